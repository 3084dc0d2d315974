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
