import { type Assignment, type AssignmentFault, type AssignmentRead, readAssignment } from './assignment.ts';

/** More assignments than a group has: one a person would do, too. */
export const MOST_ASSIGNMENTS = 20_000;
/** Longer texts (UTF-16 units) are cut. */
const MOST_TEXT = 20_000_000;

/** Where the fragment of a link begins. */
const FRAGMENT = /(?<![\p{L}\p{N}])a\d{1,4}-/giu;

/** A mail that breaks a link breaks it into no more pieces than this. */
const MOST_PIECES = 40;

export interface AssignmentsIn {
  readonly assignments: readonly Assignment[];
  /** What could not be read: fault → times. One with modules that this site lacks is an assignment all the same. */
  readonly faults: Readonly<Partial<Record<AssignmentFault['fault'], number>>>;
}

/** A link up to where it is whole: what stands behind a blank may be the rest of it, or other words. */
function readPieces(text: string, known: ReadonlySet<string>): AssignmentRead {
  let link = '';
  for (const piece of text.split(/\s+/, MOST_PIECES)) {
    link += piece;
    const read = readAssignment(link, known);
    // Once too much was joined to it, the link itself was cut.
    if (read.fault !== 'cut') return read.fault === 'mangled' && link !== piece ? { fault: 'cut' } : read;
  }
  return { fault: 'cut' };
}

/** Every assignment whose link a text holds: links, mails with links, a table with a link a row. */
export function assignmentsIn(text: string, known: ReadonlySet<string>): AssignmentsIn {
  const whole = text.slice(0, MOST_TEXT);
  const assignments: Assignment[] = [];
  const faults: Partial<Record<AssignmentFault['fault'], number>> = {};
  const begins = Array.from(whole.matchAll(FRAGMENT), ({ index }) => index).slice(0, MOST_ASSIGNMENTS);
  for (const [at, begin] of begins.entries()) {
    const read = readPieces(whole.slice(begin, Math.min(begins[at + 1] ?? whole.length, begin + 4_000)), known);
    if ('assignment' in read) assignments.push(read.assignment);
    if (read.fault) faults[read.fault] = (faults[read.fault] ?? 0) + 1;
  }
  return { assignments, faults };
}
