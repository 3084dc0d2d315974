import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly word: string;
  /** What follows it in its line. */
  readonly rest: string;
  readonly form: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'quote-head-not-understood',
  severity: 'fault',
  rule: 'The first line of a quote is exact',
  example: '> [!FACILITATOR] five minutes\n> Ask for hands.',
  reason: ({ word, rest }) =>
    rest === '' ? `[!${word}] does not say whose it is.` : `"${rest}" cannot be read after [!${word}].`,
  hint: ({ form }) => `Write the first line as "> ${form}", and the text in the lines below it.`,
};
export default kind;
