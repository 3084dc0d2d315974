import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly effect: string;
  readonly advice: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'effect-not-understood',
  severity: 'fault',
  rule: 'Effects have fixed forms',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `brakes facilitate-the-handoff`',
  reason: ({ effect }) => `"${effect}" is no effect.`,
  hint: ({ advice }) => advice,
};
export default kind;
