import { isPhone, MOST_BYTES, readTopic } from '../workshop/ballot.ts';

/** What the broker of a workshop bears. A venue's whole network may stand behind one address. */
export const BROKER_LIMITS = {
  connections: 2_000,
  connectionsPerAddress: 1_000,
  /** Rooms that are asked something, or were and not closed. */
  rooms: 100,
  /** A fast thumb stays below; what is more may come in one go, and then so many a second. */
  votesAtOnce: 20,
  votesPerSecond: 10,
  /** Of one connection. A phone that has used them up dials anew. */
  votesInAll: 1_000,
  /** Of one connection without the key, with everything around its votes. */
  bytesInAll: 128 * 1024,
  /** Of one frame, whoever sends it: an ask and what stands around it. */
  bytesPerFrame: 2 * MOST_BYTES.ask,
  /** In seconds: who is silent for half as long again is gone. */
  keepAlive: 120,
  subscriptions: 4,
} as const;

/** Who has signed in. */
export interface Voter {
  readonly id: string;
  /** Whether it has the key. */
  readonly isConsole: boolean;
}

interface Connect {
  readonly clientId: string;
  readonly clean?: boolean | undefined;
  readonly keepalive?: number | undefined;
  readonly will?: unknown;
}

/** Why nobody may connect so, if so. */
export function connectFault({ clientId, clean, keepalive = 0, will }: Connect): string | undefined {
  if (!isPhone(clientId)) return 'its id is not one of ours';
  if (!clean) return 'it wants a session that outlives its connection';
  if (will) return 'it brings a will';
  if (keepalive < 1 || keepalive > BROKER_LIMITS.keepAlive) return 'it does not want to say regularly that it is there';
  return undefined;
}

/** Why this may not be listened to, if so: the console listens to votes, a phone to what is asked. */
export function subscribeFault(topic: string, qos: number, { isConsole }: Voter): string | undefined {
  if (qos > 1) return 'it asks for quality of service 2';
  const at = readTopic(topic);
  if (at?.kind === 'ask' || (at?.kind === 'vote' && isConsole)) return undefined;
  return `it listens to "${printable(topic)}"`;
}

interface Publish {
  readonly topic: string;
  readonly qos: number;
  readonly retain: boolean;
  readonly bytes: number;
}

/** Why this may not be said, if so: a phone says its own vote and nothing else, the console asks and does nothing else. */
export function publishFault({ topic, qos, retain, bytes }: Publish, { id, isConsole }: Voter): string | undefined {
  if (qos > 1) return 'it sends with quality of service 2';
  const at = readTopic(topic);
  const isItsOwn = isConsole ? at?.kind === 'ask' : at?.kind === 'vote' && at.phone === id;
  if (!isItsOwn) return `it writes to "${printable(topic)}"`;
  const most = isConsole ? MOST_BYTES.ask : MOST_BYTES.vote;
  if (bytes > most) return `it sends ${bytes} bytes, and ${most} is the most`;
  if (retain && !isConsole) return 'it wants its vote kept';
  return undefined;
}

/**
 * Counts what one connection publishes.
 *
 * @returns why this one is too much, if so; `now` is in milliseconds
 */
export function voteMeter(): (now: number) => string | undefined {
  const { votesAtOnce, votesPerSecond, votesInAll } = BROKER_LIMITS;
  let left: number = votesAtOnce;
  let total = 0;
  let last: number | undefined;
  return (now) => {
    left = Math.min(votesAtOnce, left + ((now - (last ?? now)) / 1000) * votesPerSecond);
    last = now;
    total += 1;
    if (total > votesInAll) return `it has voted more than ${votesInAll} times`;
    if (left < 1) return `it votes more than ${votesPerSecond} times a second`;
    left -= 1;
    return undefined;
  };
}

/** For a terminal: no escapes, not long. */
function printable(text: string): string {
  return text.slice(0, 60).replace(/[^\x20-\x7e]/g, '?');
}
