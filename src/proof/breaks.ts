import { at, type StoryGraph } from './graph.ts';
import { mostBreaksOf, type Weights } from './marks.ts';
import { type ChoicePath, type Direction, type Extreme, extremeSum } from './sums.ts';

/** Cells that a table of states × breaks may have: 4 bytes each, and about a tenth of a second for five million. */
export const BREAK_CELLS = 5_000_000;

/** A table that would have cost more than it is worth. */
export interface NotComputed {
  readonly notComputed: string;
}
export const isComputed = <Value>(value: Value | NotComputed): value is Value =>
  !(typeof value === 'object' && value !== null && 'notComputed' in value);

/** A path by the number of rules that it breaks. */
export interface Broken {
  readonly breaks: number;
  readonly path: ChoicePath;
}

/** No path: far below every sum, and far enough from the end of 32 bits that adding weights to it cannot run over. */
const NONE = -1_000_000_000;

/**
 * The extreme sum of `weights` from each state to an ending, over paths with exactly 0, 1, 2 … breaks: `counts` sums a state,
 * side by side. Sums are held with their sign turned where the smallest is looked for, so that the largest is the best.
 */
function tableOf(
  graph: StoryGraph,
  weights: Weights,
  breaks: Weights,
  direction: Direction,
  counts: number,
): Int32Array {
  const { order, from, to, choice, ended, size } = graph;
  const table = new Int32Array(size * counts).fill(NONE);
  for (let place = order.length - 1; place >= 0; place--) {
    const state = at(order, place);
    const row = state * counts;
    if (at(ended, state) === 1) {
      table[row] = 0;
      continue;
    }
    const end = at(from, state + 1);
    for (let edge = at(from, state); edge < end; edge++) {
      const option = at(choice, edge);
      const broken = at(breaks, option);
      const weight = direction * at(weights, option);
      const onwards = at(to, edge) * counts - broken;
      for (let count = broken; count < counts; count++) {
        const sum = at(table, onwards + count) + weight;
        if (sum > at(table, row + count)) table[row + count] = sum;
      }
    }
  }
  return table;
}

/** A sum of a path that exists. */
const exists = (sum: number): boolean => sum > NONE / 2;

function follow(
  graph: StoryGraph,
  weights: Weights,
  breaks: Weights,
  direction: Direction,
  table: Int32Array,
  found: number,
): ChoicePath {
  const { from, to, choice, ended, size } = graph;
  const counts = table.length / size;
  const path: number[] = [];
  let state = 0;
  let count = found;
  while (at(ended, state) === 0) {
    const sum = at(table, state * counts + count);
    for (let edge = at(from, state); edge < at(from, state + 1); edge++) {
      const option = at(choice, edge);
      const left = count - at(breaks, option);
      if (left >= 0 && direction * at(weights, option) + at(table, at(to, edge) * counts + left) === sum) {
        path.push(option);
        count = left;
        state = at(to, edge);
        break;
      }
    }
  }
  return path;
}

const tooMuch = (graph: StoryGraph, counts: number): NotComputed => ({
  notComputed: `it would need ${counts} counts of breaks for each of ${graph.order.length} states`,
});

/**
 * The passing path that holds the most breaks; nothing where no path passes.
 * @param passing What each choice adds to the sum that must be 0 or more.
 */
export function mostBrokenPass(
  graph: StoryGraph,
  passing: Weights,
  breaks: Weights,
  mostTests: number,
): Broken | NotComputed | undefined {
  const most = extremeSum(graph, breaks, 1);
  if (!most) return undefined;
  const counts = Math.min(most.sum, mostBreaksOf(mostTests)) + 1;
  if (counts * graph.size > BREAK_CELLS) return tooMuch(graph, counts);
  const table = tableOf(graph, passing, breaks, 1, counts);
  const found = table.subarray(0, counts).findLastIndex((sum) => exists(sum) && sum >= 0);
  return found < 0 ? undefined : { breaks: found, path: follow(graph, passing, breaks, 1, table, found) };
}

/** The failing path that holds the fewest breaks; nothing where no path fails. */
export function leastBrokenFail(
  graph: StoryGraph,
  passing: Weights,
  breaks: Weights,
): Broken | NotComputed | undefined {
  const worst = extremeSum(graph, passing, -1);
  if (!worst || worst.sum >= 0) return undefined;
  for (let counts = 4; ; counts *= 2) {
    if (counts * graph.size > BREAK_CELLS) return tooMuch(graph, counts);
    const table = tableOf(graph, passing, breaks, -1, counts);
    const found = table.subarray(0, counts).findIndex((sum) => exists(sum) && sum > 0);
    if (found >= 0) return { breaks: found, path: follow(graph, passing, breaks, -1, table, found) };
  }
}

/** The path with the best sum among those that hold a break; nothing where no path does. */
export function bestWithABreak(graph: StoryGraph, passing: Weights, breaks: Weights): Extreme | undefined {
  const { order, from, to, choice, ended, size } = graph;
  const any = new Float64Array(size).fill(-Infinity);
  const broken = new Float64Array(size).fill(-Infinity);
  for (let place = order.length - 1; place >= 0; place--) {
    const state = at(order, place);
    if (at(ended, state) === 1) {
      any[state] = 0;
      continue;
    }
    for (let edge = at(from, state); edge < at(from, state + 1); edge++) {
      const option = at(choice, edge);
      const next = at(to, edge);
      const whole = at(passing, option) + at(any, next);
      const held = at(passing, option) + at(at(breaks, option) > 0 ? any : broken, next);
      if (whole > at(any, state)) any[state] = whole;
      if (held > at(broken, state)) broken[state] = held;
    }
  }
  const sum = at(broken, 0);
  if (!Number.isFinite(sum)) return undefined;
  const path: number[] = [];
  let state = 0;
  let sums = broken;
  while (at(ended, state) === 0) {
    for (let edge = at(from, state); edge < at(from, state + 1); edge++) {
      const option = at(choice, edge);
      const onwards = sums === any || at(breaks, option) > 0 ? any : broken;
      if (at(passing, option) + at(onwards, at(to, edge)) === at(sums, state)) {
        path.push(option);
        sums = onwards;
        state = at(to, edge);
        break;
      }
    }
  }
  return { sum, path };
}
