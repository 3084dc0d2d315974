import { initialTransition, transition } from 'xstate';
import { ROLE_CHECK_TAG, type ShowParams, type StoryMachine, type StorySnapshot } from './machine.ts';
import type { Choice, Scene } from './scenario.ts';

/** A choice id, or `?` for a role check made at that point. */
export type Step = string;
export const ROLE_CHECK: Step = '?';

/** A point at which the story rests: a decision, or an ending. */
export interface Moment {
  readonly scene: string;
  /** The scenes entered since the moment before, in order; the last one is `scene`, the others were passed through. */
  readonly shown: readonly string[];
  /** The choice that led here; none at the first moment. */
  readonly by?: string;
  /** Whether the learner made a role check here. */
  readonly checked: boolean;
  readonly snapshot: StorySnapshot;
}

export type StepProblem = 'unknown-choice' | 'hidden-choice' | 'no-role-check' | 'role-check-again' | 'after-the-end';

export interface Replay {
  /** One more than the choices that were taken. */
  readonly moments: readonly [Moment, ...Moment[]];
  /** The steps that were taken; all of them unless there is a problem. */
  readonly steps: readonly Step[];
  /** The first step that could not be taken, and why; whatever follows it was not tried. */
  readonly problem?: { readonly at: number; readonly step: Step; readonly scene: string; readonly why: StepProblem };
}

const scenesShown = (actions: readonly { type: string; params: unknown }[]): string[] =>
  actions.filter(({ type }) => type === 'show').map(({ params }) => (params as ShowParams).scene);

/** The story before any step. */
export function begin(machine: StoryMachine): Replay {
  const [snapshot, actions] = initialTransition(machine);
  return {
    moments: [{ scene: String(snapshot.value), shown: scenesShown(actions), checked: false, snapshot }],
    steps: [],
  };
}

/** The moment that the story is at. */
export const current = (replay: Replay): Moment => replay.moments[replay.moments.length - 1] ?? replay.moments[0];

function problemOf(machine: StoryMachine, { scene, checked, snapshot }: Moment, step: Step): StepProblem | undefined {
  if (snapshot.status !== 'active') return 'after-the-end';
  if (step === ROLE_CHECK) {
    if (!snapshot.hasTag(ROLE_CHECK_TAG)) return 'no-role-check';
    return checked ? 'role-check-again' : undefined;
  }
  if (snapshot.can({ type: step })) return undefined;
  return machine.states[scene]?.ownEvents.includes(step) ? 'hidden-choice' : 'unknown-choice';
}

/** Takes one step. A step that cannot be taken changes nothing but `problem`. */
export function advance(machine: StoryMachine, replay: Replay, step: Step): Replay {
  if (replay.problem) return replay;
  const now = current(replay);
  const why = problemOf(machine, now, step);
  if (why) return { ...replay, problem: { at: replay.steps.length, step, scene: now.scene, why } };
  const steps = [...replay.steps, step];
  if (step === ROLE_CHECK) {
    const [first, ...rest] = replay.moments;
    const checked = { ...now, checked: true };
    return { moments: rest.length === 0 ? [checked] : [first, ...rest.slice(0, -1), checked], steps };
  }
  const [snapshot, actions] = transition(machine, now.snapshot, { type: step });
  const next: Moment = {
    scene: String(snapshot.value),
    shown: scenesShown(actions),
    by: step,
    checked: false,
    snapshot,
  };
  return { moments: [...replay.moments, next], steps };
}

/** Plays a list of steps from the first scene; stops at the last valid one and says so. */
export const replay = (machine: StoryMachine, steps: readonly Step[]): Replay =>
  steps.reduce((so, step) => advance(machine, so, step), begin(machine));

export const hasEnded = (replay: Replay): boolean => current(replay).snapshot.status === 'done';

/** The choices that can be taken at this point, in the order of the text, the clock's among them. */
export const openChoices = (scene: Scene, snapshot: StorySnapshot): readonly Choice[] =>
  scene.choices.filter(({ id }) => snapshot.can({ type: id }));
