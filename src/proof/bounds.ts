import type { Choice } from '../engine/scenario.ts';
import type { Tally } from '../engine/score.ts';
import {
  type Broken,
  bestWithABreak,
  isComputed,
  leastBrokenFail,
  mostBrokenPass,
  type NotComputed,
} from './breaks.ts';
import type { StoryGraph } from './graph.ts';
import { breakWeights, decisionWeights, type MarkWeights, markWeights, passWeights, type Weights } from './marks.ts';
import { extremeScore } from './ratio.ts';
import { type ChoicePath, countPaths, type Direction, extremeSum, sumOf } from './sums.ts';

/** Ids of the choices taken, from the first scene to an ending. */
export type Path = readonly string[];

export interface Range<Value> {
  readonly min: Value;
  readonly max: Value;
}
export interface CountOnPath {
  readonly count: number;
  readonly path: Path;
}
export interface ScoreOnPath {
  readonly tally: Tally;
  readonly path: Path;
}
export interface BreaksOnPath extends ScoreOnPath {
  readonly breaks: number;
}

export interface RuleBounds {
  readonly tests: Range<CountOnPath>;
  readonly score: Range<ScoreOnPath>;
}

/** What holds of all paths to an ending. Exact; nothing here is sampled. */
export interface Bounds extends RuleBounds {
  readonly paths: bigint;
  readonly decisions: Range<CountOnPath>;
  /** Every rule that the scenario declares, in its order. */
  readonly rules: Readonly<Record<string, RuleBounds>>;
  /** The best path among those that hold a break; nothing where no path holds one. */
  readonly bestWithABreak?: BreaksOnPath;
  /** Nothing where no path passes. */
  readonly passingWithMostBreaks?: BreaksOnPath | NotComputed;
  /** Nothing where no path fails. */
  readonly failingWithFewestBreaks?: BreaksOnPath | NotComputed;
}

/** Nothing where no path reaches an ending. */
export function boundsOf(graph: StoryGraph, choices: readonly Choice[], rules: readonly string[]): Bounds | undefined {
  const whole = markWeights(choices, rules);
  const passing = passWeights(whole);
  const breaks = breakWeights(choices, rules);
  const ids = (path: ChoicePath): Path => path.map((index) => choices[index]?.id ?? '');

  function count(weights: Weights, direction: Direction): CountOnPath | undefined {
    const found = extremeSum(graph, weights, direction);
    return found && { count: found.sum, path: ids(found.path) };
  }
  function counts(weights: Weights): Range<CountOnPath> | undefined {
    const min = count(weights, -1);
    const max = count(weights, 1);
    return min && max && { min, max };
  }
  function earned(marks: MarkWeights): RuleBounds | undefined {
    const tests = counts(marks.tests);
    const min = extremeScore(graph, marks, -1);
    const max = extremeScore(graph, marks, 1);
    if (!tests || !min || !max) return undefined;
    return { tests, score: { min: { ...min, path: ids(min.path) }, max: { ...max, path: ids(max.path) } } };
  }
  function held(path: ChoicePath): BreaksOnPath {
    const tally = { halves: sumOf(path, whole.halves), tests: sumOf(path, whole.tests) };
    return { breaks: sumOf(path, breaks), tally, path: ids(path) };
  }
  const told = (broken: Broken | NotComputed): BreaksOnPath | NotComputed =>
    isComputed(broken) ? held(broken.path) : broken;

  const decisions = counts(decisionWeights(choices));
  const score = earned(whole);
  if (!decisions || !score) return undefined;
  const second = bestWithABreak(graph, passing, breaks);
  const most = mostBrokenPass(graph, passing, breaks, score.tests.max.count);
  const fewest = leastBrokenFail(graph, passing, breaks);
  return {
    paths: countPaths(graph),
    decisions,
    ...score,
    rules: Object.fromEntries(
      rules.flatMap((rule) => {
        const bounds = earned(markWeights(choices, [rule]));
        return bounds ? [[rule, bounds] as const] : [];
      }),
    ),
    ...(second ? { bestWithABreak: held(second.path) } : {}),
    ...(most ? { passingWithMostBreaks: told(most) } : {}),
    ...(fewest ? { failingWithFewestBreaks: told(fewest) } : {}),
  };
}
