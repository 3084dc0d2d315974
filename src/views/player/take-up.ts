import type { StoryMachine } from '../../engine/machine.ts';
import { replay } from '../../engine/replay.ts';
import type { Attempt } from '../../record/attempt.ts';
import { type Resumed, resume } from '../../record/resume.ts';

/** An attempt to be looked at or gone on with. One that has its result stays as it is. */
export const takeUp = (
  machine: StoryMachine,
  version: string,
  attempt: Attempt,
): Pick<Resumed, 'attempt' | 'replay' | 'dropped'> =>
  attempt.result ? { attempt, replay: replay(machine, attempt.steps), dropped: 0 } : resume(machine, version, attempt);
