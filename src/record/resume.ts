import type { StoryMachine } from '../engine/machine.ts';
import { type Replay, replay } from '../engine/replay.ts';
import type { Attempt } from './attempt.ts';
import { forkId } from './place.ts';

export interface Resumed {
  /** To go on with; under an id of its own if steps were dropped, so that what was played stays as it was. */
  readonly attempt: Attempt;
  readonly replay: Replay;
  /** How many of the last steps the story no longer allows. */
  readonly dropped: number;
  /** Whether the story has changed since the last step. */
  readonly changedVersion: boolean;
}

/** Takes up an attempt that has not ended, as far as it still replays. */
export function resume(machine: StoryMachine, version: string, attempt: Attempt): Resumed {
  const tried = replay(machine, attempt.steps);
  const changedVersion = version !== attempt.version;
  const kept = tried.steps.length;
  const dropped = attempt.steps.length - kept;
  if (dropped === 0) return { attempt: { ...attempt, version }, replay: tried, dropped, changedVersion };
  return {
    attempt: {
      ...attempt,
      id: forkId(attempt),
      version,
      steps: tried.steps,
      times: attempt.times.slice(0, kept),
      ...(attempt.whatIf ? { whatIf: { of: attempt.whatIf.of, at: Math.min(attempt.whatIf.at, kept) } } : {}),
    },
    // Again and without the step that failed, because a replay with a problem goes no further.
    replay: replay(machine, tried.steps),
    dropped,
    changedVersion,
  };
}
