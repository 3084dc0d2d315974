import { isPhone, phoneId } from '../workshop/ballot.ts';

export type PhoneStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What a phone keeps for one room, until its tab is closed: no name, and nothing that another room knows. */
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
  const name = `handoff-phone-${room}`;
  return {
    read(): PhoneMemory {
      try {
        return readMemory(JSON.parse(open().getItem(name) ?? '')) ?? { phone: phoneId() };
      } catch {
        return { phone: phoneId() };
      }
    },
    write(memory: PhoneMemory): void {
      try {
        open().setItem(name, JSON.stringify(memory));
      } catch {
        // The vote counts all the same; after a reload, this phone is a new one.
      }
    },
  };
}

function readMemory({ phone, vote }: Partial<Record<string, unknown>>): PhoneMemory | undefined {
  if (typeof phone !== 'string' || !isPhone(phone)) return undefined;
  if (typeof vote !== 'object' || vote === null) return { phone };
  const { key, choice, arrived }: Partial<Record<string, unknown>> = { ...vote };
  if (typeof key !== 'string' || !Number.isInteger(choice) || typeof arrived !== 'boolean') return { phone };
  return { phone, vote: { key, choice: Number(choice), arrived } };
}
