import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passes } from '../../src/engine/score.ts';
import { type Attempt, sealed, startAttempt } from '../../src/record/attempt.ts';
import { countedFor, halvesToPass, whatIfWaits } from '../../src/record/counted.ts';

const MADE = Date.parse('2026-11-20T12:10:00Z');
const DAY = 86_400_000;
const assignment = { made: new Date(MADE).toISOString(), mastery: 0.8 };

const finished = (id: string, at: number, halves: number, tests = 10): Attempt =>
  sealed(
    { ...startAttempt(id, 'tale', 'v1', at - 1000), steps: ['a'], times: [500] },
    'end',
    { overall: { halves, tests }, rules: {} },
    at,
  );
const underWay: Attempt = { ...startAttempt('begun', 'tale', 'v1', MADE), steps: ['a'], times: [500] };

test('nothing played: not passed, and all attempts left', () => {
  expect(countedFor(assignment, 'tale', [])).toEqual({ attempts: [], passed: false, underWay: false });
  expect(countedFor({ ...assignment, attempts: 2 }, 'tale', [])).toMatchObject({ passed: false, left: 2 });
  expect(countedFor(assignment, 'tale', [underWay])).toMatchObject({ attempts: [], underWay: true });
});

test('the best of the first attempts counts, in the order in which they were finished', () => {
  const all = [finished('c', MADE + 3 * DAY, 20), finished('a', MADE + DAY, 8), finished('b', MADE + 2 * DAY, 12)];
  const two = countedFor({ ...assignment, attempts: 2 }, 'tale', all);
  expect(two.attempts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(two).toMatchObject({ best: { id: 'b' }, passed: false, left: 0 });
  expect(countedFor(assignment, 'tale', all)).toMatchObject({ best: { id: 'c' }, passed: true });
});

test('what was finished before the day on which it was assigned does not count, and uses nothing up', () => {
  const old = finished('old', MADE - 2 * DAY, 20);
  expect(countedFor({ ...assignment, attempts: 1 }, 'tale', [old])).toMatchObject({ passed: false, left: 1 });
  // On the same day, but before: two clocks never agree.
  const sameDay = finished('same', MADE - 60_000, 20);
  expect(countedFor({ ...assignment, attempts: 1 }, 'tale', [old, sameDay])).toMatchObject({ passed: true, left: 0 });
});

test('what-ifs and other modules count for nothing', () => {
  const whatIf: Attempt = { ...finished('w', MADE + DAY, 20), whatIf: { of: 'a', at: 0 } };
  const other: Attempt = { ...finished('o', MADE + DAY, 20), scenario: 'other' };
  expect(countedFor(assignment, 'tale', [whatIf, other])).toEqual({ attempts: [], passed: false, underWay: false });
});

test('what-if waits for the pass or for the last attempt, and only where somebody wants it so', () => {
  const waits = (counted: { passed: boolean; left?: number }, whatIfBeforePass = false): boolean =>
    whatIfWaits({ whatIfBeforePass }, counted);
  expect(waits({ passed: false })).toBe(true);
  expect(waits({ passed: false, left: 1 })).toBe(true);
  expect(waits({ passed: false, left: 0 })).toBe(false);
  expect(waits({ passed: true, left: 1 })).toBe(false);
  expect(waits({ passed: false, left: 1 }, true)).toBe(false);
});

test('what it takes to pass passes, and half a mark less does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), (hundredths, tests) => {
      const mastery = hundredths / 100;
      const halves = halvesToPass(mastery, tests);
      expect(passes({ halves, tests }, mastery)).toBe(true);
      expect(halves === 0 || !passes({ halves: halves - 1, tests }, mastery)).toBe(true);
    }),
  );
});
