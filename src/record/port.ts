import type { Attempt } from './attempt.ts';
import type { Settings } from './settings.ts';

/** Something that the learner should know about the record. Its words stand with those of the interface. */
export type Trouble =
  /** The browser keeps nothing, or has no room: what is listed lives in this page only. Tried again at every step. */
  | {
      readonly kind: 'forbidden' | 'full';
      /** Ids of the attempts that are not kept. */
      readonly attempts: readonly string[];
      readonly settings: boolean;
    }
  /** What stood under `key` was unreadable, or readable and no attempt: it was set aside, not deleted. */
  | { readonly kind: 'corrupt' | 'foreign'; readonly key: string }
  /** Another tab went on differently with this attempt: both are kept, ours as `now`. */
  | { readonly kind: 'other-tab'; readonly attempt: string; readonly now: string }
  /** There were too many: these attempts, unfinished or what-ifs and the oldest of them, were let go. */
  | { readonly kind: 'crowded'; readonly left: readonly string[] };

/** The learner's record as views know it; behind it stands this device, or an LMS. Nothing of it ever throws. */
export interface Recorder {
  /** Oldest first; those of one scenario, or all. Finding a bad value here adds to `troubles`. */
  attempts(scenario?: string): readonly Attempt[];
  /**
   * Keeps an attempt as it now is; to be called after every step.
   * @returns the attempt to go on with: another id stands in it if another tab has taken the old one elsewhere.
   */
  keep(attempt: Attempt): Attempt;
  settings(): Settings;
  keepSettings(settings: Settings): void;
  /** What is the matter at this moment, and what has happened since the page was opened. */
  troubles(): readonly Trouble[];
  /** Calls back when attempts, settings or troubles may have changed, in this tab or another. @returns how to stop it. */
  subscribe(listener: () => void): () => void;
}
