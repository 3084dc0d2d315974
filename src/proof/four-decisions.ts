const BEST = 'What do you make of it yourself? Take your time.';
const OTHERS = ['I would ring him.', 'Leave it to me.'];
const DAYS: readonly (readonly [day: string, words: readonly string[]])[] = [
  ['monday', [BEST, ...OTHERS]],
  ['tuesday', [BEST, ...OTHERS]],
  ['wednesday', ['I would ring him today.', 'What do you think?', 'Leave it all to me, then.']],
];
const NEXT = ['tuesday', 'wednesday', 'thursday'];
const IDS = ['one', 'two', 'three'];

/**
 * The whole text behind an example that is the fourth decision of a story: in two of the three before it the best choice is
 * the longest and the first, or the last.
 */
export function fourDecisions(shown: string, best: 'first' | 'last'): string {
  const days = DAYS.map(([day, words], index) => {
    const ways = words.map((said, way) => {
      const mark = /^What/.test(said) ? 'keeps' : 'bends';
      return `- [${said}](#${NEXT[index] ?? ''} "${day}-${IDS[way] ?? ''}") \`${mark} listen-first\``;
    });
    return `## ${day}\n\nShe asks.\n\n${(best === 'last' ? ways.reverse() : ways).join('\n')}`;
  });
  return `---
title: Four days
you: jim
cast:
  jim: Jim, a manager
rules: { listen-first: 4 }
---

${days.join('\n\n')}

## thursday

She asks.

${shown}

## the-end

It is over.
`;
}
