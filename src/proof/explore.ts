import { initialTransition } from 'xstate';
import {
  applied,
  compileMachine,
  machineConfig,
  needHolds,
  type ShowParams,
  type StoryContext,
  type StoryMachine,
  type StorySnapshot,
} from '../engine/machine.ts';
import type { Choice, Scenario } from '../engine/scenario.ts';
import { at, type StateGraph } from './graph.ts';
import { GuardLog, type GuardSeen } from './guards.ts';
import { type StepAction, type Stepper, stepper } from './stepper.ts';

/** How many states are explored unless the caller says otherwise: about a minute, and far beyond any story that was ever told. */
export const STATE_LIMIT = 500_000;

/** Routes that lead from one to the next and back, so that the machine would never rest. */
export interface RouteLoop {
  /** Scene ids; the first one comes after the last. */
  readonly scenes: readonly string[];
  /** Choice ids that lead there. */
  readonly path: readonly string[];
}

/** A state that is no ending and has no choice open. */
export interface Stuck {
  readonly state: number;
  readonly scene: string;
  readonly context: StoryContext;
}

export interface MeterRange {
  readonly least: number;
  readonly most: number;
}

export interface Exploration {
  /** What was explored; the whole story where `complete`. */
  readonly graph: StateGraph;
  /** False where the limit or a loop of routes stopped it. */
  readonly complete: boolean;
  /** How many states had all their choices tried. */
  readonly tried: number;
  readonly choices: readonly Choice[];
  /** Lists of scenes passed through, by index; the one that the story begins with stands apart. */
  readonly passages: readonly (readonly number[])[];
  readonly opening: readonly number[];
  /** Scene index → 1 where it is told on some path. */
  readonly told: Uint8Array;
  /** Meter id → its least and most value in the states after the first; where there are none, nothing. */
  readonly meterRanges: Readonly<Record<string, MeterRange>>;
  /** Choice index → 1 where some state offers it. */
  readonly offered: Uint8Array;
  readonly stuck: readonly Stuck[];
  /** States whose only way on is the clock. */
  readonly clockOnly: readonly Stuck[];
  readonly guards: readonly GuardSeen[];
  readonly loop?: RouteLoop;
  /** The machine that was explored. */
  readonly machine: StoryMachine;
  /** The ids of a shortest list of choices that leads to a state. */
  readonly pathTo: (state: number) => readonly string[];
}

type Actions = readonly StepAction[];

/**
 * Explores every state of the machine that is played, breadth first: a state is the scene at which the story rests and the
 * context that it remembers.
 * @param limit How many states at most; where there are more, `complete` is false.
 */
