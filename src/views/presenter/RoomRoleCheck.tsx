import { plain } from '../../engine/plain.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import type { HereTold } from './here-of.ts';
import { RoomFit } from './RoomFit.tsx';

interface RoomRoleCheckProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly here: HereTold;
}

/** A hand on the shoulder: the light goes down, and one question is left; what somebody else thinks appears as a cloud. */
export function RoomRoleCheck({ data, faces, here }: RoomRoleCheckProps) {
  const { scene, turns } = here.telling;
  const { present } = turns.at(-1) ?? turns[0];
  return (
    <section class="room-hand" aria-label={words.roleCheck}>
      <RoomFit class="room-hand-words">
        {scene.roleCheck.map((paragraph) => (
          <p key={plain(paragraph)} class="room-question">
            <Words text={paragraph} />
          </p>
        ))}
        {scene.thoughts.map(({ who, text }) => (
          <figure key={who} class="room-thought" data-tint={data.tints[who]}>
            <span class="room-face">
              <img
                src={faceAddress(faces, who, present.find((person) => person.who === who)?.mood ?? 'calm')}
                alt=""
                width="220"
                height="220"
              />
            </span>
            <div>
              <figcaption>{words.thinks(nameOf(data, who))}</figcaption>
              <blockquote>
                {text.map((paragraph) => (
                  <p key={plain(paragraph)}>
                    <Words text={paragraph} />
                  </p>
                ))}
              </blockquote>
            </div>
          </figure>
        ))}
      </RoomFit>
    </section>
  );
}
