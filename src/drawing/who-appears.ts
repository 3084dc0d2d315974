import { type Beat, MOODS, type Mood, type Scenario } from '../engine/scenario.ts';
import { typeset } from '../format/typography.ts';
import { type Cast, memberOf } from './cast.ts';

/** Somebody who appears, as a page of people shows them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly wants?: string;
  readonly tint: string;
  /** The moods that they are seen in most, the first most; three at most. */
  readonly moods: readonly [Mood, ...Mood[]];
  /** The ids of the scenarios in which they appear, in the order given. */
  readonly scenarios: readonly string[];
}

const SHOWN_MOODS = 3;

/** How often somebody is seen in each mood. A mood that a choice gives is that of the one whom the learner plays. */
function moodsOf(who: string, scenarios: readonly Scenario[]): readonly [Mood, ...Mood[]] {
  const times = new Map<Mood, number>();
  const count = (mood: Mood | undefined): void => {
    if (mood) times.set(mood, (times.get(mood) ?? 0) + 1);
  };
  const countIn = (beats: readonly Beat[]): void => {
    for (const beat of beats) if ('mood' in beat && beat.who === who) count(beat.mood);
  };
  for (const { you, scenes } of scenarios) {
    for (const { beats, choices } of scenes) {
      countIn(beats);
      for (const choice of choices) {
        countIn(choice.consequence);
        if (you === who) count(choice.mood);
      }
    }
  }
  const [first = 'calm', ...others] = MOODS.filter((mood) => times.has(mood)).sort(
    (a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0),
  );
  return [first, ...others.slice(0, SHOWN_MOODS - 1)];
}

/**
 * Everybody who appears in these stories, in the order in which they first do. The cast file says who they are; where it does
 * not, the first story that has them.
 */
export function whoAppears(cast: Cast, scenarios: readonly Scenario[]): readonly Person[] {
  const ids = new Set(scenarios.flatMap(({ cast: people }) => Object.keys(people)));
  return [...ids].map((id) => {
    const theirs = scenarios.filter(({ cast: people }) => people[id]);
    const told = theirs[0]?.cast[id];
    const { about = told?.about ?? '', wants, tint } = memberOf(cast, id);
    return {
      id,
      name: told?.name ?? id,
      about: typeset(about),
      ...(wants === undefined ? {} : { wants: typeset(wants) }),
      tint,
      moods: moodsOf(id, theirs),
      scenarios: theirs.map(({ id: scenario }) => scenario),
    };
  });
}
