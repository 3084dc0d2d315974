import { ROLE_CHECK } from '../../engine/replay.ts';
import { soFar as words } from '../../i18n/en.ts';
import { Words } from '../words/Words.tsx';
import type { Place } from './Player.tsx';
import type { PlayData } from './play-data.ts';
import type { Telling } from './telling.ts';

export interface StorySoFarProps {
  readonly data: PlayData;
  readonly place: Place;
  /** Every moment up to the present one. */
  readonly tellings: readonly Telling[];
  readonly preview: boolean;
  readonly onAll: () => void;
  readonly onStartAgain: () => void;
}

/** How somebody has come to where the story is taken up: what they should know, three lines, and the way to the rest. */
export function StorySoFar({ data, place, tellings, preview, onAll, onStartAgain }: StorySoFarProps) {
  const { attempt, replay, from, dropped } = place;
  const dropping = preview ? words.leadsNoFurther : words.dropped;
  const mine = tellings
    .slice(0, from + 1)
    .flatMap(({ turns }) => turns.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'said')));
  return (
    <>
      {dropped > 0 ? <p class="notice">{dropping(replay.steps.length)}</p> : null}
      {attempt.whatIf ? <p class="notice">{words.whatIf(decisionAfter(replay.steps, attempt.whatIf.at))}</p> : null}
      {from > 0 ? (
        <section class="so-far" aria-labelledby="so-far">
          <h2 id="so-far">{words.whereWereWe}</h2>
          <ul class="so-far-lines" data-tint={data.tints[data.scenario.you]}>
            {mine.slice(-3).map((line, at) => (
              <li key={at}>
                <span class="unseen">{words.youSaid} </span>
                {line.kind === 'said' ? <Words text={line.text} /> : null}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" class="quiet" onClick={onAll}>
              {words.allThatWasSaid}
            </button>{' '}
            <button type="button" class="quiet" onClick={onStartAgain}>
              {words.startAgain}
            </button>
          </p>
        </section>
      ) : null}
    </>
  );
}

/** The number, from 1, of the decision that comes after so many steps. */
const decisionAfter = (steps: readonly string[], after: number): number =>
  steps.slice(0, after).filter((step) => step !== ROLE_CHECK).length + 1;
