import { askTopic, MOST_BYTES, randomSigns, readBallot, readTopic, voteTopic, writeAsk } from '../workshop/ballot.ts';
import type { Ballots, PhoneLine, PhoneRoom, Question } from '../workshop/phones.ts';
import { keepLine } from './mqtt-line.ts';
import { subscribers } from './subscribers.ts';

/** So many phones are heard; whatever comes from more is no room full of people. */
const MOST_PHONES = 20_000;
/** In milliseconds: votes that come together are told together. */
const TOGETHER = 50;
/** In milliseconds: so long after an ask, phones that have answered the one before count as here. */
const ANSWERING = 3_000;

/** Opens a room at a broker. What it says of votes holds however often either side is cut off. */
export function openPhoneRoom({ address, room, name, password }: PhoneLine): PhoneRoom {
  const { subscribe, tell } = subscribers();
  let asked: Question | undefined;
  /** Whose votes these are: of the last question, also while nothing is asked. */
  let of: string | undefined;
  let votes = new Map<string, number>();
  /** A copy of it, until it has changed. */
  let told: Ballots | undefined;
  let here = new Set<string>();
  let hereBefore: ReadonlySet<string> = new Set();
  let batch: ReturnType<typeof setTimeout> | undefined;
  let answering: ReturnType<typeof setTimeout> | undefined;

  const line = keepLine({
    address,
    clientId: randomSigns(16),
    name,
    password,
    topic: voteTopic(room, '+'),
    mostBytes: MOST_BYTES.vote,
    opened: publish,
    heard,
    changed: tell,
  });

  function publish(): void {
    hereBefore = new Set([...hereBefore, ...here]);
    here = new Set();
    clearTimeout(answering);
    answering = setTimeout(() => {
      hereBefore = new Set();
      tell();
    }, ANSWERING);
    void line.publish(askTopic(room), writeAsk({ nonce: randomSigns(8), ...(asked && { question: asked }) }), {
      retain: true,
    });
  }

  function heard(topic: string, text: string): void {
    const at = readTopic(topic);
    if (at?.kind !== 'vote' || at.room !== room) return;
    const ballot = readBallot(text, asked);
    if (!ballot || (here.size >= MOST_PHONES && !here.has(at.phone))) return;
    here.add(at.phone);
    if (asked?.open && ballot.choice !== undefined && votes.get(at.phone) !== ballot.choice) {
      votes.set(at.phone, ballot.choice);
      told = undefined;
    }
    batch ??= setTimeout(() => {
      batch = undefined;
      tell();
    }, TOGETHER);
  }

  function hangUp(): void {
    clearTimeout(batch);
    clearTimeout(answering);
    line.close();
  }

  return {
    ask(question) {
      if (question && question.id !== of) {
        of = question.id;
        votes = new Map();
      }
      asked = question;
      told = undefined;
      publish();
      tell();
    },
    ballots() {
      told ??= new Map(asked ? votes : []);
      return told;
    },
    phones: () => here.size + [...hereBefore].filter((phone) => !here.has(phone)).length,
    line: line.line,
    subscribe,
    close() {
      void line.publish(askTopic(room), '', { retain: true });
      hangUp();
    },
    leave: hangUp,
  };
}
