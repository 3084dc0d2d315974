import { openChoices, type Replay } from '../../engine/replay.ts';
import type { Scenario } from '../../engine/scenario.ts';

/** What somebody has seen of a story. Choices and routes go by the ids of their lines in `StoryMap`. */
export interface Seen {
  /** Every scene that was told, those that were passed through included. */
  readonly scenes: ReadonlySet<string>;
  /** Every choice that was taken, the clock's too, and every route that was gone. */
  readonly gone: ReadonlySet<string>;
  /** Every choice that was there to be taken, whether it was or not. */
  readonly offered: ReadonlySet<string>;
}

/** What was seen over some runs of a scenario, each as far as it replays. */
export function seenIn(scenario: Scenario, replays: readonly Replay[]): Seen {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const seen = { scenes: new Set<string>(), gone: new Set<string>(), offered: new Set<string>() };
  for (const { moments } of replays) {
    for (const { by, shown, scene: id, snapshot } of moments) {
      if (by !== undefined) seen.gone.add(by);
      for (const [at, told] of shown.entries()) {
        seen.scenes.add(told);
        const next = shown[at + 1];
        const route = scenes.get(told)?.routes.findIndex(({ target }) => target === next) ?? -1;
        if (route >= 0) seen.gone.add(`${told}/${route}`);
      }
      const scene = scenes.get(id);
      if (!scene || snapshot.status !== 'active') continue;
      for (const choice of openChoices(scene, snapshot)) if (choice.after === undefined) seen.offered.add(choice.id);
    }
  }
  return seen;
}
