import { isEnding, type Scenario } from '../engine/scenario.ts';
import { type Bounds, boundsOf, type Path } from './bounds.ts';
import type { NotComputed } from './breaks.ts';
import { blindChance } from './chance.ts';
import { type Deciding, decidingChoices } from './deciding.ts';
import { type Exploration, explore, STATE_LIMIT } from './explore.ts';
import { type Cycle, ordered, type StoryGraph, without } from './graph.ts';
import { markWeights, passWeights } from './marks.ts';
import { blindVisits } from './visits.ts';
import { replayWalks, type WalkReplayed } from './walks.ts';

/** A way round that leads back to the same state. */
export interface Round {
  /** The scenes where it rests; the first one comes after the last. */
  readonly scenes: readonly string[];
  /** The choice taken out of each. */
  readonly choices: Path;
  /** How one gets there. */
  readonly path: Path;
}

/** What somebody meets who picks blindly among the open buttons, with the clock off. */
export interface Blind {
  /** How likely they pass, 0 to 1. */
  readonly passes: number | NotComputed;
  /** Scene id → how likely they see it, 0 to 1. */
  readonly visits: Readonly<Record<string, number | NotComputed>>;
}

/** All that is known of a scenario after every state of its machine was explored. */
export interface Proof {
  readonly exploration: Exploration;
  /** The scenes that are endings, in the order of the text. */
  readonly endings: readonly string[];
  readonly round?: Round;
  readonly walks: readonly WalkReplayed[];
  /** Over every path, the clock's choices among them. Nothing where the story has a cycle, has no ending in reach, or was not explored whole. */
  readonly bounds?: Bounds;
  /** Over the paths with the clock off; the same as `bounds` where the clock takes no choice. */
  readonly withoutClock?: Bounds;
  readonly timed: boolean;
  readonly blind?: Blind;
  /** The choices that decide everything, over every path. */
  readonly deciding?: readonly Deciding[];
}

/**
 * Explores every state of the scenario's machine and says what holds of all paths. Its cost grows with the states, never with
 * the paths.
 * @param limit How many states at most.
 */
export function prove(scenario: Scenario, limit: number = STATE_LIMIT): Proof {
  const exploration = explore(scenario, limit);
  const { graph, complete, choices } = exploration;
  const endings = scenario.scenes.filter(isEnding).map(({ id }) => id);
  const timed = choices.some(({ after }) => after !== undefined);
  if (!complete) return { exploration, endings, timed, walks: [] };

  const known = { exploration, endings, timed, walks: replayWalks(scenario, exploration.machine) };
  const whole = ordered(graph);
  if (!('order' in whole)) return { ...known, round: roundOf(scenario, exploration, whole) };
  // Fewer edges make no cycle where there was none.
  const calm = timed
    ? (ordered(without(graph, (choice) => choices[choice]?.after !== undefined)) as StoryGraph)
    : whole;

  const rules = Object.keys(scenario.rules);
  const bounds = boundsOf(whole, choices, rules);
  const withoutClock = timed ? boundsOf(calm, choices, rules) : bounds;
  const passing = passWeights(markWeights(choices, rules));
  const visits = blindVisits(calm, { ...exploration, scenes: scenario.scenes.length });
  return {
    ...known,
    ...(bounds ? { bounds } : {}),
    ...(withoutClock ? { withoutClock } : {}),
    blind: {
      passes: blindChance(calm, passing),
      visits: Object.fromEntries(scenario.scenes.map(({ id }, index) => [id, visits[index] ?? 0])),
    },
    deciding: decidingChoices(whole, passing),
  };
}

function roundOf(scenario: Scenario, { graph, choices, pathTo }: Exploration, cycle: Cycle): Round {
  return {
    scenes: cycle.states.map((state) => scenario.scenes[graph.scene[state] ?? 0]?.id ?? ''),
    choices: cycle.choices.map((choice) => choices[choice]?.id ?? ''),
    path: pathTo(cycle.states[0] ?? 0),
  };
}
