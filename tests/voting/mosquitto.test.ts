import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { connect, type MqttClient } from 'mqtt';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPhoneRoom } from '../../src/voting/mqtt-console.ts';
import { openPhoneBooth } from '../../src/voting/mqtt-phone.ts';
import { askTopic, phoneId, roomCode, voteTopic } from '../../src/workshop/ballot.ts';
import { fullRoom } from './crowd.ts';
import { tabStorage, until, type Venue } from './venue.ts';

vi.setConfig({ testTimeout: 120_000 });

const MOSQUITTO = '/usr/sbin/mosquitto';
const isHere = existsSync(MOSQUITTO);

/** What a trainer writes, too: see the page about phones that vote. */
const conf = (folder: string, port: number, plain: number) => `
# Mosquitto 2.0 starts only where a listener of the plain kind stands beside (its issue 2578).
listener ${plain} 127.0.0.1

listener ${port}
protocol websockets
allow_anonymous true
password_file ${folder}/passwords
acl_file ${folder}/rights
persistence false
max_packet_size 16384
max_queued_messages 1000
`;
const RIGHTS = `
# Phones: read what the room is asked, write their own vote.
topic read handoff/+/ask
pattern write handoff/+/vote/%c

user trainer
topic readwrite handoff/+/ask
topic read handoff/+/vote/+
`;

async function mosquitto(): Promise<Venue> {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-mosquitto-'));
  const port = await freePort();
  await writeFile(
    join(folder, 'mosquitto.conf'),
    `${conf(folder, port, await freePort())}user ${userInfo().username}\n`,
  );
  await writeFile(join(folder, 'rights'), RIGHTS);
  await writeFile(join(folder, 'passwords'), '');
  await ended('mosquitto_passwd', ['-b', join(folder, 'passwords'), 'trainer', 'a good password']);
  const broker = spawn(MOSQUITTO, ['-c', join(folder, 'mosquitto.conf')], { stdio: 'ignore' });
  const gone = new Promise((resolve) => broker.once('close', resolve));
  return {
    address: `ws://127.0.0.1:${port}/mqtt`,
    name: 'trainer',
    password: 'a good password',
    async close() {
      broker.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const ended = (program: string, args: readonly string[]): Promise<unknown> =>
  new Promise((resolve, reject) => spawn(program, args).once('error', reject).once('close', resolve));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.skipIf(!isHere)(`Mosquitto (${isHere ? MOSQUITTO : `skipped: ${MOSQUITTO} is not installed`})`, () => {
  let venue: Venue;
  beforeAll(async () => {
    venue = await mosquitto();
  });
  afterAll(() => venue.close());

  test('a wrong password is refused, with the reason', async () => {
    const room = openPhoneRoom({ ...venue, room: roomCode(), password: 'guessed' });
    await until(() => room.line().kind === 'refused');
    expect(room.line().why).toMatch(/not authorized/i);
    room.close();
  });

  test('with the rights that we tell trainers to give, a phone writes its own vote and hears nobody else’s', async () => {
    const room = roomCode();
    const console = openPhoneRoom({ ...venue, room });
    console.ask({ id: 'q', ask: 'What now?', choices: ['One', 'Two'], open: true });
    const phone = openPhoneBooth({ address: venue.address, room }, tabStorage());
    await until(() => phone.question());

    const heard: string[] = [];
    const id = phoneId();
    const intruder: MqttClient = connect(venue.address, { clientId: id, protocolVersion: 4, reconnectPeriod: 0 });
    intruder.on('error', () => {});
    intruder.on('message', (topic) => heard.push(topic));
    await until(() => intruder.connected);
    intruder.subscribe('#', { qos: 1 }, () => {});
    const send = (topic: string, text: string, retain = false) =>
      new Promise((resolve) => intruder.publish(topic, text, { qos: 1, retain }, resolve));
    await send(askTopic(room), '', true);
    await send(voteTopic(room, phoneId()), 'x 1');
    phone.vote(1);
    await until(() => console.ballots().size === 1 && phone.arrived());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard.filter((topic) => topic !== askTopic(room))).toEqual([]);
    expect(phone.question()?.id).toBe('q');
    expect(console.phones()).toBe(1);

    intruder.end(true);
    phone.close();
    console.close();
  });

  test('a room of 500 phones, a third of which are cut off in the middle: each counts exactly once', async () => {
    const { counted, expected, heard, cut } = await fullRoom(venue, 500);
    expect(cut).toBeGreaterThan(160);
    expect(counted).toEqual(expected);
    expect(expected.reduce((sum, count) => sum + count)).toBe(500);
    expect(heard).toBe(500);
  });
});
