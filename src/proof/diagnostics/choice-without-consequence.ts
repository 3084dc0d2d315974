import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly choice: string;
}

const kind: SmellKind<Details> = {
  code: 'choice-without-consequence',
  severity: 'smell',
  of: 'scene',
  rule: 'Every choice has a consequence',
  why: 'The world answers first: a face, a sentence, a pen that is put down. That is what a learner remembers when the explanation is forgotten. A choice that is followed by nothing at all feels like a form that was filled in.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handoff`',
  mended:
    '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handoff`\n\n  Her pen stays above the page.',
  reason: ({ choice }) => `Nothing happens after "${choice}": the next scene begins at once.`,
  hint: () => 'Write below it, indented by two spaces, what a camera would see next.',
};
export default kind;
