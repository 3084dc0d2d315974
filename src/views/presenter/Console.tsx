import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
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
import { DebriefNow } from './DebriefNow.tsx';
import { type Desk, isAct } from './desk.ts';
import { toggleFullScreen } from './full-screen.ts';
import { GroupsPanel } from './GroupsPanel.tsx';
import { Jottings } from './Jottings.tsx';
import { Lead } from './Lead.tsx';
import { NotesNow } from './NotesNow.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { PhonesPanel } from './PhonesPanel.tsx';
import type { PlanOfStory } from './planned.ts';
import { RoomKeys } from './RoomKeys.tsx';
import { RoomPicture } from './RoomPicture.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { usePhones } from './usePhones.ts';
import { useRoomKeys } from './useRoomKeys.ts';
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

/** All that the trainer has before them while the room looks at its own screen. */
export function Console(props: ConsoleProps) {
  const { desk, data, machine, guide, map, plan, root, dropped, shelf, openPhones } = props;
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [hidden, setHidden] = useState(false);
  const [keys, setKeys] = useState(false);
  // At once: what the console before this one left comes within the same moment.
  useLayoutEffect(() => desk.subscribe(() => drawAgain(undefined)), [desk]);
  useLayoutEffect(() => shelf.subscribe(() => drawAgain(undefined)), [shelf]);
  const phones = usePhones(desk, root, openPhones);

  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole, '.lead .act');
  useRoomKeys({
    atOnce: true,
    off: !desk.leads(),
    press(pressed) {
      const meaning = meaningOf(pressed);
      if (meaning && isAct(meaning)) desk.do(meaning);
    },
    window(what) {
      if (what === 'notes') setHidden((now) => !now);
      else if (what === 'list-of-keys') setKeys(true);
      else toggleFullScreen();
    },
  });

  const workshop = desk.workshop();
  const here = desk.here();
  // A new decision begins with its note.
  useEffect(() => scrollTo(0, 0), [here.decision, workshop.playing]);
  const shown = useMemo(() => showing(workshop, desk.doors()), [workshop, desk.doors()]);
  const faces = `${root}faces/`;
  const troubles = [...new Set(shelf.troubles().map(({ kind }) => kind))];

  return (
    <div
      ref={whole}
      class="console"
      data-notes={hidden ? 'hidden' : 'shown'}
      data-leads={desk.leads() ? '' : undefined}
    >
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
      {/* What nobody keeps must not be typed in. */}
      <div class="desk" inert={!desk.leads()}>
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
              {here.ended ? (
                <DebriefNow data={data} guide={guide} desk={desk} plan={plan} />
              ) : (
                <>
                  <NotesNow data={data} guide={guide} desk={desk} />
                  <ChoicesAhead data={data} guide={guide} desk={desk} />
                </>
              )}
            </div>
            <div class="beside-now">
              <Jottings desk={desk} />
              <VotesSoFar data={data} machine={machine} desk={desk} />
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
