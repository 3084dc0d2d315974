import { useEffect, useRef, useState } from 'preact/hooks';
import { cohort } from '../../i18n/en.ts';
import type { Overview } from '../../record/cohort-port.ts';
import type { Act } from './CohortView.tsx';
import type { Desk } from './desk.ts';

const words = cohort.erase;

interface EraseGroupProps {
  readonly desk: Desk;
  readonly overview: Overview;
  readonly act: Act;
}

/** What is kept here, and the way to take all of it away. */
export function EraseGroup({ desk, overview, act }: EraseGroupProps) {
  const [sure, setSure] = useState(false);
  const [told, setTold] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (sure) dialog.current?.showModal();
  }, [sure]);
  const erase = async (): Promise<void> => {
    dialog.current?.close();
    await act(async () => setTold((await desk.erase()) ? words.erased : words.notErased));
  };
  return (
    <section class="erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.title}</h2>
      <p>{words.why}</p>
      <button type="button" class="quiet" onClick={() => setSure(true)}>
        {words.all}
      </button>
      <div role="status">{told ? <p class="notice">{told}</p> : null}</div>
      {sure ? (
        <dialog ref={dialog} aria-labelledby="sure" onClose={() => setSure(false)}>
          <h2 id="sure">{words.sure}</h2>
          <p>{words.what(overview.codes, overview.people.all)}</p>
          <p class="acts">
            <button type="button" class="act" onClick={() => dialog.current?.close()}>
              {words.keep}
            </button>
            <button type="button" class="quiet" onClick={() => void erase()}>
              {words.now}
            </button>
          </p>
        </dialog>
      ) : null}
    </section>
  );
}
