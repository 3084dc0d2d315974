import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly choice: string;
}

const kind: SmellKind<Details> = {
  code: 'choice-without-debrief',
  severity: 'smell',
  of: 'scene',
  rule: 'The debrief says something about every choice',
  why: 'The story does not explain itself; the debrief does, afterwards, line by line. A choice without a line leaves a hole there, just where somebody wants to know what they have done. One sentence that they have not thought of themselves is enough.',
  example:
    '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handoff`\n\n  Her pen stays above the page.',
  mended:
    '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handoff`\n\n  Her pen stays above the page.\n\n  > He learned that you still run his account. So did she.',
  reason: ({ choice }) => `The debrief has nothing to say about "${choice}".`,
  hint: () => 'Write a quote below it, indented by two spaces: > and a sentence about people.',
};
export default kind;
