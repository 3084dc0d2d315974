import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, byTouch, counts, sealed, startAttempt, startWhatIf, withStep } from '../../src/record/attempt.ts';
import { anyAttempt, finished, NOON, played } from './any-attempt.ts';

test('each step is kept with the milliseconds since the start', () => {
  const attempt = withStep(withStep(startAttempt('x', 'tale', 'v1', NOON), '?', NOON + 250), 'a', NOON + 900);
  expect(attempt).toEqual({
    id: 'x',
    scenario: 'tale',
    version: 'v1',
    started: '2026-03-02T12:00:00.000Z',
    steps: ['?', 'a'],
    times: [250, 900],
  });
});

test('a clock that is set back does not make time run backwards', () => {
  const attempt = withStep(withStep(startAttempt('x', 'tale', 'v1', NOON), 'a', NOON + 900), 'b', NOON - 5000);
  expect(attempt.times).toEqual([900, 900]);
});

test('a result says ending, score, rules and version, and is sealed once', () => {
  const first = finished(played('x', ['a']), 3, 2);
  expect(first.result).toEqual({
    ending: 'the-end',
    halves: 3,
    tests: 2,
    rules: { listen: { halves: 3, tests: 2 } },
    version: 'v1',
    finished: '2026-03-02T12:01:00.000Z',
  });
  const again = sealed({ ...first, version: 'v2' }, 'elsewhere', { overall: { halves: 0, tests: 1 }, rules: {} }, NOON);
  expect(again.result).toEqual(first.result);
});

test('a what-if keeps the first steps, says where it comes from, and never counts', () => {
  const whatIf = startWhatIf(finished(played('x', ['a', 'b', 'a'])), 2, 'y', 'v1', NOON);
  expect(whatIf).toMatchObject({ id: 'y', steps: ['a', 'b'], times: [0, 0], whatIf: { of: 'x', at: 2 } });
  expect(whatIf.result).toBeUndefined();
  expect(counts(finished(whatIf))).toBe(false);
});

test('the best is the highest fraction, exactly, of the attempts that count', () => {
  const third = finished(played('third', []), 2, 3);
  const aboutThird = finished(played('about', []), 666, 1000);
  const whatIf = finished(startWhatIf(third, 0, 'w', 'v1', NOON), 2, 1);
  expect(bestOf([aboutThird, whatIf, third, played('going', ['a'])])?.id).toBe('third');
  expect(bestOf([whatIf, played('going', ['a'])])).toBeUndefined();
});

test('between equal fractions the one that got there first is the best', () => {
  const early = finished(played('early', []), 4, 4, NOON + 1);
  const late = finished(played('late', []), 2, 2, NOON + 2);
  expect(bestOf([late, early])?.id).toBe('early');
});

test('who met no test has lost nothing', () => {
  expect(bestOf([finished(played('most', []), 5, 3), finished(played('none', []), 0, 0)])?.id).toBe('none');
});

test('no attempt that counts is better than the best, in any order', () => {
  fc.assert(
    fc.property(fc.array(anyAttempt, { maxLength: 12 }), (attempts) => {
      const best = bestOf(attempts);
      const worth = ({ halves, tests }: { halves: number; tests: number }) => (tests === 0 ? 1 : halves / (2 * tests));
      for (const attempt of attempts.filter(counts))
        expect(worth(attempt.result)).toBeLessThanOrEqual(best ? worth(best.result) : -1);
      expect(bestOf([...attempts].reverse())?.result).toEqual(best?.result);
    }),
  );
});

test('the latest attempt is the one with the latest step, not the one that was begun last', () => {
  const slow = withStep(played('slow', ['a']), 'b', NOON + 90_000);
  const short = played('short', ['a'], 'tale', NOON + 5000);
  expect([slow, short].sort(byTouch).at(-1)?.id).toBe('slow');
});

test('a what-if is the latest from the moment that it is begun', () => {
  const going = played('going', ['a']);
  const whatIf = startWhatIf(going, 1, 'w', 'v1', NOON + 60_000);
  expect([whatIf, going].sort(byTouch).at(-1)?.id).toBe('w');
});
