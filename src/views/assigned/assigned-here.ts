import { assignedShelf } from '../../record/assigned.ts';
import type { Assignment } from '../../record/assignment.ts';
import type { Attempt } from '../../record/attempt.ts';
import { type Counted, countedFor } from '../../record/counted.ts';

/** An assignment that a module belongs to, and how the learner stands with it. */
export interface AssignedHere {
  readonly assignment: Assignment;
  readonly counted: Counted;
}

/** In an LMS's package and in a preview nothing is assigned, and nothing is sent back from here. */
export const hasAssignments = (): boolean =>
  document.body.dataset.standard === undefined && !new URLSearchParams(location.search).has('preview');

/**
 * What is assigned of one module. The debrief asks the device itself: it comes last, and the player that stands before it hands
 * nothing on that a first choice would have to wait for.
 */
export const assignedHere = (module: string, attempts: readonly Attempt[]): readonly AssignedHere[] =>
  hasAssignments()
    ? assignedShelf(new Set([module]), () => localStorage)
        .assigned()
        .filter(({ assignment }) => assignment.modules.includes(module))
        .map(({ assignment }) => ({ assignment, counted: countedFor(assignment, module, attempts) }))
    : [];
