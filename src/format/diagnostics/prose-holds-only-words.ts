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
  why: 'What you write is shown as words, on a screen, on paper, in a transcript and by a voice. Links, pictures, tables and HTML mean something on one of these and nothing on the others, and HTML could do things to a learner’s browser that nobody wants. So prose holds words, and emphasis where the voice would rise.',
  example: 'Read [the list](https://example.com).',
  mended: 'Read *the list*.',
  reason: ({ found }) => `Here is ${found}; prose holds words, *emphasis* and **strong** words, nothing else.`,
  hint: ({ advice }) => advice,
};
export default kind;
