import { hash } from '../engine/hash.ts';
import { type OpenStorage, OURS } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { putAside } from './put-aside.ts';
import { isFields } from './read-attempt.ts';

/** A bookmark that the LMS did not take. */
export interface Waiting {
  readonly bookmark: string;
  /** Whether the LMS had ever stored one of the same run. */
  readonly met: boolean;
}

/** One learner's place on this device for what an LMS did not take of one module. Never throws: it is the last resort. */
export interface Put {
  get(): Waiting | undefined;
  set(waiting: Waiting): void;
  clear(): void;
  /** Keeps a bookmark that could not be read. */
  aside(bookmark: string): void;
}

/** A learner, as a key may hold them: no name is written on a device that others use. */
export const learnerKey = (learner: string): string => hash(learner).toString(36);

/**
 * @param learner who it is, in a form that may be written down: a hash
 * @param name what else tells this place from others: module, standard
 */
export function putBy(open: OpenStorage, name: string, learner: string): Put {
  const key = `${OURS}lms:${name}:${learner}`;
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      const storage = open();
      return storage ? use(storage) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    get() {
      const value = parseJson(attempt((storage) => storage.getItem(key)) ?? '');
      return isFields(value) && typeof value.bookmark === 'string'
        ? { bookmark: value.bookmark, met: value.met === true }
        : undefined;
    },
    set: (waiting) => attempt((storage) => storage.setItem(key, JSON.stringify(waiting))),
    clear: () => attempt((storage) => storage.removeItem(key)),
    aside: (bookmark) => attempt((storage) => putAside(storage, key, bookmark)),
  };
}
