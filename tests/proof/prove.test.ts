import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMachine, type StoryMachine } from '../../src/engine/machine.ts';
import { current, hasEnded, replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { passes, ratio, score, type Tally } from '../../src/engine/score.ts';
import type { Bounds, BreaksOnPath, Path } from '../../src/proof/bounds.ts';
import { isComputed } from '../../src/proof/breaks.ts';
import { prove } from '../../src/proof/prove.ts';
import { everyPath, type Walked } from './every-path.ts';
import { randomStory } from './random-story.ts';

/** Milliseconds: hundreds of stories take a while on a busy machine. */
const PATIENT = 60_000;

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
const near = (value: number) => expect.closeTo(value, 10);

/** What a path earns when the engine replays it; fails where it does not reach an ending. */
function earned(scenario: Scenario, machine: StoryMachine, path: Path) {
  const played = replay(machine, path);
  expect(played.problem).toBeUndefined();
  expect(hasEnded(played)).toBe(true);
  return score(scenario, played);
}

function sameAsEveryPath(scenario: Scenario, bounds: Bounds | undefined, paths: readonly Walked[]): void {
  const machine = compileMachine(scenario);
  const ending = paths.filter(({ ends }) => ends);
  if (ending.length === 0) {
    expect(bounds).toBeUndefined();
    return;
  }
  if (!bounds) throw new Error('There is a path to an ending, and the proof knows of none.');
  expect(bounds.paths).toBe(BigInt(ending.length));

  const decisions = ending.map(({ steps }) => steps.length);
  expect([bounds.decisions.min.count, bounds.decisions.max.count]).toEqual([least(decisions), most(decisions)]);
  expect(bounds.decisions.min.path).toHaveLength(least(decisions));

  const parts = [
    {
      found: bounds,
      of: (path: Path): Tally => earned(scenario, machine, path).overall,
      all: ending.map((path) => path.score.overall),
    },
    ...Object.keys(scenario.rules).map((rule) => ({
      found: bounds.rules[rule],
      of: (path: Path): Tally => earned(scenario, machine, path).rules[rule] ?? { halves: -1, tests: -1 },
      all: ending.flatMap((path) => path.score.rules[rule] ?? []),
    })),
  ];
  for (const { found, of, all } of parts) {
    if (!found) throw new Error('A rule is missing.');
    const tests = all.map((tally) => tally.tests);
    expect([found.tests.min.count, found.tests.max.count]).toEqual([least(tests), most(tests)]);
    expect(of(found.tests.min.path).tests).toBe(least(tests));
    expect(of(found.tests.max.path).tests).toBe(most(tests));
    const { min, max } = found.score;
    expect(ratio(min.tally)).toBe(least(all.map(ratio)));
    expect(ratio(max.tally)).toBe(most(all.map(ratio)));
    expect(of(min.path)).toMatchObject(min.tally);
    expect(of(max.path)).toMatchObject(max.tally);
  }

  const computed = (held: Bounds['passingWithMostBreaks']): BreaksOnPath | undefined => {
    if (held && !isComputed(held)) throw new Error(held.notComputed);
    return held;
  };
  const passing = ending.filter((path) => passes(path.score.overall));
  const failing = ending.filter((path) => !passes(path.score.overall));
  const strong = computed(bounds.passingWithMostBreaks);
  expect(strong?.breaks).toBe(passing.length === 0 ? undefined : most(passing.map(({ breaks }) => breaks)));
  if (strong) expect(passes(earned(scenario, machine, strong.path).overall)).toBe(true);
  const weak = computed(bounds.failingWithFewestBreaks);
  expect(weak?.breaks).toBe(failing.length === 0 ? undefined : least(failing.map(({ breaks }) => breaks)));
  if (weak) expect(passes(earned(scenario, machine, weak.path).overall)).toBe(false);

  const broken = ending.filter(({ breaks }) => breaks > 0);
  expect(bounds.bestWithABreak !== undefined).toBe(broken.length > 0);
  if (bounds.bestWithABreak) {
    const { path, tally, breaks } = bounds.bestWithABreak;
    expect(breaks).toBeGreaterThan(0);
    expect(earned(scenario, machine, path).overall).toMatchObject(tally);
    expect(passes(tally)).toBe(broken.some((other) => passes(other.score.overall)));
  }
}

test(
  'every bound and count is what walking every single path gives',
  () => {
    fc.assert(
      fc.property(randomStory(), (scenario) => {
        sameAsEveryPath(scenario, prove(scenario).bounds, everyPath(scenario));
      }),
      { numRuns: 300 },
    );
  },
  PATIENT,
);

test(
  'with timed choices the bounds hold for all paths, and apart for those without the clock',
  () => {
    fc.assert(
      fc.property(randomStory({ timed: true, sound: true }), (scenario) => {
        const { bounds, withoutClock } = prove(scenario);
        const paths = everyPath(scenario);
        sameAsEveryPath(scenario, bounds, paths);
        sameAsEveryPath(
          scenario,
          withoutClock,
          paths.filter(({ timed }) => !timed),
        );
      }),
      { numRuns: 200 },
    );
  },
  PATIENT,
);

test(
  'the chance of blind picking, and of seeing each scene, is the sum over every path',
  () => {
    fc.assert(
      fc.property(randomStory({ timed: true, sound: true }), (scenario) => {
        const { blind } = prove(scenario);
        const paths = everyPath(scenario);
        const passing = paths.filter((path) => path.ends && passes(path.score.overall));
        expect(blind?.passes).toEqual(near(passing.reduce((sum, { chance }) => sum + chance, 0)));
        for (const { id } of scenario.scenes) {
          const seen = paths.filter((path) => path.replay.moments.some(({ shown }) => shown.includes(id)));
          expect(blind?.visits[id]).toEqual(near(seen.reduce((sum, { chance }) => sum + chance, 0)));
        }
      }),
      { numRuns: 200 },
    );
  },
  PATIENT,
);

test(
  'the states in which a path gets stuck are those that no path leaves',
  () => {
    fc.assert(
      fc.property(randomStory(), (scenario) => {
        const stuck = everyPath(scenario).filter(({ ends }) => !ends);
        const scenes = new Set(stuck.map(({ replay: played }) => current(played).scene));
        expect(new Set(prove(scenario).exploration.stuck.map(({ scene }) => scene))).toEqual(scenes);
      }),
      { numRuns: 200 },
    );
  },
  PATIENT,
);
