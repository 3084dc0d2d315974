import { useMemo } from 'preact/hooks';
import type { StoryMachine } from '../../engine/machine.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import type { Showing } from '../../workshop/showing.ts';
import type { FacesFolder, PlayData } from '../player/play-data.ts';
import { hereOf } from './here-of.ts';
import { RoomEnding } from './RoomEnding.tsx';
import { RoomGroups } from './RoomGroups.tsx';
import { RoomJoin } from './RoomJoin.tsx';
import { RoomPaths } from './RoomPaths.tsx';
import { RoomRoleCheck } from './RoomRoleCheck.tsx';
import { RoomScene } from './RoomScene.tsx';

interface RoomPictureProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly faces: FacesFolder;
  readonly showing: Showing;
  /** As large as its place is, and silent: the console's preview. Else as large as the window. */
  readonly small?: boolean;
}

/** All that the room sees, at one moment. Needs `styles/room.css` and `styles/tints.css`. */
export function RoomPicture({ data, machine, faces, showing, small = false }: RoomPictureProps) {
  const { paths, playing, stage, over } = showing;
  const { steps } = paths[playing] ?? paths[0];
  const way = steps.join(' ');
  const here = useMemo(() => hereOf(data, machine, way === '' ? [] : way.split(' ')), [data, machine, way]);
  const live = !small;
  return (
    <div class="room" data-small={small ? '' : undefined} data-over={over}>
      <div class="room-frame">
        {over === 'black' ? null : (
          <div class="room-under" inert={over !== undefined}>
            {stage.kind === 'ended' && here.ended ? (
              <RoomEnding data={data} faces={faces} here={here} live={live} />
            ) : (
              <RoomScene data={data} faces={faces} here={here} stage={stage} clock={showing.clock} live={live} />
            )}
          </div>
        )}
        <div class="room-over" aria-live={live ? 'polite' : undefined}>
          {over === 'black' ? <p class="unseen">{words.black}</p> : null}
          {over === 'role-check' ? <RoomRoleCheck data={data} faces={faces} here={here} /> : null}
          {over === 'join' ? <RoomJoin showing={showing} /> : null}
          {over === 'groups' ? <RoomGroups data={data} showing={showing} /> : null}
          {over === 'paths' ? <RoomPaths data={data} machine={machine} showing={showing} /> : null}
        </div>
      </div>
    </div>
  );
}
