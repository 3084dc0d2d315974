import type { StoryMachine } from '../engine/machine.ts';
import { replay } from '../engine/replay.ts';
import { EVERY_TURN, type RoomPath, type Workshop } from './workshop.ts';

export interface Fitted {
  readonly workshop: Workshop;
  /** How many steps of its paths the story does not know any more. */
  readonly dropped: number;
}

/** A workshop for the story as it is now: every path goes as far as it still replays. Votes stay, as facts. */
export function fitted(workshop: Workshop, machine: StoryMachine, version: string): Fitted {
  const asFar = (path: RoomPath): RoomPath => ({ ...path, steps: replay(machine, path.steps).steps });
  const [first, ...rest] = workshop.paths;
  const paths: Workshop['paths'] = [asFar(first), ...rest.map(asFar)];
  const dropped = paths.reduce((sum, { steps }, at) => sum + (workshop.paths[at]?.steps.length ?? 0) - steps.length, 0);
  if (dropped === 0) return { workshop: { ...workshop, version }, dropped };
  return { workshop: { ...workshop, version, paths, stage: { kind: 'telling', turns: EVERY_TURN } }, dropped };
}
