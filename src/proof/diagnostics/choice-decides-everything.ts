import { counted } from '../shown.ts';
import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly choice: string;
  readonly passes: boolean;
  /** Tests that would have to be kept beside all that can be, so that one passes after all. */
  readonly missing: number;
}

/** Five days that are all the same, and a last one. */
const sixDays = (ways: string): string => `---
title: Six days
you: jim
cast:
  jim: Jim, a manager
meters:
  days: { label: Days left, start: 5, max: 5 }
rules: { listen-first: 6, facilitate-the-handoff: 1 }
---

## morning

She asks.

- [What do you make of it?](#evening "ask") \`days -1\` \`keeps listen-first\`
- [Leave it with me.](#evening "leave-it") \`days -1\` \`breaks listen-first\`

## evening

- [](#morning) \`needs days >= 1\`
- [](#last)

## last

The phone rings.

${ways}

## the-end

It is over.
`;

const kind: SmellKind<Details> = {
  code: 'choice-decides-everything',
  severity: 'smell',
  of: 'scene',
  rule: 'No single choice decides everything',
  why: 'Mistakes can be recovered from: a single bad choice seldom ends a story, a habit does. After a choice that fails whoever does all else right, the rest is played for nothing; after one that passes whoever does all else badly, too. It was looked at over all paths, so it is so.',
  example:
    '- [You tell him.](#the-end "you-tell-him") `keeps listen-first` `keeps facilitate-the-handoff`\n- [Give it here.](#the-end "give-it-here") `breaks listen-first` `breaks facilitate-the-handoff`',
  mended:
    '- [You tell him.](#the-end "you-tell-him") `keeps listen-first` `keeps facilitate-the-handoff`\n- [Give it here.](#the-end "give-it-here") `bends listen-first` `bends facilitate-the-handoff`',
  wholeText: sixDays,
  reason: ({ choice, passes, missing }) =>
    passes
      ? `Whoever takes "${choice}" passes, however badly they do all else, and before it they could still have failed.`
      : `Whoever takes "${choice}" fails, however well they do all else: ${counted(missing, 'more kept test')} would be needed. Before it they could still have passed.`,
  hint: ({ passes }) =>
    passes
      ? 'Let more tests follow, or let this way out lead through them as well.'
      : 'Mark fewer rules here, bend one of them, or give later tests in which it can be made up for.',
};
export default kind;
