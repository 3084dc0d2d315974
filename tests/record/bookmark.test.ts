import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { advance, begin, current, hasEnded, ROLE_CHECK, type Step } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { score } from '../../src/engine/score.ts';
import { version } from '../../src/engine/version.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { prove } from '../../src/proof/prove.ts';
import { type Attempt, sealed, startAttempt, startWhatIf, withStep } from '../../src/record/attempt.ts';
import {
  type Bookmark,
  type Marked,
  MOST_BOOKMARK,
  readBookmark,
  type Story,
  writeBookmark,
} from '../../src/record/bookmark.ts';
import { walks } from '../engine/random-walk.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

const storyFrom = (scenario: Scenario): Story => ({
  scenario,
  machine: compileMachine(scenario),
  version: version(scenario),
});

async function storyOf(id: string): Promise<Story> {
  const file = `scenarios/${id}/scenario.md`;
  const { scenario } = parseScenario(await readFile(file, 'utf8'), file, { id });
  if (!scenario) throw new Error(`${id} has a fault.`);
  return storyFrom(scenario);
}

/** The attempt that these steps make, a step every `every` milliseconds; sealed where they reach an ending. */
function played(story: Story, from: Attempt, steps: readonly Step[], every = 7_000): Attempt {
  let so = from.steps.reduce((replay, step) => advance(story.machine, replay, step), begin(story.machine));
  let attempt = from;
  for (const step of steps) {
    const next = advance(story.machine, so, step);
    if (next.problem) continue;
    so = next;
    attempt = withStep(attempt, step, Date.parse(from.started) + (attempt.times.at(-1) ?? 0) + every);
  }
  const end = Date.parse(from.started) + (attempt.times.at(-1) ?? 0);
  return hasEnded(so) ? sealed(attempt, current(so).scene, score(story.scenario, so), end) : attempt;
}

/** A role check wherever one can be made, and then the choice. */
const withChecks = (path: readonly string[]): readonly Step[] => path.flatMap((choice) => [ROLE_CHECK, choice]);

const wholeSeconds = (attempt: Attempt): Attempt => ({
  ...attempt,
  times: attempt.times.map((time) => Math.round(time / 1000) * 1000),
});

