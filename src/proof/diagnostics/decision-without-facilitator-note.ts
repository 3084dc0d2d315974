import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly scene: string;
  readonly choices: number;
}

const kind: SmellKind<Details> = {
  code: 'decision-without-facilitator-note',
  severity: 'smell',
  of: 'scene',
  rule: 'Every decision has a facilitator note',
  why: 'The same story is played in rooms, with a trainer who has read it once. The note tells them what to ask before the choices show, what the room will say, and about how long it takes. Learners never see it.',
  example:
    '- [Take the call.](#the-sidelined-chair "take-the-call")\n- [Let Ellen take it.](#the-first-chair "ellen-leads")',
  mended:
    '> [!FACILITATOR] 5 min\n> Ask for hands before the options appear. Someone will say "just this once".\n\n- [Take the call.](#the-sidelined-chair "take-the-call")\n- [Let Ellen take it.](#the-first-chair "ellen-leads")',
  reason: ({ scene, choices }) =>
    `"${scene}" has ${choices} choices and no facilitator note: a trainer has nothing to ask the room.`,
  hint: () => 'Write "> [!FACILITATOR] 5 min" above the choices, and below it what to ask and what they will say.',
};
export default kind;
