import { useEffect, useRef, useState } from 'preact/hooks';
import { cohort } from '../../i18n/en.ts';
import type { AssignmentsRead, Overview } from '../../record/cohort-port.ts';
import type { Act } from './CohortView.tsx';
import type { Desk } from './desk.ts';

const words = cohort.against;
/** More than that nobody reads. */
const SHOWN = 12;

interface AgainstProps {
  readonly desk: Desk;
  readonly overview: Overview;
  readonly titleOf: (module: string) => string;
  readonly act: Act;
  readonly busy: boolean;
}

const FAULTS = ['cut', 'mangled', 'newer', 'unknown-modules'] as const;

const outcome = ({ added, known, faults }: AssignmentsRead): readonly string[] => [
  words.linksAdded(added, known),
  ...FAULTS.flatMap((fault) => {
    const count = faults[fault];
    return count ? [words.linkFaults[fault](count)] : [];
  }),
];

/** What a group is seen against: what was assigned, and who belongs to it. */
export function Against({ desk, overview, titleOf, act, busy }: AgainstProps) {
  const { assignments, names, hidden } = overview;
  const [told, setTold] = useState<readonly string[]>([]);
  const [listTold, setListTold] = useState('');
  const links = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What stands in the field is the list, unless somebody is about to change it.
    void desk.names().then((all) => {
      if (list.current && list.current !== document.activeElement) list.current.value = all.join('\n');
    });
  }, [desk, names, hidden]);

  const addLinks = (): Promise<void> =>
    act(async () => {
      const read = await desk.addAssignments(links.current?.value ?? '');
      setTold(outcome(read));
      if (links.current && read.added + read.known > 0) links.current.value = '';
    });
  const keepNames = (): Promise<void> =>
    act(async () => setListTold(words.namesKept(await desk.setNames(list.current?.value ?? ''))));

  return (
    <section class="against" aria-labelledby="against-title">
      <h2 id="against-title">{words.title}</h2>
      <p>{words.why}</p>
      {assignments.length > 0 ? (
        <ul class="assigned">
          {assignments.slice(0, SHOWN).map(({ id, modules, mastery, due, attempts, for: whom }) => (
            <li key={id}>
              {words.assignment(modules.map(titleOf).join(', '), Math.round(mastery * 100))}
              <span class="fact">
                {[
                  ...(due ? [words.due(due)] : []),
                  ...(whom ? [words.whom(whom)] : []),
                  ...(attempts ? [words.attempts(attempts)] : []),
                ].join('; ')}
              </span>
            </li>
          ))}
          {assignments.length > SHOWN ? <li>{words.more(assignments.length - SHOWN)}</li> : null}
        </ul>
      ) : null}
      <div class="two">
        <div>
          <label for="links">{words.links}</label>
          <p class="hint" id="links-hint">
            {words.linksHint}
          </p>
          <textarea
            id="links"
            ref={links}
            rows={4}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="links-hint"
          />
          <p class="acts">
            <button type="button" class="act" aria-disabled={busy} onClick={() => !busy && void addLinks()}>
              {words.addLinks}
            </button>
            {assignments.length > 0 ? (
              <button type="button" class="quiet" onClick={() => void act(() => desk.removeAssignments())}>
                {words.removeLinks}
              </button>
            ) : null}
          </p>
          <div role="status">
            {told.map((line) => (
              <p key={line} class="notice">
                {line}
              </p>
            ))}
          </div>
        </div>
        {hidden ? (
          <p>{words.namesHidden(names)}</p>
        ) : (
          <div>
            <label for="names">{words.names}</label>
            <p class="hint" id="names-hint">
              {words.namesHint}
            </p>
            <textarea
              id="names"
              ref={list}
              rows={4}
              spellcheck={false}
              autocomplete="off"
              aria-describedby="names-hint"
            />
            <p class="acts">
              <button type="button" class="act" aria-disabled={busy} onClick={() => !busy && void keepNames()}>
                {words.keepNames}
              </button>
            </p>
            <div role="status">{listTold ? <p class="notice">{listTold}</p> : null}</div>
          </div>
        )}
      </div>
    </section>
  );
}
