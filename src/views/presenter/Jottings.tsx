import { useState } from 'preact/hooks';
import { trainerConsole } from '../../i18n/en.ts';
import type { Desk } from './desk.ts';

const words = trainerConsole.jot;

/** What the trainer writes down while people talk: a note on this decision, and questions for later. */
export function Jottings({ desk }: { readonly desk: Desk }) {
  const { notes, parked, playing } = desk.workshop();
  const { decision } = desk.here();
  const [question, setQuestion] = useState('');
  const note = notes.find((one) => one.path === playing && one.decision === decision)?.text ?? '';
  return (
    <section class="jottings">
      <label>
        {words.note}
        <textarea
          key={`${playing} ${decision}`}
          rows={2}
          maxLength={2000}
          defaultValue={note}
          onInput={({ currentTarget }) => desk.do({ kind: 'note', text: currentTarget.value })}
        />
      </label>
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
