import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_WORDS, type WritePractice } from '../../engine/practice.ts';
import { practice as all } from '../../i18n/en.ts';
import type { UnderWay } from './usePractice.ts';

const words = all.write;

interface WriteProps {
  readonly practice: WritePractice;
  readonly way: UnderWay;
  readonly say: (text: string) => void;
}

/** Words of one's own, and a list of questions to judge them by. Nothing judges them but the learner. */
export function Write({ practice, way: { items, act }, say }: WriteProps) {
  const open = practice.items.filter(({ id }) => !items[id]?.done);
  const written = practice.items.filter(({ id }) => items[id]?.done);
  const [wanted, setWanted] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(0);
  const [moves, setMoves] = useState(0);
  useLayoutEffect(() => {
    if (moves > moved.current) (field.current ?? list.current)?.focus();
    moved.current = moves;
  }, [moves]);
  const turnTo = (id: string | undefined): void => {
    setWanted(id);
    setMoves((count) => count + 1);
  };

  const item = open.find(({ id }) => id === wanted) ?? open[0];
  const after = item ? open[(open.indexOf(item) + 1) % open.length] : undefined;
  const accept = (id: string): void => {
    if (!act({ type: 'accept', item: id })[id]?.done) {
      say(words.nothing);
      field.current?.focus();
      return;
    }
    say(words.accepted);
    turnTo(after?.id);
  };
  return (
    <>
      {item ? (
        <>
          <p class="kicker">{words.left(open.length)}</p>
          <div class="pile" data-piled={open.length > 1 ? '' : undefined}>
            <div class="card">
              <p>{item.situation}</p>
              <p class="kicker">{words.tempted}</p>
              <p class="aloud">“{item.tell}”</p>
            </div>
          </div>
          <div class="desk">
            <label class="own">
              <span class="asked">{words.yours}</span>
              <textarea
                key={item.id}
                ref={field}
                rows={3}
                maxLength={MOST_WORDS}
                value={items[item.id]?.words ?? ''}
                onInput={(event) => void act({ type: 'write', item: item.id, words: event.currentTarget.value })}
              />
            </label>
            <fieldset key={item.id} class="skills">
              <legend>{words.skills}</legend>
              {practice.skills.map(({ id, title, ask }) => (
                <label key={id}>
                  <input type="checkbox" />
                  <span>
                    {ask} <small>{title}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            <div class="judged">
              <p class="hint">{words.stays}</p>
              <p class="acts">
                <button type="button" class="act" onClick={() => accept(item.id)}>
                  {words.accept}
                </button>
                {after && after !== item ? (
                  <button type="button" class="quiet" onClick={() => turnTo(after.id)}>
                    {words.other}
                  </button>
                ) : null}
              </p>
            </div>
          </div>
        </>
      ) : (
        <p class="last">{words.end(practice.items.length)}</p>
      )}
      {written.length > 0 ? (
        <ol class="settled held" aria-label={words.written} ref={list} tabIndex={-1}>
          {written.map(({ id, situation, tell, instead }) => (
            <li key={id}>
              <p>{situation}</p>
              <p class="given-up">“{tell}”</p>
              <p class="aloud own-words">{items[id]?.words}</p>
              <p class="reason">
                {words.instead} “{instead}”
              </p>
              <button
                type="button"
                class="quiet"
                aria-label={words.changeOf(tell)}
                onClick={() => {
                  act({ type: 'reopen', item: id });
                  say(words.reopened);
                  turnTo(id);
                }}
              >
                {words.change}
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
