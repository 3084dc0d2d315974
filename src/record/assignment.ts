import { type Day, dayNumber, dayOf } from './day.ts';
import { newTag, readId, readTag, readText, writeId, writeTag, writeText } from './field-bits.ts';
import { BASE64URL, type BitReader, bitWriter, framed, framedLength, unframed } from './framed.ts';
import { oneLine, severalLines } from './words.ts';

/** The edition of the text form that this code writes. */
export const ASSIGNMENT_EDITION = 1;
export const MOST_MODULES = 9;
/** Code points. */
export const MOST_PERSON = 60;
export const MOST_NOTE = 500;
export const MOST_ATTEMPTS = 99;
/** Longer texts (UTF-16 units) are no link of ours, or were glued to something. */
export const MOST_LINK = 8_000;

/** What somebody is asked to do. It travels in a link's fragment, which no server sees. */
export interface Assignment {
  /** Eight letters and digits at random; evidence names it. */
  readonly id: string;
  readonly edition: typeof ASSIGNMENT_EDITION;
  /** Module ids, 1 to 9, each once, in the order in which they are to be done. */
  readonly modules: readonly string[];
  /** Who assigns: one line. */
  readonly by: string;
  /** For whom; none: for whoever has the link. */
  readonly for?: string;
  /** Until the end of this day where the learner is. */
  readonly due?: Day;
  /** 0 to 1 in steps of 0.01. */
  readonly mastery: number;
  /** How many attempts a module count, 1 to 99; none: any number. */
  readonly attempts?: number;
  /** May have several lines. */
  readonly note?: string;
  /** Whether the debrief's what-if is open before the pass. */
  readonly whatIfBeforePass: boolean;
  /** ISO instant in UTC, with milliseconds. */
  readonly made: string;
}

/** What somebody fills in. */
export type AssignmentDraft = Omit<Assignment, 'id' | 'edition' | 'made'>;

/** Fields that keep an assignment from being made. */
export type AssignmentProblem = 'modules' | 'by' | 'due' | 'mastery' | 'attempts';

/** Why a text is no assignment that can be shown as it is. */
export type AssignmentFault =
  | { readonly fault: 'not-ours' | 'cut' | 'mangled' }
  | { readonly fault: 'newer'; readonly edition: number }
  /** This site lacks `modules`; the others of `assignment` can be done. */
  | { readonly fault: 'unknown-modules'; readonly modules: readonly string[]; readonly assignment: Assignment };

export type AssignmentRead = { readonly assignment: Assignment; readonly fault?: never } | AssignmentFault;

/** Whether a day is after the due day, and by how many days; in time, how many days are left: 0 on the day itself. */
export interface Lateness {
  readonly late: boolean;
  readonly days: number;
}

/** The fields that do not hold yet. Too long texts are none of them: they are cut. */
export function problemsOf({ modules, by, due, mastery, attempts }: AssignmentDraft): readonly AssignmentProblem[] {
  const each = new Set(modules);
  const fine: Readonly<Record<AssignmentProblem, boolean>> = {
    modules: modules.length > 0 && modules.length <= MOST_MODULES && each.size === modules.length,
    by: oneLine(by, MOST_PERSON) !== '',
    due: due === undefined || dayNumber(due) !== undefined,
    mastery: mastery >= 0 && mastery <= 1,
    attempts: attempts === undefined || (Number.isInteger(attempts) && attempts >= 1 && attempts <= MOST_ATTEMPTS),
  };
  const fields = ['modules', 'by', 'due', 'mastery', 'attempts'] as const;
  return fields.filter((field) => !fine[field]);
}

/** Texts as they travel: without controls, cut, left out where they are empty; the mastery score in hundredths. */
function tidied<Draft extends AssignmentDraft>({ for: whom, note, ...draft }: Draft) {
  const someone = oneLine(whom ?? '', MOST_PERSON);
  const words = severalLines(note ?? '', MOST_NOTE);
  return {
    ...draft,
    by: oneLine(draft.by, MOST_PERSON),
    mastery: Math.round(draft.mastery * 100) / 100,
    ...(someone === '' ? {} : { for: someone }),
    ...(words === '' ? {} : { note: words }),
  };
}

/**
 * A new assignment, under an id of its own.
 * @param now milliseconds since 1970
 * @throws RangeError where `problemsOf` names a field
 */
export function makeAssignment(draft: AssignmentDraft, now: number): Assignment {
  const problems = problemsOf(draft);
  if (problems.length > 0) throw new RangeError(`No assignment can be made: ${problems.join(', ')}.`);
  return { id: newTag(), edition: ASSIGNMENT_EDITION, ...tidied(draft), made: new Date(now).toISOString() };
}

const PREFIX = `a${ASSIGNMENT_EDITION}`;

