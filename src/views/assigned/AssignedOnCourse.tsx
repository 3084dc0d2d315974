import { useEffect, useRef } from 'preact/hooks';
import { assigned as words } from '../../i18n/en.ts';
import type { Received } from '../../record/assigned.ts';
import type { AssignmentFault } from '../../record/assignment.ts';
import type { Attempt } from '../../record/attempt.ts';
import { AssignedTask } from './AssignedTask.tsx';
import { dayInWords } from './day-in-words.ts';
import type { ModuleOfCourse } from './module-of-course.ts';

interface AssignedOnCourseProps {
  readonly received: readonly Received[];
  readonly modules: readonly ModuleOfCourse[];
  readonly attempts: readonly Attempt[];
  /** The one whose link has just been opened. */
  readonly arrived: string | undefined;
  /** What is wrong with the link that has just been opened. */
  readonly fault: AssignmentFault['fault'] | undefined;
  readonly trouble: 'forbidden' | 'full' | undefined;
  readonly preview: boolean;
  /** Says once what has just been done. */
  readonly said: string;
  readonly onRemove: (id: string) => void;
  readonly onFaultRead: () => void;
}

/** At the top of the course page: what was assigned, the one that is due first or has just come in full, the others folded. */
export function AssignedOnCourse(props: AssignedOnCourseProps) {
  const { received, modules, attempts, arrived, fault, trouble, preview, said, onRemove, onFaultRead } = props;
  const place = useRef<HTMLDivElement>(null);
  // A link is followed to what it brings, wherever the page stood.
  useEffect(() => {
    if (!arrived && !fault) return;
    const what = place.current?.querySelector<HTMLElement>(fault ? '.link-fault' : '.assigned-task');
    what?.focus({ preventScroll: true });
    what?.scrollIntoView({ block: 'nearest' });
  }, [arrived, fault]);
  const first = received.find(({ assignment }) => assignment.id === arrived) ?? received[0];
  const others = received.filter((one) => one !== first);
  const keeping = preview ? words.preview : trouble ? words.keptNot[trouble] : arrived ? words.kept : undefined;
  const task = (one: Received) => (
    <AssignedTask
      key={one.assignment.id}
      received={one}
      modules={modules}
      attempts={attempts}
      {...(one === first && keeping ? { keeping } : {})}
      onRemove={() => onRemove(one.assignment.id)}
    />
  );
  return (
    <div ref={place} class="assigned-band" hidden={received.length === 0 && !fault && said === ''}>
      <p class="unseen" role="status">
        {said}
      </p>
      {fault ? (
        <section class="text link-fault" tabIndex={-1} aria-labelledby="link-fault">
          <h2 id="link-fault">{words.fault.title}</h2>
          <p>
            {fault === 'unknown-modules' ? '' : words.fault[fault]} {words.fault.nothingLost}
          </p>
          <button type="button" class="quiet" onClick={onFaultRead}>
            {words.fault.away}
          </button>
        </section>
      ) : null}
      {first ? task(first) : null}
      {others.map((one) => {
        const { id, by, due } = one.assignment;
        return (
          <details key={id} class="text other-task">
            <summary>
              {words.other(by)}
              {due ? `, ${words.until(dayInWords(due))}` : ''}
            </summary>
            {task(one)}
          </details>
        );
      })}
    </div>
  );
}
