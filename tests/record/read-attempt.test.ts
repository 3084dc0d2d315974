import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptId } from '../../src/record/attempt-id.ts';
import { readAttempt } from '../../src/record/read-attempt.ts';
import { anyAttempt, anyNonsense, finished, played } from './any-attempt.ts';

const good = finished({ ...played('x', ['a', '?', 'b']), whatIf: { of: 'y', at: 2 } });

test('every attempt comes back whole from JSON', () => {
  fc.assert(
    fc.property(anyAttempt, (attempt) => {
      expect(readAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
    }),
  );
});

test('nonsense never throws, and what is read can be read again', () => {
  fc.assert(
    fc.property(anyNonsense, (value) => {
      const attempt = readAttempt(value);
      if (attempt) expect(readAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, unknown]>([
  ['an id with a colon', { ...good, id: 'a:b' }],
  ['an id that is too long', { ...good, id: 'a'.repeat(101) }],
  ['a scenario with a space', { ...good, scenario: 'a tale' }],
  ['no version', { ...good, version: undefined }],
  ['a start that is no instant', { ...good, started: 'yesterday' }],
  ['a start in local time', { ...good, started: '2026-03-02T12:00:00+01:00' }],
  ['a day that does not exist', { ...good, started: '2026-02-30T12:00:00.000Z' }],
  ['steps that are no list', { ...good, steps: 'abc' }],
  ['a step that is no text', { ...good, steps: ['a', 1, 'b'] }],
  ['an empty step', { ...good, steps: ['a', '', 'b'] }],
  ['more than 500 steps', { ...good, steps: Array(501).fill('a'), times: Array(501).fill(1) }],
  ['fewer times than steps', { ...good, times: [1, 2] }],
  ['times that fall', { ...good, times: [3, 2, 1] }],
  ['a time before the start', { ...good, times: [-1, 2, 3] }],
  ['half a millisecond', { ...good, times: [0.5, 2, 3] }],
  ['a time that is no number', { ...good, times: [1, Number.NaN, 3] }],
  ['a what-if beyond its own steps', { ...good, whatIf: { of: 'y', at: 4 } }],
  ['a what-if of nothing', { ...good, whatIf: { at: 1 } }],
  ['a result that is null', { ...good, result: null }],
  ['more marks than the tests can give', { ...good, result: { ...good.result, halves: 3, tests: 1 } }],
  [
    'a rule with a negative score',
    { ...good, result: { ...good.result, rules: { listen: { halves: -1, tests: 1 } } } },
  ],
  ['a result without a day', { ...good, result: { ...good.result, finished: undefined } }],
  ['a list', [good]],
  ['nothing', null],
])('%s is refused', (_, value) => {
  expect(readAttempt(good)).toEqual(good);
  expect(readAttempt(value)).toBeUndefined();
});

test('a value cannot reach a prototype', () => {
  const text = JSON.stringify(good).replace('"listen"', '"__proto__"');
  expect(text).toContain('"__proto__"');
  expect(readAttempt(JSON.parse(text))).toBeUndefined();
  const attempt = readAttempt(JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(good).slice(1)}`));
  expect(attempt).toEqual(good);
  expect(Object.keys(attempt ?? {})).not.toContain('__proto__');
});

test('fields that nobody knows are left behind', () => {
  expect(readAttempt({ ...good, html: '<script>' })).toEqual(good);
});

test('a new id can be read, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, attemptId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(readAttempt({ ...good, id })?.id).toBe(id);
});
