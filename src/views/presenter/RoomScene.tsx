import { useMemo } from 'preact/hooks';
import { current } from '../../engine/replay.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import type { StageShown } from '../../workshop/showing.ts';
import type { Clock } from '../../workshop/workshop.ts';
import { Meters } from '../player/Meters.tsx';
import { type FacesFolder, nameOf, type PlayData } from '../player/play-data.ts';
import type { HereTold } from './here-of.ts';
import { RoomChoices } from './RoomChoices.tsx';
import { RoomFit } from './RoomFit.tsx';
import { RoomPeople, speakerOf } from './RoomPeople.tsx';
import { RoomTalked } from './RoomTalked.tsx';
import { RoomTold } from './RoomTold.tsx';
import { type Ballot, ballotOf } from './room-ballot.ts';

interface RoomSceneProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly here: HereTold;
  readonly stage: StageShown;
  readonly clock: Clock;
  readonly live: boolean;
}

/** Further back nobody reads on a wall; `RoomFit` knows as many. */
const PAST = 4;

/** The story as the room sees it: the people, and what is told now or can be said. */
export function RoomScene({ data, faces, here, stage, clock, live }: RoomSceneProps) {
  const { telling } = here;
  const told = stage.kind === 'telling' ? Math.min(Math.max(1, stage.turns), here.turns) : here.turns;
  const now = telling.turns[told - 1] ?? telling.turns[0];
  const lines = telling.turns.slice(0, told).flatMap((turn) => turn.lines);
  const past = lines.length - now.lines.length;
  const ballot = useMemo(() => ballotOf(stage, here, nameOf(data, data.scenario.you)), [stage, here, data]);
  const context = current(here.replay).snapshot.context;
  return (
    <div class="room-scene" data-stage={ballot ? 'choices' : 'telling'}>
      <div class="room-picture">
        <RoomPeople data={data} faces={faces} present={now.present} speaker={speakerOf(now)} />
        <Meters data={data} faces={faces} context={context} />
      </div>
      <div class="room-strip">
        <Headline ballot={ballot} live={live} talk={stage.kind === 'discuss' ? stage.from : undefined} clock={clock} />
        <div class="room-told" {...(live ? { role: 'log', 'aria-label': words.story } : {})}>
          {ballot ? null : (
            <RoomFit key={here.decision} class="room-turns">
              {lines.slice(Math.max(0, past - PAST)).map((line) => {
                const at = lines.indexOf(line);
                return <RoomTold key={at} data={data} line={line} ago={Math.max(0, past - at)} />;
              })}
            </RoomFit>
          )}
        </div>
        {ballot ? (
          <RoomChoices
            data={data}
            choices={here.choices}
            ballot={ballot}
            last={now.lines.findLast(({ kind }) => kind !== 'face')}
            live={live}
          />
        ) : null}
      </div>
    </div>
  );
}

interface HeadlineProps {
  readonly ballot: Ballot | undefined;
  readonly live: boolean;
  readonly talk: number | undefined;
  readonly clock: Clock;
}

/** What the room does now. It is always there, so that a change of it is told to those who listen. */
function Headline({ ballot, live, talk, clock }: HeadlineProps) {
  const { headline, how, counts = [], picked, asking } = ballot ?? {};
  const count = picked === undefined ? undefined : counts[picked];
  const all = counts.reduce((sum, one) => sum + one, 0);
  return (
    <div class="room-headline" data-now={asking === undefined ? undefined : ''}>
      <p role={live ? 'status' : undefined}>
        {headline}
        {count ? <span class="unseen">{`, ${words.ofAll(count, all)}`}</span> : null}
        {how === undefined ? null : <span class="room-how">{` ${how}`}</span>}
      </p>
      {talk === undefined ? null : <RoomTalked key={talk} from={talk} clock={clock} />}
    </div>
  );
}
