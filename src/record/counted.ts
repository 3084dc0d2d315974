import { passes } from '../engine/score.ts';
import type { Assignment } from './assignment.ts';
import { type Attempt, bestOf, counts, type FinishedAttempt } from './attempt.ts';
import { localDay } from './day.ts';

/** How somebody stands with one module of an assignment. */
export interface Counted {
  /** Those that count for it, in the order in which they were finished. */
  readonly attempts: readonly FinishedAttempt[];
  readonly best?: FinishedAttempt;
  readonly passed: boolean;
  /** How many more would count; none: any number. */
  readonly left?: number;
  /** Begun from the first scene, and not finished. */
  readonly underWay: boolean;
}

/**
 * An attempt counts that was finished on the day on which the assignment was made, or later: by the day, because two clocks
 * never agree to the minute. Of these count the first `attempts`.
 * @param all attempts of any modules
 */
export function countedFor(
  { made, mastery, attempts: most }: Pick<Assignment, 'made' | 'mastery' | 'attempts'>,
  module: string,
  all: readonly Attempt[],
): Counted {
  const mine = all.filter(({ scenario }) => scenario === module);
  const since = localDay(made);
  const attempts = mine
    .filter(counts)
    .filter(({ result }) => localDay(result.finished) >= since)
    .sort((a, b) => (a.result.finished < b.result.finished ? -1 : 1))
    .slice(0, most);
  const best = bestOf(attempts);
  return {
    attempts,
    ...(best ? { best } : {}),
    passed: best !== undefined && passes(best.result, mastery),
    ...(most === undefined ? {} : { left: most - attempts.length }),
    underWay: mine.some(({ result, whatIf, steps }) => !result && !whatIf && steps.length > 0),
  };
}

/** Whether what-if has to wait: until the pass, or until no attempt counts any more. */
export const whatIfWaits = (
  { whatIfBeforePass }: Pick<Assignment, 'whatIfBeforePass'>,
  { passed, left }: Pick<Counted, 'passed' | 'left'>,
): boolean => !whatIfBeforePass && !passed && left !== 0;

/** The least number of halves that passes so many tests. @param mastery 0 to 1; the course's, unless said */
export function halvesToPass(mastery: number | undefined, tests: number): number {
  const all = Array.from({ length: 2 * tests }, (_, halves) => halves);
  return all.find((halves) => passes({ halves, tests }, mastery)) ?? 2 * tests;
}
