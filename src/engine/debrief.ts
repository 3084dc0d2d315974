import { type Moment, openChoices, type Replay } from './replay.ts';
import type { Choice, Scenario, Scene } from './scenario.ts';
import { type Score, score } from './score.ts';

/** A choice that was there and was not taken, or was not on offer after all that went before. */
export interface RoadNotTaken {
  readonly choice: Choice;
  /** Whether its needs held at that point. */
  readonly open: boolean;
}

/** One decision of an attempt, with everything that replay knows about it. */
export interface Decision {
  /** From 0. */
  readonly number: number;
  /** The scene in which it was taken. */
  readonly scene: Scene;
  /** The scenes told since the decision before; the last is `scene`. */
  readonly told: readonly Scene[];
  readonly choice: Choice;
  readonly checked: boolean;
  /** Meter id → value before and after, where it moved. */
  readonly moved: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  readonly roads: readonly RoadNotTaken[];
  /** The number of steps before it: where a what-if begins. */
  readonly stepsBefore: number;
}

export interface Debrief {
  readonly score: Score;
  readonly decisions: readonly Decision[];
  /** The scenes of the ending, those passed through included; none while the attempt goes on. */
  readonly ending?: readonly Scene[];
}

/** What was done, what it did, and what else could have been done: all of it read off a replay. */
export function debrief(scenario: Scenario, replay: Replay): Debrief {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const told = ({ shown }: Moment): Scene[] => shown.flatMap((id) => scenes.get(id) ?? []);
  const { moments } = replay;
  const last = moments[moments.length - 1];

  let stepsBefore = 0;
  const decisions = moments.slice(1).flatMap((after, number): Decision[] => {
    const before = moments[number];
    const scene = before && scenes.get(before.scene);
    const choice = scene?.choices.find(({ id }) => id === after.by);
    if (!before || !scene || !choice) return [];
    const steps = stepsBefore + (before.checked ? 1 : 0);
    stepsBefore = steps + 1;
    const open = new Set(openChoices(scene, before.snapshot).map(({ id }) => id));
    const meters = Object.keys(scenario.meters).map((meter) => ({
      meter,
      from: before.snapshot.context.meters[meter] ?? 0,
      to: after.snapshot.context.meters[meter] ?? 0,
    }));
    return [
      {
        number,
        scene,
        told: told(before),
        choice,
        checked: before.checked,
        moved: Object.fromEntries(
          meters.filter(({ from, to }) => from !== to).map(({ meter, from, to }) => [meter, { from, to }]),
        ),
        roads: scene.choices
          .filter(({ id, after: seconds }) => id !== choice.id && seconds === undefined)
          .map((other) => ({ choice: other, open: open.has(other.id) })),
        stepsBefore: steps,
      },
    ];
  });

  return {
    score: score(scenario, replay),
    decisions,
    ...(last && last.snapshot.status === 'done' ? { ending: told(last) } : {}),
  };
}
