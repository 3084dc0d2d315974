import { OURS } from '../record/keys.ts';
import { parseJson } from '../record/parse-json.ts';
import { isFields } from '../record/read-attempt.ts';

/** What a page that is loaded anew needs, to go on with the session of the page before it. */
export interface SessionSoFar {
  /** The fetch URL gives it once (cmi5, 8.2). */
  readonly token: string;
  /** When `initialized` was said: milliseconds since 1970. None before. */
  readonly since?: number;
  /** Milliseconds that earlier pages have lasted. */
  readonly lasted: number;
  /** Whether `terminated` was said: nothing may follow. */
  readonly over: boolean;
}

export interface SessionMemory {
  read(): SessionSoFar | undefined;
  write(session: SessionSoFar): void;
}

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 8.64e15;

/**
 * Kept as long as the tab is. Where it cannot be kept a reload ends the session, and nothing worse.
 * @param open asked at every use, as `() => sessionStorage`; may throw
 * @param fetchUrl of the launch: each launch has its own
 */
export function sessionMemory(open: () => Storage, fetchUrl: string): SessionMemory {
  const key = `${OURS}cmi5:${fetchUrl}`;
  return {
    read() {
      try {
        const value = parseJson(open().getItem(key) ?? '');
        if (!isFields(value) || typeof value.token !== 'string') return undefined;
        const { token, since, lasted, over } = value;
        return {
          token,
          ...(isTime(since) ? { since } : {}),
          lasted: isTime(lasted) ? lasted : 0,
          over: over === true,
        };
      } catch {
        return undefined;
      }
    },
    write(session) {
      try {
        open().setItem(key, JSON.stringify(session));
      } catch {
        // Without it the page plays on; only a reload would need it.
      }
    },
  };
}
