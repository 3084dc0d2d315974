import type { FacilitatorNote, Mark, Prose } from '../../engine/scenario.ts';

/** A story for whoever talks about it with a group: made by `pages/cohort/[scenario].json.ts`. Plain data. */
export interface GuideScene {
  readonly id: string;
  /** What a decision is called on paper ("3", "4b"). */
  readonly label?: string;
  /** Where somebody decides, in the order of the text. */
  readonly choices: readonly {
    readonly id: string;
    /** Empty where the clock takes it. */
    readonly text: Prose;
    readonly marks: Readonly<Record<string, Mark>>;
    /** What to ask whoever is for it. */
    readonly note?: readonly Prose[];
  }[];
  readonly note?: FacilitatorNote;
  readonly ending: boolean;
}

/** What a trainer asks aloud when the story has been played. */
export interface GuideDebrief {
  /** Whichever ending it was, and before all else. */
  readonly first: readonly string[];
  /** By the ending's scene id. */
  readonly endings: Readonly<Record<string, string>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** Empty where the lesson asks nothing. */
  readonly thisWeek: string;
  readonly last: readonly string[];
}

export interface Guide {
  readonly scenes: readonly GuideScene[];
  /** Absent where the story is no module's, and in copies that browsers kept from before there was any. */
  readonly debrief?: GuideDebrief;
}

/** @throws where it does not arrive */
export async function loadGuide(root: string, module: string): Promise<Guide> {
  const answer = await fetch(`${root}cohort/${module}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}
