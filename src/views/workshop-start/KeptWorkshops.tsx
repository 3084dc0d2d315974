import { useEffect, useRef, useState } from 'preact/hooks';
import { workshopStart as words } from '../../i18n/en.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import { decisionsIn } from '../../workshop/act.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import { useEndings } from './useEndings.ts';
import type { StartModule } from './WorkshopStart.tsx';

interface KeptWorkshopsProps {
  readonly modules: readonly StartModule[];
  readonly shelf: WorkshopShelf;
  /** Those on the shelf. */
  readonly kept: readonly Workshop[];
  readonly root: string;
}

const nameOf = ({ name }: Workshop): string => name.trim() || words.untitled;

/** How far it came: decisions of its longest path, how many paths, and where they ended. */
function howFar({ paths }: Workshop, endings: readonly string[]): string {
  const decisions = Math.max(...paths.map(({ steps }) => decisionsIn(steps)));
  const parts = [words.decisions(decisions), words.paths(paths.length), words.endings(endings)];
  return parts.filter((part) => part !== '').join(', ');
}

/** Every workshop that this device remembers, the last one first. */
export function KeptWorkshops({ modules, shelf, kept, root }: KeptWorkshopsProps) {
  const [removing, setRemoving] = useState<Workshop>();
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (removing) dialog.current?.showModal();
  }, [removing]);
  const endings = useEndings(root, kept);
  const close = (): void => {
    dialog.current?.close();
    setRemoving(undefined);
  };
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title" ref={title} tabIndex={-1}>
        {words.kept}
      </h2>
      <p class="unseen" role="status">
        {said}
      </p>
      {kept.length === 0 ? <p class="hint">{words.none}</p> : <p class="hint">{words.rename}</p>}
      <ul class="kept-list">
        {kept.map((workshop) => {
          const module = modules.find(({ id }) => id === workshop.scenario);
          const name = nameOf(workshop);
          const of = <span class="unseen">{words.of(name)}</span>;
          return (
            <li key={workshop.id}>
              <h3>{name}</h3>
              <p>
                {module?.title ?? words.gone}
                {' · '}
                <time dateTime={workshop.touched}>
                  {new Date(workshop.touched).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
                {module ? ` · ${howFar(workshop, endings.get(workshop.id) ?? [])}` : null}
              </p>
              <p class="acts">
                {module ? (
                  <>
                    <a class="quiet" href={`${root}workshop/console.html#${workshop.id}`}>
                      {words.goOn}
                      {of}
                    </a>
                    <a class="quiet" href={`${root}workshop/summary.html#${workshop.id}`}>
                      {words.summary}
                      {of}
                    </a>
                  </>
                ) : null}
                <button type="button" class="quiet" onClick={() => setRemoving(workshop)}>
                  {words.remove}
                  {of}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      <dialog ref={dialog} aria-labelledby="remove-sure" onClose={() => setRemoving(undefined)}>
        <p id="remove-sure">{removing ? words.sure(nameOf(removing)) : ''}</p>
        <p class="acts">
          <button
            type="button"
            class="act"
            onClick={() => {
              if (removing) {
                shelf.remove(removing.id);
                setSaid(words.removed(nameOf(removing)));
              }
              close();
              title.current?.focus();
            }}
          >
            {words.yes}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {words.no}
          </button>
        </p>
      </dialog>
    </section>
  );
}
