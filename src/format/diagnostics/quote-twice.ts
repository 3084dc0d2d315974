import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** "role check", "facilitator note", 'thought of "ellen"', "debrief" */
  readonly what: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'quote-twice',
  severity: 'fault',
  rule: 'A quote of a kind stands once',
  example: '> [!ROLE-CHECK]\n> Whose client is he?\n\n> [!ROLE-CHECK]\n> Whose client will he be?',
  reason: ({ what }) => `There is a ${what} here already.`,
  hint: () => 'Make one quote of the two; a line with only > in it begins a new paragraph.',
};
export default kind;
