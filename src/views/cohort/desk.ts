import type { Person } from '../../record/cohort.ts';
import type { CsvWords } from '../../record/cohort-csv.ts';
import type {
  AssignmentsRead,
  Finding,
  FindingFilter,
  HiddenWords,
  Overview,
  Part,
  PeopleFilter,
  Progress,
} from '../../record/cohort-port.ts';

/** Where the words are told in what they are to be written. */
export interface TableWords extends Omit<CsvWords, 'title'> {
  readonly columns: readonly string[];
  /** Module id → title. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The group's desk (`record/cohort-desk.ts`) as it is seen from the page: it works elsewhere, so that the page never waits. */
export interface Desk {
  open(tell: (progress: Progress) => void): Promise<Overview>;
  /** @param what files, or a text that was pasted */
  read(what: readonly File[] | string, tell: (progress: Progress) => void): Promise<Overview>;
  stop(): Promise<void>;
  overview(): Promise<Overview>;
  findings(filter: FindingFilter, from: number, count: number): Promise<Part<Finding>>;
  people(filter: PeopleFilter, name: string, from: number, count: number): Promise<Part<Person>>;
  addAssignments(text: string): Promise<AssignmentsRead>;
  removeAssignments(): Promise<void>;
  setNames(text: string): Promise<number>;
  names(): Promise<readonly string[]>;
  setHidden(hidden: boolean): Promise<void>;
  /** The whole table as CSV text. */
  csv(words: TableWords): Promise<string>;
  erase(): Promise<boolean>;
}

/** What a desk begins with. */
export interface DeskSetup {
  /** Module ids, in the order of the course. */
  readonly modules: readonly string[];
  /** The site's root, as a whole address. */
  readonly root: string;
  readonly words: { readonly person: string; readonly somebody: HiddenWords['somebody'] };
}
