import { at, type StoryGraph } from './graph.ts';
import { KEPT, type Weights } from './marks.ts';
import { sumsToTheEnd } from './sums.ts';

/** A choice after which it is settled whether one passes, though before it was not. */
export interface Deciding {
  /** Its index. */
  readonly choice: number;
  readonly passes: boolean;
  /** Kept tests that the best path through it lacks to a pass; 0 where it passes. */
  readonly missing: number;
}

/**
 * The choices that decide everything: some path through a scene where it is offered passes, and none does that takes it; or
 * some fails, and none that takes it. Exact: the states are gone through once from either end.
 * @param passing What each choice adds to the sum that must be 0 or more.
 */
export function decidingChoices(graph: StoryGraph, passing: Weights): readonly Deciding[] {
  const { order, from, to, choice, size } = graph;
  const mostAfter = sumsToTheEnd(graph, passing, 1);
  const leastAfter = sumsToTheEnd(graph, passing, -1);
  const mostBefore = new Float64Array(size).fill(-Infinity);
  const leastBefore = new Float64Array(size).fill(Infinity);
  mostBefore[0] = 0;
  leastBefore[0] = 0;
  const sums = (value: number) => new Float64Array(passing.length).fill(value);
  // By choice: over the paths that take it, and over those on which it is offered.
  const mostTaken = sums(-Infinity);
  const mostOffered = sums(-Infinity);
  const leastTaken = sums(Infinity);
  const leastOffered = sums(Infinity);

  for (const state of order) {
    const most = at(mostBefore, state);
    const least = at(leastBefore, state);
    const mostThrough = most + at(mostAfter, state);
    const leastThrough = least + at(leastAfter, state);
    const end = at(from, state + 1);
    for (let edge = at(from, state); edge < end; edge++) {
      const option = at(choice, edge);
      const target = at(to, edge);
      const up = most + at(passing, option);
      const down = least + at(passing, option);
      if (up > at(mostBefore, target)) mostBefore[target] = up;
      if (down < at(leastBefore, target)) leastBefore[target] = down;
      if (up + at(mostAfter, target) > at(mostTaken, option)) mostTaken[option] = up + at(mostAfter, target);
      if (down + at(leastAfter, target) < at(leastTaken, option)) leastTaken[option] = down + at(leastAfter, target);
      if (mostThrough > at(mostOffered, option)) mostOffered[option] = mostThrough;
      if (leastThrough < at(leastOffered, option)) leastOffered[option] = leastThrough;
    }
  }

  return [...passing.keys()].flatMap((option): Deciding[] => {
    const most = at(mostTaken, option);
    const least = at(leastTaken, option);
    if (!Number.isFinite(most) || !Number.isFinite(least)) return [];
    if (at(mostOffered, option) >= 0 && most < 0)
      return [{ choice: option, passes: false, missing: Math.ceil(-most / KEPT) }];
    if (at(leastOffered, option) < 0 && least >= 0) return [{ choice: option, passes: true, missing: 0 }];
    return [];
  });
}
