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
  example: '- [Ask her.](#last "ask-her") `needs trust >= 0`',
  reason: ({ scene, need }) =>
    `${need === undefined ? 'These conditions hold' : `\`${need}\` holds`} in every state in which "${scene}" asks, so the condition says nothing.`,
  hint: () => 'Take the condition out, or mend what it compares with.',
};
export default kind;
