import { passes } from '../../engine/score.ts';
import { assigned } from '../../i18n/en.ts';
import { type Attempt, bestOf } from '../../record/attempt.ts';
import { type AssignedHere, hasAssignments } from './assigned-here.ts';
import { certificateOf } from './certificate-link.ts';

const words = assigned.debrief;

interface SendBackProps {
  readonly module: string;
  readonly attempts: readonly Attempt[];
  readonly here: readonly AssignedHere[];
}

/** From the debrief to the certificate, or to the evidence where nothing has passed; one way an assignment. */
export function SendBack({ module, attempts, here }: SendBackProps) {
  const best = bestOf(attempts);
  if (!best || !hasAssignments()) return null;
  const ways = here
    .filter(({ counted }) => counted.best)
    .map(({ assignment, counted }) => ({ id: assignment.id, by: assignment.by, passed: counted.passed }));
  const open = ways.length > 0 ? ways : [{ id: undefined, by: undefined, passed: passes(best.result) }];
  return (
    <>
      {open.map(({ id, by, passed }) => (
        <a key={id ?? ''} class="quiet" href={certificateOf(module, id)}>
          {passed ? words.certificate : words.soFar}
          {open.length > 1 ? ` (${by})` : ''}
        </a>
      ))}
    </>
  );
}
