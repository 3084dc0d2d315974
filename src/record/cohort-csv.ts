import type { Tally } from '../engine/score.ts';
import type { Lateness } from './assignment.ts';
import type { Cohort, CohortView } from './cohort.ts';
import { harmless } from './harmless.ts';

/** The columns of `csvRows`, in their order; the view has the words for them. */
export const COLUMNS = [
  'name',
  'module',
  'assignment',
  'state',
  'day',
  'due',
  'daysLate',
  'attempts',
  'percent',
  'mastery',
  'earned',
  'tests',
  'ending',
  'how',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What stands in cells instead of facts that are words. */
export interface CsvWords {
  readonly passed: string;
  readonly failed: string;
  readonly missing: string;
  readonly replayed: string;
  readonly stated: string;
  /** The title of a module. */
  readonly title: (module: string) => string;
}

/** Whole percents, rounded down. */
const percentOf = ({ halves, tests }: Tally): number => (tests === 0 ? 100 : Math.floor((50 * halves) / tests));

/**
 * A row for each person and module, done or assigned; each cell already made harmless. Days are `YYYY-MM-DD`; `percent` and
 * `mastery` are 0 to 100, the first rounded down, so that nobody who failed seems to have passed; `daysLate` is empty where
 * it was, or is, in time.
 */
export function csvRows(
  { people }: Cohort,
  { assignments }: Pick<CohortView, 'assignments'>,
  words: CsvWords,
): readonly (readonly string[])[] {
  const row = (cells: Readonly<Partial<Record<Column, string | number>>>): readonly string[] =>
    COLUMNS.map((column) => harmless(String(cells[column] ?? '')));
  const known = (assignment: string | undefined, late: Lateness | undefined) => ({
    assignment: assignment ?? '',
    due: assignments?.get(assignment ?? '')?.due ?? '',
    daysLate: late?.late ? late.days : '',
  });
  return people.flatMap(({ name, modules, missing }) => [
    ...[...modules].map(([module, { best, attempts, uncounted }]) =>
      row({
        name,
        module: words.title(module),
        ...known(best.assignment, best.lateness),
        state: best.passed ? words.passed : words.failed,
        day: best.day,
        attempts: attempts.length + uncounted,
        percent: percentOf(best.score),
        mastery: Math.round(best.mastery * 100),
        earned: best.score.halves / 2,
        tests: best.score.tests,
        ending: best.ending ?? '',
        how: best.replayed ? words.replayed : words.stated,
      }),
    ),
    ...missing.map(({ module, assignment, lateness: late }) =>
      row({ name, module: words.title(module), ...known(assignment, late), state: words.missing }),
    ),
  ]);
}
