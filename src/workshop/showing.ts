import { phonesOf } from './tally.ts';
import type { Clock, Over, RoomPath, Split, Stage, Vote, Workshop } from './workshop.ts';

/** What only the console knows about links, for the room to see. */
export interface Doors {
  /** Where phones join a vote, where they can. */
  readonly join?: string;
  /** For each group where it plays on. */
  readonly groups?: readonly string[];
}

/** The stage as the room sees it: whose phone is for what stays with the console. */
export type StageShown =
  | Exclude<Stage, { kind: 'voting' | 'settling' }>
  | (Omit<Extract<Stage, { kind: 'voting' }>, 'ballots'> & { readonly phones: readonly number[] })
  | (Omit<Extract<Stage, { kind: 'settling' }>, 'ballots'> & { readonly phones: readonly number[] });

/** All that the room screen draws, and nothing that only the trainer may see. */
export interface Showing {
  readonly workshop: string;
  readonly name: string;
  readonly scenario: string;
  readonly version: string;
  readonly paths: readonly [RoomPath, ...RoomPath[]];
  readonly playing: number;
  readonly stage: StageShown;
  readonly over?: Over;
  readonly votes: readonly Vote[];
  readonly split?: Split;
  /** How long the room has talked follows from it. */
  readonly clock: Clock;
  readonly room: string;
  readonly doors: Doors;
}

function stageShown(stage: Stage): StageShown {
  if (stage.kind !== 'voting' && stage.kind !== 'settling') return stage;
  const { ballots: _, ...rest } = stage;
  return { ...rest, phones: phonesOf(stage) };
}

export function showing(workshop: Workshop, doors: Doors): Showing {
  const { id, name, scenario, version, paths, playing, stage, over, votes, split, clock, room } = workshop;
  return {
    workshop: id,
    name,
    scenario,
    version,
    paths,
    playing,
    stage: stageShown(stage),
    ...(over === undefined ? {} : { over }),
    votes,
    ...(split === undefined ? {} : { split }),
    clock,
    room,
    doors,
  };
}
