import type { Choice, Scene } from '../engine/scenario.ts';

/** What the story holds at the moment that a workshop is at, as far as running the room depends on it. */
export interface Here {
  readonly scene: Scene;
  /** Choices taken so far. */
  readonly decision: number;
  /** In how many turns the moment is told. */
  readonly turns: number;
  /** Those that can be said, in the order of their numbers. */
  readonly choices: readonly Choice[];
  readonly ended: boolean;
  /** Whether a role check was made here already. */
  readonly checked: boolean;
  /** Whether the plan stops here to talk. Else the choices come at once and are voted on. */
  readonly stop: boolean;
}
