import type { FacilitatorNote, Mark, Prose } from '../../engine/scenario.ts';

/** A story for whoever talks about it with a group: made by `pages/cohort/[scenario].json.ts`. Plain data. */
export interface GuideScene {
  readonly id: string;
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

export interface Guide {
  readonly scenes: readonly GuideScene[];
}

/** @throws where it does not arrive */
export async function loadGuide(root: string, module: string): Promise<Guide> {
  const answer = await fetch(`${root}cohort/${module}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}
