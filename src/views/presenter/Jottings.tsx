import { useEffect, useState } from 'preact/hooks';
import { trainerConsole } from '../../i18n/en.ts';
import type { Desk } from './desk.ts';

const words = trainerConsole.jot;

/** A note while the trainer writes it: the room may go on in mid-sentence. */
interface Writing {
  readonly text: string;
  /** Where it was begun, and is kept: the path, and the decision from 0. */
  readonly path: number;
  readonly decision: number;
}

/** A note on the present decision. The field stays as it is while somebody writes, so that no word falls to the keys. */
function Note({ desk }: { readonly desk: Desk }) {
  const { notes, playing } = desk.workshop();
  const { decision } = desk.here();
  const [writing, setWriting] = useState<Writing | undefined>(undefined);
  const kept = notes.find((one) => one.path === playing && one.decision === decision)?.text ?? '';
  const leads = desk.leads();
  // Another console may write on this note meanwhile.
  useEffect(() => {
    if (!leads) setWriting(undefined);
  }, [leads]);
  const write = (text: string): void => {
    const note = { path: writing?.path ?? playing, decision: writing?.decision ?? decision, text };
    setWriting(text === '' ? undefined : note);
    desk.do({ kind: 'note', ...note });
  };
  const goneOn = writing !== undefined && (writing.decision !== decision || writing.path !== playing);
  return (
    <>
      <label>
        {words.note}
        <textarea
          rows={2}
          maxLength={2000}
          aria-describedby="note-kept"
          value={writing?.text ?? kept}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => setWriting(undefined)}
        />
      </label>
      <p id="note-kept" class="hint" role="status">
        {goneOn ? words.goneOn(writing.decision + 1) : null}
      </p>
    </>
  );
}

/** What the trainer writes down while people talk: a note on this decision, and questions for later. */
export function Jottings({ desk }: { readonly desk: Desk }) {
  const { parked } = desk.workshop();
  const [question, setQuestion] = useState('');
  return (
    <section class="jottings">
      <Note desk={desk} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          desk.do({ kind: 'park', text: question });
          setQuestion('');
        }}
      >
        <label>
          {words.park}
          <input value={question} maxLength={500} onInput={({ currentTarget }) => setQuestion(currentTarget.value)} />
        </label>
        <button type="submit" class="quiet">
          {words.add}
        </button>
      </form>
      {parked.length === 0 ? null : (
        <ul class="parked" aria-label={words.parked}>
          {parked.map((text, at) => (
            <li key={`${at} ${text}`}>
              <span>{text}</span>
              <button
                type="button"
                class="quiet"
                aria-label={words.done(text)}
                onClick={() => desk.do({ kind: 'unpark', at })}
              >
                {words.doneShort}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
