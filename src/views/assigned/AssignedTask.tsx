import { useEffect, useRef, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { assigned as words } from '../../i18n/en.ts';
import type { Received } from '../../record/assigned.ts';
import { type Assignment, lateness } from '../../record/assignment.ts';
import type { Attempt } from '../../record/attempt.ts';
import { type Counted, countedFor } from '../../record/counted.ts';
import { localDay } from '../../record/day.ts';
import { inHalves } from '../debrief/halves.ts';
import { certificateOf } from './certificate-link.ts';
import { dayInWords } from './day-in-words.ts';
import type { ModuleOfCourse } from './module-of-course.ts';

interface AssignedTaskProps {
  readonly received: Received;
  readonly modules: readonly ModuleOfCourse[];
  readonly attempts: readonly Attempt[];
  /** Where it is kept, when that is news. */
  readonly keeping?: string;
  readonly onRemove: () => void;
}

interface Part extends Counted {
  readonly id: string;
  readonly title: string;
  readonly module?: ModuleOfCourse;
}

/** When it is due, as of today, where the learner is. Late is said without a raised voice, and not once all is done. */
function dueInWords({ due, by }: Assignment, done: boolean): string {
  if (due === undefined) return '';
  const day = dayInWords(due);
  const at = lateness({ due }, localDay(Date.now()));
  if (!at?.late) return words.due(day, at?.days ?? 0);
  return done ? words.wasDue(day) : words.late(day, at.days, by);
}

function stateOf({ module, best, passed, underWay, left }: Part): string {
  if (!module?.href) return words.state.unknown;
  const result = best?.result;
  if (!result) return underWay ? words.state.underWay : words.state.notStarted;
  const many = left === undefined || passed ? '' : `, ${words.left(left)}`;
  return `${words.state[passed ? 'passed' : 'notYet'](inHalves(result.halves), result.tests)}${many}`;
}

/** One assignment: by whom, until when, what, and how far it has come. */
export function AssignedTask({ received, modules, attempts, keeping, onRemove }: AssignedTaskProps) {
  const { assignment, unknown } = received;
  const { id, by, for: whom, mastery, attempts: most, note } = assignment;
  const parts = assignment.modules.map((module): Part => {
    const known = modules.find((one) => one.id === module);
    return {
      ...countedFor(assignment, module, attempts),
      id: module,
      title: known?.title ?? sceneTitle(module),
      ...(known ? { module: known } : {}),
    };
  });
  const playable = parts.filter(({ module }) => module?.href);
  const minutes = playable.reduce((sum, { module }) => sum + (module?.minutes ?? 0), 0);
  const passed = parts.filter((part) => part.passed).length;
  const begun = parts.some(({ best, underWay }) => best || underWay);
  const next = playable.find((part) => !part.passed && part.left !== 0);
  const finished = playable.filter(({ best }) => best);
  const latest = finished.find((part) => part.passed) ?? finished[0];
  const missing = parts.filter((part) => unknown.includes(part.id)).map(({ title }) => title);
  return (
    <section class="text columns assigned-task" tabIndex={-1} aria-labelledby={`assigned-${id}`}>
      <div>
        {whom ? <p class="kicker">{words.forWhom(whom)}</p> : null}
        <h2 id={`assigned-${id}`}>{words.by(by)}</h2>
        <p class="due">
          {dueInWords(assignment, passed === parts.length)} {words.size(parts.length, minutes)}
        </p>
        {note ? <blockquote class="note">{note}</blockquote> : null}
        <p class="terms">
          {words.mastery(Math.round(mastery * 100))} {most === undefined ? words.anyAttempts : words.attempts(most)}
        </p>
        {keeping ? <p class="terms keeping">{keeping}</p> : null}
      </div>
      <div>
        <h3 class="unseen">{words.modules}</h3>
        {missing.length > 0 ? (
          <p class="notice">{playable.length === 0 ? words.allUnknown : words.unknown(missing)}</p>
        ) : null}
        <ol class="assigned-modules">
          {parts.map((part) => (
            <li key={part.id} data-passed={part.passed ? '' : undefined}>
              {part.module?.href ? <a href={part.module.href}>{part.title}</a> : <span>{part.title}</span>}
              <span class="fact">{stateOf(part)}</span>
              {part.module?.href ? <span class="fact minutes">{words.minutes(part.module.minutes)}</span> : null}
            </li>
          ))}
        </ol>
        <p class="acts">
          {next?.module?.href ? (
            <a class="act" href={next.module.href}>
              {begun ? words.goOn(next.title) : words.begin(next.title)}
            </a>
          ) : null}
          {latest ? (
            <a class={next ? 'quiet' : 'act'} href={certificateOf(latest.id, id)}>
              {latest.passed ? words.sendBack : words.evidence}
            </a>
          ) : null}
          <Remove by={by} onRemove={onRemove} />
          {begun ? <span class="fact">{words.progress(passed, parts.length)}</span> : null}
        </p>
      </div>
    </section>
  );
}

/** Takes it off the page, once that was asked twice. */
function Remove({ by, onRemove }: { readonly by: string; readonly onRemove: () => void }) {
  const [sure, setSure] = useState(false);
  const asked = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (sure) asked.current?.showModal();
  }, [sure]);
  return (
    <>
      <button type="button" class="quiet" onClick={() => setSure(true)}>
        {words.remove}
      </button>
      {sure ? (
        <dialog ref={asked} aria-labelledby="remove-sure" onClose={() => setSure(false)}>
          <h2 id="remove-sure">{words.sure}</h2>
          <p>{words.sureWhat(by)}</p>
          <p class="acts">
            <button type="button" class="act" onClick={() => asked.current?.close()}>
              {words.keepIt}
            </button>
            <button type="button" class="quiet" onClick={onRemove}>
              {words.removeNow}
            </button>
          </p>
        </dialog>
      ) : null}
    </>
  );
}
