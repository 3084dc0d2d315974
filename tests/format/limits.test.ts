import { expect, test } from 'vitest';
import { parseScenario } from '../../src/format/parse.ts';
import { WHOLE } from './scenario-text.ts';

const codes = (text: string) => parseScenario(text, 'f.md', { id: 'f' }).diagnostics.map(({ code }) => code);

test('a text of more than 4 MB is not read', () => {
  expect(codes(WHOLE + 'a'.repeat(4 * 1024 * 1024))).toEqual(['too-large']);
});

test('a text of a million lines is not read', () => {
  expect(codes(`${WHOLE}${'- a\n'.repeat(1_000_000)}`)).toEqual(['too-large']);
});

test('a text of a million list items is not read', () => {
  expect(codes(`${WHOLE}${`${'- '.repeat(10)}a\n\n`.repeat(100_000)}`)).toEqual(['too-large']);
});

test('frontmatter of more than 256 KB is not read', () => {
  expect(codes(WHOLE.replace('# yaml', `# ${'a'.repeat(300_000)}`))).toEqual(['too-large']);
});

test.each([
  ['quotes', '> '.repeat(21)],
  ['lists in one line', '- '.repeat(21)],
  ['lists in many lines', Array.from({ length: 21 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
  ['lists in quotes', `${'> '.repeat(11)}${'1. '.repeat(11)}`],
])('%s may stand 20 deep', (_, text) => {
  expect(codes(`${WHOLE}\n${text}`)).toEqual(['too-deep']);
});

test.each([
  ['brackets', `a: ${'['.repeat(100_000)}`],
  ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['sequences', '- '.repeat(10_000)],
  ['explicit keys', '? '.repeat(10_000)],
])('frontmatter with %s', (_, text) => {
  expect(codes(WHOLE.replace('# yaml', `${text}\n# yaml`))).toEqual(['too-deep']);
});

test('words may be emphasised 20 deep', () => {
  const deep = Array.from({ length: 30 }, (_, depth) => (depth % 2 ? '**a ' : '*a ')).join('');
  const back = Array.from({ length: 30 }, (_, depth) => (depth % 2 ? ' a*' : ' a**')).join('');
  expect(codes(`${WHOLE}\n${deep}b${back}\n`)).toEqual(['too-deep']);
});

test('no more than a thousand problems are told', () => {
  const told = codes(`${WHOLE}${'\n<b>\n'.repeat(5_000)}`);
  expect(told).toHaveLength(1_001);
  expect(told.at(-1)).toBe('too-many-problems');
});

test.each([
  ['signs', '[[]]\n\n', 75_001, 'signs such as *, [ and <'],
  ['list items', '- a\n\n', 100_001, 'headings, list items and quoted lines'],
  ['headings', '# a\n\n', 100_001, 'headings, list items and quoted lines'],
  ['quotes', `${'>'.repeat(19)} a\n\n`, 5_300, 'headings, list items and quoted lines'],
])('a text of too many %s is not read, and says so', (_, piece, times, what) => {
  const { diagnostics } = parseScenario(WHOLE + piece.repeat(times), 'f.md', { id: 'f' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['too-large']);
  expect(diagnostics[0]?.reason).toContain(what);
});

test('choices times rules: what is told stops at a thousand, and so does the looking', () => {
  const rules = Array.from({ length: 500 }, (_, index) => `r${index}`);
  const choices = Array.from({ length: 5_000 }, (_, index) => `- [a](#a "c${index}") \`keeps r${index % 500}\``);
  const text = WHOLE.replace(
    'rules: { listen-first: 1 }',
    `rules: { ${rules.map((rule) => `${rule}: 1`).join(', ')} }`,
  );
  const told = codes(`${text.replaceAll('listen-first', 'r0')}\n## a\n\n${choices.join('\n')}\n`);
  expect(told).toHaveLength(1_001);
  expect(told).toContain('choice-without-a-mark');
});
