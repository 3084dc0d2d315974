import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** "a link", "an HTML tag", … */
  readonly found: string;
  readonly advice: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'prose-holds-only-words',
  severity: 'fault',
  rule: 'Prose holds only words',
  example: 'Read [the list](https://example.com).',
  reason: ({ found }) => `Here is ${found}; prose holds words, *emphasis* and **strong** words, nothing else.`,
  hint: ({ advice }) => advice,
};
export default kind;
