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
  example: '- [Ask her.](#last "ask-her") `needs trust >= 99`',
  reason: ({ scene, need }) =>
    `${need === undefined ? 'These conditions never hold together' : `\`${need}\` does not hold`} in any state in which "${scene}" asks, so nobody can ever take this way.`,
  hint: () => 'Let something on the way make it true, mend what it compares with, or take this way out.',
};
export default kind;
