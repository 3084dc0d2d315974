import { at, type StoryGraph } from './graph.ts';

/**
 * How often somebody takes each choice, on average, who picks blindly among what is open; by choice index. Where a scene can be
 * met once only on a path, that is how likely they take it.
 * @param graph without the clock's edges, where the clock is off
 * @param choices how many choices the story has
 */
export function blindlyTaken({ order, from, to, choice, size }: StoryGraph, choices: number): Float64Array {
  const reach = new Float64Array(size);
  const taken = new Float64Array(choices);
  reach[0] = 1;
  for (const state of order) {
    const first = at(from, state);
    const end = at(from, state + 1);
    const share = at(reach, state) / (end - first);
    for (let edge = first; edge < end; edge++) {
      taken[at(choice, edge)] = at(taken, at(choice, edge)) + share;
      reach[at(to, edge)] = at(reach, at(to, edge)) + share;
    }
  }
  return taken;
}
