import { planSession as words } from '../../i18n/en.ts';
import { type Passage, seenOf } from '../../workshop/passages.ts';
import { clockTime } from '../../workshop/plan-link.ts';

interface StoryPartProps {
  readonly passages: readonly Passage[];
  /** Minutes since midnight. */
  readonly start: number;
}

type Stop = Extract<Passage, { kind: 'stop' }>;
type Leg = { readonly at: number } & ({ readonly stop: Stop } | { readonly titles: readonly string[] });

const titlesOf = ({ turn }: Passage): readonly string[] => turn.map(({ title }) => title);

/** Stops one by one, what lies between two of them together; with the minute at which each begins, about. */
function legsOf(passages: readonly Passage[], start: number): readonly Leg[] {
  const legs: Leg[] = [];
  let seconds = 0;
  for (const passage of passages) {
    const at = start + Math.round(seconds / 60);
    const last = legs.at(-1);
    if (passage.kind === 'stop') {
      legs.push({ at, stop: passage });
      seconds += passage.minutes * 60;
      continue;
    }
    const title = words.stopAt(titlesOf(passage));
    seconds += passage.seconds;
    if (last && 'titles' in last) {
      legs[legs.length - 1] = { ...last, titles: [...last.titles, title] };
    } else legs.push({ at, titles: [title] });
  }
  return legs;
}

/** Under this share of rooms it is said that some do not come past a stop. */
const MOST_ROOMS = 0.9;

/** How a story is played: where to stop, and what is read straight through. */
export function StoryPart({ passages, start }: StoryPartProps) {
  const stops = passages.filter(({ kind }) => kind === 'stop').length;
  return (
    <>
      <p>{words.stops(stops, passages.length)}</p>
      <ol class="legs">
        {legsOf(passages, start).map((leg) => (
          <li key={'stop' in leg ? titlesOf(leg.stop)[0] : leg.titles[0]} data-stop={'stop' in leg ? '' : undefined}>
            {'stop' in leg ? (
              <StopLeg at={leg.at} stop={leg.stop} />
            ) : (
              <>
                {words.throughCount(leg.titles.length)}
                <small>{leg.titles.join(' · ')}</small>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function StopLeg({ at, stop }: { readonly at: number; readonly stop: Stop }) {
  const { turn, minutes, phases } = stop;
  const seen = seenOf(turn);
  return (
    <>
      <span class="clock">{clockTime(at)}</span>
      <span>
        <strong>{words.stopAt(titlesOf(stop))}</strong> <span class="lasts">{words.minutes(minutes)}</span>
        <small>
          {words.phases(phases.reveal, phases.argue, phases.vote, phases.consequence)}
          {turn.length > 1 ? `; ${words.whichever}` : null}
          {seen < MOST_ROOMS ? `. ${words.someRooms(Math.round(seen * 10) * 10)}` : null}
        </small>
      </span>
    </>
  );
}
