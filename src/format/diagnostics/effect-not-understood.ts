import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly effect: string;
  readonly advice: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'effect-not-understood',
  severity: 'fault',
  rule: 'Effects have fixed forms',
  why: 'What stands in backquotes after a choice is read by the story and by nobody else: it marks a rule, moves a meter, asks for a condition, sets a mood or a clock. There are few of these, and each has one exact form, so that a slip of the finger is told to you here instead of being quietly ignored in front of a class.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `brakes facilitate-the-handoff`',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handoff`',
  reason: ({ effect }) => `"${effect}" is no effect, so that nothing would come of it.`,
  hint: ({ advice }) => advice,
};
export default kind;
