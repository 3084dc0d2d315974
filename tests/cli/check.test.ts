import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

// Each test starts a Node of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'src/cli/check.ts');
const BROKEN = 'tests/broken-scenarios/every-scene-can-be-reached.md';
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a shell would, in `cwd`; npm's own variable is not handed down unless a test says so. */
const check = (args: readonly string[], { cwd = ROOT, typedIn = '' } = {}): Promise<Run> =>
  new Promise((done) => {
    const { INIT_CWD: _, ...env } = process.env;
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd, env: { ...env, ...(typedIn ? { INIT_CWD: typedIn } : {}) }, maxBuffer: 1 << 26 },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });

const week = (day: string, next: string) => `## ${day}

She has a question.

- [What do you make of it?](#${next} "ask-on-${day}") \`keeps listen-first\`
- [Here is what I would do.](#${next} "tell-on-${day}") \`breaks listen-first\`
`;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'weekend'];
const SOUND = `---
title: A sound week
you: jim
cast:
  jim: Jim, a manager
rules: { listen-first: 5 }
walks:
  best: { path: [${DAYS.slice(0, 5).map((day) => `ask-on-${day}`)}], ending: weekend, score: 5/5 }
---

${DAYS.slice(0, 5)
  .map((day, index) => week(day, DAYS[index + 1] ?? ''))
  .join('\n')}
## weekend

It is over.
`;
writeFileSync(join(folder, 'a-sound-week.md'), SOUND);

test('a sound scenario: the table, and exit code 0', async () => {
  const { code, out, err } = await check(['a-sound-week.md'], { cwd: folder });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.replace(/in [\d.]+ s/, 'in … s')).toMatchSnapshot();
});

test('a fault: where it stands and why, and exit code 1', async () => {
  const { code, out } = await check([BROKEN]);
  expect(code).toBe(1);
  expect(out).toContain(`${BROKEN}:49:4 fault unreachable-scene`);
  expect(out).toMatch(/\nChecked 1 scenario: 1 fault, in [\d.]+ s\.\n$/);
});

test('no line of the table is wider than 100 columns', async () => {
  const { out } = await check(['a-sound-week.md'], { cwd: folder });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('--json: one object, and everything that is promised in it', async () => {
  const { code, out } = await check(['--json', 'a-sound-week.md'], { cwd: folder });
  expect(code).toBe(0);
  const bounds = { tests: { min: 5, max: 5 }, score: { min: 0, max: 1 } };
  expect(JSON.parse(out)).toMatchObject({
    scenarios: [
      {
        id: 'a-sound-week',
        file: 'a-sound-week.md',
        scenes: 6,
        choices: 10,
        states: 6,
        paths: '32',
        endings: ['weekend'],
        decisions: { min: 5, max: 5 },
        ...bounds,
        rules: { 'listen-first': bounds },
        best: DAYS.slice(0, 5).map((day) => `ask-on-${day}`),
        worst: DAYS.slice(0, 5).map((day) => `tell-on-${day}`),
        passingWithMostBreaks: { breaks: 1, score: 0.8 },
        failingWithFewestBreaks: { breaks: 2, score: 0.6 },
        blind: { passes: 6 / 32, visits: { weekend: 1 } },
        faults: [],
      },
    ],
  });
});

test('--json with a fault: it is in the list with its place, and exit code 1', async () => {
  const { code, out } = await check([BROKEN, '--json']);
  expect(code).toBe(1);
  const [scenario] = JSON.parse(out).scenarios;
  expect(scenario.faults).toEqual([
    {
      code: 'unreachable-scene',
      severity: 'fault',
      file: BROKEN,
      line: 49,
      column: 4,
      reason: expect.stringContaining('"the-fair"'),
      hint: expect.any(String),
    },
  ]);
  expect(scenario.paths).toBe('32');
});

test('--json with a text that cannot be read as a scenario: numbers are null', async () => {
  writeFileSync(join(folder, 'nothing.md'), 'Nothing here.\n');
  const { code, out } = await check(['--json', 'nothing.md'], { cwd: folder });
  expect(code).toBe(1);
  const [scenario] = JSON.parse(out).scenarios;
  expect(scenario).toMatchObject({
    id: 'nothing',
    states: null,
    paths: null,
    score: { min: null, max: null },
    best: null,
  });
  expect(scenario.faults.length).toBeGreaterThan(0);
});

test('files are looked for where the command was typed, which npm says', async () => {
  const { code, out } = await check(['a-sound-week.md'], { typedIn: folder });
  expect(code).toBe(0);
  expect(out).toContain('a-sound-week');
});

test('without files it checks the scenarios of the course', async () => {
  const { out } = await check(['--json']);
  const { scenarios } = JSON.parse(out);
  expect(scenarios.map(({ id }: { id: string }) => id)).toContain('the-promise');
});

test('a file that is not there, and an option that it does not know: a plain sentence, and exit code 2', async () => {
  expect(await check(['no-such-file.md'])).toEqual({ code: 2, out: '', err: 'There is no file "no-such-file.md".\n' });
  const unknown = await check(['--jsn']);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('--jsn');
  expect(await check(['.'])).toMatchObject({ code: 2, out: '' });
});
