import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { command } from './command.ts';

// Each test starts a Node of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'write-out-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('draw: the map where the command was typed, by the id of the scenario', async () => {
  const { code, out, err } = await command('draw', ['the-promise'], folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('the-promise.map.svg\nthe-promise.map.mmd\n');
  expect(readFileSync(join(folder, 'the-promise.map.svg'), 'utf8')).toMatch(/^<svg /);
  expect(readFileSync(join(folder, 'the-promise.map.mmd'), 'utf8')).toContain('flowchart TD');
});

test('script: three files in the folder that is named, by the file of the scenario', async () => {
  const { code, out } = await command('script', ['scenarios/the-promise/scenario.md', '--out', join(folder, 'a/b')]);
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(3);
  expect(readdirSync(join(folder, 'a/b')).sort()).toEqual([
    'the-promise.gamebook.html',
    'the-promise.script.html',
    'the-promise.script.md',
  ]);
});

test('a misspelt id: the nearest one, and exit code 2', async () => {
  const { code, out, err } = await command('draw', ['the-promis'], folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('There is no scenario "the-promis". Did you mean "the-promise"?\n');
});

test('a text with faults: the first with its place, nothing written, and exit code 1', async () => {
  writeFileSync(
    join(folder, 'broken.md'),
    '---\ntitle: A week\nyou: jim\ncast: { jim: Jim }\nrules: {}\n---\n\n## friday\n\n- [Go.](#nowhere "go")\n',
  );
  const { code, out, err } = await command('script', ['broken.md', '--out', 'never'], folder);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('broken.md:10:10 fault link-to-no-scene');
  expect(readdirSync(folder)).not.toContain('never');
});

test.each([
  [['draw'], 'One scenario is needed.'],
  [['draw', 'the-promise', 'another'], 'One scenario is needed.'],
  [['script', 'the-promise', '--to', '.'], '--to'],
  [['script', 'no/such.md'], 'There is no file "no/such.md".'],
  [['script', 'scenarios'], 'The folder "scenarios" holds no scenario.md.'],
  [['draw', 'the-promise', '--out', 'package.json'], 'cannot be written'],
])('%j: a plain sentence, and exit code 2', async ([name = '', ...args], sentence) => {
  const { code, out, err } = await command(name, args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^\s+at /m);
});
