import type { Scenario } from '../../engine/scenario.ts';

/** What a player is given: the story, and how its people look. */
export interface PlayData {
  readonly scenario: Scenario;
  /** `version(scenario)`, made when the site is built. */
  readonly version: string;
  /** Cast id → name of the tint that is theirs everywhere. */
  readonly tints: Readonly<Record<string, string>>;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
}

/** Where portraits lie: a folder's address with its closing slash. */
export type FacesFolder = string;

export const faceAddress = (faces: FacesFolder, who: string, mood: string): string => `${faces}${who}.${mood}.svg`;

export const nameOf = ({ scenario }: PlayData, who: string): string => scenario.cast[who]?.name ?? who;
