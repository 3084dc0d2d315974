import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly scene: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'never-offered',
  severity: 'fault',
  rule: 'Every choice and every route can be taken',
  why: 'Routes are tried in the order of the text before any choice shows, and one without a condition is always taken. Whatever stands behind it waits for ever. Give that route a condition that sometimes fails, or delete what it hides.',
  example:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [](#weeks-later)\n- [Ask her.](#the-first-chair "ask-her")',
  mended:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [](#weeks-later) `needs ellen <= 1`\n- [Ask her.](#the-first-chair "ask-her")',
  reason: ({ scene }) => `Nobody can take this way: "${scene}" is always left before it is its turn.`,
  hint: () => 'Give the route before it a condition that can fail, or take this way out.',
};
export default kind;
