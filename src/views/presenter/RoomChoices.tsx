import type { Choice } from '../../engine/scenario.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import type { PlayData } from '../player/play-data.ts';
import type { Line } from '../player/telling.ts';
import { Words } from '../words/Words.tsx';
import { RoomFit } from './RoomFit.tsx';
import { RoomLine } from './RoomTold.tsx';
import type { Ballot } from './room-ballot.ts';

interface RoomChoicesProps {
  readonly data: PlayData;
  readonly choices: readonly Choice[];
  readonly ballot: Ballot;
  /** What was said last: it stands above while there is room. */
  readonly last: Line | undefined;
  readonly live: boolean;
}

/** What can be said, in large numbers; a bar each while hands and phones are counted. */
export function RoomChoices({ data, choices, ballot, last, live }: RoomChoicesProps) {
  const { shown, among, counts, asking, picked, left } = ballot;
  const most = Math.max(FULL, ...counts);
  return (
    <RoomFit class="room-choices">
      {last === undefined ? null : (
        <div class="room-line" data-ago="1">
          <RoomLine data={data} line={last} />
        </div>
      )}
      <ol class="room-choice-list" aria-live={live ? 'polite' : undefined} aria-relevant="additions">
        {choices.map(({ id, text }, at) => {
          const place = among.indexOf(id);
          const count = counts[place];
          if (ballot.counting && place < 0) return null;
          return (
            <li
              key={id}
              value={at + 1}
              data-shown={at < shown ? '' : undefined}
              data-look={lookOf(place, asking, picked, left)}
            >
              <span class="room-number">{at + 1}</span>
              <span class="room-words">
                <Words text={text} />
              </span>
              <Bar share={(count ?? 0) / most} counting={ballot.counting} />
              <span class="room-count">
                {ballot.counting ? (
                  <>
                    <span aria-hidden="true">{count ?? 0}</span>
                    <span class="unseen">{words.votes(count ?? 0)}</span>
                  </>
                ) : null}
              </span>
            </li>
          );
        })}
      </ol>
    </RoomFit>
  );
}

/** A bar is never full before so many are counted: the first hand is one hand. */
const FULL = 8;

function lookOf(
  place: number,
  asking: number | undefined,
  picked: number | undefined,
  left: readonly number[],
): 'lifted' | 'faded' | 'plain' {
  if (place === asking || place === picked) return 'lifted';
  if (asking !== undefined) return 'faded';
  return left.length > 0 && !left.includes(place) ? 'faded' : 'plain';
}

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly counting: boolean;
}

function Bar({ share, counting }: BarProps) {
  return (
    <span class="room-bar-track" data-counting={counting ? '' : undefined} aria-hidden="true">
      <i ref={(bar) => bar?.style.setProperty('--share', String(share))} />
    </span>
  );
}
