import type { StoryMachine } from '../../engine/machine.ts';
import { advance, current, hasEnded, type Replay, type Step } from '../../engine/replay.ts';
import { score } from '../../engine/score.ts';
import { type Attempt, sealed, withStep } from '../../record/attempt.ts';
import type { Recorder } from '../../record/port.ts';
import type { PlayData } from './play-data.ts';

export interface Taken {
  readonly attempt: Attempt;
  readonly replay: Replay;
}

/** Takes a step and keeps it; at an ending the result is sealed. A step that cannot be taken changes nothing. */
export function take(
  { scenario, version }: PlayData,
  machine: StoryMachine,
  recorder: Recorder,
  { attempt, replay }: Taken,
  step: Step,
): Taken {
  const next = advance(machine, replay, step);
  if (next.problem) return { attempt, replay };
  const now = Date.now();
  const stepped = withStep({ ...attempt, version }, step, now);
  const done = hasEnded(next) ? sealed(stepped, current(next).scene, score(scenario, next), now) : stepped;
  return { attempt: recorder.keep(done), replay: next };
}
