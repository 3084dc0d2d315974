import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { tools } from '../../src/cli/tools.ts';

/** A copy of the course under `astro dev`, whose texts can be changed. */
export interface DevSite {
  /** With a slash at its end. */
  readonly url: string;
  read(path: string): Promise<string>;
  /** Saves a file of the copy, as an editor does. */
  save(path: string, text: string): Promise<void>;
  close(): Promise<void>;
}

const COPIED = ['src', 'scenarios', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}

async function untilReady(url: string, server: ChildProcess, printed: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}index.html`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`astro dev did not start:\n${printed.join('')}`);
}

/** Starts `astro dev` on a copy, inside the project so that its packages are found. */
export async function startDevSite(): Promise<DevSite> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(join(resolve('.cache'), 'dev-'));
  for (const name of COPIED) await cp(name, join(folder, name), { recursive: true });
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [resolve(tools.astro), 'dev', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const printed: string[] = [];
  server.stdout.on('data', (text: Buffer) => printed.push(String(text)));
  server.stderr.on('data', (text: Buffer) => printed.push(String(text)));
  const url = `http://127.0.0.1:${port}/`;
  const close = async (): Promise<void> => {
    const gone = new Promise((done) => server.once('exit', done));
    if (server.exitCode === null && server.kill()) await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilReady(url, server, printed);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    read: (path) => readFile(join(folder, path), 'utf8'),
    save: (path, text) => writeFile(join(folder, path), text),
    close,
  };
}
