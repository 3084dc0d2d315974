import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly scene: string;
  readonly count: number;
  readonly most: number;
}

const nine = (count: number): string =>
  Array.from({ length: count }, (_, at) => `- [Ring client ${at + 1}.](#the-empty-desk "ring-${at + 1}")`).join('\n');

const kind: DiagnosticKind<Details> = {
  code: 'too-many-choices',
  severity: 'fault',
  rule: 'A scene has at most nine choices',
  why: 'Choices are numbered, and a keyboard has nine digits; a phone shows four before the thumb has to scroll. Nobody weighs ten lines against each other: they take the first that will do. Three good ones make a better scene, and what is left over often is the next one.',
  example: nine(10),
  mended: nine(3),
  reason: ({ scene, count, most }) =>
    `The scene "${scene}" has ${count.toLocaleString('en')} choices, and a learner can be given ${most} at most.`,
  hint: () => 'Keep the best three or four, or let one of them lead to a scene with the others.',
};
export default kind;
