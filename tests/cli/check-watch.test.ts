import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const COMMAND = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
const SOUND = `---
title: A word
you: jim
cast:
  jim: Jim, a manager
rules: {}
---

## monday

She has a question.

- [What do you make of it?](#tuesday "ask-her")

## tuesday

She has an answer.
`;
const BROKEN = SOUND.replace('(#tuesday', '(#tusday');

let folder: string;
let file: string;
let child: ChildProcessByStdio<null, Readable, Readable>;
let out: string;

/** Waits until the output since the last wait holds something, and gives it. */
async function said(what: RegExp): Promise<string> {
  await expect.poll(() => out, { timeout: 20_000, interval: 20 }).toMatch(what);
  const all = out;
  out = '';
  return all;
}

const ended = (): Promise<number | null> => new Promise((done) => child.once('exit', (code) => done(code)));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  file = join(folder, 'a-word.md');
  writeFileSync(file, SOUND);
  out = '';
  child = spawn(process.execPath, [COMMAND, '--watch', 'a-word.md'], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  await said(/Watching a-word\. Ctrl-C ends it\.\n/);
});

afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('a broken text is answered with its fault, a mended one with its table', async () => {
  writeFileSync(file, BROKEN);
  const broken = await said(/after the save/);
  expect(broken).toContain('a-word.md:13:30 fault link-to-no-scene');
  expect(broken).toMatch(/Checked a-word: 1 fault.*, \d+\.\d\d s after the save\.\n/);

  writeFileSync(file, SOUND);
  const mended = await said(/after the save/);
  expect(mended).not.toContain('fault link');
  expect(mended).toMatch(/ {2}scenes +2\n/);
  expect(mended).toMatch(/Checked a-word: no faults/);
});

test('a file that another one replaces, that goes and comes back, is answered all the same', async () => {
  writeFileSync(join(folder, 'a-word.md~'), BROKEN);
  renameSync(join(folder, 'a-word.md~'), file);
  expect(await said(/after the save/)).toContain('link-to-no-scene');

  rmSync(file);
  await said(/a-word\.md is gone\. It is checked again when it is back\.\n/);
  writeFileSync(file, SOUND);
  expect(await said(/after the save/)).toMatch(/no faults/);
});

test('many saves in a row have fewer answers than saves, and the last text is the one that counts', async () => {
  for (let save = 0; save < 20; save++)
    writeFileSync(file, save % 2 === 0 ? BROKEN : `${SOUND}\nOnce more, ${save}.\n`);
  writeFileSync(file, `${SOUND}\nThe last.\n`);
  await said(/no faults.* after the save/);
  writeFileSync(file, BROKEN);
  const next = await said(/1 fault.* after the save/);
  expect(next.match(/after the save/g)?.length).toBeLessThan(20);
});

test('Ctrl-C ends it with 0', async () => {
  const code = ended();
  child.kill('SIGINT');
  expect(await code).toBe(0);
});
