import { isPhone, phoneId } from '../workshop/ballot.ts';

export type PhoneStorage = Pick<Storage, 'getItem' | 'setItem'>;

const PREFIX = 'handoff-phone-';
/** In milliseconds. After that, a phone is a new one. */
const DAY = 86_400_000;

/** What a phone keeps for one room, in all its tabs, and for a day at most: no name, and nothing that another room knows. */
export interface PhoneMemory {
  readonly phone: string;
  /** Its last vote: the question's key, the choice, and whether the broker has acknowledged it. */
  readonly vote?: { readonly key: string; readonly choice: number; readonly arrived: boolean };
}

/**
 * Where storage is forbidden, full or holds nonsense, a phone is a new one; it never throws.
 *
 * @param open where it is kept; may throw
 */
export function phoneMemory(open: () => PhoneStorage, room: string) {
  const name = `${PREFIX}${room}`;
  /** In milliseconds since 1970: when the phone came in first. */
  let since = Date.now();
  return {
    read(): PhoneMemory {
      try {
        const kept: Partial<Record<string, unknown>> = JSON.parse(open().getItem(name) ?? '');
        const memory = isOfToday(kept.since) ? readMemory(kept) : undefined;
        if (memory) since = Number(kept.since);
        return memory ?? { phone: phoneId() };
      } catch {
        return { phone: phoneId() };
      }
    },
    write(memory: PhoneMemory): void {
      try {
        open().setItem(name, JSON.stringify({ ...memory, since }));
      } catch {
        // The vote counts all the same; after a reload, this phone is a new one.
      }
    },
  };
}

/**
 * Forgets what a phone keeps for any other room; it never throws.
 *
 * @param open where it is kept; may throw
 */
export function forgetOtherRooms(open: () => Storage, room: string): void {
  try {
    const storage = open();
    const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    for (const name of names) {
      if (name.startsWith(PREFIX) && name !== `${PREFIX}${room}`) storage.removeItem(name);
    }
  } catch {
    // Where storage is forbidden, nothing is kept.
  }
}

/** Clocks are set right in between, in both directions. */
const isOfToday = (since: unknown): boolean => typeof since === 'number' && Math.abs(Date.now() - since) < DAY;

function readMemory({ phone, vote }: Partial<Record<string, unknown>>): PhoneMemory | undefined {
  if (typeof phone !== 'string' || !isPhone(phone)) return undefined;
  if (typeof vote !== 'object' || vote === null) return { phone };
  const { key, choice, arrived }: Partial<Record<string, unknown>> = { ...vote };
  if (typeof key !== 'string' || !Number.isInteger(choice) || typeof arrived !== 'boolean') return { phone };
  return { phone, vote: { key, choice: Number(choice), arrived } };
}
