import type { Assignment } from './assignment.ts';
import type { AssignmentsIn } from './assignments-in.ts';
import type { Story } from './bookmark.ts';
import type { ModuleSummary, Person, RuleSummary } from './cohort.ts';
import type { CsvWords } from './cohort-csv.ts';
import type { CohortShelf, ShelfTrouble } from './cohort-shelf.ts';
import type { Day } from './day.ts';
import type { Judged } from './read-evidence.ts';

/** What codes are read from: a file, or what was pasted. */
export interface Source {
  /** Empty for what was pasted. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** Why a code, or a whole source, does not count, beside what `Judged` says. */
export type Unread =
  /** The file could not be read. */
  | { readonly verdict: 'unreadable' }
  /** The story that it is replayed with did not arrive. */
  | { readonly verdict: 'no-story'; readonly module: string }
  /** There were more codes than are read at once; those from here on were left. */
  | { readonly verdict: 'too-many' };

/** One code of a source, and what it is worth. */
export type Finding = (Judged | (Unread & { readonly line: number; readonly code: string })) & {
  readonly source: string;
};

export type FindingKind = Finding['verdict'];

/** Which findings are wanted: those that somebody has to look at, or all. */
export type FindingFilter = 'look' | 'all';
/** Which people are wanted. */
export type PeopleFilter = 'all' | 'passed' | 'not-yet' | 'late' | 'missing';

/** A part of a list, and how long the list is. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly all: number;
}

/** All that is known of a group but the people themselves. */
export interface Overview {
  /** Codes that count. */
  readonly codes: number;
  /** Of these, how many are of another version. */
  readonly stated: number;
  /** Codes that are kept and count no longer, because this site is another by now. */
  readonly lost: number;
  readonly people: Readonly<Record<PeopleFilter, number>>;
  /** Module ids: what has been done, and what was assigned. In the order of the course. */
  readonly columns: readonly string[];
  readonly modules: readonly ModuleSummary[];
  readonly rules: readonly RuleSummary[];
  readonly assignments: readonly Assignment[];
  readonly names: number;
  readonly hidden: boolean;
  /** Of the last reading: verdict → times. */
  readonly found: Readonly<Partial<Record<FindingKind, number>>>;
  readonly trouble?: ShelfTrouble;
}

/** How far a reading has come. */
export interface Progress {
  readonly source: string;
  /** Sources that are read, of all. */
  readonly sources: readonly [done: number, all: number];
  /** Codes that were judged. */
  readonly codes: number;
  /** How many there are, where that is known. */
  readonly of?: number;
}

/** What of a pasted text were assignments. */
export interface AssignmentsRead {
  readonly added: number;
  readonly known: number;
  /** Links that could not be read: fault → times. */
  readonly faults: AssignmentsIn['faults'];
}

/** Names in place of names, for somebody who looks over a shoulder. */
export interface HiddenWords {
  readonly person: (number: number) => string;
  /** Who sent something that does not count. */
  readonly somebody: string;
}

export interface DeskOptions {
  /** Module ids, in the order of the course. */
  readonly modules: readonly string[];
  readonly load: (module: string) => Promise<Story>;
  readonly shelf: CohortShelf;
  readonly today: () => Day;
  readonly words: HiddenWords;
}

/** Everything that is done with a group. Long work lets others in between: nothing takes much longer than `SLICE`. */
export interface CohortDesk {
  /** Reads what is kept, and replays all of it. */
  open(tell: (progress: Progress) => void): Promise<Overview>;
  /** Judges what sources hold, and keeps what counts. */
  read(sources: readonly Source[], tell: (progress: Progress) => void): Promise<Overview>;
  /** Ends a reading after the code that it is at; what was read stays. */
  stop(): void;
  overview(): Overview;
  /** Of the last reading. */
  findings(filter: FindingFilter, from: number, count: number): Part<Finding>;
  people(filter: PeopleFilter, name: string, from: number, count: number): Part<Person>;
  /** Reads every link that a text holds. */
  addAssignments(text: string): Promise<AssignmentsRead>;
  /** All of them: a group is seen against what is there. */
  removeAssignments(): Promise<void>;
  /** @param text a name a line, or what a spreadsheet copies. In place of the names that were there. */
  setNames(text: string): Promise<number>;
  names(): readonly string[];
  setHidden(hidden: boolean): Promise<void>;
  /** Rows of a table, harmless for spreadsheets, as `csvRows`. */
  rows(words: CsvWords): readonly (readonly string[])[];
  /** @returns whether nothing is left on the device */
  erase(): Promise<boolean>;
}
