import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'quote-without-words',
  severity: 'fault',
  rule: 'Quotes have words',
  example: '> [!ROLE-CHECK]',
  reason: () => 'This quote has no text, so that nothing would show.',
  hint: () => 'Write the text in the lines below, each begun with >, or delete the quote.',
};
export default kind;
