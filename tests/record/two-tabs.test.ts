import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attempt, startAttempt, withStep } from '../../src/record/attempt.ts';
import { deviceRecorder } from '../../src/record/device.ts';
import type { Recorder } from '../../src/record/port.ts';
import { finished, NOON, played } from './any-attempt.ts';
import { BrowserStorage } from './browser-storage.ts';

const open = (storage: BrowserStorage): Recorder => deviceRecorder(() => storage, storage.tab());

test('two tabs that part ways in one attempt keep both', () => {
  const storage = new BrowserStorage();
  const begun = played('x', ['a']);
  const [one, two] = [open(storage), open(storage)];
  one.keep(begun);
  const left = one.keep(withStep(begun, 'left', NOON + 5000));
  const right = two.keep(withStep(begun, 'right', NOON + 6000));
  expect(left.id).toBe('x');
  expect(right.id).not.toBe('x');
  expect(two.troubles()).toEqual([{ kind: 'other-tab', attempt: 'x', now: right.id }]);
  two.keep(withStep(right, 'on', NOON + 7000));
  one.keep(withStep(left, 'on', NOON + 8000));
  expect(
    open(storage)
      .attempts()
      .map(({ steps }) => steps.join(' '))
      .sort(),
  ).toEqual(['a left on', 'a right on']);
  expect(one.troubles()).toEqual([]);
});

test('a tab that lags behind on the same path takes nothing away', () => {
  const storage = new BrowserStorage();
  const done = finished(played('x', ['a', 'b', 'a']));
  open(storage).keep(done);
  const lagging = open(storage);
  expect(lagging.keep(played('x', ['a', 'b'])).id).toBe('x');
  expect(lagging.attempts()).toEqual([done]);
  expect(lagging.keep(finished(played('x', ['a', 'b', 'a']), 1, 1, NOON + 90_000)).id).toBe('x');
  expect(lagging.attempts()).toEqual([done]);
});

test('a sealed result is never written over', () => {
  const storage = new BrowserStorage();
  const done = finished(played('x', ['a']));
  open(storage).keep(done);
  open(storage).keep(played('x', ['a', 'b']));
  expect(open(storage).attempts()).toHaveLength(2);
  expect(open(storage).attempts()).toContainEqual(done);
});

test('attempts that only share an id are both kept', () => {
  const storage = new BrowserStorage();
  open(storage).keep(played('x', ['a', 'b']));
  open(storage).keep(played('x', ['a'], 'tale', NOON + 1));
  expect(open(storage).attempts()).toHaveLength(2);
});

test('of two results of the same path the earlier one stands', () => {
  const storage = new BrowserStorage();
  const early = finished(played('x', ['a']), 1, 1, NOON + 5000);
  open(storage).keep(finished(played('x', ['a']), 1, 1, NOON + 9000));
  open(storage).keep(early);
  expect(open(storage).attempts()).toEqual([early]);
});

type Move = { readonly tab: number; readonly act: 'a' | 'b' | 'finish' | 'reload' | 'start' };
const anyMoves = fc.array(
  fc.record({ tab: fc.nat(2), act: fc.constantFrom<Move['act'][]>('a', 'b', 'a', 'b', 'finish', 'reload', 'start') }),
  { maxLength: 60 },
);

/** Whether what was kept at some time is held by what is there now. */
const holds = (there: Attempt, kept: Attempt): boolean =>
  there.started === kept.started &&
  kept.steps.every((step, at) => there.steps[at] === step) &&
  (kept.result === undefined || (there.result !== undefined && there.steps.length === kept.steps.length));

/** Plays moves in three tabs of one browser. @returns all that was ever kept. */
function playInTabs(storage: BrowserStorage, moves: readonly Move[], each: (tab: Recorder, kept: Attempt) => void) {
  const tabs = [0, 1, 2].map(() => ({ recorder: open(storage), attempt: undefined as Attempt | undefined }));
  moves.forEach(({ tab: number, act }, at) => {
    const tab = tabs[number];
    if (!tab) return;
    const now = NOON + 1000 * (at + 1);
    const going = tab.attempt?.result ? undefined : tab.attempt;
    if (act === 'reload') {
      tab.recorder = open(storage);
      tab.attempt = tab.recorder.attempts().findLast(({ result }) => !result);
      return;
    }
    if (act === 'start' || !going) tab.attempt = startAttempt(`id${at}`, 'tale', 'v1', now);
    else if (act === 'finish') tab.attempt = finished(going, 1, 1, now);
    else tab.attempt = withStep(going, act, now);
    if (!tab.attempt) return;
    const kept = tab.recorder.keep(tab.attempt);
    expect(kept.steps).toEqual(tab.attempt.steps);
    tab.attempt = kept;
    each(tab.recorder, kept);
  });
}

test('tabs that play at random in one browser never lose an attempt', () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const storage = new BrowserStorage();
      const kept: Attempt[] = [];
      playInTabs(storage, moves, (_, attempt) => kept.push(attempt));
      const there = open(storage).attempts();
      for (const attempt of kept) expect(there.some((other) => holds(other, attempt))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('with little room each tab still has what it keeps, and says exactly what is not kept', () => {
  fc.assert(
    fc.property(anyMoves, fc.integer({ min: 0, max: 2000 }), (moves, quota) => {
      const storage = new BrowserStorage();
      storage.quota = quota;
      playInTabs(storage, moves, (tab, attempt) => {
        expect(tab.attempts().some((other) => holds(other, attempt))).toBe(true);
        const full = tab.troubles().find(({ kind }) => kind === 'full');
        const unkept = full && 'attempts' in full && full.attempts ? full.attempts : [];
        const stored = open(storage)
          .attempts()
          .some((other) => holds(other, attempt));
        expect(stored || unkept.includes(attempt.id)).toBe(true);
      });
      expect(storage.used()).toBeLessThanOrEqual(quota);
    }),
    { numRuns: 200 },
  );
});
