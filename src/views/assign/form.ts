import {
  type Assignment,
  type AssignmentDraft,
  type AssignmentProblem,
  MOST_MODULES,
  MOST_NOTE,
  MOST_PERSON,
  problemsOf,
} from '../../record/assignment.ts';
import type { Day } from '../../record/day.ts';
import { oneLine, severalLines } from '../../record/words.ts';

/** What stands in the fields, right or wrong. */
export interface Form {
  readonly modules: readonly string[];
  readonly by: string;
  readonly for: string;
  readonly due: string;
  /** Something was begun in the date field that is no date; the browser does not say what. */
  readonly dueBegun: boolean;
  /** In per cent. */
  readonly mastery: string;
  readonly attempts: string;
  readonly note: string;
  readonly whatIf: boolean;
}

export type Field = AssignmentProblem | 'for' | 'note';
export type Problem =
  | 'no-module'
  | 'too-many-modules'
  | 'no-name'
  | 'name-too-long'
  | 'no-day'
  | 'day-past'
  | 'no-mastery'
  | 'no-attempts'
  | 'note-too-long';

/** In the order in which they stand on the page. */
export const FIELDS: readonly Field[] = ['modules', 'by', 'for', 'due', 'mastery', 'attempts', 'note'];

export const EMPTY: Form = {
  modules: [],
  by: '',
  for: '',
  due: '',
  dueBegun: false,
  mastery: '80',
  attempts: '',
  note: '',
  whatIf: true,
};

export const formOf = (assignment: Assignment): Form => ({
  modules: assignment.modules,
  by: assignment.by,
  for: assignment.for ?? '',
  due: assignment.due ?? '',
  dueBegun: false,
  mastery: `${Math.round(assignment.mastery * 100)}`,
  attempts: assignment.attempts === undefined ? '' : `${assignment.attempts}`,
  note: assignment.note ?? '',
  whatIf: assignment.whatIfBeforePass,
});

const wholeNumber = (text: string): number => (/^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN);
const pointsOf = (line: string): number => [...line].length;

/** How many characters the note may still have; below 0: has too many. */
export const noteLeft = (note: string): number => MOST_NOTE - pointsOf(severalLines(note, 4 * MOST_NOTE));

export const draftOf = (form: Form): AssignmentDraft => ({
  modules: form.modules,
  by: form.by,
  mastery: wholeNumber(form.mastery.replace('%', '')) / 100,
  whatIfBeforePass: form.whatIf,
  ...(form.for.trim() === '' ? {} : { for: form.for }),
  ...(form.due === '' ? {} : { due: form.due }),
  ...(form.attempts.trim() === '' ? {} : { attempts: wholeNumber(form.attempts) }),
  ...(form.note.trim() === '' ? {} : { note: form.note }),
});

const MEANING: Readonly<Record<AssignmentProblem, Problem>> = {
  modules: 'no-module',
  by: 'no-name',
  due: 'no-day',
  mastery: 'no-mastery',
  attempts: 'no-attempts',
};

/** What is wrong, by field. Empty: `makeAssignment` takes the draft, and cuts nothing of it. @param today where the writer is */
export function problemsIn(form: Form, today: Day): ReadonlyMap<Field, Problem> {
  const found = new Map<Field, Problem>(problemsOf(draftOf(form)).map((field) => [field, MEANING[field]]));
  const tooLong = (name: string): boolean => pointsOf(oneLine(name, 4 * MOST_PERSON)) > MOST_PERSON;
  if (form.modules.length > MOST_MODULES) found.set('modules', 'too-many-modules');
  if (tooLong(form.by)) found.set('by', 'name-too-long');
  if (tooLong(form.for)) found.set('for', 'name-too-long');
  if (form.dueBegun) found.set('due', 'no-day');
  // Days in this form sort as texts.
  else if (!found.has('due') && form.due !== '' && form.due < today) found.set('due', 'day-past');
  if (noteLeft(form.note) < 0) found.set('note', 'note-too-long');
  return found;
}
