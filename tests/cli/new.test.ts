import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { courseRules } from '../../src/cli/files.ts';
import { newScenario } from '../../src/cli/new-scenario.ts';
import { checkScenario } from '../../src/proof/check.ts';
import { command } from './command.ts';

// Starting a Node of its own takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  mkdirSync(join(root, 'scenarios'));
  mkdirSync(join(root, 'src/lessons'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const written = (path: string): string => readFileSync(join(root, path), 'utf8');

test('a new scenario has no fault, no smell that is not answered, and teaches how one is', () => {
  newScenario(root, 'the-quiet-rep');
  const { diagnostics, answered, proof } = checkScenario(
    written('scenarios/the-quiet-rep/scenario.md'),
    'scenario.md',
    {
      id: 'the-quiet-rep',
      rules: courseRules(),
    },
  );
  expect(diagnostics).toEqual([]);
  expect(answered.length).toBeGreaterThan(0);
  expect(proof?.endings.length).toBeGreaterThanOrEqual(2);
});

test('its lesson plays it, and both have the title', () => {
  expect(newScenario(root, 'the-quiet-rep')).toEqual([
    'scenarios/the-quiet-rep/scenario.md',
    'src/lessons/the-quiet-rep.mdx',
  ]);
  expect(written('src/lessons/the-quiet-rep.mdx')).toContain('<RolePlay scenario="the-quiet-rep" />');
  for (const path of ['scenarios/the-quiet-rep/scenario.md', 'src/lessons/the-quiet-rep.mdx'])
    expect(written(path)).toContain('\ntitle: The quiet rep\n');
});

test.each(['Who: me?', '"Quoted"', '2026', "# It's $& here", 'A {brace} <b>', 'null', 'a: b: c', 'back\\slash'])(
  'the title %j arrives as it was given',
  (title) => {
    newScenario(root, 'a-story', title);
    const { scenario } = checkScenario(written('scenarios/a-story/scenario.md'), 'scenario.md', { id: 'a-story' });
    const straight = scenario?.title.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    expect(straight).toBe(title);
  },
);

test.each([
  ['The Quiet Rep', 'Write "the-quiet-rep".'],
  ['the_quiet_rep', 'Write "the-quiet-rep".'],
  ['../elsewhere', 'Write "elsewhere".'],
  ['???', 'cannot be an id'],
  ['constructor', 'cannot be an id'],
  ['guide', 'a page for authors'],
  ['diagnostics', 'a page for authors'],
])('%j is refused, and nothing is written', (id, sentence) => {
  expect(() => newScenario(root, id)).toThrow(sentence);
  expect(existsSync(join(root, 'scenarios', id))).toBe(false);
});

test('what is there already is left alone', () => {
  writeFileSync(join(root, 'src/lessons/the-quiet-rep.mdx'), 'Mine.');
  expect(() => newScenario(root, 'the-quiet-rep')).toThrow('There is src/lessons/the-quiet-rep.mdx already.');
  expect(existsSync(join(root, 'scenarios/the-quiet-rep'))).toBe(false);
  newScenario(root, 'another');
  expect(() => newScenario(root, 'another')).toThrow('There is scenarios/another already.');
});

test('where the lesson cannot be written, no scenario stays behind', () => {
  rmSync(join(root, 'src/lessons'), { recursive: true });
  expect(() => newScenario(root, 'the-quiet-rep')).toThrow('Nothing was written');
  expect(existsSync(join(root, 'scenarios/the-quiet-rep'))).toBe(false);
});

test.each([
  [[], 'One id is needed.'],
  [['The Promise'], 'Write "the-promise".'],
  [['the-promise'], 'There is scenarios/the-promise already.'],
  [['a-story', '--name', 'x'], '--name'],
])('%j: a plain sentence, and exit code 2', async (args, sentence) => {
  const { code, out, err } = await command('new', args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^\s+at /m);
});
