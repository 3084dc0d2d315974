import { sceneTitle } from '../../drawing/scene-title.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import type { FacesFolder, PlayData } from '../player/play-data.ts';
import type { HereTold } from './here-of.ts';
import { RoomPeople } from './RoomPeople.tsx';

interface RoomEndingProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly here: HereTold;
  readonly live: boolean;
}

/** The ending as a picture with a title. */
export function RoomEnding({ data, faces, here, live }: RoomEndingProps) {
  const { turns, scene } = here.telling;
  const { present } = turns.at(-1) ?? turns[0];
  return (
    <div class="room-ending" role={live ? 'status' : undefined}>
      <RoomPeople data={data} faces={faces} present={present} />
      <div>
        <p class="room-kicker">{data.scenario.title}</p>
        <h1>{sceneTitle(scene.id)}</h1>
        <p class="room-kicker">{words.theEnd}</p>
      </div>
    </div>
  );
}
