import type { Decision, Turn } from './session-module.ts';

/** How the minutes of a stop are spent. Whole minutes, each 1 or more. */
export interface Phases {
  /** The scene is read, the choices come one by one. */
  readonly reveal: number;
  readonly argue: number;
  readonly vote: number;
  /** What the world does, and one look round the room. */
  readonly consequence: number;
}

/** How a turn of a story is played: whichever of its decisions the room meets. */
export type Passage =
  | { readonly kind: 'stop'; readonly turn: Turn; readonly minutes: number; readonly phases: Phases }
  /** Read, a show of hands, and on. */
  | { readonly kind: 'through'; readonly turn: Turn; readonly seconds: number };

/** What a show of hands takes where nobody argues: our own allowance. */
const SECONDS_OF_HANDS = 15;
/** Reveal, argue, vote, consequence: with less it is no stop. */
const LEAST_MINUTES = 4;
/** Turns between two stops that are as good as any number of them. */
const FAR = 3;
/** A decision that tests no rule still moves the story. */
const WORTH_OF_NONE = 0.5;

const longest = (turn: Turn, of: (decision: Decision) => number): number => Math.max(...turn.map(of));

/** How likely a room comes past any of a turn's decisions, 0 to 1. */
export const seenOf = (turn: Turn): number =>
  Math.min(
    1,
    turn.reduce((sum, { seen }) => sum + seen, 0),
  );

/** How many rules a room meets there, on average. */
const worth = (turn: Turn): number =>
  turn.reduce((sum, { seen, rules }) => sum + seen * Math.max(WORTH_OF_NONE, rules.length), 0);

const minutesOfStop = (turn: Turn): number => Math.max(LEAST_MINUTES, ...turn.map(({ minutes }) => minutes));

/** On average: not every room comes past it. */
const secondsThrough = (turn: Turn): number =>
  Math.ceil(turn.reduce((sum, { seen, seconds }) => sum + seen * (seconds + SECONDS_OF_HANDS), 0));

function phasesOf(turn: Turn): Phases {
  const whole = minutesOfStop(turn);
  // Reading must not eat up the argument.
  const reveal = Math.max(1, Math.min(Math.round(longest(turn, ({ seconds }) => seconds) / 60), whole - 3));
  return { reveal, argue: whole - reveal - 2, vote: 1, consequence: 1 };
}

/** Whole minutes that a story takes with these stops. A stop is counted whole, though some rooms do not come past it. */
const minutesWith = (turns: readonly Turn[], stops: ReadonlySet<number>): number =>
  Math.ceil(
    turns.reduce((sum, turn, at) => sum + (stops.has(at) ? minutesOfStop(turn) * 60 : secondsThrough(turn)), 0) / 60,
  );

const gap = (stops: ReadonlySet<number>, at: number): number =>
  Math.min(FAR, ...[...stops].map((stop) => Math.abs(stop - at)));

const neighbours = (stops: ReadonlySet<number>, at: number): number =>
  Number(stops.has(at - 1)) + Number(stops.has(at + 1));

/** The stop that is worth most beside those that there are; nothing where none goes into the minutes. */
function nextStop(turns: readonly Turn[], stops: ReadonlySet<number>, minutes: number): number | undefined {
  const open = turns
    .map((turn, at) => ({ at, worth: (worth(turn) * gap(stops, at)) / FAR, beside: neighbours(stops, at) }))
    .filter(({ at }) => !stops.has(at));
  // A turn between two stops is left to breathe as long as another is not, even one that takes too long.
  const crowded = Math.max(1, Math.min(...open.map(({ beside }) => beside)));
  return open
    .filter(({ at, beside }) => beside <= crowded && minutesWith(turns, new Set([...stops, at])) <= minutes)
    .sort((a, b) => a.beside - b.beside || b.worth - a.worth || a.at - b.at)[0]?.at;
}

function choose(turns: readonly Turn[], minutes: number, most: number): ReadonlySet<number> {
  let stops: ReadonlySet<number> = new Set(turns.length > 0 ? [0] : []);
  while (stops.size < most) {
    const next = nextStop(turns, stops, minutes);
    if (next === undefined) break;
    stops = new Set([...stops, next]);
  }
  return stops;
}

/**
 * What a story takes at least, in whole minutes: to its end, with so many stops, or with all its turns where those are fewer.
 * @param stops 1 or more
 */
export const leastMinutes = (turns: readonly Turn[], stops: number): number =>
  minutesWith(turns, choose(turns, Number.POSITIVE_INFINITY, stops));

/**
 * Says of every turn whether to stop at it. The opening decision is a stop always. Then, as long as there is time, the turn is
 * added that is worth most: the more rules it tests and the more rooms come past it, the more it is worth, and the less the
 * nearer it lies to a stop, within three turns. A neighbour of a stop is taken only where no other turn has room, and one
 * between two stops only when all that are left are. Of equals, the earlier.
 * @param minutes what the story may take: `leastMinutes` or more
 */
export function chooseStops(
  turns: readonly Turn[],
  minutes: number,
): { readonly passages: readonly Passage[]; readonly minutes: number } {
  const stops = choose(turns, minutes, turns.length);
  const passages = turns.map(
    (turn, at): Passage =>
      stops.has(at)
        ? { kind: 'stop', turn, minutes: minutesOfStop(turn), phases: phasesOf(turn) }
        : { kind: 'through', turn, seconds: secondsThrough(turn) },
  );
  return { passages, minutes: minutesWith(turns, stops) };
}
