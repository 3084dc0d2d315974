import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** 'a mark on "listen-first"', 'a move of "ellen"', "a mood", "a clock" */
  readonly what: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'effect-twice',
  severity: 'fault',
  rule: 'An effect stands once',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `ellen -1` `ellen -1`',
  reason: ({ what }) => `This choice has ${what} already.`,
  hint: () => 'Keep one of the two.',
};
export default kind;
