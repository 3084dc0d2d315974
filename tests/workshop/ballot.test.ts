import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  askTopic,
  isPhone,
  keyOf,
  MOST_BYTES,
  phoneId,
  readAsk,
  readBallot,
  readRoomCode,
  readTopic,
  roomCode,
  voteTopic,
  writeAsk,
  writeBallot,
} from '../../src/workshop/ballot.ts';
import { brokerAddress, readPhoneLink, writePhoneLink } from '../../src/workshop/phone-link.ts';
import type { Question } from '../../src/workshop/phones.ts';
import { readServedHere } from '../../src/workshop/served-here.ts';

const QUESTION: Question = {
  id: 'call:1',
  ask: 'What does Jim say?',
  choices: ['Take it.', 'Ellen leads.'],
  open: true,
};
/** Signs of every width, in bytes and in JSON. */
const unit = fc.constantFrom('a', '0', ' ', '-', '"', '\\', '\u0007', 'é', '漢', '😀', '\ud800');
const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a room code is six signs that nobody takes for others, and is read however it is typed', () => {
  for (let count = 0; count < 200; count++) expect(roomCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(readRoomCode(' abc 12-3')).toBe('ABC123');
  expect(readRoomCode('oil123')).toBe('011123');
  for (const wrong of ['', 'ABC12', 'ABC1234', 'ABCU12', 'ABC/12', '+']) expect(readRoomCode(wrong)).toBeUndefined();
});

test('a ballot comes back as it was written', () => {
  for (const choice of [0, 1, undefined]) {
    const ballot = { key: keyOf(QUESTION), choice };
    expect(readBallot(writeBallot(ballot), QUESTION)).toEqual(ballot);
  }
  expect(readBallot(writeBallot({ key: keyOf(undefined), choice: undefined }), undefined)).toBeDefined();
});

test.each([
  ['of another question', writeBallot({ key: keyOf({ ...QUESTION, id: 'call:2' }), choice: 0 })],
  ['for a choice that is not there', `${keyOf(QUESTION)} 2`],
  ['for a negative choice', `${keyOf(QUESTION)} -1`],
  ['with more behind it', `${keyOf(QUESTION)} 1 x`],
  ['that is JSON', '{"choice":1}'],
  ['that is empty', ''],
])('a ballot %s is none', (_, text) => {
  expect(readBallot(text, QUESTION)).toBeUndefined();
});

test('whatever comes as a ballot is a choice of the question or nothing, and whatever is written fits', () => {
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const choice = readBallot(text, QUESTION)?.choice ?? 0;
      expect(QUESTION.choices[choice]).toBeDefined();
    }),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(8), (id, choice) => {
      expect(bytes(writeBallot({ key: keyOf({ ...QUESTION, id }), choice }))).toBeLessThanOrEqual(MOST_BYTES.vote);
    }),
  );
});

test('an ask comes back as it was written, with a question and without', () => {
  expect(readAsk(writeAsk({ nonce: 'a', question: QUESTION }))).toEqual({ nonce: 'a', question: QUESTION });
  expect(readAsk(writeAsk({ nonce: 'b' }))).toEqual({ nonce: 'b' });
  const numbered = { ...QUESTION, numbers: [1, 3] };
  expect(readAsk(writeAsk({ nonce: 'c', question: numbered }))).toEqual({ nonce: 'c', question: numbered });
});

