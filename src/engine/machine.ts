import { assign, createMachine, type EventObject, type SnapshotFrom } from 'xstate';
import { type Choice, isEnding, type Need, type Route, type Scenario, type Scene } from './scenario.ts';

/** What the machine remembers: enough to answer every `needs`, and nothing else, so that the states stay few. */
export interface StoryContext {
  readonly meters: Readonly<Record<string, number>>;
  /** Only choices that some `needs` names. */
  readonly taken: Readonly<Record<string, boolean>>;
}

/** One event type a choice: `{ type: 'take-it-alone' }`. */
export interface StoryEvent {
  readonly type: string;
}

export interface NeedsParams {
  readonly all: readonly Need[];
}
export interface ApplyParams {
  readonly changes: Readonly<Record<string, number>>;
  /** Upper bound of each meter in `changes`; the lower one is 0. */
  readonly max: Readonly<Record<string, number>>;
  readonly remember?: string;
}
export interface ShowParams {
  readonly scene: string;
}

/** The tag of a state in which the learner can make a role check. */
export const ROLE_CHECK_TAG = 'role-check';

interface TransitionConfig {
  readonly target: string;
  /** Where a scene leads to itself: XState would not tell it again without this. */
  readonly reenter?: true;
  readonly guard?: { readonly type: 'needs'; readonly params: NeedsParams };
  readonly actions?: { readonly type: 'apply'; readonly params: ApplyParams };
}

export interface StateConfig {
  readonly type?: 'final';
  readonly tags?: readonly (typeof ROLE_CHECK_TAG)[];
  readonly entry: { readonly type: 'show'; readonly params: ShowParams };
  readonly always?: readonly TransitionConfig[];
  readonly on?: Readonly<Record<string, TransitionConfig>>;
}

/** Plain JSON, as Stately's editor reads it: conditions and actions are names with parameters. */
export interface StoryConfig {
  readonly id: string;
  readonly initial: string;
  readonly context: StoryContext;
  readonly states: Readonly<Record<string, StateConfig>>;
}

/** Whether one condition holds. */
export function needHolds(need: Need, context: StoryContext): boolean {
  switch (need.kind) {
    case 'meter': {
      const value = context.meters[need.meter] ?? 0;
      return need.op === '>=' ? value >= need.value : value <= need.value;
    }
    case 'taken':
      return context.taken[need.choice] === true;
    case 'not-taken':
      return context.taken[need.choice] !== true;
  }
}

/** Whether all the conditions of a choice or a route hold. */
export type AllHold = (needs: readonly Need[], context: StoryContext) => boolean;
const allHold: AllHold = (needs, context) => needs.every((need) => needHolds(need, context));

/** The choices that some condition names, in the order of the text. */
function remembered(scenario: Scenario): ReadonlySet<string> {
  const named = new Set<string>();
  for (const scene of scenario.scenes) {
    for (const { needs } of [...scene.routes, ...scene.choices]) {
      for (const need of needs) if (need.kind !== 'meter') named.add(need.choice);
    }
  }
  return named;
}

/** Raises what `compileMachine` cannot make a machine of; a scenario without faults never does. */
export function machineConfig(scenario: Scenario): StoryConfig {
  const first = scenario.scenes[0];
  if (first === undefined) throw new Error(`Scenario "${scenario.id}" has no scene.`);
  const named = remembered(scenario);

  function way(scene: string, out: Route | Choice): TransitionConfig {
    const id = 'id' in out && named.has(out.id) ? out.id : undefined;
    const moved = Object.keys(out.changes);
    const acts = moved.length > 0 || id !== undefined;
    const max = Object.fromEntries(moved.map((meter) => [meter, scenario.meters[meter]?.max ?? 0]));
    return {
      target: out.target,
      ...(out.target === scene ? { reenter: true } : {}),
      ...(out.needs.length > 0 ? { guard: { type: 'needs', params: { all: out.needs } } } : {}),
      ...(acts
        ? { actions: { type: 'apply', params: { changes: out.changes, max, ...(id ? { remember: id } : {}) } } }
        : {}),
    };
  }

  function state(scene: Scene): StateConfig {
    return {
      ...(isEnding(scene) ? { type: 'final' } : {}),
      ...(scene.roleCheck.length > 0 ? { tags: [ROLE_CHECK_TAG] } : {}),
      entry: { type: 'show', params: { scene: scene.id } },
      ...(scene.routes.length > 0 ? { always: scene.routes.map((route) => way(scene.id, route)) } : {}),
      ...(scene.choices.length > 0
        ? { on: Object.fromEntries(scene.choices.map((choice) => [choice.id, way(scene.id, choice)])) }
        : {}),
    };
  }

  return {
    id: scenario.id,
    initial: first.id,
    context: {
      meters: Object.fromEntries(Object.entries(scenario.meters).map(([id, meter]) => [id, meter.start])),
      taken: Object.fromEntries([...named].map((id) => [id, false])),
    },
    states: Object.fromEntries(scenario.scenes.map((scene) => [scene.id, state(scene)])),
  };
}

const between = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

/** What a choice or a route does to the context: meters move within 0 to their bound, a named choice is remembered. */
export function applied(context: StoryContext, { changes, max, remember }: ApplyParams): StoryContext {
  const moved = Object.entries(changes).map(([meter, by]): [string, number] => [
    meter,
    between((context.meters[meter] ?? 0) + by, max[meter] ?? 0),
  ]);
  return {
    meters: { ...context.meters, ...Object.fromEntries(moved) },
    taken: remember === undefined ? context.taken : { ...context.taken, [remember]: true },
  };
}

/** Puts the code behind the three names that a configuration uses. */
export function machineOf(config: StoryConfig, holds: AllHold = allHold) {
  return createMachine<
    StoryContext,
    StoryEvent,
    never,
    { type: 'apply'; params: ApplyParams } | { type: 'show'; params: ShowParams },
    { type: 'needs'; params: NeedsParams },
    never,
    typeof ROLE_CHECK_TAG,
    undefined,
    undefined,
    EventObject
  >(config, {
    guards: { needs: ({ context }, params) => holds(params.all, context) },
    actions: {
      apply: assign(({ context }, params: ApplyParams) => applied(context, params)),
      // Nothing to do: the pure transition returns the action, and that is how we know through which scenes it went.
      show: () => {},
    },
  });
}

/**
 * The story as a real XState machine: one state a scene, one event type a choice, eventless transitions for routes, final
 * states for endings. Player, replay and proof all run this one; there is no other semantics.
 * @param holds Answers every guard; the proof gives its own, which remembers the answers.
 */
export const compileMachine = (scenario: Scenario, holds: AllHold = allHold): StoryMachine =>
  machineOf(machineConfig(scenario), holds);

export type StoryMachine = ReturnType<typeof machineOf>;
export type StorySnapshot = SnapshotFrom<StoryMachine>;
