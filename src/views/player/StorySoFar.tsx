import { player as words } from '../../i18n/en.ts';
import { Words } from '../words/Words.tsx';
import type { PlayData } from './play-data.ts';
import type { Telling } from './telling.ts';

interface StorySoFarProps {
  readonly data: PlayData;
  readonly tellings: readonly Telling[];
  readonly onAll: () => void;
  readonly onStartAgain: () => void;
}

/** Three lines for somebody who comes back, and the way to the rest. */
export function StorySoFar({ data, tellings, onAll, onStartAgain }: StorySoFarProps) {
  const mine = tellings.flatMap(({ turns }) =>
    turns.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'said')),
  );
  return (
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
  );
}
