import { fourDecisions } from '../four-decisions.ts';
import { type GivenAway, shownGivenAway } from '../given-away.ts';
import type { SmellKind } from '../smell-kind.ts';

const kind: SmellKind<GivenAway> = {
  code: 'best-is-longest',
  severity: 'smell',
  of: 'story',
  rule: 'The best choice is seldom the longest',
  why: 'Writers explain what they believe in, and so the good answer grows. After three scenes the learners have noticed, and from then on they measure instead of reading. Counted are the decisions with one best choice by its marks; it smells from four of them on, where it is more than half and more than one and a half times what chance would do.',
  example:
    '- [Leave it to me.](#the-end "leave-it") `bends listen-first`\n- [I would ring him.](#the-end "ring-him") `bends listen-first`\n- [Before I say anything, I want to hear what you would do.](#the-end "ask-her") `keeps listen-first`',
  mended:
    '- [Leave it to me. I have known him for years, and it takes ten minutes.](#the-end "leave-it") `bends listen-first`\n- [I would ring him.](#the-end "ring-him") `bends listen-first`\n- [What would you do?](#the-end "ask-her") `keeps listen-first`',
  wholeText: (shown) => fourDecisions(shown, 'first'),
  reason: (given) => `The best choice is longer than the others in ${shownGivenAway(given)}.`,
  hint: () =>
    'Cut the best choices until they sound like speech, or let the tempting ones explain themselves: people do.',
};
export default kind;
