import { moods, player as words } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from '../player/play-data.ts';
import type { Present, Turn } from '../player/telling.ts';
import { RoomFit } from './RoomFit.tsx';

interface RoomPeopleProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly present: readonly Present[];
  /** Who is forward. */
  readonly speaker?: string | undefined;
}

/** Who speaks in a turn: Jim, where what he chose is all that is said. */
export const speakerOf = ({ lines, speaker }: Turn): string | undefined =>
  speaker ?? lines.flatMap((line) => (line.kind === 'said' ? [line.who] : [])).at(0);

/** Everybody who is there, large. Whoever speaks is forward; whoever is sidelined is smaller, and aside. */
export function RoomPeople({ data, faces, present, speaker }: RoomPeopleProps) {
  return (
    <RoomFit class="room-people">
      <ul class="room-stage" data-people={Math.min(present.length, 5)} aria-label={words.onStage}>
        {present.map(({ who, mood }) => (
          <li
            key={who}
            data-tint={data.tints[who]}
            data-stands={who === speaker ? 'forward' : mood === 'sidelined' || mood === 'closed' ? 'aside' : 'there'}
          >
            <span class="room-disc">
              <img
                src={faceAddress(faces, who, mood)}
                alt={words.face(nameOf(data, who), moods[mood])}
                width="220"
                height="220"
              />
            </span>
            <span class="room-name" aria-hidden="true">
              {nameOf(data, who)}
            </span>
          </li>
        ))}
      </ul>
    </RoomFit>
  );
}
