import Papa from 'papaparse';
import { MOST_PERSON } from '../../record/assignment.ts';
import { oneLine } from '../../record/words.ts';

export const MOST_PEOPLE = 2_000;
/** UTF-16 units: 2,000 people with long names. */
const MOST_TEXT = 400_000;

export interface Recipient {
  readonly name: string;
  /** As it was written; empty: none. */
  readonly mail: string;
}

export interface PeopleProblem {
  /** From 1. */
  readonly line: number;
  readonly kind: 'no-name' | 'twice' | 'same-name' | 'no-mail' | 'name-cut' | 'too-many';
}

export interface People {
  readonly people: readonly Recipient[];
  readonly problems: readonly PeopleProblem[];
}

const HEADINGS = {
  name: /^((full|display|employee|learner) ?)?name$|^(person|employee|learner|who)$/,
  first: /^(first|given) ?name$/,
  last: /^(last|family) ?name$|^surname$/,
  mail: /^(e ?)?mails?( ?address)?$/,
} as const;
type Heading = keyof typeof HEADINGS;

const MAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;
/** As mail programs write somebody: `Jada Brooks <jada@example.com>`. */
const ADDRESSED = /^\s*"?([^"<>]*?)"?\s*<([^<>]*@[^<>]*)>\s*$/;

type Columns = Partial<Readonly<Record<Heading, number>>>;

/** Which column is what, where the first row says so. */
function columnsOf(row: readonly string[]): Columns | undefined {
  if (row.some((cell) => cell.includes('@'))) return undefined;
  const plain = row.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const found: { [Name in Heading]?: number } = {};
  for (const heading of ['name', 'first', 'last', 'mail'] as const) {
    const at = plain.findIndex((cell) => HEADINGS[heading].test(cell));
    if (at >= 0) found[heading] = at;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Without headings: the first cell with an @ is the mail, the first without one the name. */
function guessed(row: readonly string[]): Recipient {
  for (const cell of row) {
    const [, name, mail] = ADDRESSED.exec(cell) ?? [];
    if (name !== undefined && mail !== undefined) return { name, mail };
  }
  return {
    name: row.find((cell) => cell.trim() !== '' && !cell.includes('@')) ?? '',
    mail: row.find((cell) => cell.includes('@')) ?? '',
  };
}

function named(row: readonly string[], { name, first, last, mail }: Columns): Recipient {
  const cell = (at: number | undefined): string => (at === undefined ? '' : (row[at] ?? ''));
  const parts = name === undefined ? [cell(first), cell(last)] : [cell(name)];
  return { name: parts.join(' '), mail: cell(mail) };
}

const count = (text: string, sign: string): number => text.split(sign).length;

/** Where there is a tab, a spreadsheet put it there. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  return count(text, ';') > count(text, ',') ? ';' : ',';
}

/** A quotation mark that is never closed would swallow all lines behind it: there, marks are letters like others. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const options = { delimiter: delimiterOf(text) };
  const { data, errors } = Papa.parse<string[]>(text, options);
  return errors.length > 0 ? Papa.parse<string[]>(text, { ...options, quoteChar: '\0' }).data : data;
}

/** People from a pasted part of a spreadsheet, or from a CSV: a line each, with tabs, commas or semicolons. Never throws. */
export function readPeople(text: string): People {
  const data = rowsOf(text.slice(0, MOST_TEXT));
  const columns = columnsOf(data[0] ?? []);
  const people: Recipient[] = [];
  const problems: PeopleProblem[] = [];
  const [seen, names] = [new Set<string>(), new Set<string>()];
  for (const [at, row] of data.entries()) {
    const line = at + 1;
    if ((columns && at === 0) || row.every((cell) => cell.trim() === '')) continue;
    if (people.length === MOST_PEOPLE) {
      problems.push({ line, kind: 'too-many' });
      break;
    }
    const given = columns ? named(row, columns) : guessed(row);
    const name = oneLine(given.name, MOST_PERSON);
    const mail = oneLine(given.mail, 320);
    const [person, both] = [name.toLowerCase(), `${name}\n${mail}`.toLowerCase()];
    if (name === '') problems.push({ line, kind: 'no-name' });
    else if (seen.has(both)) problems.push({ line, kind: 'twice' });
    if (name === '' || seen.has(both)) continue;
    if (names.has(person)) problems.push({ line, kind: 'same-name' });
    if (oneLine(given.name, 4 * MOST_PERSON) !== name) problems.push({ line, kind: 'name-cut' });
    if (mail !== '' && !MAIL.test(mail)) problems.push({ line, kind: 'no-mail' });
    seen.add(both);
    names.add(person);
    people.push({ name, mail });
  }
  return { people, problems };
}
