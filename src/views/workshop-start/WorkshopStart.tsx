import { useEffect, useRef, useState } from 'preact/hooks';
import { workshopStart as words } from '../../i18n/en.ts';
import { attemptId } from '../../record/attempt-id.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import { roomCode } from '../../workshop/ballot.ts';
import { MOST } from '../../workshop/limits.ts';
import { PLAN_START, readPlanLink } from '../../workshop/plan-link.ts';
import { beginWorkshop } from '../../workshop/workshop.ts';
import { BeginForm } from './BeginForm.tsx';
import type { FromAddress } from './from-address.ts';
import { KeptWorkshops } from './KeptWorkshops.tsx';

/** A module that a workshop can be held with. */
export interface StartModule {
  /** Also its scenario's. */
  readonly id: string;
  readonly title: string;
  /** Of its scenario. */
  readonly version: string;
  /** How long somebody needs who plays it alone. */
  readonly minutes: number;
}

export interface WorkshopStartProps {
  readonly modules: readonly StartModule[];
  readonly shelf: WorkshopShelf;
  readonly address: FromAddress;
  /** Whether the key that the address brought is in place; nothing where it brought none. */
  readonly keyKept: boolean | undefined;
  /** The site's, with its slash. */
  readonly root: string;
}

/** What a plan is for. */
function plannedModules(plan: string | undefined, modules: readonly StartModule[]): ReadonlySet<string> {
  if (plan === undefined) return new Set();
  const known = new Set(modules.map(({ id }) => id));
  return new Set(readPlanLink(plan, known, { modules: [], length: 60, start: PLAN_START }).link.modules);
}

/** The trainer's front door: a workshop is begun here, and taken up again. */
export function WorkshopStart({ modules, shelf, address, keyKept, root }: WorkshopStartProps) {
  const [, setTold] = useState(0);
  useEffect(() => shelf.subscribe(() => setTold((times) => times + 1)), [shelf]);
  // Read before the troubles are: what cannot be read is found out by reading it.
  const kept = shelf.all();
  const known = modules.some(({ id }) => id === address.module);
  const [chosen, setChosen] = useState(known ? address.module : modules[0]?.id);
  const planned = plannedModules(address.plan, modules);
  // Two clicks are one wish; who comes back to this page may have another.
  const going = useRef(false);
  useEffect(() => {
    const back = (): void => {
      going.current = false;
    };
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, []);

  function begin(module: StartModule, name: string): void {
    if (going.current) return;
    const workshop = beginWorkshop(
      {
        id: attemptId(),
        name: name.trim().slice(0, MOST.name),
        scenario: module.id,
        version: module.version,
        room: roomCode(),
        ...(address.plan !== undefined && planned.has(module.id) ? { plan: address.plan.slice(0, MOST.plan) } : {}),
      },
      Date.now(),
    );
    shelf.keep(workshop);
    // Where nothing can be kept, its console would not find it, and it must not be listed as if it did.
    if (shelf.troubles().every(({ kind }) => kind === 'corrupt')) {
      going.current = true;
      location.assign(`${root}workshop/console.html#${workshop.id}`);
    } else {
      shelf.remove(workshop.id);
    }
  }

  return (
    <>
      <Troubles shelf={shelf} />
      {keyKept === undefined ? null : (
        <p class="notice" role="status">
          {keyKept ? words.keyTaken : words.keyNotKept}
        </p>
      )}
      {address.plan === undefined ? null : (
        <p class="notice" role="status">
          {!known && address.module !== undefined
            ? words.planOf
            : planned.has(chosen ?? '')
              ? words.planned
              : words.planElse}
        </p>
      )}
      <BeginForm modules={modules} chosen={chosen} onChoose={setChosen} onBegin={begin} />
      <KeptWorkshops modules={modules} shelf={shelf} kept={kept} root={root} />
    </>
  );
}

/** What is not being kept, and why, each kind once. */
function Troubles({ shelf }: { readonly shelf: WorkshopShelf }) {
  const troubles = shelf.troubles();
  const corrupt = troubles.filter(({ kind }) => kind === 'corrupt').length;
  return (
    <div role="status">
      {troubles.map(({ kind }) =>
        kind === 'corrupt' ? null : (
          <p key={kind} class="notice">
            {words.troubles[kind]}
          </p>
        ),
      )}
      {corrupt === 0 ? null : <p class="notice">{words.troubles.corrupt(corrupt)}</p>}
    </div>
  );
}
