import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly scene: string;
  readonly choices: number;
}

const kind: SmellKind<Details> = {
  code: 'decision-without-role-check',
  severity: 'smell',
  of: 'scene',
  rule: 'Every decision has a role check',
  why: 'The role check is the pause that nobody takes: “Is this really my job now?” The player offers it at every decision, and where the text has none, it has no question to ask. One question that belongs to this very moment does more than the general one.',
  example:
    '- [Take the call.](#the-sidelined-chair "take-the-call")\n- [Let Ellen take it.](#the-first-chair "ellen-leads")',
  mended:
    '> [!ROLE-CHECK]\n> If you take this call, whose client is he afterwards?\n\n- [Take the call.](#the-sidelined-chair "take-the-call")\n- [Let Ellen take it.](#the-first-chair "ellen-leads")',
  reason: ({ scene, choices }) =>
    `"${scene}" has ${choices} choices and no role check: whoever pauses here is asked nothing.`,
  hint: () => 'Write "> [!ROLE-CHECK]" above the choices, and below it a question about whose job this is.',
};
export default kind;
