import { useEffect, useRef } from 'preact/hooks';
import { assigned } from '../../i18n/en.ts';
import type { AssignedHere } from './assigned-here.ts';

const words = assigned.debrief;

export const whyItWaits = ({ assignment, counted }: AssignedHere): string => words.waits(assignment.by, counted.left);

interface WhatIfWaitsProps {
  readonly why: AssignedHere;
  readonly startAgain: string;
  readonly onStartAgain: () => void;
  readonly onClose: () => void;
}

/** Says why what-if has to wait, to whoever asks for it, and what can be done instead. */
export function WhatIfWaits({ why, startAgain, onStartAgain, onClose }: WhatIfWaitsProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog ref={sheet} aria-labelledby="waits" onClose={onClose}>
      <h2 id="waits">{words.waitsTitle}</h2>
      <p>{whyItWaits(why)}</p>
      <p class="acts">
        <button type="button" class="act" onClick={() => sheet.current?.close()}>
          {words.close}
        </button>
        <button type="button" class="quiet" onClick={onStartAgain}>
          {startAgain}
        </button>
      </p>
    </dialog>
  );
}
