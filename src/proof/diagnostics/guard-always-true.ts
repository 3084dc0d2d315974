import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly scene: string;
  /** The condition as it is written; none where several together are meant. */
  readonly need?: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'guard-always-true',
  severity: 'fault',
  rule: 'A condition can fail',
  why: 'A condition is there to hold back: some see this choice, and others do not. This one lets everybody through, on every path that leads here. Either the number is off by a little, or the condition is left over from an older version of the story; in both cases the story does not do what you think.',
  example:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [Ask her.](#the-first-chair "ask-her") `needs ellen >= 1`\n- [Wait.](#the-empty-desk "wait")',
  mended:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [Ask her.](#the-first-chair "ask-her") `needs ellen >= 3`\n- [Wait.](#the-empty-desk "wait")',
  reason: ({ scene, need }) =>
    `${need === undefined ? 'These conditions hold' : `\`${need}\` holds`} in every state in which "${scene}" asks, so the condition says nothing.`,
  hint: () => 'Take the condition out, or mend what it compares with.',
};
export default kind;
