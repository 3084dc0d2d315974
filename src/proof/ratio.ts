import type { Tally } from '../engine/score.ts';
import type { StoryGraph } from './graph.ts';
import type { MarkWeights } from './marks.ts';
import { type ChoicePath, type Direction, extremeSum, sumOf } from './sums.ts';

/** A score as an exact fraction, and a path that earns it. */
export interface Earned {
  readonly tally: Tally;
  readonly path: ChoicePath;
}

/**
 * The best or the worst score over all paths to an ending: exact, though paths differ in their number of tests.
 *
 * Dinkelbach's method on whole numbers: for a score p/q that some path earns, the extreme of q × halves − p × 2 × tests is 0
 * exactly when no path does better, and else its path does. It ends after a few rounds, each one pass over the states.
 * A path without a test has lost nothing and counts as 1, as in the score itself.
 */
export function extremeScore(graph: StoryGraph, marks: MarkWeights, direction: Direction): Earned | undefined {
  const { halves, tests } = marks;
  const earned = (path: ChoicePath): Earned => ({
    tally: { halves: sumOf(path, halves), tests: sumOf(path, tests) },
    path,
  });
  const longest = extremeSum(graph, tests, 1);
  const shortest = extremeSum(graph, tests, -1);
  if (!longest || !shortest) return undefined;
  if (longest.sum === 0) return earned(longest.path);

  let best = earned(longest.path);
  const weights = new Float64Array(halves.length);
  for (;;) {
    const over = best.tally.halves;
    const under = 2 * best.tally.tests;
    for (let choice = 0; choice < weights.length; choice++) {
      weights[choice] = under * (halves[choice] ?? 0) - over * 2 * (tests[choice] ?? 0);
    }
    const better = extremeSum(graph, weights, direction);
    if (!better || better.sum * direction <= 0) break;
    best = earned(better.path);
  }
  const untested = shortest.sum === 0 && direction === 1 && best.tally.halves < 2 * best.tally.tests;
  return untested ? earned(shortest.path) : best;
}
