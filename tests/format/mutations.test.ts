import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/format/excerpt.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { WHOLE } from './scenario-text.ts';

const SIGNS = ['*', '**', '_', '`', '[', ']', '(', ')', '#', '## ', '> ', '- ', '1. ', '<!--', '-->', '<b>', '&amp;'];
const MORE = [
  '---\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '  ',
  '\t',
  '{',
  '}',
  ': ',
  '"',
  "'",
  '\\',
  '|',
  '\u0000',
  '\u2028',
  '😀',
];

const edit = fc.record({
  at: fc.nat(WHOLE.length),
  drop: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(400)),
  put: fc.oneof(fc.constantFrom(...SIGNS, ...MORE), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('')),
});

test('a mutated text is read or refused, and every problem lies within it', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const text = edits.reduce((so, { at, drop, put }) => so.slice(0, at) + put + so.slice(at + drop), WHOLE);
      const { scenario, diagnostics } = parseScenario(text, 'f.md', { id: 'f', rules: new Set(['listen-first']) });
      expect(diagnostics.length > 0).toBe(scenario === undefined);
      const lines = text.split(/\r\n|\r|\n/);
      let before = 0;
      for (const found of diagnostics) {
        const { offset, end, line, column } = found.at;
        expect(offset).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThanOrEqual(offset);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
        expect(excerpt(text, found)).toContain(found.reason);
        before = offset;
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS, ...MORE, 'a', 'title', 'jim', '**jim** (calm): a')), (words) => {
      const { scenario, diagnostics } = parseScenario(words.join(''), 'f.md', { id: 'f' });
      expect(diagnostics.length > 0).toBe(scenario === undefined);
    }),
    { numRuns: 300 },
  );
});
