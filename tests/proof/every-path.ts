import { compileMachine } from '../../src/engine/machine.ts';
import { advance, begin, current, hasEnded, openChoices, type Replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { type Score, score } from '../../src/engine/score.ts';

/** One path to the end, walked by the engine. */
export interface Walked {
  readonly replay: Replay;
  readonly steps: readonly string[];
  readonly score: Score;
  readonly breaks: number;
  /** How likely blind picking takes it; 0 where the clock takes a choice. */
  readonly chance: number;
  /** Whether it ends in an ending; else it is stuck. */
  readonly ends: boolean;
  readonly timed: boolean;
}

/** Every path of a small story, one by one: what the proof may never do, and what it is compared with. */
export function everyPath(scenario: Scenario): readonly Walked[] {
  const machine = compileMachine(scenario);
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const found: Walked[] = [];
  function walk(replay: Replay, chance: number, timed: boolean): void {
    const { scene, snapshot } = current(replay);
    const here = scenes.get(scene);
    const open = here ? openChoices(here, snapshot) : [];
    if (open.length === 0) {
      const earned = score(scenario, replay);
      const tested = Object.values(earned.rules).flatMap((rule) => rule.tested);
      const breaks = tested.filter(({ mark }) => mark === 'breaks').length;
      found.push({ replay, steps: replay.steps, score: earned, breaks, chance, ends: hasEnded(replay), timed });
      return;
    }
    const buttons = open.filter(({ after }) => after === undefined).length;
    for (const { id, after } of open) {
      const share = after === undefined ? chance / buttons : 0;
      walk(advance(machine, replay, id), share, timed || after !== undefined);
    }
  }
  walk(begin(machine), 1, false);
  return found;
}
