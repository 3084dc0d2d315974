import type { StoryMachine } from '../engine/machine.ts';
import { current, hasEnded, openChoices, replay } from '../engine/replay.ts';
import type { Scenario, Walk } from '../engine/scenario.ts';
import { score, type Tally } from '../engine/score.ts';

/** What came instead of what a walk promises. */
export type Strayed =
  | {
      readonly kind: 'step';
      /** From 0. */
      readonly at: number;
      readonly step: string;
      readonly scene: string;
      /** The choices that were open there; none after an ending. */
      readonly open: readonly string[];
    }
  | {
      readonly kind: 'unfinished';
      readonly scene: string;
      readonly open: readonly string[];
    }
  | { readonly kind: 'ending'; readonly ending: string; readonly expected: string }
  | { readonly kind: 'score'; readonly score: Tally; readonly expected: Tally };

export interface WalkReplayed {
  readonly walk: string;
  /** None where it goes as written. */
  readonly strayed: readonly Strayed[];
}

/** Replays every walk through the machine that is played. */
export function replayWalks(scenario: Scenario, machine: StoryMachine): readonly WalkReplayed[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));

  function strayed({ path, ending, score: written }: Walk): readonly Strayed[] {
    const result = replay(machine, path);
    const { scene, snapshot } = current(result);
    const here = scenes.get(scene);
    const open = here ? openChoices(here, snapshot).map(({ id }) => id) : [];
    if (result.problem) return [{ kind: 'step', ...result.problem, open }];
    if (!hasEnded(result)) return [{ kind: 'unfinished', scene, open }];
    const { halves, tests } = score(scenario, result).overall;
    const expected = { halves: 2 * written.earned, tests: written.tests };
    return [
      ...(scene === ending ? [] : [{ kind: 'ending', ending: scene, expected: ending } as const]),
      ...(halves === expected.halves && tests === expected.tests
        ? []
        : [{ kind: 'score', score: { halves, tests }, expected } as const]),
    ];
  }

  return Object.entries(scenario.walks).map(([walk, written]) => ({ walk, strayed: strayed(written) }));
}
