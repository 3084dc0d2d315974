import { moods, player as words } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from './play-data.ts';
import type { Turn } from './telling.ts';

interface StageProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly turn: Turn;
}

/** The people who are there, with the faces that they have now. Whoever speaks is forward, whoever is sidelined is not. */
export function Stage({ data, faces, turn }: StageProps) {
  return (
    <ul class="stage" data-people={turn.present.length} aria-label={words.onStage}>
      {turn.present.map(({ who, mood }) => (
        <li
          key={who}
          data-tint={data.tints[who]}
          data-stands={who === turn.speaker ? 'forward' : mood === 'sidelined' || mood === 'closed' ? 'aside' : 'there'}
        >
          <span class="disc">
            <img
              src={faceAddress(faces, who, mood)}
              alt={words.face(nameOf(data, who), moods[mood])}
              width="220"
              height="220"
              loading="lazy"
            />
          </span>
          <span class="name" aria-hidden="true">
            {nameOf(data, who)}
          </span>
        </li>
      ))}
    </ul>
  );
}
