import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { WHOLE } from '../format/scenario-text.ts';
import { command } from './command.ts';

// Each test starts a Node of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(folder, { recursive: true }));
const save = (name: string, text: string): void => writeFileSync(join(folder, name), text);
save('old.md', WHOLE);

test('words alone: both are shown, the version is the same, and exit code 0', async () => {
  save('words.md', WHOLE.replace('The chair is empty.', 'The chair is gone.'));
  const { code, out, err } = await command('diff', ['old.md', 'words.md'], folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Scene "the-empty-desk"\n    text: The chair is [-empty-]{+gone+}.');
  expect(out).toContain('Only words have changed: the version is the same, and every attempt goes on.');
});

test('a choice renamed: what came, what went, and whose attempts stop', async () => {
  save('renamed.md', WHOLE.replaceAll('hang-up', 'ring-off').replaceAll('take-the-call', 'answer-it'));
  const { code, out } = await command('diff', ['old.md', 'renamed.md'], folder);
  expect(code).toBe(0);
  expect(out).toContain('2 choices added: "answer-it" and "ring-off"');
  expect(out).toContain('2 choices removed: "take-the-call" and "hang-up"');
  expect(out).toContain('Stops in "the-first-morning" at "take-the-call": "take-the-call" is gone');
  expect(out).toContain('in 1 of them all go on');
});

test('--json: one object with everything', async () => {
  const { code, out } = await command('diff', ['old.md', 'renamed.md', '--json'], folder);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    scenarios: [
      {
        before: { name: 'old.md', faults: expect.any(Number), version: expect.any(String) },
        diff: {
          sameVersion: false,
          choices: { added: ['answer-it', 'ring-off'], removed: ['take-the-call', 'hang-up'] },
        },
        replays: { lost: expect.any(Array), complete: true },
      },
    ],
    notes: [],
  });
});

test('a side with faults is told, and compared by its names', async () => {
  save('broken.md', WHOLE.replace('"hang-up"', '"ring-off"').replace('(#the-call "wait")', '(#nowhere "wait")'));
  const { code, out } = await command('diff', ['old.md', 'broken.md'], folder);
  expect(code).toBe(0);
  expect(out).toContain('broken.md has 1 fault. The first:');
  expect(out).toContain('fault link-to-no-scene');
  expect(out).toContain('1 choice added: "ring-off"');
  expect(out).toContain('1 choice removed: "hang-up"');
});

test('a side that proves badly is compared all the same', async () => {
  save('loop.md', WHOLE.replace('[Hang up.](#the-empty-desk', '[Hang up.](#the-first-morning'));
  const { code, out } = await command('diff', ['old.md', 'loop.md'], folder);
  expect(code).toBe(0);
  expect(out).toContain('leads to [-the-empty-desk-] {+the-first-morning+}');
});

test('a file and the scenario that it is an edition of, in the working tree', async () => {
  const { code, out } = await command('diff', [join(folder, 'old.md'), 'the-promise']);
  expect(code).toBe(0);
  expect(out).toMatch(/^the-promise: .*old\.md → the working tree/);
});

// An archive of the repository has no history.
const history = ((): boolean => {
  try {
    return execFileSync('git', ['rev-parse', '--verify', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
})();

test.runIf(history)('a revision and itself: the same', async () => {
  expect(await command('diff', ['HEAD', 'HEAD'])).toEqual({ code: 0, out: 'HEAD and HEAD: the same.\n', err: '' });
});

test.each([
  [[], 'One to three names are needed.'],
  [['no-such-revision'], 'neither a file nor a revision'],
  [['old.md'], 'Which scenario is "old.md" an edition of?'],
  [['old.md', 'no/such/file.md'], 'neither a file nor a revision'],
  [['--output=x', 'HEAD'], '--output'],
])('%j: a plain sentence, and exit code 2', async (args, sentence) => {
  const { code, out, err } = await command('diff', args, folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^\s+at /m);
});
