import type { Tabs } from './device.ts';
import { keysUnder, type OpenStorage, PRACTICES } from './keys.ts';
import { parseJson } from './parse-json.ts';
import type { PracticeRecorder, Trouble } from './port.ts';
import { type PracticeResult, together } from './practice-result.ts';
import { putAside } from './put-aside.ts';
import { readPracticeResult } from './read-practice-result.ts';

/**
 * The practices in the record, on this device. What cannot be written waits in memory and is tried again at every `keep`.
 * @param open as `() => localStorage`; none for a record that goes with the page.
 * @param tabs where changes by other tabs are heard.
 */
export function practiceRecorder(open?: OpenStorage, tabs?: Tabs): PracticeRecorder {
  const waiting = new Map<string, PracticeResult>();
  /** Key → the text that we last read or wrote there. Another one was written by somebody else. */
  const known = new Map<string, string>();
  let blocked: 'forbidden' | 'full' | undefined;
  const happened: Trouble[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
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

  /** Throws where a bad value cannot be moved, so that nobody writes over it. */
  function look(storage: Storage, key: string): PracticeResult | undefined {
    const text = storage.getItem(key);
    if (text === null) return undefined;
    const value = parseJson(text);
    const result = readPracticeResult(value);
    if (result && PRACTICES + result.practice === key) return result;
    if (!happened.some((trouble) => 'key' in trouble && trouble.key === key)) {
      happened.push({ kind: value === undefined ? 'corrupt' : 'foreign', key });
      // Later, because a view may be in the middle of drawing what it reads.
      queueMicrotask(tell);
    }
    putAside(storage, key, text);
    storage.removeItem(key);
    return undefined;
  }

  /** As `look`, for reading only: a bad value that cannot be moved must not hide the good ones. */
  function glance(storage: Storage, key: string): readonly PracticeResult[] {
    try {
      const result = look(storage, key);
      return result ? [result] : [];
    } catch {
      return [];
    }
  }

  function write(storage: Storage, ours: PracticeResult): PracticeResult {
    const key = PRACTICES + ours.practice;
    const there = look(storage, key);
    // What another tab or an older page left there is not lost; what we left there ourselves gives way.
    const result = there && storage.getItem(key) !== known.get(key) ? together(there, ours) : ours;
    const text = JSON.stringify(result);
    storage.setItem(key, text);
    known.set(key, text);
    return result;
  }

  tabs?.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PRACTICES)) tell();
  });

  return {
    practices() {
      const kept =
        reach((storage) =>
          keysUnder(storage, PRACTICES).flatMap((key) => {
            const results = glance(storage, key);
            known.set(key, storage.getItem(key) ?? '');
            return results;
          }),
        ) ?? [];
      const all = new Map([...kept, ...waiting.values()].map((result) => [result.practice, result]));
      return [...all.values()].sort((a, b) => (a.practice < b.practice ? -1 : 1));
    },
    keepPractice(result) {
      waiting.set(result.practice, result);
      if (open) blocked = undefined;
      let kept = result;
      for (const ours of open ? [...waiting.values()] : []) {
        const written = reach((storage) => write(storage, ours));
        if (!written) break;
        waiting.delete(ours.practice);
        if (ours === result) kept = written;
      }
      tell();
      return kept;
    },
    troubles: () => [
      ...(blocked ? [{ kind: blocked, attempts: [], settings: false, practices: [...waiting.keys()] }] : []),
      ...happened,
    ],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
