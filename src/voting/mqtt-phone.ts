import { type Asked, askTopic, keyOf, MOST_BYTES, readAsk, voteTopic, writeBallot } from '../workshop/ballot.ts';
import type { PhoneBooth, PhoneLine } from '../workshop/phones.ts';
import { keepLine } from './mqtt-line.ts';
import { type PhoneMemory, type PhoneStorage, phoneMemory } from './phone-memory.ts';
import { subscribers } from './subscribers.ts';

/** In milliseconds: over so long, the phones of a room spread their answers to an ask, which reaches all of them at once. */
const SPREAD = 1_000;

/**
 * Enters a room at a broker.
 *
 * @param openStorage where this phone's random id and its last vote outlive a reload; may throw
 */
export function openPhoneBooth(
  { address, room, name, password }: PhoneLine,
  openStorage: () => PhoneStorage,
): PhoneBooth {
  const { subscribe, tell } = subscribers();
  const memory = phoneMemory(openStorage, room);
  const { phone, vote: before } = memory.read();
  let asked: Asked | undefined;
  let vote: PhoneMemory['vote'] = before;
  let answer: ReturnType<typeof setTimeout> | undefined;
  const remember = (next: PhoneMemory['vote']): void => {
    vote = next;
    memory.write({ phone, ...(vote && { vote }) });
  };
  remember(vote);

  const line = keepLine({
    address,
    clientId: phone,
    name,
    password,
    topic: askTopic(room),
    mostBytes: MOST_BYTES.ask,
    opened: () => {},
    heard,
    changed: tell,
  });

  function heard(topic: string, text: string): void {
    if (topic !== askTopic(room)) return;
    asked = readAsk(text);
    const { question } = asked ?? {};
    if (vote && question) {
      // What has not arrived in time does not count, and must not look as if it did.
      const isLate = !question.open && !vote.arrived;
      if (vote.key !== keyOf(question) || isLate) remember(undefined);
    }
    clearTimeout(answer);
    if (asked) answer = setTimeout(send, Math.random() * SPREAD);
    tell();
  }

  /** The vote, if it is about what is asked now. */
  const current = () => (vote?.key === keyOf(asked?.question) ? vote : undefined);

  async function send(): Promise<void> {
    clearTimeout(answer);
    const sent = current();
    const text = writeBallot({ key: keyOf(asked?.question), choice: sent?.choice });
    const acknowledged = await line.publish(voteTopic(room, phone), text);
    if (!acknowledged || !sent || vote !== sent || sent.arrived) return;
    remember({ ...sent, arrived: true });
    tell();
  }

  const wake = (): void => {
    // Is the line still there? Whoever gets no answer dials anew.
    if (asked && document.visibilityState === 'visible') void send();
  };
  globalThis.document?.addEventListener('visibilitychange', wake);

  return {
    question: () => asked?.question,
    vote(choice) {
      const question = asked?.question;
      if (!question?.open || !(choice in question.choices) || current()?.choice === choice) return;
      remember({ key: keyOf(question), choice, arrived: false });
      void send();
      tell();
    },
    voted: () => current()?.choice,
    arrived: () => current()?.arrived ?? false,
    line: line.line,
    subscribe,
    close() {
      clearTimeout(answer);
      globalThis.document?.removeEventListener('visibilitychange', wake);
      line.close();
    },
  };
}
