import { useEffect, useRef, useState } from 'preact/hooks';
import { assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { type Course, titleOf } from './course.ts';
import { dayInWords, instantInWords } from './day-in-words.ts';

interface MadeProps {
  readonly course: Course;
  readonly all: readonly Assignment[];
  readonly onShow: (assignment: Assignment) => void;
  readonly onChange: (assignment: Assignment) => void;
  readonly onUseAgain: (assignment: Assignment) => void;
  readonly onRemove: (assignment: Assignment) => void;
}

/** What was made on this device before, to be sent again, changed, copied or removed. */
export function Made({ course, all, onShow, onChange, onUseAgain, onRemove }: MadeProps) {
  const [leaving, setLeaving] = useState<Assignment>();
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (leaving) dialog.current?.showModal();
  }, [leaving]);
  const remove = (): void => {
    dialog.current?.close();
    if (leaving) onRemove(leaving);
    setSaid(words.removed);
    // The button that opened the dialog is gone.
    heading.current?.focus();
  };
  return (
    <section class="made" aria-labelledby="made" hidden={all.length === 0 && said === undefined}>
      <h2 id="made" tabIndex={-1} ref={heading}>
        {words.made}
      </h2>
      <p>{words.madeWhat}</p>
      <p role="status" class="unseen">
        {said}
      </p>
      <ol class="made-list">
        {all.map((assignment) => {
          const { id, modules, due, for: whom, made } = assignment;
          const what = words.inShort(modules.length, due === undefined ? undefined : dayInWords(due), whom);
          const act = (label: string, run: (one: Assignment) => void) => (
            <button type="button" class="quiet" onClick={() => run(assignment)}>
              {label}
              <span class="unseen">{words.madeOf(what)}</span>
            </button>
          );
          return (
            <li key={id}>
              <p>
                <strong>{what}</strong> <span class="hint">{words.madeOn(instantInWords(made))}</span>
              </p>
              <p class="hint">{modules.map((module) => titleOf(course, module)).join(' · ')}</p>
              <p class="acts">
                {act(words.show, onShow)}
                {act(words.change, onChange)}
                {act(words.useAgain, onUseAgain)}
                {act(words.remove, setLeaving)}
              </p>
            </li>
          );
        })}
      </ol>
      {leaving ? (
        <dialog ref={dialog} aria-labelledby="sure" onClose={() => setLeaving(undefined)}>
          <h2 id="sure">{words.sure}</h2>
          <p>{words.sureWhat}</p>
          <p class="acts">
            <button type="button" class="act" onClick={() => dialog.current?.close()}>
              {words.keepIt}
            </button>
            <button type="button" class="quiet" onClick={remove}>
              {words.removeIt}
            </button>
          </p>
        </dialog>
      ) : null}
    </section>
  );
}
