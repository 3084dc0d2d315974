import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice, Need, Prose, Scenario, Scene } from '../../src/engine/scenario.ts';
import type { Sources } from '../../src/format/sources.ts';
import { checkScenario } from '../../src/proof/check.ts';
import { prove } from '../../src/proof/prove.ts';
import { smellsOf } from '../../src/proof/smells.ts';
import { everyPath } from './every-path.ts';
import { randomStory } from './random-story.ts';
import { choice, meter, route, scene, story } from './story.ts';

const NOWHERE: Sources = { file: 'story.md', text: '', spans: new Map() };
const smells = (scenario: Scenario, code: string) =>
  smellsOf(scenario, NOWHERE, prove(scenario)).filter(({ diagnostic }) => diagnostic.code === code);
const reasons = (scenario: Scenario, code: string) => smells(scenario, code).map(({ diagnostic }) => diagnostic.reason);

const said = (way: Choice, ...text: Prose): Choice => ({ ...way, text });
const told = (here: Scene, words: number): Scene => ({ ...here, beats: beats(words) });
const beats = (words: number) => [{ kind: 'narration', text: [Array(words).fill('word').join(' ')] }] as const;
const end = scene('end');

/** Decisions in a row; each a list of marks, in the order of the choices. */
const decisions = (
  rows: readonly (readonly ('keeps' | 'bends' | 'breaks')[])[],
  words: (mark: string) => string = () => 'Hm',
) =>
  story(
    [
      ...rows.map((marks, index) =>
        scene(
          `s${index}`,
          marks.map((mark, number) =>
            said(
              choice(`c${index}-${number}`, {
                to: index + 1 < rows.length ? `s${index + 1}` : 'end',
                marks: { ask: mark },
              }),
              words(mark),
            ),
          ),
        ),
      ),
      end,
    ],
    { rules: { ask: rows.length } },
  );

const FIRST = ['keeps', 'bends', 'breaks'] as const;
const LAST = ['breaks', 'bends', 'keeps'] as const;
const MIDDLE = ['bends', 'keeps', 'breaks'] as const;

test('the best choice stands first, or last, in more than half of four decisions or more', () => {
  expect(reasons(decisions([FIRST, FIRST, FIRST, LAST]), 'best-is-first')).toEqual([
    'The best choice stands first in 3 of 4; by chance it would be 1.',
  ]);
  expect(reasons(decisions([LAST, MIDDLE, LAST, LAST]), 'best-is-last')).toHaveLength(1);
  expect(reasons(decisions([FIRST, FIRST, LAST, LAST]), 'best-is-first')).toEqual([]);
  expect(reasons(decisions([FIRST, FIRST, FIRST]), 'best-is-first')).toEqual([]);
});

test('of two choices one is first half of the time; three of four is still chance', () => {
  const two = ['keeps', 'breaks'] as const;
  const other = ['breaks', 'keeps'] as const;
  expect(reasons(decisions([two, two, two, other]), 'best-is-first')).toEqual([]);
  expect(reasons(decisions([two, two, two, two]), 'best-is-first')).toHaveLength(1);
});

test('decisions with two best choices, or with none, do not count', () => {
  const tied = ['keeps', 'keeps', 'breaks'] as const;
  expect(reasons(decisions([FIRST, FIRST, FIRST, tied, tied]), 'best-is-first')).toEqual([]);
});

test('the best choice is the longest only where no other is as long', () => {
  const rows = [FIRST, LAST, MIDDLE, FIRST];
  expect(
    reasons(
      decisions(rows, (mark) => (mark === 'keeps' ? 'What is it' : 'Hm')),
      'best-is-longest',
    ),
  ).toHaveLength(1);
  expect(reasons(decisions(rows), 'best-is-longest')).toEqual([]);
});

const pair = (
  one: Parameters<typeof choice>[1],
  other: Parameters<typeof choice>[1],
  rules: Readonly<Record<string, number>> = { ask: 1 },
) =>
  story([scene('start', [choice('one', one), choice('other', other)]), end], {
    rules,
    meters: { trust: meter(2, 5), hours: meter(2, 5) },
  });
