import { sceneTitle } from '../../drawing/scene-title.ts';
import { trainerConsole } from '../../i18n/en.ts';
import type { Guide } from '../cohort/guide.ts';
import { nameOf, type PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import type { Desk } from './desk.ts';

const words = trainerConsole.notes;

interface NotesNowProps {
  readonly data: PlayData;
  readonly guide: Guide;
  readonly desk: Desk;
}

/** What the author tells the trainer about the present decision, and what the role check would ask. */
export function NotesNow({ data, guide, desk }: NotesNowProps) {
  const { scene, decision, ended, stop } = desk.here();
  const note = guide.scenes.find(({ id }) => id === scene.id)?.note;
  return (
    <section class="notes-now" aria-labelledby="notes-title">
      <p class="where" id="notes-title">
        {ended ? words.endingOf(sceneTitle(scene.id)) : words.scene(sceneTitle(scene.id), decision + 1)}
        {note?.minutes !== undefined && !ended ? <span>{words.minutes(note.minutes)}</span> : null}
      </p>
      {stop || ended ? null : <p class="through">{words.through}</p>}
      <div class="note">
        {note ? (
          note.text.map((paragraph, at) => (
            <p key={at}>
              <Words text={paragraph} />
            </p>
          ))
        ) : (
          <p>{ended ? words.ending : words.none}</p>
        )}
      </div>
      {scene.roleCheck.length === 0 ? null : (
        <p class="asks">
          <b>{words.asks}:</b> <Words text={scene.roleCheck.flat()} />
          {scene.thoughts.map(({ who, text }) => (
            <span key={who}>
              <br />
              <b>{words.thinks(nameOf(data, who))}:</b> <Words text={text.flat()} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
