import type { StoryMachine } from '../../engine/machine.ts';
import { current, hasEnded, openChoices, type Replay, replay as replayOf, type Step } from '../../engine/replay.ts';
import type { Here } from '../../workshop/here.ts';
import type { PlayData } from '../player/play-data.ts';
import { type Telling, tellingsOf } from '../player/telling.ts';
import { roomTurns } from './room-turns.ts';

/** Where a path has come to: what running the room depends on, and how it is told. */
export interface HereTold extends Here {
  readonly replay: Replay;
  readonly telling: Telling;
}

/**
 * What the story holds after these steps; steps that it does not know are left out, with all that follow them.
 * @param stops the scenes at which the plan stops to talk; at every one where this is absent
 * @throws where the story has no scene to rest at, which its proof rules out
 */
export function hereOf(
  { scenario }: PlayData,
  machine: StoryMachine,
  steps: readonly Step[],
  stops?: ReadonlySet<string>,
): HereTold {
  const replay = replayOf(machine, steps);
  const told = tellingsOf(scenario, replay.moments).at(-1);
  if (!told) throw new Error(`${scenario.id} rests at no scene that it holds.`);
  const telling = { ...told, turns: roomTurns(told.turns) };
  const { scene } = telling;
  const { checked, snapshot } = current(replay);
  return {
    scene,
    decision: replay.moments.length - 1,
    turns: telling.turns.length,
    choices: openChoices(scene, snapshot).filter(({ after }) => after === undefined),
    ended: hasEnded(replay),
    checked,
    stop: stops?.has(scene.id) ?? true,
    replay,
    telling,
  };
}