/**
 * An assignment as text for a link's fragment, without the `#`: letters, digits, `-` and `_`, with its own length and a checksum.
 * @throws RangeError where a field is not as `Assignment` says
 */
export function writeAssignment(assignment: Assignment): string {
  const problems = problemsOf(assignment);
  if (problems.length > 0) throw new RangeError(`Not an assignment: ${problems.join(', ')}.`);
  const { id, modules, by, for: whom, due, mastery, attempts, note, whatIfBeforePass, made } = tidied(assignment);
  const bits = bitWriter();
  writeTag(bits, id);
  bits.write(Date.parse(made), 48);
  bits.write(Math.round(mastery * 100), 7);
  bits.write(whatIfBeforePass ? 1 : 0, 1);
  // 0 stands for any number.
  bits.write(attempts ?? 0, 7);
  const last = due === undefined ? undefined : dayNumber(due);
  bits.write(last === undefined ? 0 : 1, 1);
  if (last !== undefined) bits.write(last, 16);
  bits.write(modules.length, 4);
  for (const module of modules) writeId(bits, module);
  writeText(bits, by, 6);
  writeText(bits, whom ?? '', 6);
  writeText(bits, note ?? '', 9);
  return `${PREFIX}-${framed(PREFIX, BASE64URL, bits)}`;
}

function readFields(bits: BitReader): Assignment | undefined {
  const id = readTag(bits);
  const made = bits.read(48);
  const hundredths = bits.read(7);
  const open = bits.read(1);
  const attempts = bits.read(7);
  const due = bits.read(1) === 1 ? bits.read(16) : undefined;
  const count = bits.read(4);
  const modules = Array.from({ length: count ?? 0 }, () => readId(bits)).filter((module) => module !== undefined);
  const by = readText(bits, 6);
  const whom = readText(bits, 6);
  const note = readText(bits, 9);
  if (id === undefined || made === undefined || hundredths === undefined || attempts === undefined) return undefined;
  if (by === undefined || whom === undefined || note === undefined || !bits.atEnd()) return undefined;
  const assignment: Assignment = {
    id,
    edition: ASSIGNMENT_EDITION,
    ...tidied({
      modules,
      by,
      for: whom,
      mastery: hundredths / 100,
      note,
      whatIfBeforePass: open === 1,
      ...(due === undefined ? {} : { due: dayOf(due) }),
      ...(attempts === 0 ? {} : { attempts }),
    }),
    made: new Date(made).toISOString(),
  };
  return modules.length === count && problemsOf(assignment).length === 0 ? assignment : undefined;
}

/** What a mail programme may put into a long address: breaks, and the marks of a quoted line. */
const FILLER = /[\s>\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * An assignment from the fragment of a link, with or without the `#`. Never throws. What a sentence puts after a link, a full stop or
 * a bracket, does no harm.
 * @param known the modules of this site
 */
export function readAssignment(text: string, known: ReadonlySet<string>): AssignmentRead {
  if (text.length > MOST_LINK) return { fault: 'not-ours' };
  const [whole = '', number = ''] = /^\s*#?a(\d{1,4})-/.exec(text) ?? [];
  const edition = Number(number);
  if (whole === '' || edition === 0) return { fault: 'not-ours' };
  if (edition > ASSIGNMENT_EDITION) return { fault: 'newer', edition };
  const values: number[] = [];
  let wanted: number | undefined;
  for (const sign of text.slice(whole.length)) {
    // A blank after all of it ends the link; one in the middle was put there by a mail programme.
    if (FILLER.test(sign)) {
      if (wanted !== undefined && values.length >= wanted) break;
      continue;
    }
    const value = BASE64URL.values.get(sign);
    if (value === undefined) break;
    values.push(value);
    wanted ??= framedLength(BASE64URL, values);
  }
  if (wanted === undefined || values.length < wanted) return { fault: 'cut' };
  const bits = values.length === wanted ? unframed(PREFIX, BASE64URL, values) : undefined;
  const assignment = bits && readFields(bits);
  if (!assignment) return { fault: 'mangled' };
  const modules = assignment.modules.filter((module) => !known.has(module));
  return modules.length > 0 ? { fault: 'unknown-modules', modules, assignment } : { assignment };
}

/**
 * How late a day is. Nothing where the assignment has no due day, or the text is no day.
 * @param day when it was finished, or today: the learner's own (`localDay`)
 */
export function lateness({ due }: Pick<Assignment, 'due'>, day: Day): Lateness | undefined {
  const [last, at] = [due === undefined ? undefined : dayNumber(due), dayNumber(day)];
  if (last === undefined || at === undefined) return undefined;
  return { late: at > last, days: Math.abs(at - last) };
}
