import { expect, test } from 'vitest';
import { typeset, typography } from '../../src/format/typography.ts';

test.each([
  ['"Yes," she said. "No."', '“Yes,” she said. “No.”'],
  ['He said: "It\'s Ellen\'s."', 'He said: “It’s Ellen’s.”'],
  ["the reps' lists, the '90s, class of '98", 'the reps’ lists, the ’90s, class of ’98'],
  ["'Twas 'em, rock 'n' roll, 'til five", '’Twas ’em, rock ’n’ roll, ’til five'],
  ['"She said \'no\' to me."', '“She said ‘no’ to me.”'],
  ['"\'No,\' she said."', '“‘No,’ she said.”'],
  ['"He said \'no\'"', '“He said ‘no’”'],
  ['"...and then?"', '“…and then?”'],
  ['"I thought--"', '“I thought—”'],
  ['"I thought--" he said', '“I thought—” he said'],
  ['He said--"Now."', 'He said—“Now.”'],
  ['He said -- "Now."', 'He said — “Now.”'],
  ['He said - "Now."', 'He said – “Now.”'],
  ['He said—"Now."', 'He said—“Now.”'],
  ['("Now," he said)', '(“Now,” he said)'],
  ['["Now"]', '[“Now”]'],
  ['the "first-chair" rule', 'the “first-chair” rule'],
  ['a hand-off, 9-5, -5', 'a hand-off, 9-5, -5'],
  ['Well--no---yes', 'Well—no—yes'],
  ['-----', '-----'],
  ['Wait... what....', 'Wait… what….'],
  ['either/"or"', 'either/“or”'],
  ['“Already” ‘set’ — it’s…', '“Already” ‘set’ — it’s…'],
  ['"Élan," l\'été', '“Élan,” l’été'],
  ['', ''],
  ['"', '”'],
])('%s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

test.each([
  ['a quote that opens before emphasis', ['"', 'No', '," he said'], ['“', 'No', ',” he said']],
  ['a quote within emphasis', ['He said ', '"no"', ' twice'], ['He said ', '“no”', ' twice']],
  ['emphasis that opens after a dash', ['so--', '"no"', ''], ['so—', '“no”', '']],
  ['an apostrophe after emphasis', ['the ', 'rep', "'s list"], ['the ', 'rep', '’s list']],
])('%s', (_, typed, set) => {
  expect(typography(typed.map((text) => ({ text })))).toEqual(set);
});

test('what was escaped stands as it is, and still counts as a neighbour', () => {
  expect(
    typography([{ text: '"', literal: true }, { text: 'a" ' }, { text: '(', literal: true }, { text: '"b"' }]),
  ).toEqual(['"', 'a” ', '(', '“b”']);
});
