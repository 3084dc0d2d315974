import type { Attempt } from './attempt.ts';
import { ASIDE, keysUnder, type OpenStorage, OURS, SETTINGS_KEY } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { keyOf, type Placed, place } from './place.ts';
import type { PracticeRecorder, Recorder, Trouble } from './port.ts';
import { type PracticeResult, together } from './practice-result.ts';
import { putAside } from './put-aside.ts';
import { isFields, readAttempt } from './read-attempt.ts';
import { readPracticeResult } from './read-practice-result.ts';
import { readSettings, type Settings } from './settings.ts';

export const FORMAT = 'handoff-record';
export const FORMAT_VERSION = 1;
/** Longer texts (UTF-16 units) are refused: no browser lets a site keep half as much. */
export const MOST_TEXT = 20_000_000;

/** The whole record of a device, as the text of one JSON file. */
export interface RecordFile {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  /** ISO instant. */
  readonly exported: string;
  readonly attempts: readonly Attempt[];
  /** Missing in the files of older editions. */
  readonly practices?: readonly PracticeResult[];
  readonly settings: Settings;
  /** Under the key that it had → a value that could not be used. */
  readonly aside: Readonly<Record<string, string>>;
}

/** Something in a file that was not taken over. */
export interface Problem {
  readonly where: 'file' | 'format' | 'formatVersion' | 'attempts' | 'practices' | 'aside';
  /** Which of the attempts or practices, from 0. */
  readonly index?: number;
  readonly what:
    | 'too-long'
    | 'not-json'
    | 'not-a-record'
    | 'newer'
    | 'missing'
    | 'not-an-attempt'
    | 'not-a-practice'
    | 'wrong'
    | 'not-kept';
}

/** What became of a file. Attempts are named by the ids that they have now, practices by theirs. */
export interface ImportReport {
  readonly added: readonly string[];
  /** Went on from here in the file. */
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  /** Whether the file's settings hold now: only where none had been chosen on this device. */
  readonly settings: boolean;
  /** How many more values lie aside. */
  readonly aside: number;
  /** Empty if all that the file holds is now here. */
  readonly refused: readonly Problem[];
}

