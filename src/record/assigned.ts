import { type Assignment, readAssignment, writeAssignment } from './assignment.ts';
import type { Tabs } from './device.ts';
import { keysUnder, type OpenStorage, OURS } from './keys.ts';
import { putAside } from './put-aside.ts';

/** One key an assignment that was received, its id behind it. The value is the text of its link. */
export const ASSIGNED = `${OURS}assigned:`;

/** An assignment that the learner has opened, as this site knows it. */
export interface Received {
  readonly assignment: Assignment;
  /** Modules of it that this site lacks. */
  readonly unknown: readonly string[];
}

/** What was assigned to whoever uses this device. Nothing of it ever throws. */
export interface AssignedShelf {
  /** The first due first; those without a day behind them; then by age. */
  assigned(): readonly Received[];
  /** Keeps one. Of two that bear one id, the one that was made later stands. */
  keep(assignment: Assignment): void;
  remove(id: string): void;
  /** Why something is not on the device, and lasts as long as the page. */
  trouble(): 'forbidden' | 'full' | undefined;
  /** Calls back when assignments may have changed, in this tab or another. @returns how to stop it. */
  subscribe(listener: () => void): () => void;
}

const order = (a: Received, b: Received): number => {
  const key = ({ assignment: { due = '~', made, id } }: Received): string => `${due} ${made} ${id}`;
  return key(a) < key(b) ? -1 : 1;
};

/**
 * @param known the modules of this site
 * @param open as `() => localStorage`; none for assignments that go with the page
 * @param tabs where changes by other tabs are heard
 */
export function assignedShelf(known: ReadonlySet<string>, open?: OpenStorage, tabs?: Tabs): AssignedShelf {
  const waiting = new Map<string, Assignment>();
  let blocked: 'forbidden' | 'full' | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  function reach<T>(use: (storage: Storage) => T): T | undefined {
    if (!open) return undefined;
    try {
      const storage = open();
      if (storage) return use(storage);
      blocked = 'forbidden';
    } catch (error) {
      blocked = error instanceof Error && /quota/i.test(error.name) ? 'full' : 'forbidden';
    }
    return undefined;
  }

  function received(text: string): Received | undefined {
    const read = readAssignment(text, known);
    if (!read.fault) return { assignment: read.assignment, unknown: [] };
    return read.fault === 'unknown-modules' ? { assignment: read.assignment, unknown: read.modules } : undefined;
  }

  /** What lies under a key. A value of no use is set aside, and hides no other where it cannot be. */
  function look(storage: Storage, key: string): readonly Received[] {
    const text = storage.getItem(key) ?? '';
    const one = received(text);
    if (one && ASSIGNED + one.assignment.id === key) return [one];
    try {
      putAside(storage, key, text);
      storage.removeItem(key);
    } catch {
      // It stays where it is, and is met again.
    }
    return [];
  }

  tabs?.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(ASSIGNED)) tell();
  });

  return {
    assigned() {
      const kept = reach((storage) => keysUnder(storage, ASSIGNED).flatMap((key) => look(storage, key))) ?? [];
      const all = new Map(kept.map((one) => [one.assignment.id, one]));
      for (const [id, assignment] of waiting) {
        all.set(id, { assignment, unknown: assignment.modules.filter((module) => !known.has(module)) });
      }
      return [...all.values()].sort(order);
    },
    keep(assignment) {
      waiting.set(assignment.id, assignment);
      blocked = undefined;
      for (const [id, ours] of open ? waiting : []) {
        const written = reach((storage) => {
          const [there] = storage.getItem(ASSIGNED + id) === null ? [] : look(storage, ASSIGNED + id);
          if (!there || there.assignment.made <= ours.made) storage.setItem(ASSIGNED + id, writeAssignment(ours));
          return true;
        });
        if (written) waiting.delete(id);
      }
      tell();
    },
    remove(id) {
      waiting.delete(id);
      reach((storage) => storage.removeItem(ASSIGNED + id));
      tell();
    },
    trouble: () => blocked,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
