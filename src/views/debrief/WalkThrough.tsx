import type { Debrief, Decision } from '../../engine/debrief.ts';
import { plain } from '../../engine/plain.ts';
import { debrief as words } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from '../player/play-data.ts';
import type { Line, Telling } from '../player/telling.ts';
import { Words } from '../words/Words.tsx';
import { markOf } from './marks-of.ts';

interface WalkThroughProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly debrief: Debrief;
  readonly tellings: readonly Telling[];
  readonly onTryAgain: (stepsBefore: number) => void;
}

/** The path as a drawn line: every decision, and the ways that leave it. */
export function WalkThrough({ data, faces, debrief, tellings, onTryAgain }: WalkThroughProps) {
  return (
    <section class="walk-through" aria-labelledby="walk-title">
      <h3 id="walk-title">{words.path}</h3>
      <ol class="walk">
        {debrief.decisions.map((decision) => (
          <li key={decision.number} id={`decision-${decision.number + 1}`} data-mark={markOf(decision.choice)}>
            <DecisionOf
              data={data}
              faces={faces}
              decision={decision}
              telling={tellings[decision.number]}
              onTryAgain={() => onTryAgain(decision.stepsBefore)}
            />
          </li>
        ))}
        {debrief.ending ? <li class="walk-end">{words.ended}</li> : null}
      </ol>
    </section>
  );
}

interface DecisionProps extends Pick<WalkThroughProps, 'data' | 'faces'> {
  readonly decision: Decision;
  readonly telling: Telling | undefined;
  readonly onTryAgain: () => void;
}

const lastLine = (telling: Telling | undefined): Line | undefined =>
  telling?.turns.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'speech' || kind === 'narration')).at(-1);

function DecisionOf({ data, faces, decision, telling, onTryAgain }: DecisionProps) {
  const { choice, scene, checked, roads, moved, number } = decision;
  const before = lastLine(telling);
  const present = (telling?.turns[telling.turns.length - 1] ?? telling?.turns[0])?.present ?? [];
  const marks = Object.entries(choice.marks);
  return (
    <>
      {before && before.kind !== 'face' ? (
        <p class="before">
          {before.kind === 'speech' ? <b>{nameOf(data, before.who)}: </b> : null}
          <Words text={before.text} />
        </p>
      ) : null}
      <h4>
        <span class="number">{number + 1}</span>
        {choice.text.length > 0 ? <Words text={choice.text} /> : words.saidNothing}
      </h4>
      {choice.consequence.map((beat, at) =>
        beat.kind === 'narration' || beat.kind === 'speech' ? (
          <p key={at} class="came-of-it">
            {beat.kind === 'speech' ? <b>{nameOf(data, beat.who)}: </b> : null}
            <Words text={beat.text} />
          </p>
        ) : null,
      )}
      {choice.debrief.map((paragraph) => (
        <p key={plain(paragraph)} class="why">
          <Words text={paragraph} />
        </p>
      ))}
      {marks.length > 0 || Object.keys(moved).length > 0 ? (
        <ul class="facts">
          {marks.map(([rule, mark]) => (
            <li key={rule} class="marked">
              <span class="mark-word" data-mark={mark}>
                {words.marks[mark]}
              </span>
              <span>{data.rules[rule] ?? rule}</span>
            </li>
          ))}
          {Object.entries(moved).map(([meter, { from, to }]) =>
            data.scenario.meters[meter]?.show === 'never' ? null : (
              <li key={meter}>{words.moved(data.scenario.meters[meter]?.label ?? meter, from, to)}</li>
            ),
          )}
        </ul>
      ) : null}
      {scene.thoughts.map(({ who, text }) => (
        <figure key={who} class="thought" data-tint={data.tints[who]}>
          <span class="face">
            <img
              src={faceAddress(faces, who, present.find((person) => person.who === who)?.mood ?? 'calm')}
              alt=""
              width="64"
              height="64"
              loading="lazy"
            />
          </span>
          <figcaption>{checked ? words.youKnew(nameOf(data, who)) : words.thought(nameOf(data, who))}</figcaption>
          <blockquote>
            {text.map((paragraph) => (
              <p key={plain(paragraph)}>
                <Words text={paragraph} />
              </p>
            ))}
          </blockquote>
        </figure>
      ))}
      <details class="roads">
        <summary>{words.roads(roads.length)}</summary>
        <ul class="road-list">
          {roads.map(({ choice: other, open }) => (
            <li key={other.id} data-mark={markOf(other)}>
              <p class="road">
                <Words text={other.text} />
              </p>
              {open ? null : <p class="closed-road">{words.closedRoad}</p>}
              {other.debrief.map((paragraph) => (
                <p key={plain(paragraph)} class="why">
                  <Words text={paragraph} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
      <p class="again">
        <button type="button" class="quiet" onClick={onTryAgain} aria-label={words.tryAgainAt(number + 1)}>
          {words.tryAgain}
        </button>
        {checked ? <span class="checked">{words.checked}</span> : null}
      </p>
    </>
  );
}
