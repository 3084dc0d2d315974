import { useEffect, useRef, useState } from 'preact/hooks';
import type { Items, Practice } from '../../engine/practice.ts';
import type { PracticeEvent } from '../../engine/practice-machine.ts';
import { beginPractice, doIn, isFinished, type PracticeRun } from '../../engine/practice-run.ts';
import { practiceVersion } from '../../engine/practice-version.ts';
import type { PracticeRecorder } from '../../record/port.ts';

export interface UnderWay {
  readonly items: Items;
  readonly stage: string;
  readonly finished: boolean;
  /** Acts, one after the other, and keeps what came of it. @returns the items as they are then. */
  act(...events: readonly PracticeEvent[]): Items;
  again(): void;
}

const itemsOf = ({ snapshot }: PracticeRun): Items => snapshot.context.items;

/** A practice, taken up where the record has it. @param recorder none where nothing has been kept yet: on the server */
export function usePractice(practice: Practice, recorder: PracticeRecorder | undefined): UnderWay {
  const kept = () => recorder?.practices().find((result) => result.practice === practice.id)?.items;
  const [run, setRun] = useState(() => beginPractice(practice, kept()));
  const latest = useRef(run);

  const go = (next: PracticeRun): Items => {
    latest.current = next;
    setRun(next);
    return itemsOf(next);
  };
  const keep = (next: PracticeRun): Items => {
    const ours = { practice: practice.id, version: practiceVersion(practice), items: itemsOf(next) };
    const result = recorder?.keepPractice(ours) ?? ours;
    return go(result === ours ? next : beginPractice(practice, result.items));
  };

  useEffect(
    () =>
      recorder?.subscribe(() => {
        const items = kept() ?? {};
        // Told of what we have just kept ourselves, there is nothing to take up.
        if (JSON.stringify(items) !== JSON.stringify(itemsOf(latest.current))) go(beginPractice(practice, items));
      }),
    [recorder, practice],
  );

  return {
    items: itemsOf(run),
    stage: String(run.snapshot.value),
    finished: isFinished(run),
    act: (...events) => {
      const next = events.reduce(doIn, latest.current);
      return itemsOf(next) === itemsOf(latest.current) ? itemsOf(next) : keep(next);
    },
    again: () => void keep(beginPractice(practice)),
  };
}
