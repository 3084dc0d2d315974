import { passes } from '../../engine/score.ts';
import { assigned } from '../../i18n/en.ts';
import type { FinishedAttempt } from '../../record/attempt.ts';
import { halvesToPass } from '../../record/counted.ts';
import { localDay } from '../../record/day.ts';
import { inHalves } from '../debrief/halves.ts';
import type { AssignedHere } from './assigned-here.ts';

const words = assigned.debrief;

/** What an attempt means for one assignment. */
function meaning({ assignment, counted }: AssignedHere, attempt: FinishedAttempt): string {
  const { by, mastery, attempts: most } = assignment;
  const { halves, tests } = attempt.result;
  if (!counted.attempts.some(({ id }) => id === attempt.id)) {
    const older = most === undefined || localDay(attempt.result.finished) < localDay(assignment.made);
    return older ? words.older(by) : words.beyond(by, most);
  }
  const takes = words.takes(inHalves(halvesToPass(mastery, tests)), tests);
  if (passes({ halves, tests }, mastery)) return `${words.passed(by)} ${takes}`;
  return [words.notYet(by), takes, counted.passed ? words.passedBefore : words.left(counted.left)].join(' ');
}

interface AssignedResultProps {
  readonly here: readonly AssignedHere[];
  readonly attempt: FinishedAttempt;
}

/** In the debrief of an attempt that counts: passed or not yet, for everybody who assigned it. */
export function AssignedResult({ here, attempt }: AssignedResultProps) {
  return (
    <>
      {here.map((one) => (
        <p key={one.assignment.id} class="notice" data-assignment={one.assignment.id}>
          {meaning(one, attempt)}
        </p>
      ))}
    </>
  );
}
