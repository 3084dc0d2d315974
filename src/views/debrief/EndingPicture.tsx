import { moods, player } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from '../player/play-data.ts';
import type { Telling } from '../player/telling.ts';

interface EndingPictureProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly telling: Telling;
}

/** Everybody who is there at the end, as they look then. */
export function EndingPicture({ data, faces, telling }: EndingPictureProps) {
  const { present } = telling.turns[telling.turns.length - 1] ?? telling.turns[0];
  return (
    <ul class="ending-picture">
      {present.map(({ who, mood }) => (
        <li key={who} data-tint={data.tints[who]}>
          <span class="disc">
            <img
              src={faceAddress(faces, who, mood)}
              alt={player.face(nameOf(data, who), moods[mood])}
              width="160"
              height="160"
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
