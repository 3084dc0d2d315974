import { expect, test } from 'vitest';
import { marked } from '../../../src/views/search/marked.ts';

test.each([
  ['plain', [['plain', false]]],
  [
    'a <mark>rep</mark> asks',
    [
      ['a ', false],
      ['rep', true],
      [' asks', false],
    ],
  ],
  ['<mark>all</mark>', [['all', true]]],
  ['', []],
  ['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
  ['&lt;b&gt;', [['<b>', false]]],
  ['&amp;lt; stays', [['&amp;lt; stays', false]]],
  [
    '<mark><mark>twice</mark> open',
    [
      ['twice', true],
      [' open', false],
    ],
  ],
  ['<MARK>loud</MARK>', [['<MARK>loud</MARK>', false]]],
])('%j', (excerpt, stretches) => {
  expect(marked(excerpt).map(({ text, marked: is }) => [text, is])).toEqual(stretches);
});
