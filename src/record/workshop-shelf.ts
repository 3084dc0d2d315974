import { readWorkshop } from '../workshop/read-workshop.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Tabs } from './device.ts';
import { keysUnder, type OpenStorage, OURS } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { putAside } from './put-aside.ts';

/** One key a workshop, its id behind it. */
export const WORKSHOPS = `${OURS}workshop:`;

/** What went wrong with keeping workshops, for whoever has to be told. */
export type WorkshopTrouble =
  /** The browser has no room, or keeps nothing; these workshops (by id) live in this window alone. */
  | { readonly kind: 'full' | 'forbidden'; readonly workshops: readonly string[] }
  /** What stood at this key is no workshop. It has been set aside as it was, where that was possible. */
  | { readonly kind: 'corrupt'; readonly key: string };

/** The workshops that this device remembers. Nothing of it ever throws. */
export interface WorkshopShelf {
  /** Those last touched first. */
  all(): readonly Workshop[];
  one(id: string): Workshop | undefined;
  /** What cannot be written is there for `all` and `one` all the same, and is tried again at each `keep`. */
  keep(workshop: Workshop): void;
  remove(id: string): void;
  troubles(): readonly WorkshopTrouble[];
  /** Hears of every change, those of other windows among them. @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

const keyOf = (id: string): string => `${WORKSHOPS}${id}`;
/** Firefox has a name of its own for it. */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name);

const lastFirst = (a: Workshop, b: Workshop): number =>
  a.touched === b.touched ? (a.id < b.id ? -1 : 1) : a.touched > b.touched ? -1 : 1;

/**
 * @param open as `() => localStorage`
 * @param tabs where changes by other windows are heard
 */
export function workshopShelf(open: OpenStorage, tabs?: Tabs): WorkshopShelf {
  const waiting = new Map<string, Workshop>();
  let blocked: 'forbidden' | 'full' | undefined;
  const corrupt = new Set<string>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  function reach<T>(use: (storage: Storage) => T): T | undefined {
    try {
      const storage = open();
      if (storage) return use(storage);
      blocked = 'forbidden';
    } catch (error) {
      blocked = isFull(error) ? 'full' : 'forbidden';
    }
    return undefined;
  }

  /** Throws where a bad value cannot be moved, so that nobody writes over it. */
  function look(storage: Storage, key: string): Workshop | undefined {
    const text = storage.getItem(key);
    if (text === null) return undefined;
    const workshop = readWorkshop(parseJson(text));
    if (workshop && keyOf(workshop.id) === key) return workshop;
    if (!corrupt.has(key)) {
      corrupt.add(key);
      // Later, because a view may be in the middle of drawing what it reads.
      queueMicrotask(tell);
    }
    putAside(storage, key, text);
    storage.removeItem(key);
    return undefined;
  }

  /** As `look`, for reading only: a bad value that cannot be moved must not hide the good ones. */
  function glance(storage: Storage, key: string): readonly Workshop[] {
    try {
      const workshop = look(storage, key);
      return workshop ? [workshop] : [];
    } catch {
      return [];
    }
  }

  function flush(): void {
    blocked = undefined;
    for (const [id, workshop] of [...waiting].reverse()) {
      reach((storage) => {
        look(storage, keyOf(id));
        storage.setItem(keyOf(id), JSON.stringify(workshop));
        waiting.delete(id);
      });
    }
  }

  tabs?.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(WORKSHOPS)) tell();
  });
  // So that forbidden storage is known before the first thing is kept.
  reach((storage) => storage.length);

  return {
    all() {
      const kept = reach((storage) => keysUnder(storage, WORKSHOPS).flatMap((key) => glance(storage, key))) ?? [];
      return [...kept.filter(({ id }) => !waiting.has(id)), ...waiting.values()].sort(lastFirst);
    },
    one: (id) => waiting.get(id) ?? reach((storage) => glance(storage, keyOf(id)))?.[0],
    keep(workshop) {
      waiting.delete(workshop.id);
      waiting.set(workshop.id, workshop);
      flush();
      tell();
    },
    remove(id) {
      waiting.delete(id);
      reach((storage) => storage.removeItem(keyOf(id)));
      tell();
    },
    troubles: () => [
      ...(blocked ? [{ kind: blocked, workshops: [...waiting.keys()] }] : []),
      ...[...corrupt].map((key) => ({ kind: 'corrupt' as const, key })),
    ],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
