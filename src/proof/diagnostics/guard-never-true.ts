import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly scene: string;
  /** The condition as it is written; none where several together are meant. */
  readonly need?: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'guard-never-true',
  severity: 'fault',
  rule: 'A condition can hold',
  why: 'Nobody will ever read what lies behind this condition, because on no path does it hold. Usually the meter cannot climb so high by then, or two conditions exclude each other. It may be your best ending that is locked.',
  example:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [Ask her.](#the-first-chair "ask-her") `needs ellen >= 4`\n- [Wait.](#the-empty-desk "wait")',
  mended:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [Ask her.](#the-first-chair "ask-her") `needs ellen >= 3`\n- [Wait.](#the-empty-desk "wait")',
  reason: ({ scene, need }) =>
    `${need === undefined ? 'These conditions never hold together' : `\`${need}\` does not hold`} in any state in which "${scene}" asks, so nobody can ever take this way.`,
  hint: () => 'Let something on the way make it true, mend what it compares with, or take this way out.',
};
export default kind;
