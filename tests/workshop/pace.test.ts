import { expect, test } from 'vitest';
import { pace } from '../../src/workshop/pace.ts';

const MINUTE = 60_000;

test('a room that takes what was planned is on time', () => {
  const { here, behind } = pace({ before: 4, here: 6 }, 7 * MINUTE, 4 * MINUTE);
  expect(here).toBe(3 * MINUTE);
  expect(behind).toBe(0);
});

test('what was lost before counts, and what this decision takes beyond its minutes', () => {
  expect(pace({ before: 4, here: 6 }, 9 * MINUTE, 9 * MINUTE).behind).toBe(5 * MINUTE);
  expect(pace({ before: 4, here: 6 }, 17 * MINUTE, 9 * MINUTE).behind).toBe(7 * MINUTE);
  expect(pace({ before: 4, here: 6 }, 3 * MINUTE, 2 * MINUTE).behind).toBe(-2 * MINUTE);
});
