import { initialTransition } from 'xstate';
import { compileMachine, ROLE_CHECK_TAG, type StoryMachine, type StorySnapshot } from '../engine/machine.ts';
import { ROLE_CHECK, type Step } from '../engine/replay.ts';
import type { Scenario } from '../engine/scenario.ts';
import { STATE_LIMIT } from './explore.ts';
import { stepper } from './stepper.ts';

/**
 * Why a step of an old attempt cannot be taken any more. `removed`: nothing has its id now. `elsewhere`: the attempt stands in
 * another scene by then, and the choice is not one of that scene's. `hidden`: its needs do not hold. `ended`: the story is over
 * by then. `no-role-check`: the scene has none now.
 */
export type Lost = 'removed' | 'elsewhere' | 'hidden' | 'ended' | 'no-role-check';

/** A step after which old attempts no longer replay. */
export interface LostStep {
  /** Where it was taken in the old story. */
  readonly scene: string;
  readonly step: Step;
  readonly why: Lost;
  /** Where the attempt stands in the new story by then. */
  readonly now: string;
  /** A shortest attempt that ends with it. */
  readonly example: readonly Step[];
}

/** What becomes of unfinished attempts that wait in a scene: all go on, none does, or it depends on how they came there. */
export type Fate = 'goes-on' | 'depends' | 'lost';

export interface Replays {
  /** In the order in which attempts meet them; one for each scene, step and reason. */
  readonly lost: readonly LostStep[];
  /** Scene of the old story in which an attempt can wait → what becomes of those that do; in the order of the text. */
  readonly waiting: Readonly<Record<string, Fate>>;
  /** Scenes whose attempts replay whole and yet wait in another scene now: old scene → new scenes. */
  readonly moved: Readonly<Record<string, readonly string[]>>;
  /** False where there were too many states to see them all. */
  readonly complete: boolean;
}

interface Pair {
  readonly old: StorySnapshot;
  /** Absent once a step could not be taken. */
  readonly now?: StorySnapshot;
  readonly before: number;
  readonly by: Step;
}

const keyOf = (snapshot: StorySnapshot | undefined): string =>
  snapshot ? JSON.stringify([snapshot.value, snapshot.context.meters, snapshot.context.taken]) : '';

/** Where a story begins; nothing where routes lead round for ever. */
function opening(machine: StoryMachine): StorySnapshot | undefined {
  const [snapshot] = initialTransition(machine);
  return snapshot.status === 'error' ? undefined : snapshot;
}

/**
 * Follows every attempt of the old story through the new one, step for step: not attempts themselves, which are endless, but the
 * pairs of states that the same steps lead to, which are few.
 * @param limit How many pairs at most.
 */
export function compareReplays(before: Scenario, after: Scenario, limit: number = STATE_LIMIT): Replays {
  const oldMachine = compileMachine(before);
  const newMachine = compileMachine(after);
  for (const machine of [oldMachine, newMachine]) machine.options.maxIterations = 10_000;
  const oldStep = stepper(oldMachine);
  const newStep = stepper(newMachine);
  const oldScenes = new Map(before.scenes.map((scene) => [scene.id, scene]));
  const newScenes = new Map(after.scenes.map((scene) => [scene.id, new Set(scene.choices.map(({ id }) => id))]));
  const known = new Set(after.scenes.flatMap(({ choices }) => choices.map(({ id }) => id)));

  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const lost = new Map<string, LostStep>();
  const fates = new Map<string, { goesOn: boolean; lost: boolean }>();
  const moved = new Map<string, Set<string>>();
  let complete = true;

  function meet(pair: Pair): void {
    const key = `${keyOf(pair.old)}\n${keyOf(pair.now)}`;
    if (seen.has(key)) return;
    if (seen.size >= limit) {
      complete = false;
      return;
    }
    seen.add(key);
    pairs.push(pair);
  }
  function pathTo(at: number): readonly Step[] {
    const path: Step[] = [];
    for (let pair = pairs[at]; pair && pair.before >= 0; pair = pairs[pair.before]) path.push(pair.by);
    return path.reverse();
  }
  function lose(at: number, scene: string, step: Step, why: Lost, now: string): void {
    const key = JSON.stringify([scene, step, why]);
    if (!lost.has(key)) lost.set(key, { scene, step, why, now, example: [...pathTo(at), step] });
  }
  /** Why the new story does not take a step here; nothing where it does. */
  function refusal(now: StorySnapshot, step: Step): Lost | undefined {
    if (now.status !== 'active') return 'ended';
    if (step === ROLE_CHECK) return now.hasTag(ROLE_CHECK_TAG) ? undefined : 'no-role-check';
    if (!known.has(step)) return 'removed';
    if (!newScenes.get(String(now.value))?.has(step)) return 'elsewhere';
    return now.can({ type: step }) ? undefined : 'hidden';
  }

  const [old, now] = [opening(oldMachine), opening(newMachine)];
  if (!old || !now) return { lost: [], waiting: {}, moved: {}, complete: false };
  meet({ old, now, before: -1, by: '' });
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    if (pair?.old.status !== 'active') continue;
    const { old, now } = pair;
    const scene = String(old.value);
    const fate = fates.get(scene) ?? { goesOn: false, lost: false };
    fates.set(scene, now ? { ...fate, goesOn: true } : { ...fate, lost: true });
    if (now && now.value !== scene) moved.set(scene, (moved.get(scene) ?? new Set()).add(String(now.value)));
    if (now && old.hasTag(ROLE_CHECK_TAG)) {
      const why = refusal(now, ROLE_CHECK);
      if (why) {
        lose(at, scene, ROLE_CHECK, why, String(now.value));
        meet({ old, before: at, by: ROLE_CHECK });
      }
    }
    for (const { id } of oldScenes.get(scene)?.choices ?? []) {
      if (!old.can({ type: id })) continue;
      const [next] = oldStep(old, id);
      const why = now ? refusal(now, id) : undefined;
      if (now && why) lose(at, scene, id, why, String(now.value));
      const then = now && !why ? newStep(now, id)[0] : undefined;
      meet({ old: next, ...(then ? { now: then } : {}), before: at, by: id });
    }
  }

  const waiting = before.scenes.flatMap(({ id }): [string, Fate][] => {
    const fate = fates.get(id);
    if (!fate) return [];
    return [[id, !fate.lost ? 'goes-on' : fate.goesOn ? 'depends' : 'lost']];
  });
  return {
    lost: [...lost.values()],
    waiting: Object.fromEntries(waiting),
    moved: Object.fromEntries([...moved].map(([scene, to]) => [scene, [...to]])),
    complete,
  };
}
