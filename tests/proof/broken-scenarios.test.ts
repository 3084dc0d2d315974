import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScenario } from '../../src/proof/check.ts';
import { proofDiagnostics } from '../../src/proof/diagnostics/index.ts';

const FOLDER = new URL('../broken-scenarios/', import.meta.url);
const EXPECTS = /^<!-- expects: (\S+) (\d+):(\d+) -->$/gm;
const kinds = new Map(proofDiagnostics.map(({ code, rule }) => [code, rule] as const));

const ours = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const expected = [...text.matchAll(EXPECTS)].map(([, code, line, column]) => `${code} ${line}:${column}`);
    return { name, text, code: expected[0]?.split(' ')[0] ?? '', expected };
  })
  .filter(({ code }) => kinds.has(code));

/** A fixture is called after its rule; what follows two hyphens tells several apart. */
const slugOf = (rule: string): string =>
  rule
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A real story with too many states takes a minute; a small limit makes any story one. */
const limitOf = (code: string) => (code === 'too-many-states' ? { limit: 3 } : {});

test.each(ours)('$name breaks exactly the rule that it is named after', ({ name, text, code, expected }) => {
  const { proof, diagnostics } = checkScenario(text, name, { id: 'broken', ...limitOf(code) });
  expect(diagnostics.map(({ code: found, at }) => `${found} ${at.line}:${at.column}`)).toEqual(expected);
  expect(proof).toBeDefined();
  expect(name.replace(/(--.*)?\.md$/, '')).toBe(slugOf(kinds.get(code) ?? ''));
});

test.each(ours)('$name, its words', ({ text, code }) => {
  const { diagnostics } = checkScenario(text, code, { id: 'broken', ...limitOf(code) });
  expect(diagnostics.map(({ reason, hint }) => `${reason}\n${hint}`).join('\n')).toMatchSnapshot();
});

test('every diagnostic of the proof has a fixture', () => {
  const covered = new Set(ours.map(({ code }) => code));
  expect([...kinds.keys()].filter((code) => !covered.has(code))).toEqual([]);
});

test.each(proofDiagnostics)('$code is called by its code and has an example', ({ code, rule, example }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(rule).toMatch(/^[A-Z][^.]+$/);
  expect(example).not.toBe('');
});
