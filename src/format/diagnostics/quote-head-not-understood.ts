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
  why: 'The first line of a quote is its label: what it is, and for a thought whose, and for a note how many minutes. The trainer’s timer counts those minutes, so it has to find a number there; a note under a choice has no time of its own. The words themselves begin in the next line.',
  example: '> [!FACILITATOR] five minutes\n> Ask for hands.',
  mended: '> [!FACILITATOR] 5 min\n> Ask for hands.',
  reason: ({ word, rest }) =>
    rest === '' ? `[!${word}] does not say whose it is.` : `"${rest}" cannot be read after [!${word}].`,
  hint: ({ form }) => `Write the first line as "> ${form}", and the text in the lines below it.`,
};
export default kind;
