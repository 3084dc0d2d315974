import { connect, type IClientOptions } from 'mqtt';
import { afterEach, expect, test, vi } from 'vitest';
import { BROKER_LIMITS } from '../../src/cli/broker-rules.ts';
import { openPhoneRoom } from '../../src/voting/mqtt-console.ts';
import { openPhoneBooth } from '../../src/voting/mqtt-phone.ts';
import { askTopic, phoneId, roomCode, voteTopic } from '../../src/workshop/ballot.ts';
import type { PhoneBooth, PhoneLine, PhoneRoom, Question } from '../../src/workshop/phones.ts';
import { fullRoom } from './crowd.ts';
import { type EmbeddedVenue, embedded, networkTo, tabStorage, until } from './venue.ts';

const ROOM = roomCode();
const QUESTION: Question = {
  id: 'call:1',
  ask: 'What does Jim say?',
  choices: ['Take it.', 'Ellen leads.'],
  open: true,
};

// A machine that builds something else meanwhile is slow, and nothing here is about speed.
vi.setConfig({ testTimeout: 120_000 });

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

async function venue(port?: number): Promise<EmbeddedVenue> {
  const opened = await embedded(port);
  cleanUp.push(opened.close);
  return opened;
}
function console_({ address, name, password }: EmbeddedVenue, more: Partial<PhoneLine> = {}): PhoneRoom {
  const opened = openPhoneRoom({ address, room: ROOM, name, password, ...more });
  cleanUp.push(opened.close);
  return opened;
}
function phone(address: string, storage = tabStorage()): PhoneBooth {
  const opened = openPhoneBooth({ address, room: ROOM }, storage);
  cleanUp.push(opened.close);
  return opened;
}
/** A client that keeps to no rule of ours. */
async function stranger(address: string, options: IClientOptions = {}) {
  const client = connect(address, {
    clientId: phoneId(),
    protocolVersion: 4,
    reconnectPeriod: 0,
    keepalive: 60,
    ...options,
  });
  client.on('error', () => {});
  cleanUp.push(() => client.end(true));
  const isIn = await new Promise<boolean>((resolve) => {
    client.once('connect', () => resolve(true));
    client.once('close', () => resolve(false));
  });
  return { client, isIn, isGone: () => until(() => !client.connected) };
}

test('phones are asked, vote, change their minds, and each counts once', async () => {
  const at = await venue();
  const room = console_(at);
  room.ask(QUESTION);
  const phones = [phone(at.address), phone(at.address), phone(at.address)];
  await until(() => phones.every((one) => one.question()) && room.phones() === 3);
  expect(phones[0]?.question()).toEqual(QUESTION);
  for (const [index, one] of phones.entries()) one.vote(index % 2);
  await until(() => phones.every((one) => one.arrived()) && room.ballots().size === 3);
  phones[0]?.vote(1);
  expect(phones[0]?.arrived()).toBe(false);
  await until(() => [...room.ballots().values()].join() === '1,1,0');
  expect(room.phones()).toBe(3);
});

test('a question that is closed takes no votes; the next one begins with none', async () => {
  const at = await venue();
  const room = console_(at);
  const one = phone(at.address);
  room.ask(QUESTION);
  await until(() => one.question());
  one.vote(0);
  await until(() => one.arrived() && room.ballots().size === 1);
  room.ask({ ...QUESTION, open: false });
  await until(() => one.question()?.open === false);
  one.vote(1);
  expect(one.voted()).toBe(0);
  expect([...room.ballots().values()]).toEqual([0]);
  room.ask({ ...QUESTION, id: 'call:2' });
  expect(room.ballots().size).toBe(0);
  await until(() => one.question()?.id === 'call:2');
  expect(one.voted()).toBeUndefined();
  room.ask(undefined);
  await until(() => !one.question());
  await until(() => room.phones() === 1);
});