export function explore(scenario: Scenario, limit: number = STATE_LIMIT): Exploration {
  const log = new GuardLog();
  const machine = compileMachine(scenario, (needs, context) => log.asks(needs, context));
  // XState would follow a loop of routes for ever. A chain of routes that does not come round is shorter than this.
  machine.options.maxIterations = Math.max(10_000, 2 * scenario.scenes.length);

  const { scenes } = scenario;
  const sceneIndex = new Map(scenes.map(({ id }, index) => [id, index]));
  const meters = Object.keys(scenario.meters);
  const choices: Choice[] = [];
  const firstChoice = scenes.map((scene) => choices.push(...scene.choices) - scene.choices.length);

  const ids = new Map<string, number>();
  const snapshots: (StorySnapshot | undefined)[] = [];
  const scene: number[] = [];
  const ended: number[] = [];
  const cameBy: number[] = [];
  const cameFrom: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const choice: number[] = [];
  const passed: number[] = [];
  const passageIndex = new Map<string, number>();
  const passages: (readonly number[])[] = [];
  const told = new Uint8Array(scenes.length);
  const offered = new Uint8Array(choices.length);
  const stuck: Stuck[] = [];
  const clockOnly: Stuck[] = [];
  let loop: RouteLoop | undefined;
  let full = false;
  const leastOf = new Array<number>(meters.length).fill(Infinity);
  const mostOf = new Array<number>(meters.length).fill(-Infinity);

  const remembered: string[] = [];
  const keyOf = (index: number, { meters: values, taken }: StoryContext): string => {
    let key = String(index);
    for (const meter of meters) key += `,${values[meter]}`;
    for (const id of remembered) key += taken[id] ? '+' : '-';
    return key;
  };

  /** The number of a state, a new one if it was not met before; -1 where there is no room for it. */
  function stateOf(snapshot: StorySnapshot, before: number, by: number): number {
    const index = sceneIndex.get(String(snapshot.value)) ?? 0;
    const key = keyOf(index, snapshot.context);
    const known = ids.get(key);
    if (known !== undefined) return known;
    if (ids.size >= limit) return -1;
    const state = ids.size;
    ids.set(key, state);
    const over = snapshot.status === 'done';
    snapshots.push(over ? undefined : snapshot);
    scene.push(index);
    ended.push(over ? 1 : 0);
    cameFrom.push(before);
    cameBy.push(by);
    if (state > 0) {
      for (const [meter, id] of meters.entries()) {
        const value = snapshot.context.meters[id] ?? 0;
        if (value < (leastOf[meter] ?? 0)) leastOf[meter] = value;
        if (value > (mostOf[meter] ?? 0)) mostOf[meter] = value;
      }
    }
    return state;
  }

  const sceneNumbers = (actions: Actions): number[] =>
    actions.flatMap(({ type, params }) => (type === 'show' ? [sceneIndex.get((params as ShowParams).scene) ?? 0] : []));

  /** The scenes before the one where the story rests, as the number of their list. */
  function passage(actions: Actions): number {
    const shown = sceneNumbers(actions);
    for (const index of shown) told[index] = 1;
    if (shown.length < 2) return -1;
    const before = shown.slice(0, -1);
    const key = before.join();
    let index = passageIndex.get(key);
    if (index === undefined) {
      index = passages.push(before) - 1;
      passageIndex.set(key, index);
    }
    return index;
  }

  function pathTo(state: number): readonly string[] {
    const path: string[] = [];
    for (let at = state; (cameFrom[at] ?? -1) >= 0; at = cameFrom[at] ?? -1)
      path.push(choices[cameBy[at] ?? 0]?.id ?? '');
    return path.reverse();
  }

  const opening: number[] = [];
  const [beginning, entered] = initialTransition(machine);
  if (beginning.status === 'error') {
    const { initial, context } = machineConfig(scenario);
    loop = { scenes: roundOf(scenario, initial, context, beginning.error), path: [] };
  } else {
    remembered.push(...Object.keys(beginning.context.taken));
    const shown = sceneNumbers(entered);
    for (const index of shown) told[index] = 1;
    opening.push(...shown.slice(0, -1));
    stateOf(beginning, -1, -1);
  }

  const step = stepper(machine);
  let tried = 0;
  walking: for (; tried < snapshots.length; tried++) {
    const snapshot = snapshots[tried];
    from.push(to.length);
    if (!snapshot) continue;
    snapshots[tried] = undefined;
    const index = scene[tried] ?? 0;
    const first = firstChoice[index] ?? 0;
    let buttons = 0;
    for (const [number, option] of (scenes[index]?.choices ?? []).entries()) {
      const result = taken(step, snapshot, option);
      if (result instanceof Error) {
        const context = applied(snapshot.context, {
          changes: option.changes,
          max: Object.fromEntries(Object.entries(scenario.meters).map(([id, { max }]) => [id, max])),
          ...(option.id in snapshot.context.taken ? { remember: option.id } : {}),
        });
        loop = { scenes: roundOf(scenario, option.target, context, result), path: [...pathTo(tried), option.id] };
        break walking;
      }
      const [next, actions] = result;
      // Every way that is taken enters a scene; a choice whose needs fail does nothing at all.
      if (actions.length === 0) continue;
      offered[first + number] = 1;
      const state = stateOf(next, tried, first + number);
      if (state < 0) {
        full = true;
        break walking;
      }
      to.push(state);
      choice.push(first + number);
      passed.push(passage(actions));
      if (option.after === undefined) buttons++;
    }
    if (buttons === 0) {
      const ways = to.length > (from[tried] ?? 0) ? clockOnly : stuck;
      ways.push({ state: tried, scene: scenes[index]?.id ?? '', context: snapshot.context });
    }
  }
  while (from.length <= ids.size) from.push(to.length);

  return {
    graph: {
      size: ids.size,
      scene: Int32Array.from(scene),
      ended: Uint8Array.from(ended),
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      choice: Int32Array.from(choice),
      passed: Int32Array.from(passed),
    },
    complete: !full && loop === undefined,
    tried,
    choices,
    passages,
    opening,
    told,
    meterRanges:
      ids.size > 1
        ? Object.fromEntries(meters.map((id, meter) => [id, { least: at(leastOf, meter), most: at(mostOf, meter) }]))
        : {},
    offered,
    stuck,
    clockOnly,
    guards: log.all(scenario),
    pathTo,
    machine,
    ...(loop ? { loop } : {}),
  };
}

function taken(step: Stepper, snapshot: StorySnapshot, { id }: Choice): ReturnType<Stepper> | Error {
  try {
    return step(snapshot, id);
  } catch (problem) {
    if (problem instanceof Error) return problem;
    throw problem;
  }
}

/** The scenes round which routes lead for ever from here; raises what XState raised where they do not. */
function roundOf(scenario: Scenario, start: string, begin: StoryContext, problem: unknown): readonly string[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const max = Object.fromEntries(Object.entries(scenario.meters).map(([id, meter]) => [id, meter.max]));
  const seen = new Map<string, number>();
  const shown: string[] = [];
  let at = start;
  let context = begin;
  for (;;) {
    const key = JSON.stringify([at, context]);
    const before = seen.get(key);
    if (before !== undefined) return shown.slice(before);
    seen.set(key, shown.length);
    shown.push(at);
    const now = context;
    const route = scenes.get(at)?.routes.find(({ needs }) => needs.every((need) => needHolds(need, now)));
    if (!route) throw problem;
    context = applied(context, { changes: route.changes, max });
    at = route.target;
  }
}