test('an ask that is too long is cut until it fits, whatever it is made of, and keeps the key of its question', () => {
  const text = fc.string({ unit, maxLength: 3000 });
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      text,
      fc.array(text, { minLength: 1, maxLength: 12 }),
      (id, ask, choices) => {
        const numbers = choices.map((_, at) => 88 + at);
        const question = { id, ask, choices, numbers, open: true };
        const written = writeAsk({ nonce: 'ABCDEFGH', question });
        expect(bytes(written)).toBeLessThanOrEqual(MOST_BYTES.ask);
        const read = readAsk(written)?.question;
        expect(read?.choices).toHaveLength(Math.min(9, choices.length));
        expect(read?.numbers).toEqual(numbers.slice(0, 9));
        expect(keyOf(read)).toBe(keyOf(question));
      },
    ),
    { numRuns: 60 },
  );
  const long = writeAsk({ nonce: 'a', question: { ...QUESTION, ask: '\u0007'.repeat(9999), id: 'x'.repeat(99) } });
  expect(bytes(long)).toBeLessThan(2000);
  expect(readAsk(`{"nonce":"${'a'.repeat(MOST_BYTES.ask)}"}`)).toBeUndefined();
});

test.each([
  '',
  'null',
  '[]',
  '"ask"',
  '{}',
  '{"nonce":1}',
  '{"nonce":"a","question":null}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":[],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":[1],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a"],"open":"yes"}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a","b"],"numbers":[1],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a"],"numbers":[0],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a"],"numbers":[100],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a"],"numbers":[1.5],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a"],"numbers":["1"],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["a"],"numbers":1,"open":true}}',
  '{"nonce":"a","question":{"id":"","ask":"?","choices":["a"],"open":true}}',
  '{"nonce":"a","question":{"id":"q","ask":"?","choices":["1","2","3","4","5","6","7","8","9","10"],"open":true}}',
])('%s is no ask', (text) => {
  expect(readAsk(text)).toBeUndefined();
});

test('topics are read as they are written, and no others are', () => {
  const phone = phoneId();
  expect(isPhone(phone)).toBe(true);
  expect(readTopic(askTopic('ABC123'))).toEqual({ room: 'ABC123', kind: 'ask' });
  expect(readTopic(voteTopic('ABC123', phone))).toEqual({ room: 'ABC123', kind: 'vote', phone });
  expect(readTopic(voteTopic('ABC123', '+'))).toMatchObject({ phone: '+' });
  for (const other of ['#', '+/+/ask', 'handoff/+/ask', 'handoff/ABC123/#', 'handoff/ABC123/vote/x', '$SYS/x', ''])
    expect(readTopic(other), other).toBeUndefined();
});

test('a phone’s link carries the room, and a broker with name and password where there are some', () => {
  const link = { room: 'ABC123', address: 'wss://votes.example/mqtt', name: 'voter', password: 'a b&c#' };
  expect(readPhoneLink(writePhoneLink(link))).toEqual(link);
  expect(writePhoneLink({ room: 'ABC123' })).toBe('#room=ABC123');
  expect(readPhoneLink('#room=abc123')).toEqual({ room: 'ABC123' });
  for (const nowhere of ['', '#', '#room=', '#room=U', '#broker=wss://x'])
    expect(readPhoneLink(nowhere)).toBeUndefined();
});

test('a broker is named whole, or beside the page', () => {
  expect(brokerAddress('/mqtt', 'http://192.168.1.2:4321/workshop/vote.html')).toBe('ws://192.168.1.2:4321/mqtt');
  expect(brokerAddress('/mqtt', 'https://course.example/a/vote.html')).toBe('wss://course.example/mqtt');
  expect(brokerAddress('wss://votes.example:8084/mqtt', 'https://course.example/')).toBe(
    'wss://votes.example:8084/mqtt',
  );
  for (const wrong of ['votes', 'http://votes.example', 'javascript:alert(1)', 'wss://']) {
    expect(brokerAddress(wrong, 'https://course.example/'), wrong).toBeUndefined();
  }
});

test('what a page is told of its server is read, or is nothing', () => {
  const here = { broker: '/mqtt', addresses: ['http://192.168.1.2:4321/'] };
  expect(readServedHere(JSON.stringify(here))).toEqual(here);
  for (const wrong of ['', '{}', 'null', '{"broker":"/mqtt","addresses":[1]}']) {
    expect(readServedHere(wrong), wrong).toBeUndefined();
  }
});
