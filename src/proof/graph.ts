/**
 * The states of a story as flat arrays: a state is a number, state 0 is where the story begins, and the choices that lead out
 * of state `s` are the edges `from[s]` to `from[s + 1]`. Half a million states fit, and every pass over them is one loop.
 */
export interface StateGraph {
  /** How many states there are. */
  readonly size: number;
  /** State → index of its scene. */
  readonly scene: Int32Array;
  /** State → 1 where the story has ended. */
  readonly ended: Uint8Array;
  /** State → its first edge; one longer than there are states. */
  readonly from: Int32Array;
  /** Edge → the state that it leads to. */
  readonly to: Int32Array;
  /** Edge → index of the choice that is taken. */
  readonly choice: Int32Array;
  /** Edge → index of the list of scenes passed through on the way; -1 where there are none. */
  readonly passed: Int32Array;
}

/** A graph without a cycle, with an order in which every edge leads from an earlier state to a later one. */
export interface StoryGraph extends StateGraph {
  /** Only the states that can be reached; state 0 first. */
  readonly order: Int32Array;
}

/** The way round: the states of a cycle, and the choice taken out of each. */
export interface Cycle {
  readonly states: readonly number[];
  readonly choices: readonly number[];
}

/** Orders the states that can be reached from state 0, or finds a cycle. Without recursion: a story may be 10,000 deep. */
export function ordered(graph: StateGraph): StoryGraph | Cycle {
  const { size, from, to, choice } = graph;
  const UNSEEN = 0;
  const OPEN = 1;
  const CLOSED = 2;
  const seen = new Uint8Array(size);
  const stack = new Int32Array(size);
  const edge = from.slice(0, size);
  const reversed = new Int32Array(size);
  let depth = 0;
  let closed = 0;
  seen[0] = OPEN;
  while (depth >= 0) {
    const state = at(stack, depth);
    const next = at(edge, state);
    if (next === at(from, state + 1)) {
      seen[state] = CLOSED;
      reversed[closed++] = state;
      depth--;
      continue;
    }
    edge[state] = next + 1;
    const target = at(to, next);
    if (at(seen, target) === UNSEEN) {
      seen[target] = OPEN;
      stack[++depth] = target;
    } else if (at(seen, target) === OPEN) {
      const states = [...stack.subarray(stack.indexOf(target), depth + 1)];
      return { states, choices: states.map((inside) => at(choice, at(edge, inside) - 1)) };
    }
  }
  return { ...graph, order: reversed.subarray(0, closed).reverse() };
}

/** The same states without the edges whose choices `leaves` refuses. */
export function without(graph: StateGraph, leaves: (choice: number) => boolean): StateGraph {
  const kept = Int32Array.from(graph.to.keys()).filter((edge) => !leaves(at(graph.choice, edge)));
  const before = new Int32Array(graph.to.length + 1);
  let count = 0;
  for (let edge = 0; edge < graph.to.length; edge++) {
    before[edge] = count;
    if (!leaves(at(graph.choice, edge))) count++;
  }
  before[graph.to.length] = count;
  return {
    ...graph,
    from: graph.from.map((edge) => at(before, edge)),
    to: kept.map((edge) => at(graph.to, edge)),
    choice: kept.map((edge) => at(graph.choice, edge)),
    passed: kept.map((edge) => at(graph.passed, edge)),
  };
}

/** Reads a place that is known to exist. */
export const at = (array: { readonly [index: number]: number }, index: number): number => array[index] ?? 0;
