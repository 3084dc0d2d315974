import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reachable } from '../../src/cli/reachable.ts';
import { workshopPage } from '../../src/cli/workshop-page.ts';
import { serveWorkshop } from '../../src/cli/workshop-server.ts';
import { openPhoneRoom } from '../../src/voting/mqtt-console.ts';
import { readServedHere } from '../../src/workshop/served-here.ts';
import { until } from '../voting/venue.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAGE = `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'; connect-src 'self' wss:; script-src 'self'"></head><body>Vote</body></html>`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handoff-workshop-'));
  await mkdir(join(folder, 'workshop'));
  await writeFile(join(folder, 'workshop', 'vote.html'), PAGE);
  await writeFile(join(folder, 'index.html'), PAGE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const toldIn = (html: string) => readServedHere(/name="handoff-workshop" content='([^']*)'/.exec(html)?.[1] ?? '');

test('a page learns where phones vote, and may speak to a broker without TLS', () => {
  const here = { broker: '/mqtt', addresses: ['http://192.168.1.20:4321/'] };
  const html = workshopPage(PAGE, here);
  expect(html).toContain("connect-src 'self' wss: ws:; script-src");
  expect(toldIn(html)).toEqual(here);
  expect(workshopPage('<head></head>', { ...here, addresses: ["http://it's<b>/"] })).toContain('it&#39;s&lt;b>');
});

test('phones are told the addresses of this computer on its networks, the likeliest first', () => {
  const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
    ({
      address,
      netmask: '255.255.255.0',
      family: 'IPv4',
      mac: '',
      internal: false,
      cidr: null,
      ...more,
    }) as NetworkInterfaceInfo;
  const interfaces = {
    lo: [at('127.0.0.1', { internal: true })],
    docker0: [at('172.17.0.1')],
    eth0: [at('203.0.113.9'), at('169.254.3.3')],
    wlan0: [at('192.168.1.20')],
  };
  expect(reachable('0.0.0.0', 4321, interfaces)).toEqual([
    'http://192.168.1.20:4321/',
    'http://203.0.113.9:4321/',
    'http://172.17.0.1:4321/',
  ]);
  expect(reachable('192.168.1.20', 80, interfaces)).toEqual(['http://192.168.1.20:80/']);
  expect(reachable('127.0.0.1', 80, interfaces)).toEqual([]);
});

test('the server changes the pages of a workshop and no others, bears what is no address, and closes clean', async () => {
  const { url, close } = await serveWorkshop(folder, { host: '127.0.0.1', port: 0, key: 'k', say: () => {} });
  const room = openPhoneRoom({
    address: `${url.replace('http', 'ws')}mqtt`,
    room: 'ABC123',
    name: 'console',
    password: 'k',
  });
  await until(() => room.line().kind === 'open');
  const vote = await fetch(`${url}workshop/vote.html`);
  expect(vote.headers.get('content-type')).toContain('text/html');
  expect(toldIn(await vote.text())).toEqual({ broker: '/mqtt', addresses: [] });
  expect(await (await fetch(url)).text()).toBe(PAGE);
  expect((await fetch(`${url}workshop/console.html`)).status).toBe(404);
  expect((await fetch(`${url}/`)).status).toBeGreaterThanOrEqual(200);
  await close();
  await until(() => room.line().kind === 'lost');
  await expect(fetch(url)).rejects.toThrow();
  room.close();
});

test('the command says where it listens, and stops when it is told to', async () => {
  const child = spawn(process.execPath, ['src/cli/workshop.ts', '--folder', folder], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await until(() => said.includes('Ctrl-C'));
  const [, port = '', key = ''] = /http:\/\/127\.0\.0\.1:(\d+)\/workshop\.html#key=(\w{26})/.exec(said) ?? [];
  expect(said).toContain('listens on this computer alone');
  const room = openPhoneRoom({
    address: `ws://127.0.0.1:${port}/mqtt`,
    room: 'ABC123',
    name: 'console',
    password: key,
  });
  await until(() => room.line().kind === 'open');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  room.close();
});
