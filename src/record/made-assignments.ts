import { type Assignment, readAssignment, writeAssignment } from './assignment.ts';
import { type OpenStorage, OURS } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { putAside } from './put-aside.ts';

/** A JSON list of assignments as text, the latest first. */
export const MADE_KEY = `${OURS}made-assignments`;
/** The oldest give way. */
export const MOST_MADE = 200;

/** Why the list is not, or not all of it, what the device will hold next time. */
export type MadeTrouble = 'forbidden' | 'full' | 'unreadable' | 'some';

/** The assignments that were made on this device. Nothing in it throws; what cannot be kept lasts as long as the page. */
export interface MadeAssignments {
  /** The latest first. */
  all(): readonly Assignment[];
  /** Puts it first, in place of one with the same id. */
  keep(assignment: Assignment): void;
  remove(id: string): void;
  troubles(): readonly MadeTrouble[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Also one for modules that this site lacks: it was made where they were. */
const assignmentIn = (text: string, known: ReadonlySet<string>): Assignment | undefined => {
  const read = readAssignment(text, known);
  return 'assignment' in read ? read.assignment : undefined;
};

/**
 * @param open as `() => localStorage`
 * @param known the modules of this site
 */
export function madeAssignments(open: OpenStorage, known: ReadonlySet<string>): MadeAssignments {
  const troubles = new Set<MadeTrouble>();
  /** What could not be written. */
  let waiting: readonly string[] | undefined;

  function reach<T>(use: (storage: Storage) => T): T | undefined {
    try {
      const storage = open();
      if (storage) return use(storage);
      troubles.add('forbidden');
    } catch (error) {
      troubles.add(error instanceof Error && /quota/i.test(error.name) ? 'full' : 'forbidden');
    }
    return undefined;
  }

  function kept(storage: Storage): readonly string[] {
    const text = storage.getItem(MADE_KEY);
    if (text === null) return [];
    const value = parseJson(text);
    if (isTexts(value)) return value;
    troubles.add('unreadable');
    putAside(storage, MADE_KEY, text);
    storage.removeItem(MADE_KEY);
    return [];
  }

  const texts = (): readonly string[] => waiting ?? reach(kept) ?? [];
  const without = (id: string): readonly string[] => texts().filter((text) => assignmentIn(text, known)?.id !== id);

  function write(all: readonly string[]): void {
    const some = all.slice(0, MOST_MADE);
    troubles.delete('forbidden');
    troubles.delete('full');
    const done = reach((storage) => {
      // What cannot be read and finds no room beside it is not written over.
      kept(storage);
      storage.setItem(MADE_KEY, JSON.stringify(some));
      return true;
    });
    waiting = done ? undefined : some;
  }

  return {
    all() {
      const every = texts();
      const read = every.map((text) => assignmentIn(text, known)).filter((one) => one !== undefined);
      if (read.length < every.length) troubles.add('some');
      else troubles.delete('some');
      return read;
    },
    keep: (assignment) => write([writeAssignment(assignment), ...without(assignment.id)]),
    remove: (id) => write(without(id)),
    troubles: () => [...troubles],
  };
}
