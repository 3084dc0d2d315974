import { advance, begin, current, hasEnded, openChoices, type Replay } from '../../src/engine/replay.ts';
import { machine, sceneOf } from './the-promise.ts';

/** A state of the machine, with all that leads out of it. */
interface State {
  readonly replay: Replay;
  readonly ways: readonly { readonly choice: string; readonly covers: readonly string[]; readonly to: State }[];
}

const keyOf = (replay: Replay): string => {
  const { scene, snapshot } = current(replay);
  return JSON.stringify([scene, snapshot.context]);
};

/** Explores every state once. A story has no cycle, so this ends. */
function explore(replay: Replay, known: Map<string, State>): State {
  const key = keyOf(replay);
  const there = known.get(key);
  if (there) return there;
  const { scene, snapshot } = current(replay);
  const state: State = {
    replay,
    ways: openChoices(sceneOf(scene), snapshot).map(({ id }) => {
      const next = advance(machine, replay, id);
      // The transition, and every scene that it tells on its way.
      const covers = [`${scene} → ${id}`, ...current(next).shown];
      return { choice: id, covers, to: explore(next, known) };
    }),
  };
  known.set(key, state);
  return state;
}

/** The path from a state on that meets the most that nothing has met yet. */
function longest(state: State, met: ReadonlySet<string>, known: Map<State, Best>): Best {
  const there = known.get(state);
  if (there) return there;
  const ways = state.ways.map(({ choice, covers, to }): Best => {
    const rest = longest(to, met, known);
    return { gain: rest.gain + covers.filter((item) => !met.has(item)).length, choice, rest };
  });
  const best = ways.reduce<Best>((most, way) => (way.gain > most.gain ? way : most), ways[0] ?? { gain: 0 });
  known.set(state, best);
  return best;
}

interface Best {
  readonly gain: number;
  readonly choice?: string;
  readonly rest?: Best;
}

function* choicesOf(best: Best): Generator<string> {
  if (best.choice !== undefined) yield best.choice;
  if (best.rest) yield* choicesOf(best.rest);
}

/**
 * Paths from the first scene to an ending that together take every transition (a choice in its scene, the clock's too) and
 * tell every scene, the endings among them: always the path next that adds the most, until none adds anything.
 */
export function coveringPaths(): readonly (readonly string[])[] {
  const states = new Map<string, State>();
  const first = explore(begin(machine), states);
  const met = new Set<string>(current(first.replay).shown);
  const paths: string[][] = [];
  for (;;) {
    const best = longest(first, met, new Map());
    if (best.gain === 0) break;
    const path = [...choicesOf(best)];
    let state = first;
    for (const choice of path) {
      const way = state.ways.find((one) => one.choice === choice);
      if (!way) throw new Error(`No way "${choice}" out of ${keyOf(state.replay)}.`);
      for (const item of way.covers) met.add(item);
      state = way.to;
    }
    if (!hasEnded(state.replay)) throw new Error(`This path does not end: ${path.join(' → ')}`);
    paths.push(path);
  }
  return paths;
}
