import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { site } from '../../src/site.config.ts';

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
const check = (args: readonly string[], { cwd = ROOT, typedIn = '', env: more = {} } = {}): Promise<Run> =>
  new Promise((done) => {
    const { INIT_CWD: _, FORCE_COLOR: __, NO_COLOR: ___, ...env } = process.env;
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd, env: { ...env, ...more, ...(typedIn ? { INIT_CWD: typedIn } : {}) }, maxBuffer: 1 << 26 },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });

/** A day that smells of nothing: who asks stands first on every other one. */
const day = (name: string, next: string, index: number) => {
  const ask = `- [What do you make of it?](#${next} "ask-on-${name}") \`keeps listen-first\`

  She thinks aloud.

  > She had the answer.
`;
  const tell = `- [Here is what I would do.](#${next} "tell-on-${name}") \`breaks listen-first\`

  She writes it down.

  > It is your answer now.
`;
  return `## ${name}

She has a question.

> [!ROLE-CHECK]
> Whose question is it?

> [!FACILITATOR] 3 min
> Ask for hands first.

<!-- worse-in-every-way: telling is quicker, and time is no meter here -->

${(index % 2 === 0 ? [ask, tell] : [tell, ask]).join('\n')}`;
};
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
  .map((name, index) => day(name, DAYS[index + 1] ?? '', index))
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
  expect(out).toMatch(/\nChecked 1 scenario: 1 fault, \d+ smells, in [\d.]+ s\.\n$/);
  expect(out).toMatch(/\nAnd \d+ smells: told when nothing is at fault any more, and in --json\.\n/);
  expect(out).not.toContain(' smell choice-without-consequence');
});

test('where more can be read stands below each problem', async () => {
  const { out } = await check([BROKEN]);
  expect(out).toContain(`\n   = ${site.address}authors/diagnostics.html#unreachable-scene\n`);
});

test('colour is for terminals, and for whoever forces it', async () => {
  const colour = '\u001b[';
  expect((await check([BROKEN])).out).not.toContain(colour);
  expect((await check([BROKEN], { env: { FORCE_COLOR: '1' } })).out).toContain(colour);
  expect((await check([BROKEN], { env: { FORCE_COLOR: '0' } })).out).not.toContain(colour);
});

test('a scenario of the course may be called by its id', async () => {
  const { out } = await check(['the-promise', '--json']);
  expect(JSON.parse(out).scenarios[0]).toMatchObject({ id: 'the-promise', file: 'scenarios/the-promise/scenario.md' });
});

test('a misspelt id gets the nearest one, and exit code 2', async () => {
  const { code, err } = await check(['the-promis']);
  expect({ code, err }).toEqual({ code: 2, err: 'There is no scenario "the-promis". Did you mean "the-promise"?\n' });
});

test('a smell: where it stands and why, and exit code 0', async () => {
  const smelly = 'tests/broken-scenarios/every-choice-has-a-consequence.md';
  const { code, out } = await check([smelly]);
  expect(code).toBe(0);
  expect(out).toContain(`${smelly}:26:31 smell choice-without-consequence`);
  expect(out).toMatch(/\nChecked 1 scenario: no faults, 1 smell, in [\d.]+ s\.\n$/);
  const { scenarios } = JSON.parse((await check([smelly, '--json'])).out);
  expect(scenarios[0]).toMatchObject({ faults: [], smells: [{ code: 'choice-without-consequence', line: 26 }] });
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
        smells: [],
        answered: DAYS.slice(0, 5).map(() => ({
          code: 'worse-in-every-way',
          answer: expect.stringContaining('quicker'),
        })),
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
      more: `${site.address}authors/diagnostics.html#unreachable-scene`,
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
