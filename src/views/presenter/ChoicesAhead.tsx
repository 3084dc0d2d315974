import { useEffect, useRef } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { type Choice, isEnding, MARKS, type Prose } from '../../engine/scenario.ts';
import { trainerConsole } from '../../i18n/en.ts';
import { phonesOf } from '../../workshop/tally.ts';
import type { Guide } from '../cohort/guide.ts';
import { nameOf, type PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import { DraftField } from './DraftField.tsx';
import type { Desk } from './desk.ts';

const words = trainerConsole.ahead;

interface ChoicesAheadProps {
  readonly data: PlayData;
  readonly guide: Guide;
  readonly desk: Desk;
}

/** The choices with their numbers: what they are worth, what comes next behind each, what to ask, and the count. */
export function ChoicesAhead({ data, guide, desk }: ChoicesAheadProps) {
  const { stage } = desk.workshop();
  const { scene, choices } = desk.here();
  const guided = guide.scenes.find(({ id }) => id === scene.id)?.choices;
  // While hands are up, the counts have to be on the screen, and nothing beside them to press.
  const counting = stage.kind === 'voting';
  const asked = counting ? stage.asking : undefined;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector('[data-asked]')?.scrollIntoView({ block: 'nearest' }), [asked]);
  const shown = stage.kind === 'telling' ? 0 : stage.kind === 'choices' ? stage.shown : choices.length;
  return (
    <section class="ahead" aria-labelledby="ahead-title">
      <h2 id="ahead-title" class="unseen">
        {words.title}
      </h2>
      <ol ref={list} class="ways">
        {choices.map((choice, at) => (
          <li
            key={choice.id}
            data-choice={choice.id}
            data-shown={at < shown ? '' : undefined}
            data-picked={stage.kind === 'settling' && stage.left[stage.at] === choice.id ? '' : undefined}
          >
            <kbd>{at + 1}</kbd>
            <div class="way">
              <p class="line">
                <Words text={choice.text} />
                {at < shown && stage.kind === 'choices' ? <span class="unseen"> ({words.shown})</span> : null}
              </p>
              {stage.kind === 'discuss' ? <Ask text={guided?.find(({ id }) => id === choice.id)?.note} /> : null}
              {counting ? null : (
                <>
                  <Marks choice={choice} data={data} />
                  <Then choice={choice} data={data} />
                </>
              )}
            </div>
            <div class="does">
              <Count choice={choice} number={at + 1} desk={desk} />
              {counting ? null : (
                <button type="button" class="quiet" onClick={() => desk.do({ kind: 'play', choice: choice.id })}>
                  {words.play(at + 1)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ask({ text }: { readonly text: readonly Prose[] | undefined }) {
  return text ? (
    <p class="ask">
      <b>{words.ask}:</b> <Words text={text.flatMap((paragraph, at) => (at === 0 ? paragraph : [' ', ...paragraph]))} />
    </p>
  ) : null;
}

function Marks({ choice, data }: { readonly choice: Choice; readonly data: PlayData }) {
  const marks = Object.entries(choice.marks).sort(([, a], [, b]) => MARKS.indexOf(a) - MARKS.indexOf(b));
  const moves = Object.entries(choice.changes).filter(([, by]) => by !== 0);
  return (
    <p class="marks">
      {marks.length === 0 ? <span>{words.unmarked}</span> : null}
      {marks.map(([rule, mark]) => (
        <span key={rule}>
          <b class="mark-word" data-mark={mark}>
            {words.marks[mark]}
          </b>{' '}
          {data.rules[rule] ?? rule}
        </span>
      ))}
      {moves.map(([meter, by]) => (
        <span key={meter}>{words.moves(data.scenario.meters[meter]?.label ?? meter, by)}</span>
      ))}
    </p>
  );
}

/** The first thing that the room will hear, and where that leads. */
function Then({ choice, data }: { readonly choice: Choice; readonly data: PlayData }) {
  const target = data.scenario.scenes.find(({ id }) => id === choice.target);
  const told = choice.consequence.find((beat) => beat.kind === 'narration' || beat.kind === 'speech');
  const text: Prose | undefined = told && 'text' in told ? told.text : undefined;
  const title = sceneTitle(choice.target);
  return (
    <p class="then">
      <b>{words.next}:</b> {told?.kind === 'speech' ? `${nameOf(data, told.who)}: ` : null}
      {text ? <Words text={text} /> : null} <i>{target && isEnding(target) ? words.ends(title) : words.leads(title)}</i>
    </p>
  );
}

interface CountProps {
  readonly choice: Choice;
  readonly number: number;
  readonly desk: Desk;
}

/** Hands, counted by a tap, typed, or by the number key. */
function Count({ choice, number, desk }: CountProps) {
  const { stage } = desk.workshop();
  if (stage.kind !== 'voting' && stage.kind !== 'settling') return null;
  const at = stage.among.indexOf(choice.id);
  if (at < 0) return null;
  const hands = stage.hands[at] ?? 0;
  const phones = phonesOf(stage)[at] ?? 0;
  const open = stage.kind === 'voting';
  // A closed vote takes none; the act says so, and the buttons keep the focus.
  const set = (wanted: number) => desk.do({ kind: 'hands', at, hands: wanted });
  return (
    <div class="count" data-asked={open && stage.asking === at ? '' : undefined}>
      <button
        type="button"
        aria-disabled={!open}
        aria-label={words.less(number)}
        onClick={() => set(Math.max(0, hands - 1))}
      >
        −
      </button>
      <DraftField
        type="number"
        inputMode="numeric"
        min="0"
        max="9999"
        readOnly={!open}
        aria-label={words.hands(number)}
        value={String(hands)}
        onDone={(typed) => {
          const wanted = typed === '' ? Number.NaN : Math.trunc(Number(typed));
          if (wanted >= 0 && wanted <= 9999) set(wanted);
        }}
      />
      <button type="button" aria-disabled={!open} aria-label={words.more(number)} onClick={() => set(hands + 1)}>
        +
      </button>
      {phones > 0 ? <span class="by-phone">{words.phones(phones)}</span> : null}
    </div>
  );
}
