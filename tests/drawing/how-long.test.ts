import { expect, test } from 'vitest';
import { countWords, howLong } from '../../src/drawing/how-long.ts';
import type { ChoosePractice, SortPractice } from '../../src/engine/practice.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/format/parse.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** One decision; the two ways to the end differ in what comes of it. */
function story(walks: string): Scenario {
  const text = `---
title: Scratch
you: jim
cast: { jim: Jim }
rules: { stay-in-your-column: 1 }
walks:
${walks}
---

## one

${words(40)}

${words(40)}

${words(20)}

- [${words(10)}](#end "short") \`keeps stay-in-your-column\`

- [${words(10)}](#end "long") \`breaks stay-in-your-column\`

  ${words(100)}

  ${words(100)}

  ${words(100)}

  ${words(100)}

  ${words(40)}

## end

${words(100)}
`;
  const { scenario, diagnostics } = parseScenario(text, 'scratch.md', { id: 'scratch' });
  if (!scenario) throw new Error(diagnostics.map(({ reason }) => reason).join(' '));
  return scenario;
}

const BEST = '  best: { path: [short], ending: end, score: 1/1 }';
const JIM = '  jim: { path: [long], ending: end, score: 0/1 }';
const OTHER = '  other: { path: [long], ending: end, score: 0/1 }';

const sort: SortPractice = {
  kind: 'sort',
  id: 'table',
  title: 'Table',
  ask: 'Whose is it?',
  columns: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
  rows: Array.from({ length: 10 }, (_, at) => ({ id: `row-${at}`, title: 'Row', cells: { a: 'a', b: 'b', c: 'c' } })),
};
const choose: ChoosePractice = {
  kind: 'choose',
  id: 'lines',
  title: 'Lines',
  ask: 'Which?',
  items: Array.from({ length: 8 }, (_, at) => ({ id: `item-${at}`, situation: 'A door.', options: [] })),
};

test('counts words, and not marks', () => {
  expect(countWords('It’s 90 % – “well-kept”, Jim…')).toBe(4);
  expect(countWords(' — ')).toBe(0);
});

test('a lesson of words alone is read at 200 a minute, and nothing takes no time', () => {
  expect(howLong(2000, [], [])).toBe(10);
  expect(howLong(0, [], [])).toBe(1);
});

test('a story is the average of the best walk and the one of the article, its decision and its debrief', () => {
  // 220 words, or 660 of which 440 come of the choice: one minute or three; 12 seconds; three minutes.
  expect(howLong(0, [story(BEST)], [])).toBe(4);
  expect(howLong(0, [story(JIM)], [])).toBe(6);
  expect(howLong(0, [story(`${BEST}\n${JIM}`)], [])).toBe(5);
  expect(howLong(0, [story(`${BEST}\n${OTHER}`)], [])).toBe(4);
  expect(howLong(0, [story(OTHER)], [])).toBe(6);
});

test('practices count by their items: a card of a table is quicker than a line to choose', () => {
  expect(howLong(0, [], [sort])).toBe(2);
  expect(howLong(0, [], [choose])).toBe(2);
  expect(howLong(200, [story(BEST)], [sort, choose])).toBe(9);
});
