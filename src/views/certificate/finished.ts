import { passes } from '../../engine/score.ts';
import type { Received } from '../../record/assigned.ts';
import type { Assignment } from '../../record/assignment.ts';
import { type Attempt, bestOf, type FinishedAttempt } from '../../record/attempt.ts';
import { countedFor } from '../../record/counted.ts';

/** A module that was played to its end, for an assignment or for oneself. */
export interface Finished {
  readonly module: string;
  readonly assignment?: Assignment;
  /** The best of the attempts that count. */
  readonly best: FinishedAttempt;
  readonly passed: boolean;
}

/**
 * All that can be certified or sent, module by module: once for every assignment that it counts for, or once for oneself where it
 * counts for none.
 * @param modules ids, in the order of the course
 */
export function finishedOf(
  modules: readonly string[],
  received: readonly Received[],
  attempts: readonly Attempt[],
): readonly Finished[] {
  return modules.flatMap((module): readonly Finished[] => {
    const assigned = received
      .filter(({ assignment }) => assignment.modules.includes(module))
      .flatMap(({ assignment }): Finished[] => {
        const { best, passed } = countedFor(assignment, module, attempts);
        return best ? [{ module, assignment, best, passed }] : [];
      });
    if (assigned.length > 0) return assigned;
    const best = bestOf(attempts.filter(({ scenario }) => scenario === module));
    return best ? [{ module, best, passed: passes(best.result) }] : [];
  });
}

/** What the page's fragment means: `#module` or `#module/assignment`; nothing where it names no module that was finished. */
export function meant(finished: readonly Finished[], fragment: string): Finished | undefined {
  const [module = '', id] = fragment.replace(/^#/, '').split('/');
  const mine = finished.filter((one) => one.module === module);
  return mine.find(({ assignment }) => assignment?.id === id) ?? mine.find(({ passed }) => passed) ?? mine[0];
}

/** What goes together into one mail or file: all of one assignment, or all that was played for oneself. */
export const together = (finished: readonly Finished[], { assignment }: Finished): readonly Finished[] =>
  finished.filter((one) => one.assignment?.id === assignment?.id);
