import type { NotComputed } from './breaks.ts';
import { at, type StoryGraph } from './graph.ts';
import type { Weights } from './marks.ts';
import { sumsToTheEnd } from './sums.ts';

/** Steps of the table, each an addition; a few hundred million a second are possible. */
export const CHANCE_STEPS = 200_000_000;
/** Numbers held at a time, 8 bytes each. */
export const CHANCE_CELLS = 20_000_000;
/**
 * A sum that is less likely than this is left out at the ends of a row. All of them together stay below
 * `CHANCE_STEPS × NEGLIGIBLE` = 2e-14, so a chance is right to 13 places.
 */
const NEGLIGIBLE = 1e-22;

/** How likely each sum is on the way to one state. */
interface Row {
  /** The sum of the first entry. */
  readonly low: number;
  readonly chances: Float64Array;
}

/** The edges that lead into each state, by state. */
function edgesInto({ order, from, to, size }: StoryGraph): { first: Int32Array; edge: Int32Array; source: Int32Array } {
  const first = new Int32Array(size + 1);
  for (const state of order)
    for (let e = at(from, state); e < at(from, state + 1); e++) first[at(to, e) + 1] = at(first, at(to, e) + 1) + 1;
  for (let state = 0; state < size; state++) first[state + 1] = at(first, state + 1) + at(first, state);
  const next = first.slice();
  const edge = new Int32Array(at(first, size));
  const source = new Int32Array(at(first, size));
  for (const state of order) {
    for (let e = at(from, state); e < at(from, state + 1); e++) {
      const place = at(next, at(to, e));
      next[at(to, e)] = place + 1;
      edge[place] = e;
      source[place] = state;
    }
  }
  return { first, edge, source };
}

/** Where the likely part of a row begins and ends. */
function likely(chances: Float64Array): Row & { readonly chances: Float64Array } {
  let begin = 0;
  let end = chances.length;
  while (begin < end && at(chances, begin) < NEGLIGIBLE) begin++;
  while (end > begin && at(chances, end - 1) < NEGLIGIBLE) end--;
  return { low: begin, chances: begin === 0 && end === chances.length ? chances : chances.slice(begin, end) };
}

/**
 * The chance that somebody passes who picks blindly among the buttons that are open, with the clock off: the graph is the one
 * without the clock's edges. Goes through the states once with the likelihood of each sum; a sum that can no longer fail,
 * or no longer pass, is settled at once.
 */
export function blindChance(graph: StoryGraph, passing: Weights): number | NotComputed {
  const { order, from, choice, ended, size } = graph;
  const most = sumsToTheEnd(graph, passing, 1);
  const least = sumsToTheEnd(graph, passing, -1);
  for (const state of order) {
    if (at(ended, state) === 0 && at(from, state) === at(from, state + 1))
      return { notComputed: 'some state has no button' };
  }
  const into = edgesInto(graph);
  const rows = new Array<Row | undefined>(size);
  const waiting = new Int32Array(size);
  for (const state of order) waiting[state] = at(from, state + 1) - at(from, state);

  let passed = 0;
  let steps = 0;
  let held = 0;

  for (const state of order) {
    // A sum of `sure` or more passes whatever comes; one below `lost` fails.
    const sure = -at(least, state);
    const lost = -at(most, state);
    const begin = at(into.first, state);
    const end = at(into.first, state + 1);
    let low = Infinity;
    let high = -Infinity;
    if (state === 0) low = high = 0;
    for (let place = begin; place < end; place++) {
      const row = rows[at(into.source, place)];
      if (!row || row.chances.length === 0) continue;
      const weight = at(passing, at(choice, at(into.edge, place)));
      low = Math.min(low, row.low + weight);
      high = Math.max(high, row.low + weight + row.chances.length - 1);
    }
    low = Math.max(low, lost);
    high = Math.min(high, sure - 1);
    const chances = new Float64Array(Math.max(0, high - low + 1));
    if (state === 0) {
      if (sure <= 0) return 1;
      if (lost > 0) return 0;
      chances[0] = 1;
    }
    for (let place = begin; place < end; place++) {
      const source = at(into.source, place);
      const row = rows[source];
      if (!row) continue;
      const share = 1 / (at(from, source + 1) - at(from, source));
      const shift = row.low + at(passing, at(choice, at(into.edge, place)));
      steps += row.chances.length;
      const open = Math.max(0, lost - shift);
      const settled = Math.min(row.chances.length, Math.max(open, sure - shift));
      for (let cell = open; cell < settled; cell++) {
        const sum = shift + cell - low;
        chances[sum] = at(chances, sum) + at(row.chances, cell) * share;
      }
      for (let cell = settled; cell < row.chances.length; cell++) passed += at(row.chances, cell) * share;
      const left = at(waiting, source) - 1;
      waiting[source] = left;
      if (left === 0) {
        held -= row.chances.length;
        rows[source] = undefined;
      }
    }
    const kept = likely(chances);
    if (at(from, state) < at(from, state + 1)) {
      rows[state] = { low: low + kept.low, chances: kept.chances };
      held += kept.chances.length;
    }
    if (steps > CHANCE_STEPS || held > CHANCE_CELLS) {
      return { notComputed: `it would need more than ${CHANCE_STEPS} additions or ${CHANCE_CELLS} numbers at a time` };
    }
  }
  return Math.min(1, passed);
}
