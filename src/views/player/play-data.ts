import type { Scenario } from '../../engine/scenario.ts';
import type { DayRow } from '../debrief/day-of.ts';

/** What an hour brings in, by the article's arithmetic: closing alone, and coaching. */
export interface HourWorth {
  /** The meter whose hours are meant. */
  readonly of: string;
  /** Deals closed in one such hour. */
  readonly deals: number;
  /** Reps who could be coached in the same hour. */
  readonly reps: number;
  /** Deals that these could close. */
  readonly coached: number;
}

/** What a player is given: the story, and how its people look. */
export interface PlayData {
  readonly scenario: Scenario;
  /** `version(scenario)`, made when the site is built. */
  readonly version: string;
  /** Cast id → name of the tint that is theirs everywhere. */
  readonly tints: Readonly<Record<string, string>>;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  /** Set beside the hours that the debrief counts, where the course says so. */
  readonly hour?: HourWorth;
  /** The rows of a delegation table that this story goes through, a scene a row. */
  readonly day?: readonly DayRow[];
}

/** Where portraits lie: a folder's address with its closing slash. */
export type FacesFolder = string;

export const faceAddress = (faces: FacesFolder, who: string, mood: string): string => `${faces}${who}.${mood}.svg`;

export const nameOf = ({ scenario }: PlayData, who: string): string => scenario.cast[who]?.name ?? who;