/** Does what can be done with storage that may throw at any point. */
function attempted<T>(open: OpenStorage, use: (storage: Storage) => T): T | undefined {
  try {
    const storage = open();
    return storage ? use(storage) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Everything that the recorders know, what waits in memory included, and what lies aside on the device.
 * @param now milliseconds since 1970.
 */
export function exportRecord(recorder: Recorder, shelf: PracticeRecorder, open: OpenStorage, now: number): string {
  // First, because what reading them sets aside belongs into the file too.
  const attempts = recorder.attempts();
  const practices = shelf.practices();
  const aside = attempted(open, (storage) =>
    keysUnder(storage, ASIDE).map((key) => [key.slice(ASIDE.length), storage.getItem(key) ?? '']),
  );
  const file: RecordFile = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    exported: new Date(now).toISOString(),
    attempts,
    practices,
    settings: recorder.settings(),
    aside: Object.fromEntries(aside ?? []),
  };
  return JSON.stringify(file, null, 1);
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a record file, or why it is none. */
function openFile(text: string): { readonly fields: Fields } | { readonly problem: Problem } {
  if (text.length > MOST_TEXT) return { problem: { where: 'file', what: 'too-long' } };
  // Some editors put a byte order mark before the text.
  const fields = parseJson(text.replace(/^\uFEFF/, ''));
  if (fields === undefined) return { problem: { where: 'file', what: 'not-json' } };
  if (!isFields(fields) || fields.format !== FORMAT) return { problem: { where: 'format', what: 'not-a-record' } };
  const { formatVersion } = fields;
  if (formatVersion === FORMAT_VERSION) return { fields };
  const newer = typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION;
  return { problem: { where: 'formatVersion', what: newer ? 'newer' : 'wrong' } };
}

type Outcomes = Pick<ImportReport, 'added' | 'updated' | 'unchanged' | 'refused'>;

const isUnkept = (trouble: Trouble): trouble is Extract<Trouble, { attempts: unknown }> => 'attempts' in trouble;

function importAttempts(recorder: Recorder, values: readonly unknown[]): Outcomes {
  const shelf = new Map(recorder.attempts().map((attempt) => [keyOf(attempt), attempt]));
  const became = values.map((value) => {
    const attempt = readAttempt(value);
    if (!attempt) return undefined;
    const placed = place(shelf, attempt);
    if (placed.outcome !== 'unchanged') recorder.keep(placed.attempt);
    return placed;
  });
  const waiting = new Set(recorder.troubles().flatMap((trouble) => (isUnkept(trouble) ? trouble.attempts : [])));
  const ids = (outcome: Placed['outcome']): readonly string[] =>
    became.flatMap((placed) =>
      placed?.outcome === outcome && !waiting.has(placed.attempt.id) ? [placed.attempt.id] : [],
    );
  return {
    added: ids('added'),
    updated: ids('updated'),
    unchanged: ids('unchanged'),
    refused: became.flatMap((placed, index): Problem[] => {
      if (!placed) return [{ where: 'attempts', index, what: 'not-an-attempt' }];
      return waiting.has(placed.attempt.id) ? [{ where: 'attempts', index, what: 'not-kept' }] : [];
    }),
  };
}

/** Practices in any order of fields and items are the same. */
const sameItems = (a: PracticeResult, b: PracticeResult): boolean => {
  const told = ({ items }: PracticeResult) =>
    JSON.stringify(Object.entries(items).sort(([x], [y]) => (x < y ? -1 : 1)));
  return told(a) === told(b);
};

function importPractices(shelf: PracticeRecorder, values: unknown): Outcomes {
  const outcomes = { added: [] as string[], updated: [] as string[], unchanged: [] as string[] };
  if (values === undefined) return { ...outcomes, refused: [] };
  if (!Array.isArray(values)) return { ...outcomes, refused: [{ where: 'practices', what: 'wrong' }] };
  const refused = values.flatMap((value, index): Problem[] => {
    const ours = readPracticeResult(value);
    if (!ours) return [{ where: 'practices', index, what: 'not-a-practice' }];
    const there = shelf.practices().find(({ practice }) => practice === ours.practice);
    const result = there ? together(ours, there) : ours;
    if (there && sameItems(there, result)) {
      outcomes.unchanged.push(ours.practice);
      return [];
    }
    shelf.keepPractice(result);
    const waits = shelf
      .troubles()
      .some((trouble) => 'practices' in trouble && trouble.practices?.includes(ours.practice));
    if (waits) return [{ where: 'practices', index, what: 'not-kept' }];
    (there ? outcomes.updated : outcomes.added).push(ours.practice);
    return [];
  });
  return { ...outcomes, refused };
}

function importSettings(recorder: Recorder, open: OpenStorage, value: unknown): boolean {
  if (!isFields(value) || attempted(open, (storage) => storage.getItem(SETTINGS_KEY) === null) !== true) return false;
  recorder.keepSettings(readSettings(value));
  return attempted(open, (storage) => storage.getItem(SETTINGS_KEY) !== null) === true;
}

/** @returns how many were not there yet, and what was not kept. */
function importAside(
  open: OpenStorage,
  value: unknown,
): { readonly more: number; readonly refused: readonly Problem[] } {
  if (value === undefined) return { more: 0, refused: [] };
  if (!isFields(value)) return { more: 0, refused: [{ where: 'aside', what: 'wrong' }] };
  const outcomes = Object.entries(value).map(([key, text]) =>
    typeof text === 'string' ? (attempted(open, (storage) => putAside(storage, key, text)) ?? 'not-kept') : 'wrong',
  );
  const whats = new Set(outcomes.filter((outcome) => typeof outcome === 'string'));
  return {
    more: outcomes.filter((outcome) => outcome === true).length,
    refused: [...whats].map((what) => ({ where: 'aside', what })),
  };
}

/**
 * Takes over what a file holds; a broken part does not keep out the others. Nothing that is here is lost: of two copies of
 * an attempt the one that went further or was finished stands, and where they parted both do; of a practice, each item that
 * went further. Twice is the same as once.
 */
export function importRecord(
  recorder: Recorder,
  shelf: PracticeRecorder,
  open: OpenStorage,
  text: string,
): ImportReport {
  const file = openFile(text);
  const nothing = { added: [], updated: [], unchanged: [] };
  if ('problem' in file) return { ...nothing, settings: false, aside: 0, refused: [file.problem] };
  const { attempts, practices, settings, aside } = file.fields;
  const played: Outcomes = Array.isArray(attempts)
    ? importAttempts(recorder, attempts)
    : { ...nothing, refused: [{ where: 'attempts', what: attempts === undefined ? 'missing' : 'wrong' }] };
  const practised = importPractices(shelf, practices);
  const asides = importAside(open, aside);
  return {
    added: [...played.added, ...practised.added],
    updated: [...played.updated, ...practised.updated],
    unchanged: [...played.unchanged, ...practised.unchanged],
    settings: importSettings(recorder, open, settings),
    aside: asides.more,
    refused: [...played.refused, ...practised.refused, ...asides.refused],
  };
}

/**
 * Deletes everything of this course from the device, and nothing else. A recorder that is in use may still hold what it
 * could not write: load the page anew afterwards.
 * @returns whether it is all gone.
 */
export const eraseRecord = (open: OpenStorage): boolean =>
  attempted(open, (storage) => {
    for (const key of keysUnder(storage, OURS)) storage.removeItem(key);
    return true;
  }) === true;
