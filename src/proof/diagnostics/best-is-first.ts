import { fourDecisions } from '../four-decisions.ts';
import { type GivenAway, shownGivenAway } from '../given-away.ts';
import type { SmellKind } from '../smell-kind.ts';

const kind: SmellKind<GivenAway> = {
  code: 'best-is-first',
  severity: 'smell',
  of: 'story',
  rule: 'The best choice seldom stands first',
  why: 'Many learners try the first choice, and some always do. If it is the best one most of the time, they pass without having read, and the score says nothing about them. Counted are the decisions with one best choice by its marks; it smells from four of them on, where it is more than half and more than one and a half times what chance would do.',
  example:
    '- [What do you think?](#the-end "ask-her") `keeps listen-first`\n- [Leave it all to me, then.](#the-end "leave-it") `bends listen-first`\n- [I would ring him.](#the-end "ring-him") `bends listen-first`',
  mended:
    '- [I would ring him.](#the-end "ring-him") `bends listen-first`\n- [Leave it all to me, then.](#the-end "leave-it") `bends listen-first`\n- [What do you think?](#the-end "ask-her") `keeps listen-first`',
  wholeText: (shown) => fourDecisions(shown, 'first'),
  reason: (given) => `The best choice stands first in ${shownGivenAway(given)}.`,
  hint: () =>
    'Move it down in some scenes; the order of choices can be changed at any time, because records hold their ids.',
};
export default kind;
