import { useEffect, useRef } from 'preact/hooks';
import { plain } from '../../engine/plain.ts';
import type { Scene } from '../../engine/scenario.ts';
import { player, roleCheck as words } from '../../i18n/en.ts';
import { Words } from '../words/Words.tsx';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from './play-data.ts';
import type { Present } from './telling.ts';

interface RoleCheckProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly scene: Scene;
  readonly present: readonly Present[];
  readonly onClose: () => void;
}

/** A hand on the shoulder: the frame dims, the question stands alone, and what somebody else thinks appears beside it. */
export function RoleCheck({ data, faces, scene, present, onClose }: RoleCheckProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="hand" onClose={onClose} aria-label={player.roleCheck}>
      {scene.roleCheck.map((paragraph) => (
        <p key={plain(paragraph)} class="question">
          <Words text={paragraph} />
        </p>
      ))}
      {scene.thoughts.map(({ who, text }) => (
        <figure key={who} class="thought" data-tint={data.tints[who]}>
          <span class="face">
            <img
              src={faceAddress(faces, who, present.find((person) => person.who === who)?.mood ?? 'calm')}
              alt=""
              width="64"
              height="64"
            />
          </span>
          <figcaption>{words.thinks(nameOf(data, who))}</figcaption>
          <blockquote>
            {text.map((paragraph) => (
              <p key={plain(paragraph)}>
                <Words text={paragraph} />
              </p>
            ))}
          </blockquote>
        </figure>
      ))}
      <button type="button" class="go-on" onClick={() => dialog.current?.close()}>
        {words.backToIt}
      </button>
    </dialog>
  );
}
