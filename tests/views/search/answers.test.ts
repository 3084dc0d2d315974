import { expect, test } from 'vitest';
import { answers } from '../../../src/views/search/answers.ts';

test.each([
  ['', ''],
  ['del', 'delegating'],
  ['delegate', 'Delegating,'],
  ['easily', 'easy'],
  ['Ellen client', 'Clients Ellen’s'],
  ['don’t', "don't"],
  ['well-known', 'known well'],
  ['José', 'jose'],
])('%j is answered by %j', (query, matched) => {
  expect(answers(query, matched)).toBe(true);
});

test.each([
  ['already', 'a an all'],
  ['ellen already', 'ellen a'],
  ['of', 'o'],
  ['call', ''],
  ['question', 'quiet'],
])('%j is not answered by %j', (query, matched) => {
  expect(answers(query, matched)).toBe(false);
});
