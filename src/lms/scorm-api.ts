import { LmsAbsent, LmsRefused } from '../record/run-time.ts';
import { findApi } from './find-api.ts';

/** The names of one standard's calls. */
export interface CallNames {
  /** Where the API hangs on a window. */
  readonly api: string;
  readonly initialize: string;
  readonly getValue: string;
  readonly setValue: string;
  readonly commit: string;
  readonly finish: string;
  readonly error: string;
}

/** One session with a SCORM API: every call is guarded, because LMSs throw, return booleans and return null. */
export interface ScormApi {
  /** What an LMS does not know, and what it has none of, is the empty string. */
  get(element: string): string;
  /** @throws LmsRefused */
  set(element: string, value: string): void;
  /** As `set`, for what is a pity but no loss: whether it was taken. */
  offer(element: string, value: string): boolean;
  /** @throws LmsRefused */
  commit(): void;
  /** @throws LmsRefused */
  finish(): void;
}

/** "true" by the standards; others return true, 1 or "1". */
const isTrue = (answer: unknown): boolean => answer === true || answer === 1 || /^(true|1)$/i.test(String(answer));

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An API may appear long after its content: Moodle's does, in a new window. */
const LOOK_FOR = 60_000;
const LOOK_EVERY = 200;

/**
 * Finds the API and begins a session.
 * @throws LmsAbsent where none appears within a minute; LmsRefused where there is one that does not begin
 */
export async function openApi(start: unknown, names: CallNames, lookFor: number = LOOK_FOR): Promise<ScormApi> {
  for (let waited = 0; ; waited += LOOK_EVERY) {
    const found = findApi(start, names.api);
    if (found) return begin(found, names);
    if (waited >= lookFor) throw new LmsAbsent(`No window has ${names.api}.`);
    await wait(LOOK_EVERY);
  }
}

function begin(api: unknown, names: CallNames): ScormApi {
  const call = (name: string, ...given: readonly string[]): unknown => {
    const method: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, name) : undefined;
    if (typeof method !== 'function') throw new LmsRefused(`The LMS has no ${name}.`);
    try {
      return Reflect.apply(method, api, given);
    } catch (error) {
      throw new LmsRefused(
        `${name}(${given[0] ?? ''}) threw: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const errorCode = (): string => {
    try {
      return String(call(names.error) ?? '');
    } catch {
      return '';
    }
  };
  const must = (name: string, ...given: readonly string[]): void => {
    const answer = call(name, ...given);
    if (isTrue(answer)) return;
    throw new LmsRefused(`${name}(${given[0] ?? ''}) returned ${String(answer)}, error ${errorCode() || 'unknown'}.`);
  };

  must(names.initialize, '');
  return {
    get(element) {
      try {
        const value = call(names.getValue, element);
        return value === null || value === undefined ? '' : String(value);
      } catch {
        return '';
      }
    },
    set: (element, value) => must(names.setValue, element, value),
    offer(element, value) {
      try {
        return isTrue(call(names.setValue, element, value));
      } catch {
        return false;
      }
    },
    commit: () => must(names.commit, ''),
    finish: () => must(names.finish, ''),
  };
}
