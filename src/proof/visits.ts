import type { NotComputed } from './breaks.ts';
import { at, type StoryGraph } from './graph.ts';

/** Steps that scenes which can be told twice may cost together. */
export const VISIT_STEPS = 100_000_000;

export interface Told {
  /** Lists of scenes passed through, by the index that an edge holds. */
  readonly passages: readonly (readonly number[])[];
  /** The scenes passed through before the first state. */
  readonly opening: readonly number[];
  readonly scenes: number;
}

/** Calls back for each scene that an edge tells: those passed through, and the one where it rests. */
function scenesOf({ passed, scene, to }: StoryGraph, { passages }: Told, edge: number): readonly number[] {
  const target = at(scene, at(to, edge));
  const through = at(passed, edge);
  return through < 0 ? [target] : [...(passages[through] ?? []), target];
}

/** Scenes that might be told twice on one path: those that lie on a cycle of scenes, and what comes after one. */
function tellableTwice(graph: StoryGraph, told: Told): ReadonlySet<number> {
  const follows = new Set<number>();
  const { order, from, scene } = graph;
  const chain = (scenes: readonly number[]) => {
    for (let index = 1; index < scenes.length; index++) {
      follows.add((scenes[index - 1] ?? 0) * told.scenes + (scenes[index] ?? 0));
    }
  };
  chain([...told.opening, at(scene, 0)]);
  for (const state of order) {
    for (let edge = at(from, state); edge < at(from, state + 1); edge++) {
      chain([at(scene, state), ...scenesOf(graph, told, edge)]);
    }
  }
  const before = new Int32Array(told.scenes);
  const next = new Map<number, number[]>();
  for (const pair of follows) {
    const target = pair % told.scenes;
    const source = (pair - target) / told.scenes;
    before[target] = at(before, target) + 1;
    const targets = next.get(source);
    if (targets) targets.push(target);
    else next.set(source, [target]);
  }
  const left = new Set(before.keys());
  const free = [...before.keys()].filter((index) => at(before, index) === 0);
  for (let index = free.pop(); index !== undefined; index = free.pop()) {
    left.delete(index);
    for (const target of next.get(index) ?? []) {
      before[target] = at(before, target) - 1;
      if (at(before, target) === 0) free.push(target);
    }
  }
  return left;
}

/**
 * How likely somebody is to see each scene who picks blindly among the open buttons, with the clock off; by scene index.
 * @param graph The one without the clock's edges.
 */
export function blindVisits(graph: StoryGraph, told: Told): readonly (number | NotComputed)[] {
  const { order, from, to, scene, size } = graph;

  /** How often each scene is told on average; with `only`, how likely that one is told at least once. */
  function visits(only?: number): Float64Array {
    const reach = new Float64Array(size);
    const seen = new Float64Array(told.scenes);
    for (const index of told.opening) seen[index] = at(seen, index) + 1;
    seen[at(scene, 0)] = at(seen, at(scene, 0)) + 1;
    reach[0] = only !== undefined && at(seen, only) > 0 ? 0 : 1;
    for (const state of order) {
      const first = at(from, state);
      const end = at(from, state + 1);
      if (at(reach, state) === 0) continue;
      const share = at(reach, state) / (end - first);
      for (let edge = first; edge < end; edge++) {
        const target = at(to, edge);
        if (only === undefined) {
          for (const index of scenesOf(graph, told, edge)) seen[index] = at(seen, index) + share;
        } else if (scenesOf(graph, told, edge).includes(only)) {
          // Who has seen it once is not counted again.
          seen[only] = at(seen, only) + share;
          continue;
        }
        reach[target] = at(reach, target) + share;
      }
    }
    return seen;
  }

  const seen = visits();
  const twice = tellableTwice(graph, told);
  const affordable = twice.size * graph.to.length <= VISIT_STEPS;
  return [...seen].map((average, index) => {
    if (!twice.has(index) || average === 0) return Math.min(1, average);
    if (!affordable) return { notComputed: `${twice.size} scenes can be told twice, in ${graph.to.length} ways` };
    return Math.min(1, at(visits(index), index));
  });
}
