import { expect, test } from 'vitest';
import type { Bytes } from '../../src/cli/bench-bytes.ts';
import { isOver, LIMITS, sentence, verdicts } from '../../src/cli/bench-limits.ts';

const NOTHING: Bytes = { html: 0, css: 0, js: 0, images: 0, fonts: 0, json: 0, other: 0 };

/** What is over, of a lesson that weighs so. */
const over = (before: Partial<Bytes>, behind: Partial<Bytes> = {}) =>
  verdicts({ before: { ...NOTHING, ...before }, behind: { ...NOTHING, ...behind } })
    .filter(isOver)
    .map(({ what }) => what);

test('a lesson may weigh what the limits say, and not a byte more', () => {
  expect(over({ js: LIMITS.script })).toEqual([]);
  expect(over({ js: LIMITS.script + 1 })).toEqual(['script before the first choice']);

  const rest = { html: 20_000, css: 10_000, images: 4_000 };
  expect(over({ ...rest, js: 26_000 })).toEqual([]);
  expect(over({ ...rest, js: 25_999, other: 2 })).toEqual(['all before the first choice']);
});

test('fonts and their style sheet come on top, the story does not count', () => {
  expect(over({ html: 60_000 }, { fonts: 29_900, css: 100, json: 500_000 })).toEqual([]);
  expect(over({ html: 60_000 }, { fonts: 29_901, css: 100 })).toEqual(['the same with fonts']);
});

test('a broken limit is said with its page and by how much', () => {
  const [script, whole] = verdicts({ before: { ...NOTHING, js: 27_500 }, behind: NOTHING });
  expect([script, whole].map((verdict) => verdict && sentence('lessons/a.html', verdict))).toEqual([
    '✗ lessons/a.html: script before the first choice 27,500 of 26,000 bytes: 1,500 bytes over the limit.',
    '✓ lessons/a.html: all before the first choice 27,500 of 60,000 bytes',
  ]);
});
