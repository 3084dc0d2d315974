import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { StoryMap } from '../../drawing/map.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { trainerConsole as words } from '../../i18n/en.ts';
import type { WorkshopShelf } from '../../record/workshop-shelf.ts';
import { meaningOf } from '../../workshop/keys.ts';
import type { PhoneLine, PhoneRoom } from '../../workshop/phones.ts';
import { showing } from '../../workshop/showing.ts';
import type { Guide } from '../cohort/guide.ts';
import type { PlayData } from '../player/play-data.ts';
import { ChoicesAhead } from './ChoicesAhead.tsx';
import { ConsoleMap } from './ConsoleMap.tsx';
import { ConsoleTop } from './ConsoleTop.tsx';
import { type Desk, isAct } from './desk.ts';
import { GroupsPanel } from './GroupsPanel.tsx';
import { Jottings } from './Jottings.tsx';
import { Lead } from './Lead.tsx';
import { NotesNow } from './NotesNow.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { PhonesPanel } from './PhonesPanel.tsx';
import type { PlanOfStory } from './planned.ts';
import { RoomKeys } from './RoomKeys.tsx';
import { RoomPicture } from './RoomPicture.tsx';
import { usePhones } from './usePhones.ts';
import { VotesSoFar } from './VotesSoFar.tsx';

export interface ConsoleProps {
  readonly desk: Desk;
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly guide: Guide;
  readonly map: StoryMap;
  readonly plan: PlanOfStory | undefined;
  readonly root: string;
  /** Steps that the story, rewritten since, does not know any more. */
  readonly dropped: number;
  readonly shelf: WorkshopShelf;
  readonly openPhones: (line: PhoneLine) => Promise<PhoneRoom>;
}

/** Keys belong to whoever is typed into; the space bar and Enter to a button that has them. */
function forSomethingElse({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input:not([type="checkbox"]), textarea, select, dialog')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary, input') !== null;
}

const fullScreen = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
};

/** All that the trainer has before them while the room looks at its own screen. */
export function Console(props: ConsoleProps) {
  const { desk, data, machine, guide, map, plan, root, dropped, shelf, openPhones } = props;
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [hidden, setHidden] = useState(false);
  const [keys, setKeys] = useState(false);
  useEffect(() => desk.subscribe(() => drawAgain(undefined)), [desk]);
  useEffect(() => shelf.subscribe(() => drawAgain(undefined)), [shelf]);
  const phones = usePhones(desk, root, openPhones);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const meaning = forSomethingElse(event) ? undefined : meaningOf(event);
      if (meaning === undefined) return;
      event.preventDefault();
      if (isAct(meaning)) desk.do(meaning);
      else if (meaning === 'notes') setHidden((now) => !now);
      else if (meaning === 'list-of-keys') setKeys(true);
      else fullScreen();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk]);

  const workshop = desk.workshop();
  const here = desk.here();
  const shown = useMemo(() => showing(workshop, desk.doors()), [workshop, desk.doors()]);
  const faces = `${root}faces/`;
  const troubles = [...new Set(shelf.troubles().map(({ kind }) => kind))];

  return (
    <div class="console" data-notes={hidden ? 'hidden' : 'shown'} data-leads={desk.leads() ? '' : undefined}>
      <h1 class="unseen">{words.heading(workshop.name)}</h1>
      <ConsoleTop desk={desk} guide={guide} plan={plan} root={root} onKeys={() => setKeys(true)} />
      <div role="status">
        {troubles.map((kind) => (
          <p key={kind} class="notice">
            {words.trouble[kind]}
          </p>
        ))}
        {dropped > 0 ? <p class="notice">{words.dropped(dropped)}</p> : null}
        {desk.leads() ? null : (
          <p class="notice">
            {words.takenOver}{' '}
            <button type="button" class="quiet" onClick={() => desk.takeBack()}>
              {words.takeBack}
            </button>
          </p>
        )}
      </div>
      <div class="desk">
        <section class="seen" aria-label={words.preview}>
          <div class="preview">
            <RoomPicture data={data} machine={machine} faces={faces} showing={shown} small={!hidden} />
          </div>
          <Lead desk={desk} hidden={hidden} onHide={() => setHidden(!hidden)} />
          {hidden ? null : <ConsoleMap map={map} data={data} desk={desk} machine={machine} root={root} />}
        </section>
        {hidden ? (
          <p class="unseen" role="status">
            {words.notes.hidden}
          </p>
        ) : (
          <>
            <div class="now">
              <NotesNow data={data} guide={guide} desk={desk} />
              {here.ended ? null : <ChoicesAhead data={data} guide={guide} desk={desk} />}
            </div>
            <div class="beside-now">
              <Jottings desk={desk} />
              <VotesSoFar data={data} desk={desk} />
              <PathsPanel data={data} machine={machine} desk={desk} />
              <GroupsPanel data={data} machine={machine} desk={desk} root={root} served={phones.served} />
              <PhonesPanel desk={desk} phones={phones} root={root} />
            </div>
          </>
        )}
      </div>
      {keys ? <RoomKeys onClose={() => setKeys(false)} /> : null}
    </div>
  );
}
