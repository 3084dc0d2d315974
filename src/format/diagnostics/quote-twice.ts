import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** "role check", "facilitator note", 'thought of "ellen"', "debrief" */
  readonly what: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'quote-twice',
  severity: 'fault',
  rule: 'A quote of a kind stands once',
  why: 'A scene has one role check and one facilitator note, each person has one thought in it, and a choice has one debrief and one facilitator note of its own. Each has its one place on the screen and on paper. Two of a kind are one that wants a second paragraph, or a scene that wants to be two.',
  example: '> [!ROLE-CHECK]\n> Whose client is he?\n\n> [!ROLE-CHECK]\n> Whose client will he be?',
  mended: '> [!ROLE-CHECK]\n> Whose client is he?\n>\n> Whose client will he be?',
  reason: ({ what }) => `There is a ${what} here already, and there is room for one.`,
  hint: () => 'Make one quote of the two; a line with only > in it begins a new paragraph.',
};
export default kind;
