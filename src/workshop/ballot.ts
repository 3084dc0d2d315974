import { hash } from '../engine/hash.ts';
import type { Question } from './phones.ts';

/**
 * The wire between a room's console and its phones: MQTT 3.1.1, quality of service 1, clean sessions.
 *
 * - `handoff/<room>/ask`, retained, from the console alone: JSON, or nothing when the room is closed.
 * - `handoff/<room>/vote/<phone>`, never retained, from that phone alone, whose id is its MQTT client id:
 *   `<key of the question> <choice from 0>`, or `-` for the choice: the phone is here and has not chosen.
 *
 * A phone answers every ask that reaches it with where it stands, and every tap with its choice. The last ballot of a phone counts,
 * so that it may come any number of times; a console that was away asks anew, and has all of them again.
 */
export interface Ballot {
  /** `keyOf` the question that it answers. */
  readonly key: string;
  /** From 0; `undefined`: none yet. */
  readonly choice: number | undefined;
}

/** What stands retained at the broker. */
export interface Asked {
  /** Another one each time, so that it is seen that this is asked anew. */
  readonly nonce: string;
  readonly question?: Question;
}

/** In bytes of UTF-8. */
export const MOST_BYTES = { ask: 8192, vote: 64 } as const;
export const MOST_CHOICES = 9;
const MOST_NUMBER = 99;
const MOST_ID = 64;
/** Ten such texts of the widest letters, with all the rest, stay under what an ask may weigh. */
const MOST_TEXT = 400;
const MOST_BYTES_OF_TEXT = 760;

/** Crockford's alphabet: no I, L, O or U, which are taken for other signs or spell things. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ROOM = new RegExp(`^[${SIGNS}]{6}$`);
const PHONE = new RegExp(`^[${SIGNS}]{16}$`);
const BALLOT = /^([0-9a-z]{1,11}) ([0-8-])$/;
/** The key of no question. */
const NOTHING = '0';

export function randomSigns(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** A new code for a room: 6 signs that can be read aloud and typed. */
export const roomCode = (): string => randomSigns(6);

/** The room code that somebody has typed or followed, or nothing: capitals and spaces do not matter, and O, I and L are 0 and 1. */
export function readRoomCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\-–]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return ROOM.test(code) ? code : undefined;
}

/** A new id for a phone, which is its MQTT client id, too. */
export const phoneId = (): string => randomSigns(16);

/** Whether that can be a phone's id. */
export const isPhone = (id: string): boolean => PHONE.test(id);

export const askTopic = (room: string): string => `handoff/${room}/ask`;
export const voteTopic = (room: string, phone: string): string => `handoff/${room}/vote/${phone}`;

/** What of ours a topic is, if it is: `phone` is `+` where a console listens to all of them. */
export function readTopic(
  topic: string,
):
  | { readonly room: string; readonly kind: 'ask' }
  | { readonly room: string; readonly kind: 'vote'; readonly phone: string }
  | undefined {
  const [head, room = '', kind, phone, ...more] = topic.split('/');
  if (head !== 'handoff' || !ROOM.test(room) || more.length > 0) return undefined;
  if (kind === 'ask' && phone === undefined) return { room, kind };
  if (kind === 'vote' && phone !== undefined && (phone === '+' || isPhone(phone))) return { room, kind, phone };
  return undefined;
}

/** What ballots name a question by: short, and the same on every machine. */
export const keyOf = (question: Question | undefined): string =>
  question ? hash(question.id.slice(0, MOST_ID)).toString(36) : NOTHING;

export const writeBallot = ({ key, choice }: Ballot): string => `${key} ${choice ?? '-'}`;

/** @returns nothing where the text is no ballot, or chooses what this question does not offer */
export function readBallot(text: string, question: Question | undefined): Ballot | undefined {
  const [, key, sign] = BALLOT.exec(text) ?? [];
  if (key === undefined || key !== keyOf(question)) return undefined;
  if (sign === '-') return { key, choice: undefined };
  const choice = Number(sign);
  return question && choice < question.choices.length ? { key, choice } : undefined;
}

/** An ask as it goes out; what is too long is cut, so that it always can. */
export function writeAsk({ nonce, question }: Asked): string {
  if (!question) return JSON.stringify({ nonce });
  const { id, ask, choices, numbers, open } = question;
  return JSON.stringify({
    nonce,
    question: {
      id: id.slice(0, MOST_ID),
      ask: cut(ask),
      choices: choices.slice(0, MOST_CHOICES).map(cut),
      ...(numbers && { numbers: numbers.slice(0, MOST_CHOICES) }),
      open,
    },
  });
}

/** @returns nothing where the text is no ask: an empty one is a room that is closed */
export function readAsk(text: string): Asked | undefined {
  if (text.length > MOST_BYTES.ask) return undefined;
  const value = parsed(text);
  if (!isRecord(value) || typeof value.nonce !== 'string' || value.nonce === '') return undefined;
  if (value.question === undefined) return { nonce: value.nonce };
  const question = readQuestion(value.question);
  return question && { nonce: value.nonce, question };
}

function readQuestion(value: unknown): Question | undefined {
  if (!isRecord(value)) return undefined;
  const { id, ask, choices, numbers, open } = value;
  if (typeof id !== 'string' || id === '' || id.length > MOST_ID) return undefined;
  if (typeof ask !== 'string' || typeof open !== 'boolean' || !Array.isArray(choices)) return undefined;
  if (choices.length === 0 || choices.length > MOST_CHOICES) return undefined;
  if (!choices.every((choice) => typeof choice === 'string')) return undefined;
  // Consoles of before send none.
  if (numbers === undefined) return { id, ask, choices, open };
  if (!Array.isArray(numbers) || numbers.length !== choices.length || !numbers.every(isNumber)) return undefined;
  return { id, ask, choices, numbers, open };
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_NUMBER;

/** The beginning of a text that, written as JSON, weighs little enough. */
function cut(text: string): string {
  const bytes = (part: string) => new TextEncoder().encode(JSON.stringify(part)).length;
  let kept = [...text].slice(0, MOST_TEXT);
  while (bytes(kept.join('')) > MOST_BYTES_OF_TEXT) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept.length === [...text].length ? text : `${kept.join('').trimEnd()}…`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
