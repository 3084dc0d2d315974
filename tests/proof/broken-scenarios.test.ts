import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScenario } from '../../src/proof/check.ts';
import { proofDiagnostics } from '../../src/proof/diagnostics/index.ts';

const FOLDER = new URL('../broken-scenarios/', import.meta.url);
const EXPECTS = /^<!-- expects: (\S+) (\d+):(\d+) -->$/gm;
const kinds = new Map(proofDiagnostics.map((kind) => [kind.code, kind] as const));

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

/** A story that is broken to show a fault need not smell well; one that shows a smell shows nothing else. */
function found(text: string, name: string, code: string) {
  const { proof, diagnostics } = checkScenario(text, name, { id: 'broken', ...limitOf(code) });
  const wanted = kinds.get(code)?.severity === 'smell' ? ['fault', 'smell'] : ['fault'];
  return { proof, diagnostics: diagnostics.filter(({ severity }) => wanted.includes(severity)) };
}

test.each(ours)('$name breaks exactly the rule that it is named after', ({ name, text, code, expected }) => {
  const { proof, diagnostics } = found(text, name, code);
  expect(diagnostics.map(({ code: told, at }) => `${told} ${at.line}:${at.column}`)).toEqual(expected);
  expect(proof).toBeDefined();
  expect(name.replace(/(--.*)?\.md$/, '')).toBe(slugOf(kinds.get(code)?.rule ?? ''));
});

test.each(ours)('$name, its words', ({ text, code }) => {
  const { diagnostics } = found(text, code, code);
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
