import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { OURS } from './keys.ts';

/** What HR keeps of a group. Texts as they came: all else is made from them anew each time. */
export interface Kept {
  /** Evidence codes, as `codeOf` writes them. */
  readonly codes: readonly string[];
  /** Assignments, as `writeAssignment` writes them. */
  readonly assignments: readonly string[];
  /** Who belongs to the group, where HR has said so. */
  readonly names: readonly string[];
  readonly hidden: boolean;
}

/** `forbidden`: the browser keeps nothing here. `full`: it has no room for more. */
export type ShelfTrouble = 'forbidden' | 'full';

/** Where a group is kept. No call ever rejects: what cannot be kept is told by `trouble`, and lasts as long as the page. */
export interface CohortShelf {
  read(): Promise<Kept>;
  addCodes(codes: readonly string[]): Promise<void>;
  /** In place of those that were there. */
  setAssignments(assignments: readonly string[]): Promise<void>;
  setNames(names: readonly string[]): Promise<void>;
  setHidden(hidden: boolean): Promise<void>;
  /** Takes everything away. @returns whether nothing is left */
  erase(): Promise<boolean>;
  trouble(): ShelfTrouble | undefined;
}

/** The database's name. */
export const COHORT = `${OURS}cohort`;

interface Stores extends DBSchema {
  /** A code is its own key, so that it is there once. */
  codes: { key: string; value: string };
  facts: { key: 'assignments' | 'names' | 'hidden'; value: readonly string[] | boolean };
}

const NOTHING: Kept = { codes: [], assignments: [], names: [], hidden: false };
/** So many writes go into one transaction: few enough that another tab never waits long. */
const AT_ONCE = 1_000;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** A group on this device. Asked anew after each failure, because browsers change their mind. */
export function cohortShelf(): CohortShelf {
  let opened: Promise<IDBPDatabase<Stores>> | undefined;
  let trouble: ShelfTrouble | undefined;
  /** Codes that could not be kept yet: tried again with the next. */
  const waiting = new Set<string>();

  const open = (): Promise<IDBPDatabase<Stores>> => {
    opened ??= openDB<Stores>(COHORT, 1, {
      upgrade(database) {
        database.createObjectStore('codes');
        database.createObjectStore('facts');
      },
      // Another tab wants to take all of it away, or has a later edition.
      blocking: (_, __, { target }) => {
        opened = undefined;
        if (target instanceof IDBDatabase) target.close();
      },
      terminated: () => {
        opened = undefined;
      },
    });
    return opened;
  };

  async function reach<Result>(use: (database: IDBPDatabase<Stores>) => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await use(await open());
      if (waiting.size === 0) trouble = undefined;
      return result;
    } catch (error) {
      opened = undefined;
      trouble = error instanceof Error && /quota/i.test(error.name) ? 'full' : 'forbidden';
      return undefined;
    }
  }

  const setFact = async (key: Stores['facts']['key'], value: Stores['facts']['value']): Promise<void> => {
    await reach((database) => database.put('facts', value, key));
  };

  return {
    async read() {
      const read = await reach(async (database) => {
        return {
          codes: texts(await database.getAll('codes')),
          assignments: texts(await database.get('facts', 'assignments')),
          names: texts(await database.get('facts', 'names')),
          hidden: (await database.get('facts', 'hidden')) === true,
        };
      });
      return read ?? NOTHING;
    },
    async addCodes(codes) {
      for (const code of codes) waiting.add(code);
      await reach(async (database) => {
        const all = [...waiting];
        for (let at = 0; at < all.length; at += AT_ONCE) {
          const part = all.slice(at, at + AT_ONCE);
          const { store, done } = database.transaction('codes', 'readwrite');
          await Promise.all([...part.map((code) => store.put(code, code)), done]);
          for (const code of part) waiting.delete(code);
        }
      });
    },
    setAssignments: (assignments) => setFact('assignments', assignments),
    setNames: (names) => setFact('names', names),
    setHidden: (hidden) => setFact('hidden', hidden),
    async erase() {
      waiting.clear();
      const erased = await reach(async (database) => {
        const transaction = database.transaction(['codes', 'facts'], 'readwrite');
        await Promise.all([
          transaction.objectStore('codes').clear(),
          transaction.objectStore('facts').clear(),
          transaction.done,
        ]);
        return true;
      });
      return erased ?? false;
    },
    trouble: () => trouble,
  };
}
