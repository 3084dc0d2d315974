import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly scene: string;
  /** Of how many runs one sees it; none where none does with the clock off. */
  readonly runs?: number | undefined;
  readonly most: number;
}

/** Ten days that are all the same; on each of them one of two choices wins a little. */
const tenDays = (ways: string): string => `---
title: Ten days
you: jim
cast:
  jim: Jim, a manager
meters:
  days: { label: Days left, start: 10, max: 10 }
  ellen: { label: Ellen's trust in you, start: 0, max: 10 }
rules: {}
---

## morning

She asks.

- [What do you make of it?](#evening "ask") \`days -1\` \`ellen +1\`
- [Leave it with me.](#evening "leave-it") \`days -1\`

## evening

- [](#morning) \`needs days >= 1\`
${ways}

## her-line-is-busy

She waves.

## the-empty-desk

The chair is empty.
`;

const kind: SmellKind<Details> = {
  code: 'ending-hardly-reached',
  severity: 'smell',
  of: 'scene',
  rule: 'Every ending is within reach',
  why: 'An ending costs as much work as a scene that everybody sees. One that blind picking meets in fewer than 1 of 1,000 runs will be met by hardly any learner, even by careful ones, and its lesson is lost. Sometimes it is meant, for an ending that has to be earned; then answer with the reason.',
  example: '- [](#her-line-is-busy) `needs ellen >= 10`\n- [](#the-empty-desk)',
  mended: '- [](#her-line-is-busy) `needs ellen >= 8`\n- [](#the-empty-desk)',
  wholeText: tenDays,
  reason: ({ scene, runs, most }) =>
    runs === undefined
      ? `With the clock off nobody ever sees the ending "${scene}".`
      : `Blind picking sees the ending "${scene}" in 1 of ${runs.toLocaleString('en')} runs; fewer than 1 of ${most.toLocaleString('en')} is nearly nobody.`,
  hint: () => 'Ease the conditions that lead there, or let more choices lead to it.',
};
export default kind;