test('a vote that was given while the line was down and came back after the end does not look as if it counted', async () => {
  const at = await venue();
  const network = await networkTo(at.address);
  cleanUp.push(network.close);
  const room = console_(at);
  const one = phone(network.address);
  room.ask(QUESTION);
  await until(() => one.question());
  network.cut(1);
  await until(() => one.line().kind === 'lost');
  one.vote(1);
  room.ask({ ...QUESTION, open: false });
  await until(() => one.line().kind === 'open' && one.question()?.open === false);
  expect(one.voted()).toBeUndefined();
  expect(room.ballots().size).toBe(0);
});

test('a console that was reloaded has all votes again, and a phone that was reloaded is still the same one', async () => {
  const at = await venue();
  const storage = tabStorage();
  const first = console_(at);
  first.ask(QUESTION);
  const one = phone(at.address, storage);
  const other = phone(at.address);
  await until(() => one.question() && other.question());
  one.vote(1);
  other.vote(0);
  await until(() => first.ballots().size === 2 && one.arrived());
  one.close();
  const reloaded = phone(at.address, storage);
  await until(() => reloaded.voted() === 1 && reloaded.arrived());
  const second = console_(at);
  second.ask(QUESTION);
  await until(() => second.ballots().size === 2);
  expect([...second.ballots().values()].sort()).toEqual([0, 1]);
  await until(() => second.phones() === 2);
});

test('a broker that stops and starts again finds everybody and every vote', async () => {
  const at = await venue();
  const port = Number(new URL(at.address).port);
  const room = console_(at);
  room.ask(QUESTION);
  const phones = [phone(at.address), phone(at.address)];
  await until(() => phones.every((one) => one.question()));
  phones[0]?.vote(1);
  await until(() => phones[0]?.arrived());
  await at.close();
  await until(() => room.line().kind === 'lost' && phones.every((one) => one.line().kind === 'lost'));
  phones[1]?.vote(1);
  expect(phones[1]?.arrived()).toBe(false);
  await venue(port);
  await until(() => phones.every((one) => one.arrived()) && room.line().kind === 'open');
  await until(() => [...room.ballots().values()].join() === '1,1');
});

test('the line says what is wrong: nobody there, a wrong password, an address that is none', async () => {
  const at = await venue();
  const room = console_(at, { password: 'guessed' });
  await until(() => room.line().kind === 'refused');
  expect(room.line().why).toMatch(/password/i);
  expect(at.said.join('\n')).toContain('its name or password is wrong');
  const nobody = phone('ws://127.0.0.1:1/mqtt');
  await until(() => nobody.line().kind === 'unreachable');
  for (const address of ['ws://', 'nonsense', '']) {
    const nowhere = console_(at, { address });
    nowhere.ask(QUESTION);
    await until(() => nowhere.line().kind === 'unreachable');
  }
});

test('a room that is closed leaves nothing behind at the broker', async () => {
  const at = await venue();
  const room = console_(at);
  room.ask(QUESTION);
  const one = phone(at.address);
  await until(() => one.question());
  room.close();
  await until(() => !one.question());
  const late = phone(at.address);
  await until(() => late.line().kind === 'open');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(late.question()).toBeUndefined();
});

test.each([
  ['asks the room something', askTopic(ROOM), 'x', {}, 'it writes to'],
  ['votes for another phone', voteTopic(ROOM, phoneId()), 'x', {}, 'it writes to'],
  ['writes elsewhere', 'elsewhere', 'x', {}, 'it writes to "elsewhere"'],
  ['writes to the broker’s own topics', '$SYS/x', 'x', {}, 'it writes to "$SYS/x"'],
  ['votes at length', undefined, 'x'.repeat(65), {}, 'it sends 65 bytes'],
  ['wants its vote kept', undefined, 'x', { retain: true }, 'it wants its vote kept'],
  ['sends with quality of service 2', undefined, 'x', { qos: 2 }, 'quality of service 2'],
] as const)('a phone that %s is hung up on', async (_, topic, payload, options, why) => {
  const at = await venue();
  const { client, isGone } = await stranger(at.address);
  client.publish(topic ?? voteTopic(ROOM, client.options.clientId ?? ''), payload, { qos: 1, ...options });
  await isGone();
  expect(at.said.join('\n')).toContain(why);
});

