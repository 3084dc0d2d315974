import { expect, test } from 'vitest';
import { nearest } from '../../src/format/nearest.ts';

test.each([
  ['elen', ['jim', 'ellen'], 'ellen'],
  ['facilitate-the-hand-of', ['listen-first', 'facilitate-the-handoff'], 'facilitate-the-handoff'],
  ['THOUGT', ['ROLE-CHECK', 'THOUGHT'], 'THOUGHT'],
  ['thought', ['THOUGHT'], 'THOUGHT'],
  ['cat', ['car', 'cat'], 'cat'],
  ['roderigo', ['jim', 'ellen'], undefined],
  ['', ['jim'], undefined],
  ['x'.repeat(1000), ['x'.repeat(1000)], undefined],
])('%s among %j', (word, names, expected) => {
  expect(nearest(word, names)).toBe(expected);
});
