/** A decision of a story, as far as a session is planned by it. */
export interface Decision {
  /** The scene's id. */
  readonly scene: string;
  readonly title: string;
  /** How long the room needs when it stops here, in whole minutes: the facilitator's note says so. */
  readonly minutes: number;
  /** How long it takes to read the scene, the choices and what comes of one of them. */
  readonly seconds: number;
  /** How likely a room comes past it, 0 to 1. */
  readonly seen: number;
  /** The ids of the rules that it tests; some decisions test none. */
  readonly rules: readonly string[];
}

/** Decisions of which a room meets one at most, because none of them leads to another. */
export type Turn = readonly [Decision, ...Decision[]];

/** A module, as far as a session is planned by it. */
export interface SessionModule {
  readonly id: string;
  readonly title: string;
  /** In a sentence or two. */
  readonly about: string;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** In the order of the story; every decision of it is in one of them. */
  readonly turns: readonly Turn[];
}