test.each(['#', 'handoff/#', 'handoff/+/ask', voteTopic(ROOM, '+'), '$SYS/#'])(
  'a phone that listens to %s is hung up on',
  async (topic) => {
    const at = await venue();
    const { client, isGone } = await stranger(at.address);
    client.subscribe(topic, { qos: 1 });
    await isGone();
    expect(at.said.join('\n')).toContain('it listens to');
  },
);

test.each<[string, IClientOptions, string]>([
  ['brings a will', { will: { topic: askTopic(ROOM), payload: Buffer.from('x'), qos: 1, retain: true } }, 'a will'],
  ['wants a session that stays', { clean: false }, 'a session'],
  ['never says that it is there', { keepalive: 0 }, 'regularly'],
  ['calls itself what it likes', { clientId: 'admin' }, 'its id'],
  ['tries a name', { username: 'admin', password: 'admin' }, 'its name or password'],
])('a client that %s does not come in', async (_, options, why) => {
  const at = await venue();
  expect((await stranger(at.address, options)).isIn).toBe(false);
  expect(at.said.join('\n')).toContain(why);
});

test('a phone that votes as fast as it can is hung up on, and its votes count once', async () => {
  const at = await venue();
  const room = console_(at);
  room.ask(QUESTION);
  const { client, isGone } = await stranger(at.address);
  for (let count = 0; count < BROKER_LIMITS.votesAtOnce + 10; count++) {
    client.publish(voteTopic(ROOM, client.options.clientId ?? ''), 'x 1', { qos: 1 });
  }
  await isGone();
  expect(at.said.join('\n')).toContain('times a second');
  expect(room.ballots().size).toBe(0);
});

test('a phone that sends more than a room of votes is hung up on, even where it never finishes', async () => {
  const at = await venue();
  const socket = new WebSocket(at.address, 'mqtt');
  const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  // A CONNECT that says it is 200 MB long.
  socket.send(Uint8Array.from([0x10, 0x80, 0x88, 0xaf, 0x5f]));
  for (let sent = 0; sent <= BROKER_LIMITS.bytesInAll; sent += 8192) socket.send(new Uint8Array(8192));
  await closed;
  expect(at.said.join('\n')).toContain('more than 128 kB');
});

test('many offenders are few lines', async () => {
  const at = await venue();
  const all = Array.from({ length: 12 }, async () => {
    const { client, isGone } = await stranger(at.address);
    client.publish('elsewhere', 'x');
    await isGone();
  });
  await Promise.all(all);
  expect(at.said).toHaveLength(5);
});

test('pages of other sites and other paths are turned away', async () => {
  const at = await venue();
  const { default: Socket } = await import('ws');
  const answer = (path: string, origin: string) =>
    new Promise((resolve) => {
      const socket = new Socket(at.address.replace('/mqtt', path), 'mqtt', { origin });
      socket.on('unexpected-response', (_, { statusCode }) => {
        resolve(statusCode);
        socket.terminate();
      });
      socket.on('open', () => resolve('open'));
      socket.on('error', () => {});
      cleanUp.push(() => socket.terminate());
    });
  expect(await answer('/mqtt', 'https://elsewhere.example')).toBe(403);
  expect(await answer('/mqtt', at.address.replace('ws:', 'http:').replace('/mqtt', ''))).toBe('open');
  expect(await answer('/else', 'http://127.0.0.1')).toBe(404);
  expect(await answer('//', 'http://127.0.0.1')).toBe(404);
});

test('a room of 500 phones, a third of which are cut off in the middle: each counts exactly once', async () => {
  const at = await venue();
  const { counted, expected, heard, cut } = await fullRoom(at, 500);
  expect(cut).toBeGreaterThan(160);
  expect(counted).toEqual(expected);
  expect(expected.reduce((sum, count) => sum + count)).toBe(500);
  expect(heard).toBe(500);
  expect(at.said).toEqual([]);
});
