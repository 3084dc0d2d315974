import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly choice: string;
  readonly first: string;
  readonly target: string;
}

const kind: SmellKind<Details> = {
  code: 'same-choice-twice',
  severity: 'smell',
  of: 'scene',
  rule: 'Two choices of a scene do two different things',
  why: 'A learner weighs two sentences and takes one. If both lead to the same place, with the same marks and the same meters, the weighing was for nothing, and whoever plays twice finds out. Two ways of saying a thing are one choice; keep the better one.',
  example:
    '- [I know the way. I will take it.](#the-sidelined-chair "take-it") `breaks facilitate-the-handoff`\n- [Let me do this one.](#the-sidelined-chair "this-one") `breaks facilitate-the-handoff`',
  mended:
    '- [I know the way. I will take it.](#the-sidelined-chair "take-it") `breaks facilitate-the-handoff`\n- [You take it. I will listen.](#the-first-chair "you-take-it") `keeps facilitate-the-handoff`',
  reason: ({ choice, first, target }) =>
    `"${choice}" does the same as "${first}": both lead to "${target}", with the same marks, meters and conditions, and nothing later asks which it was.`,
  hint: () => 'Let one of the two cost or change something else, or keep only the better sentence.',
};
export default kind;
