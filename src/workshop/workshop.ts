import type { Step } from '../engine/replay.ts';

/** One way through the story that the room, or a group of it, went. */
export interface RoomPath {
  /** From the first scene. */
  readonly steps: readonly Step[];
  /** Where it left another path; absent on the first. */
  readonly parted?: {
    /** The place of the other one in `Workshop.paths`. */
    readonly from: number;
    /** The decision at which they part, from 0. */
    readonly decision: number;
    /** The room tried what fewer hands were for; or one of the small groups took it, from 0. */
    readonly by: 'minority' | number;
  };
}

/** How a decision was made where a vote was taken. */
export interface Vote {
  /** The place of the path in `Workshop.paths`. */
  readonly path: number;
  /** From 0; role checks are no decisions. */
  readonly decision: number;
  /** Ids of the choices that could be voted for, in the order of their numbers. */
  readonly among: readonly string[];
  /** For each of them, hands that were counted. */
  readonly hands: readonly number[];
  /** For each of them, phones. */
  readonly phones: readonly number[];
  /** From 1; a tie may have been voted on again. */
  readonly round: number;
  readonly chosen: string;
  /** By the most votes; by lot; or by the trainer, where nobody counted, or against the count. */
  readonly settled: 'votes' | 'lots' | 'trainer';
}

/** More turns than any moment has. */
export const EVERY_TURN = 1000;

/** How far the room is with the moment that the story is at. */
export type Stage =
  /** So many turns are told, 1 or more. */
  | { readonly kind: 'telling'; readonly turns: number }
  /** So many choices are shown, 1 or more. */
  | { readonly kind: 'choices'; readonly shown: number }
  /** People talk. `from` is on the workshop's clock, in milliseconds. */
  | { readonly kind: 'discuss'; readonly from: number }
  | Voting
  /** The vote is over; the choice that plays next is `among[at]`. */
  | (Omit<Voting, 'kind' | 'asking'> & {
      readonly kind: 'settling';
      /** Ids of the choices of which one can still play. One alone where the vote decided. */
      readonly left: readonly string[];
      /** Which of them plays next; -1 while it is not picked. */
      readonly at: number;
      readonly why: 'votes' | 'tie' | 'nobody-counted' | 'lots';
    })
  /** An ending has been told to its last word. */
  | { readonly kind: 'ended' };

export interface Voting {
  readonly kind: 'voting';
  /** Ids of the choices that can be voted for. */
  readonly among: readonly string[];
  /** For each of them, hands counted so far. */
  readonly hands: readonly number[];
  /** Phone → which of `among` it is for. One vote a phone: the last one. */
  readonly ballots: Readonly<Record<string, number>>;
  /** From 1; a tie may be voted on again. */
  readonly round: number;
  /** Which of `among` is asked for just now; absent while all are open at once. */
  readonly asking?: number;
}

/** What lies over the picture on the room screen. */
export type Over = 'black' | 'role-check' | 'join' | 'groups' | 'paths';

/** Small groups, each on its own way from one decision on. */
export interface Split {
  /** The place in `Workshop.paths` of the one that they left. */
  readonly path: number;
  /** The steps from the first scene to that decision. The room may take its own back while groups are under way. */
  readonly before: readonly Step[];
  /** For each group the choice that it begins with, and its path once its code was read out. */
  readonly groups: readonly { readonly choice: string; readonly path?: number }[];
}

/** Milliseconds that it ran, and since when it runs (milliseconds since 1970); without `since` it stands. */
export interface Clock {
  readonly ran: number;
  readonly since?: number;
  /** The trainer stopped it. Any other clock that stands runs again by itself once the room is led on. */
  readonly stopped?: true;
}

/** What a trainer runs with a room full of people. Plain data: kept as it is, and all that is shown follows from it. */
export interface Workshop {
  /** Twelve letters and digits. */
  readonly id: string;
  /** As the trainer calls it. */
  readonly name: string;
  readonly scenario: string;
  /** The version of the scenario that the steps were last played with. */
  readonly version: string;
  /** ISO instants in UTC. */
  readonly began: string;
  readonly touched: string;
  readonly paths: readonly [RoomPath, ...RoomPath[]];
  /** Which of them is played. */
  readonly playing: number;
  readonly stage: Stage;
  /** What was counted for this decision already, while the room has gone back to talk. */
  readonly held?: Voting;
  readonly over?: Over;
  readonly votes: readonly Vote[];
  readonly split?: Split;
  readonly clock: Clock;
  /** On the clock: when the present decision began. */
  readonly reached: number;
  /** What the trainer wrote at a decision. */
  readonly notes: readonly { readonly path: number; readonly decision: number; readonly text: string }[];
  /** Questions that were put off. */
  readonly parked: readonly string[];
  /** The code by which phones find the room. */
  readonly room: string;
  /** The agenda as its link holds it, where there is one. */
  readonly plan?: string;
}

interface Beginning {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly version: string;
  readonly room: string;
  readonly plan?: string;
}

/** @param now milliseconds since 1970 */
export const beginWorkshop = (beginning: Beginning, now: number): Workshop => ({
  ...beginning,
  began: new Date(now).toISOString(),
  touched: new Date(now).toISOString(),
  paths: [{ steps: [] }],
  playing: 0,
  stage: { kind: 'telling', turns: 1 },
  votes: [],
  clock: { ran: 0 },
  reached: 0,
  notes: [],
  parked: [],
});

/** The path that is played. */
export const pathOf = ({ paths, playing }: Workshop): RoomPath => paths[playing] ?? paths[0];
