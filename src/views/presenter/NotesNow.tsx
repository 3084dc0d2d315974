import { sceneTitle } from '../../drawing/scene-title.ts';
import { consoleDebrief, trainerConsole } from '../../i18n/en.ts';
import type { Guide } from '../cohort/guide.ts';
import { nameOf, type PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import type { Desk } from './desk.ts';
import { Note } from './Note.tsx';

const words = trainerConsole.notes;

interface NotesNowProps {
  readonly data: PlayData;
  readonly guide: Guide;
  readonly desk: Desk;
}

/** What the author tells the trainer about the present decision, and what the role check would ask. */
export function NotesNow({ data, guide, desk }: NotesNowProps) {
  const { scene, decision, stop } = desk.here();
  const guided = guide.scenes.find(({ id }) => id === scene.id);
  const title = sceneTitle(scene.id);
  return (
    <section class="notes-now" aria-labelledby="notes-title" data-through={stop ? undefined : ''}>
      <p class="where" id="notes-title">
        {guided?.label ? consoleDebrief.scene(title, guided.label) : words.scene(title, decision + 1)}
        {stop && guided?.note?.minutes !== undefined ? <span>{words.minutes(guided.note.minutes)}</span> : null}
      </p>
      {stop ? null : <p class="through">{words.through}</p>}
      <Note note={guided?.note} otherwise={words.none} />
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
