import { fourDecisions } from '../four-decisions.ts';
import { type GivenAway, shownGivenAway } from '../given-away.ts';
import type { SmellKind } from '../smell-kind.ts';

const kind: SmellKind<GivenAway> = {
  code: 'best-is-last',
  severity: 'smell',
  of: 'story',
  rule: 'The best choice seldom stands last',
  why: 'Writers lead up to the good answer, and so it comes at the end. Learners know that from every quiz they ever took, and go straight down to it. Counted are the decisions with one best choice by its marks; it smells from four of them on, where it is more than half and more than one and a half times what chance would do.',
  example:
    '- [I would ring him.](#the-end "ring-him") `bends listen-first`\n- [Leave it all to me, then.](#the-end "leave-it") `bends listen-first`\n- [What do you think?](#the-end "ask-her") `keeps listen-first`',
  mended:
    '- [What do you think?](#the-end "ask-her") `keeps listen-first`\n- [Leave it all to me, then.](#the-end "leave-it") `bends listen-first`\n- [I would ring him.](#the-end "ring-him") `bends listen-first`',
  wholeText: (shown) => fourDecisions(shown, 'last'),
  reason: (given) => `The best choice stands last in ${shownGivenAway(given)}.`,
  hint: () =>
    'Move it up in some scenes; the order of choices can be changed at any time, because records hold their ids.',
};
export default kind;
