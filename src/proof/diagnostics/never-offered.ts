import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly scene: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'never-offered',
  severity: 'fault',
  rule: 'Every choice and every route can be taken',
  example: '- [](#weeks-later)\n- [Ask her.](#last "ask-her")',
  reason: ({ scene }) => `Nobody can take this way: "${scene}" is always left before it is its turn.`,
  hint: () => 'Give the route before it a condition that can fail, or take this way out.',
};
export default kind;
