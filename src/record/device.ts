import { type Attempt, byStart, byTouch, counts } from './attempt.ts';
import { ATTEMPTS, keysUnder, type OpenStorage, OURS, SETTINGS_KEY } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { keyOf, place } from './place.ts';
import type { Recorder, Trouble } from './port.ts';
import { putAside } from './put-aside.ts';
import { readAttempt } from './read-attempt.ts';
import { readSettings, type Settings } from './settings.ts';

/** Beyond so many attempts of one scenario the oldest that do not count are let go. */
export const MOST_ATTEMPTS = 100;

/** `window`, as far as it is needed here. */
export interface Tabs {
  addEventListener(type: 'storage', listener: (event: { readonly key: string | null }) => void): void;
}

/** Firefox has a name of its own for it. */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name);

/**
 * The record on this device. Storage is read anew each time, because other tabs write to it; what cannot be written waits
 * in memory, is there for views all the same, and is tried again at every `keep`.
 * @param open as `() => localStorage`.
 * @param tabs where changes by other tabs are heard.
 */
export function deviceRecorder(open: OpenStorage, tabs?: Tabs): Recorder {
  const waiting = new Map<string, Attempt>();
  let waitingSettings: Settings | undefined;
  let blocked: 'forbidden' | 'full' | undefined;
  const happened: Trouble[] = [];
  const toldOf = new Set<string>();
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
  function look(storage: Storage, key: string): Attempt | undefined {
    const text = storage.getItem(key);
    if (text === null) return undefined;
    const value = parseJson(text);
    const attempt = readAttempt(value);
    if (attempt && keyOf(attempt) === key) return attempt;
    if (!toldOf.has(key)) {
      toldOf.add(key);
      happened.push({ kind: value === undefined ? 'corrupt' : 'foreign', key });
      // Later, because a view may be in the middle of drawing what it reads.
      queueMicrotask(tell);
    }
    putAside(storage, key, text);
    storage.removeItem(key);
    return undefined;
  }

  /** As `look`, for reading only: a bad value that cannot be moved must not hide the good ones. */
  function glance(storage: Storage, key: string): readonly Attempt[] {
    try {
      const attempt = look(storage, key);
      return attempt ? [attempt] : [];
    } catch {
      return [];
    }
  }

  function write(storage: Storage, attempt: Attempt): Attempt {
    const shelf = {
      get: (key: string) => look(storage, key),
      set: (key: string, value: Attempt) => storage.setItem(key, JSON.stringify(value)),
    };
    const { attempt: placed } = place(shelf, attempt);
    if (placed.id !== attempt.id) happened.push({ kind: 'other-tab', attempt: attempt.id, now: placed.id });
    return placed;
  }

  function makeRoom(storage: Storage, { scenario, id }: Attempt): void {
    const keys = keysUnder(storage, `${ATTEMPTS}${scenario}:`);
    if (keys.length <= MOST_ATTEMPTS) return;
    const spare = keys
      .flatMap((key) => glance(storage, key))
      .filter((attempt) => !counts(attempt) && attempt.id !== id);
    const left = spare.sort(byTouch).slice(0, keys.length - MOST_ATTEMPTS);
    for (const attempt of left) storage.removeItem(keyOf(attempt));
    if (left.length > 0) happened.push({ kind: 'crowded', left: left.map((attempt) => attempt.id) });
  }

  /** Writes what waits, the newest first, until something cannot be written. @returns what became of each. */
  function flush(): ReadonlyMap<Attempt, Attempt> {
    const written = new Map<Attempt, Attempt>();
    blocked = undefined;
    for (const [key, attempt] of [...waiting].reverse()) {
      const placed = reach((storage) => write(storage, attempt));
      if (!placed) break;
      waiting.delete(key);
      written.set(attempt, placed);
    }
    const settings = waitingSettings;
    if (settings) {
      reach((storage) => {
        storage.setItem(SETTINGS_KEY, JSON.stringify(settings));
        waitingSettings = undefined;
      });
    }
    return written;
  }

  tabs?.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(OURS)) tell();
  });
  // So that forbidden storage is known before the first step.
  reach((storage) => storage.length);

  return {
    attempts(scenario) {
      const prefix = scenario === undefined ? ATTEMPTS : `${ATTEMPTS}${scenario}:`;
      const kept = reach((storage) => keysUnder(storage, prefix).flatMap((key) => glance(storage, key))) ?? [];
      const shelf = new Map(kept.map((attempt) => [keyOf(attempt), attempt]));
      for (const attempt of waiting.values()) if (keyOf(attempt).startsWith(prefix)) place(shelf, attempt);
      return [...shelf.values()].sort(byStart);
    },
    keep(attempt) {
      const { attempt: ours } = place(waiting, attempt);
      const kept = flush().get(ours) ?? ours;
      if (!counts(kept)) reach((storage) => makeRoom(storage, kept));
      tell();
      return kept;
    },
    settings: () => waitingSettings ?? readSettings(parseJson(reach((storage) => storage.getItem(SETTINGS_KEY)) ?? '')),
    keepSettings(settings) {
      waitingSettings = settings;
      flush();
      tell();
    },
    troubles: () => [
      ...(blocked
        ? [{ kind: blocked, attempts: [...waiting.values()].map(({ id }) => id), settings: !!waitingSettings }]
        : []),
      ...happened,
    ],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
