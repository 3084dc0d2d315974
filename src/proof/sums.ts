import { at, type StoryGraph } from './graph.ts';
import type { Weights } from './marks.ts';

/** A path as indices of the choices that are taken. */
export type ChoicePath = readonly number[];

/** The largest or the smallest sum over all paths to an ending, and a path that has it. */
export interface Extreme {
  readonly sum: number;
  readonly path: ChoicePath;
}

/** 1 looks for the largest sum, -1 for the smallest. */
export type Direction = 1 | -1;

/**
 * For each state the extreme sum of the choices from there to an ending; where none can be reached, minus infinity (for the
 * largest) or infinity.
 */
export function sumsToTheEnd(graph: StoryGraph, weights: ArrayLike<number>, direction: Direction): Float64Array {
  const { order, from, to, choice, ended, size } = graph;
  const sums = new Float64Array(size).fill(-direction * Infinity);
  for (let place = order.length - 1; place >= 0; place--) {
    const state = at(order, place);
    if (at(ended, state) === 1) {
      sums[state] = 0;
      continue;
    }
    let best = -direction * Infinity;
    const end = at(from, state + 1);
    for (let edge = at(from, state); edge < end; edge++) {
      const sum = (weights[at(choice, edge)] ?? 0) + at(sums, at(to, edge));
      if ((sum - best) * direction > 0) best = sum;
    }
    sums[state] = best;
  }
  return sums;
}

/** Follows, from the first state on, the first choice in the order of the text that keeps the extreme sum. */
function follow(graph: StoryGraph, weights: ArrayLike<number>, sums: Float64Array): ChoicePath {
  const { from, to, choice, ended } = graph;
  const path: number[] = [];
  let state = 0;
  while (at(ended, state) === 0) {
    let edge = at(from, state);
    while ((weights[at(choice, edge)] ?? 0) + at(sums, at(to, edge)) !== at(sums, state)) edge++;
    path.push(at(choice, edge));
    state = at(to, edge);
  }
  return path;
}

/** The extreme sum over all paths; nothing where no path reaches an ending. */
export function extremeSum(graph: StoryGraph, weights: ArrayLike<number>, direction: Direction): Extreme | undefined {
  const sums = sumsToTheEnd(graph, weights, direction);
  const sum = at(sums, 0);
  return Number.isFinite(sum) ? { sum, path: follow(graph, weights, sums) } : undefined;
}

/** How many paths lead from the first state to an ending: exact, however many. */
export function countPaths({ order, from, to, ended, size }: StoryGraph): bigint {
  const counts = new Array<bigint>(size).fill(0n);
  for (let place = order.length - 1; place >= 0; place--) {
    const state = at(order, place);
    let count = at(ended, state) === 1 ? 1n : 0n;
    const end = at(from, state + 1);
    for (let edge = at(from, state); edge < end; edge++) count += counts[at(to, edge)] ?? 0n;
    counts[state] = count;
  }
  return counts[0] ?? 0n;
}

/** What a path adds up to. */
export const sumOf = (path: ChoicePath, weights: Weights): number =>
  path.reduce((sum, choice) => sum + at(weights, choice), 0);
