import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'quote-without-words',
  severity: 'fault',
  rule: 'Quotes have words',
  why: 'An empty role check would stop the learner, dim the stage and ask nothing. Probably the lines below lost their sign at the front: every line of a quote begins with one.',
  example: '> [!ROLE-CHECK]\n\nWhose client is he?',
  mended: '> [!ROLE-CHECK]\n> Whose client is he?',
  reason: () => 'This quote has no text, so that nothing would show.',
  hint: () => 'Write the text in the lines below, each begun with >, or delete the quote.',
};
export default kind;
