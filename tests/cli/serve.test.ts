import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServeOptions, serve } from '../../src/cli/serve.ts';

let folder = '';
const script = `export const words = '${'the same words again '.repeat(200)}';`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handoff-serve-'));
  await mkdir(join(folder, 'lessons'));
  await writeFile(join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(join(folder, '404.html'), '<h1>No such page</h1>');
  await writeFile(join(folder, 'lessons', 'index.html'), '<h1>Lessons</h1>');
  await writeFile(join(folder, 'lessons', 'the-promise.html'), '<h1>The promise</h1>');
  await writeFile(join(folder, 'player.js'), script);
});

afterAll(() => rm(folder, { recursive: true }));

/** Asks for some paths, each relative to where the folder stands, as a browser that reads brotli. */
async function ask(options: ServeOptions, ...paths: string[]) {
  const { url, close } = await serve(folder, options);
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(new URL(path, url), { headers: { 'accept-encoding': 'br' } });
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text(), answer };
    }),
  );
  await close();
  return answers;
}

test('serves files with their types, on loopback', async () => {
  const { url, close } = await serve(folder);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await close();

  const [home, lesson, player] = await ask({}, '', 'lessons/the-promise.html?preview', 'player.js');
  expect(home).toMatchObject({ status: 200, type: 'text/html;charset=utf-8', text: '<h1>Home</h1>' });
  expect(lesson).toMatchObject({ status: 200, text: '<h1>The promise</h1>' });
  expect(player).toMatchObject({ status: 200, type: 'text/javascript', text: script });
});

test.each(['nowhere.html', 'lessons/', 'lessons/the-promise', '%2e%2e/package.json', '%'])(
  'answers %s with 404.html and its status',
  async (path) => {
    const [answer] = await ask({}, path);
    expect(answer).toMatchObject({ status: 404, type: 'text/html;charset=utf-8', text: '<h1>No such page</h1>' });
  },
);

test('serves under a path, and nothing outside it', async () => {
  const [home, lesson, outside] = await ask({ base: '/a1b2/course/' }, '', 'lessons/the-promise.html', '/index.html');
  expect(home?.text).toBe('<h1>Home</h1>');
  expect(lesson?.text).toBe('<h1>The promise</h1>');
  expect(outside?.status).toBe(404);
});

test('answers compressed when asked to', async () => {
  const [plain] = await ask({}, 'player.js');
  const [compressed, home] = await ask({ brotli: true }, 'player.js', '');
  expect(plain?.answer.headers.get('content-encoding')).toBeNull();
  expect(compressed?.answer.headers.get('content-encoding')).toBe('br');
  expect(Number(compressed?.answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
  expect(compressed).toMatchObject({ status: 200, type: 'text/javascript', text: script });
  expect(home).toMatchObject({ type: 'text/html;charset=utf-8', text: '<h1>Home</h1>' });
});

test('says when the port is taken', async () => {
  const { url, close } = await serve(folder);
  await expect(serve(folder, { port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await close();
});
