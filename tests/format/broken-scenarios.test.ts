import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/format/diagnostics/index.ts';
import { parseScenario } from '../../src/format/parse.ts';

const FOLDER = new URL('../broken-scenarios/', import.meta.url);
const EXPECTS = /^<!-- expects: (\S+) (\d+):(\d+) -->$/gm;

/** They need more text than belongs in a folder; `limits.test.ts` has them. */
const WITHOUT_FIXTURE = new Set(['too-large', 'too-many-problems']);

const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    return {
      name,
      text,
      expected: [...text.matchAll(EXPECTS)].map(([, code, line, column]) => `${code} ${line}:${column}`),
    };
  });
const codeOf = (expected: readonly string[]): string => expected[0]?.split(' ')[0] ?? '';

const kinds = new Map(formatDiagnostics.map((kind) => [kind.code, kind]));
const ours = fixtures.filter(({ expected }) => kinds.has(codeOf(expected)));

/** The rule in kebab-case. A second fixture of a rule adds what it is about after two hyphens. */
const fileOf = (rule: string): string =>
  `${rule
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.md`;

test.each(ours)('$name says once what it expects', ({ expected }) => {
  expect(expected).toHaveLength(1);
});

test.each(ours)('$name breaks exactly the rule that it is named after', ({ name, text, expected }) => {
  const { scenario, diagnostics } = parseScenario(text, name, { id: 'broken', rules: new Set(['listen-first']) });
  expect(diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}`)).toEqual(expected);
  expect(scenario).toBeUndefined();
  expect(name.replace(/--[a-z-]+\.md$/, '.md')).toBe(fileOf(kinds.get(codeOf(expected))?.rule ?? ''));
});

test.each(ours)('$name, its words', ({ text, expected }) => {
  const { diagnostics } = parseScenario(text, codeOf(expected), { id: 'broken', rules: new Set(['listen-first']) });
  expect(diagnostics.map(({ reason, hint }) => `${reason}\n${hint}`).join('\n')).toMatchSnapshot();
});

test('every diagnostic of the format has a fixture', () => {
  const covered = new Set(ours.map(({ expected }) => codeOf(expected)));
  expect([...kinds.keys()].filter((code) => !covered.has(code) && !WITHOUT_FIXTURE.has(code))).toEqual([]);
});

test.each(formatDiagnostics)('$code is called by its code and has an example', ({ code, rule, example }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(rule).toMatch(/^[A-Z][^.]+$/);
  expect(example).not.toBe('');
});