const MODULES = (await readdir('scenarios', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The longest path of each module; a proof takes a second or two. */
const LONGEST = new Map<string, readonly string[]>();
beforeAll(async () => {
  for (const id of MODULES) {
    LONGEST.set(id, prove((await storyOf(id)).scenario).bounds?.decisions.max.path ?? []);
  }
}, 120_000);

describe.each(MODULES)('%s', (id) => {
  test('the longest attempt, and three what-ifs from its beginning, fit and come back whole', async () => {
    const story = await storyOf(id);
    const path = LONGEST.get(id) ?? [];
    expect(path.length).toBeGreaterThan(5);
    // An hour between two steps, as somebody who leaves it open takes it: the longest times there are.
    const first = played(story, startAttempt('abcdefghijkl', id, story.version, NOON), withChecks(path), 3_600_000);
    expect(first.result).toBeDefined();
    const marked: Marked[] = [{ attempt: first, number: 1, reported: path.length }];
    for (const name of ['whatifaaaaaa', 'whatifbbbbbb', 'whatifcccccc']) {
      const start = startWhatIf(first, 0, name, story.version, NOON + 1e7);
      marked.push({ attempt: played(story, start, withChecks(path), 3_600_000), number: 0, reported: 0 });
    }
    const bookmark: Bookmark = { run: 'abcdefghijkl', marked };
    const text = writeBookmark(story, bookmark);
    expect(text.length).toBeLessThan(MOST_BOOKMARK);
    expect(text).toMatch(/^[\x21-\x7e]+$/);
    expect(readBookmark(story, text)).toEqual({ ...bookmark, mangled: false });
  });

  test('three retries beside them fit as well', async () => {
    const story = await storyOf(id);
    const path = LONGEST.get(id) ?? [];
    const marked = [1, 2, 3, 4].flatMap((number): Marked[] => {
      const attempt = played(
        story,
        startAttempt(`attempt-${number}xxx`, id, story.version, NOON + number * 1e8),
        withChecks(path),
        3_600_000,
      );
      const whatIf = startWhatIf(attempt, 0, `what-if-${number}xxx`, story.version, NOON + number * 1e8 + 5e7);
      return [
        { attempt, number, reported: path.length },
        { attempt: played(story, whatIf, withChecks(path), 3_600_000), number: 0, reported: 0 },
      ];
    });
    const text = writeBookmark(story, { run: 'r', marked });
    expect(text.length).toBeLessThan(MOST_BOOKMARK);
    expect(readBookmark(story, text)?.marked).toHaveLength(marked.length);
  });
});

const promise = await storyOf('the-promise');
const best = promise.scenario.walks.best?.path ?? [];
const begun = startAttempt('aaaaaaaaaaaa', 'the-promise', promise.version, NOON);

test('any attempt comes back at its exact moment, to the second', () => {
  fc.assert(
    fc.property(walks, fc.integer({ min: 0, max: 1e7 }), ({ scenario, replay }, every) => {
      const story = storyFrom(scenario);
      const start = startAttempt('aaaaaaaaaaaa', scenario.id, story.version, NOON);
      const attempt = wholeSeconds(played(story, start, replay.steps, Math.round(every / 1000) * 1000));
      const text = writeBookmark(story, { run: 'x', marked: [{ attempt, number: 1, reported: 0 }] });
      expect(readBookmark(story, text)?.marked[0]?.attempt).toEqual(attempt);
    }),
    { numRuns: 300 },
  );
});

test('a story whose choices were put in another order is still known by their ids', () => {
  const turned: Story['scenario'] = {
    ...promise.scenario,
    scenes: promise.scenario.scenes.map((scene) => ({ ...scene, choices: scene.choices.toReversed() })),
  };
  const later = { scenario: turned, machine: compileMachine(turned), version: version(turned) };
  const attempt = played(promise, begun, best.slice(0, 5));
  const text = writeBookmark(promise, { run: 'x', marked: [{ attempt, number: 1, reported: 0 }] });
  expect(readBookmark(later, text)?.marked[0]?.attempt.steps).toEqual(attempt.steps);
});

test('a result of another version keeps what it came to, though its path is no more', () => {
  const attempt = played(promise, begun, best);
  const text = writeBookmark(promise, { run: 'x', marked: [{ attempt, number: 1, reported: 0 }] });
  const back = readBookmark({ ...promise, version: 'another' }, text)?.marked[0]?.attempt;
  expect(back?.result).toMatchObject({
    halves: attempt.result?.halves,
    tests: attempt.result?.tests,
    ending: attempt.result?.ending,
    version: promise.version,
  });
});

test('when there are too many, what-ifs go first, and the best and the latest stay', () => {
  const good = played(promise, begun, best);
  const poor = Array.from({ length: 60 }, (_, at) =>
    played(
      promise,
      startAttempt(`poor-${at}-xxxxx`, 'the-promise', promise.version, NOON + at * 1e6),
      promise.scenario.walks.worst?.path ?? [],
    ),
  );
  const going = played(
    promise,
    startAttempt('going-xxxxxx', 'the-promise', promise.version, NOON + 1e9),
    best.slice(0, 3),
  );
  const marked = [good, ...poor, going].map((attempt, at): Marked => ({ attempt, number: at + 1, reported: 0 }));
  const text = writeBookmark(promise, { run: 'x', marked });
  expect(text.length).toBeLessThan(MOST_BOOKMARK);
  const ids = readBookmark(promise, text)?.marked.map(({ attempt }) => attempt.id) ?? [];
  expect(ids).toContain(good.id);
  expect(ids).toContain(going.id);
  expect(ids.length).toBeGreaterThan(10);
});

test('a text that is none of ours, or mangled, never throws and is known as such', () => {
  expect(readBookmark(promise, '')).toBeUndefined();
  expect(readBookmark(promise, '{"d":[123]}')).toBeUndefined();
  const text = writeBookmark(promise, {
    run: 'x',
    marked: [{ attempt: played(promise, begun, best), number: 1, reported: 3 }],
  });
  expect(readBookmark(promise, text.replace(promise.version, ''))).toMatchObject({ mangled: true, marked: [] });
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ unit: 'binary-ascii', maxLength: 3 }), (at, put) => {
      const back = readBookmark(promise, text.slice(0, at) + put + text.slice(at + put.length));
      for (const { attempt } of back?.marked ?? []) expect(attempt.times).toHaveLength(attempt.steps.length);
    }),
  );
  fc.assert(fc.property(fc.string(), (any) => void readBookmark(promise, `h1;x;${any}`)));
});
