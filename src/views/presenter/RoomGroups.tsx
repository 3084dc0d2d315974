import { plain } from '../../engine/plain.ts';
import type { Scene } from '../../engine/scenario.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import type { Showing } from '../../workshop/showing.ts';
import { nameOf, type PlayData } from '../player/play-data.ts';
import { RoomFit } from './RoomFit.tsx';
import { RoomQr } from './RoomQr.tsx';
import { inShort } from './room-paths.ts';

interface RoomGroupsProps {
  readonly data: PlayData;
  readonly showing: Showing;
}

/** Beside the codes of more groups than these there is no room for whole choices. */
const SHORT = 3;

const choiceOf = (scenes: readonly Scene[], id: string) =>
  scenes.flatMap(({ choices }) => choices).find((choice) => choice.id === id);

/** A code for each small group's phone, and the choice that it begins with. */
export function RoomGroups({ data, showing: { split, doors } }: RoomGroupsProps) {
  if (!split) {
    return (
      <section class="room-sheet" aria-label={words.noGroups}>
        <RoomFit class="room-alone">
          <h1>{words.noGroups}</h1>
          <p>{words.noGroupsHow}</p>
        </RoomFit>
      </section>
    );
  }
  const you = nameOf(data, data.scenario.you);
  return (
    <section class="room-sheet room-groups" aria-label={words.groups}>
      <p class="room-groups-how">{words.groupsHow}</p>
      <RoomFit class="room-groups-fit">
        <ol class="room-group-list" data-groups={split.groups.length}>
          {split.groups.map(({ choice, path }, at) => {
            const link = doors.groups?.[at];
            const said = choiceOf(data.scenario.scenes, choice);
            return (
              <li key={at}>
                {link === undefined ? null : <RoomQr link={link} label={words.group(at + 1)} />}
                <div class="room-group">
                  <h2>{words.group(at + 1)}</h2>
                  {path === undefined ? null : <p class="room-small">{words.back}</p>}
                  {said && said.text.length > 0 ? (
                    <p class="room-quote">
                      <span class="unseen">{words.groupBegins(you)}: </span>
                      {split.groups.length > SHORT ? inShort(plain(said.text), 60) : plain(said.text)}
                    </p>
                  ) : null}
                </div>
              </li>
            );
          })}
        </ol>
      </RoomFit>
    </section>
  );
}
