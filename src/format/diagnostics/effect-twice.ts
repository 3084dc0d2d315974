import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** 'a mark on "listen-first"', 'a move of "ellen"', "a mood", "a clock" */
  readonly what: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'effect-twice',
  severity: 'fault',
  rule: 'An effect stands once',
  why: 'Two marks on the same rule, or two moves of the same meter, leave it open which of them counts, or whether they add up. The check would rather ask than guess.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `ellen -1` `ellen -1`',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call") `ellen -2`',
  reason: ({ what }) => `This choice has ${what} already, so that it is unclear which of the two counts.`,
  hint: () => 'Keep one of the two.',
};
export default kind;