const isWorse = (scenario: Scenario): boolean => smells(scenario, 'worse-in-every-way').length > 0;
const kept = { to: 'end', marks: { ask: 'keeps' } } as const;
const broken = { to: 'end', marks: { ask: 'breaks' } } as const;

test('worse in every way: lower marks on every rule, and less of every meter that either moves', () => {
  expect(isWorse(pair(kept, broken))).toBe(true);
  expect(isWorse(pair({ ...kept, changes: { trust: 1 } }, broken))).toBe(true);
  expect(isWorse(pair({ ...kept, changes: { trust: 1 } }, { ...broken, changes: { trust: 1 } }))).toBe(false);
  expect(isWorse(pair(kept, { ...broken, changes: { hours: 1 } }))).toBe(false);
  expect(isWorse(pair({ ...kept, changes: { trust: 1 } }, { ...broken, changes: { hours: -1 } }))).toBe(true);
});

test('where no rule is tested, the meters alone can be worse; where nothing differs, nothing is', () => {
  expect(isWorse(pair({ to: 'end', changes: { trust: 1 } }, { to: 'end', changes: { trust: -1 } }, {}))).toBe(true);
  expect(
    isWorse(pair({ to: 'end', changes: { trust: 1, hours: -1 } }, { to: 'end', changes: { trust: -1 } }, {})),
  ).toBe(false);
  expect(isWorse(pair({ to: 'end' }, { to: 'end' }, {}))).toBe(false);
});

test('choices with different conditions are not compared', () => {
  const needs: readonly Need[] = [{ kind: 'meter', meter: 'trust', op: '>=', value: 3 }];
  expect(isWorse(pair(kept, { ...broken, needs }))).toBe(false);
  expect(isWorse(pair({ ...kept, needs }, { ...broken, needs }))).toBe(true);
});

test('the same choice twice: the same target, marks, meters and conditions, whatever their order', () => {
  const one = { to: 'end', changes: { trust: 1, hours: -1 } };
  const twice = pair(one, { to: 'end', changes: { hours: -1, trust: 1 } }, {});
  expect(reasons(twice, 'same-choice-twice')).toEqual([expect.stringContaining('"other" does the same as "one"')]);
  expect(reasons(pair(one, { ...one, changes: { trust: 1 } }, {}), 'same-choice-twice')).toEqual([]);
});

test('choices differ where the story asks later which it was', () => {
  const asked = story([
    scene('start', [choice('one', { to: 'later' }), choice('other', { to: 'later' })]),
    scene('later', [], [route({ to: 'end', needs: [{ kind: 'taken', choice: 'one' }] }), route({ to: 'other-end' })]),
    end,
    scene('other-end'),
  ]);
  expect(reasons(asked, 'same-choice-twice')).toEqual([]);
});

