import { expect, test } from 'vitest';
import { wordsOf } from '../../src/loaders/words-of.ts';

test.each([
  ['One *very* **plain** line\nover two.', 'One very plain line over two.'],
  ['# A title\n\n> A quote\n\n- one\n- two `three`', 'A title A quote one two three'],
  ['[Words](address "title") and ![a picture](x.png)', 'Words and a picture'],
  ['A \\*star\\* stays', 'A *star* stays'],
  ['<Card of="x">\n\nInside.\n\n</Card>\n\n<!-- not this -->', 'Inside.'],
  ['It\'s "so" -- or so...', 'It’s “so” — or so…'],
])('%j reads %j', (markdown, words) => {
  expect(wordsOf(markdown)).toBe(words);
});