test('the words between two decisions are the longest that any path tells', () => {
  fc.assert(
    fc.property(randomStory({ timed: true }), fc.infiniteStream(fc.integer({ min: 0, max: 70 })), (bare, lengths) => {
      const of = new Map<string, number>();
      /** Some words, and how many they are. */
      const some = (id: string) => {
        const words = lengths.next().value ?? 0;
        of.set(id, words);
        return beats(words);
      };
      const scenes = bare.scenes.map((here) => ({
        ...here,
        beats: some(here.id),
        choices: here.choices.map((way) => ({ ...way, consequence: some(way.id) })),
      }));
      const scenario = { ...bare, scenes };
      const longest = new Map<string, number>();
      for (const { replay, ends } of everyPath(scenario)) {
        for (const [index, { scene: at, shown, by }] of replay.moments.entries()) {
          if (ends && index === replay.moments.length - 1) continue;
          const sum = shown.reduce((all, id) => all + (of.get(id) ?? 0), of.get(by ?? '') ?? 0);
          if (sum > 90) longest.set(at, Math.max(sum, longest.get(at) ?? 0));
        }
      }
      const found = smells(scenario, 'long-way-to-a-decision').map(
        ({ scene: at, diagnostic }) => [at, Number(/it is (\d+) words/.exec(diagnostic.reason)?.[1])] as const,
      );
      expect(new Map(found)).toEqual(longest);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('ninety words are not too many, and an ending may be long', () => {
  const way = (words: number) => story([told(scene('start', [choice('go', { to: 'end' })]), words), told(end, 200)]);
  expect(reasons(way(90), 'long-way-to-a-decision')).toEqual([]);
  expect(reasons(way(91), 'long-way-to-a-decision')).toEqual([
    'From the start to the choices of "start" it is 91 words, and 90 is the limit: 91 here.',
  ]);
});

test('a meter that only clamping holds still is at its bound; one that moves once is neither', () => {
  const one = (changes: Readonly<Record<string, number>>, start: number) =>
    story(
      [
        scene('start', [choice('go', { to: 'more', changes })]),
        scene('more', [choice('on', { to: 'end', changes })]),
        end,
      ],
      { meters: { trust: meter(start, 5) } },
    );
  const codes = (scenario: Scenario) =>
    smellsOf(scenario, NOWHERE, prove(scenario))
      .map(({ diagnostic }) => diagnostic.code)
      .filter((code) => code.startsWith('meter'));
  expect(codes(one({ trust: 1 }, 5))).toEqual(['meter-never-moves']);
  expect(codes(one({ trust: 1 }, 4))).toEqual(['meter-at-its-bound']);
  expect(codes(one({ trust: -1 }, 1))).toEqual(['meter-at-its-bound']);
  expect(codes(one({ trust: 1 }, 3))).toEqual([]);
  expect(codes(one({}, 3))).toEqual(['meter-never-moves']);
});

const prose = (words: string) => `---
title: A scene
you: jim
cast:
  jim: Jim, a manager
  roderigo: Roderigo Montgomery, a client
rules: {}
---

## start

${words}

> [!FACILITATOR] 3 min
> They will say it is wrong,
> and incorrect, too.

- [Ah.](#wrong "incorrect") \`mood calm\`

  **roderigo** (calm): Hm.

## wrong

The end.
`;
const verdicts = (words: string) =>
  checkScenario(prose(words), 'a.md', { id: 'a' })
    .diagnostics.filter(({ code }) => code === 'verdict-in-prose')
    .map(({ at, reason }) => `${at.line}:${at.column} ${reason.split(' ')[0]}`);

test.each([
  ['That is wrong.', ['12:9 "wrong"']],
  ['*Incorrect*, she says.', ['12:2 "Incorrect"']],
  ['**roderigo** (calm): Correctly.', ['12:22 "Correctly"']],
  ['> [!ROLE-CHECK]\n> Is it wrong?', ['13:9 "wrong"']],
  ['She is wrong-footed by the correction, and he corrects a wrongdoing.', []],
  ['<!-- Is this wrong? -->', []],
])('verdicts are found where learners read: %s', (words, found) => {
  expect(verdicts(words)).toEqual(found);
  expect(verdicts(words.replaceAll('\n', '\r\n'))).toEqual(found);
});

const grades = (words: string) =>
  checkScenario(prose(words), 'a.md', { id: 'a' }).diagnostics.filter(({ code }) => code === 'hard-to-read');

test('a scene of long words reads above grade 8, and one of short words does not', () => {
  const hard = 'Organisational communication necessitates considerable individual responsibility. ';
  expect(grades(hard.repeat(8))).toHaveLength(1);
  expect(grades('The red pins are hers. She has put them all in this week, one by one. '.repeat(4))).toEqual([]);
  // Too short to be measured.
  expect(grades(hard)).toEqual([]);
});

test('names of the cast are short, however long they are', () => {
  const named = (name: string) =>
    `${name} asks ${name} whether ${name} can see that ${name}'s pen is on the desk, by the phone. `.repeat(4);
  expect(grades(named('Roderigo Montgomery'))).toEqual([]);
  expect(grades(named('Anastasia Philippopolis'))).toHaveLength(1);
});
