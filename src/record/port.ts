import type { Attempt } from './attempt.ts';
import type { PracticeResult } from './practice-result.ts';
import type { Settings } from './settings.ts';

/** Something that the learner should know about the record. Its words stand with those of the interface. */
export type Trouble =
  /** The browser keeps nothing, or has no room: what is listed lives in this page only. Tried again at every step. */
  | {
      readonly kind: 'forbidden' | 'full';
      /** Ids of the attempts that are not kept. */
      readonly attempts: readonly string[];
      readonly settings: boolean;
      /** Ids of the practices that are not kept. */
      readonly practices?: readonly string[];
    }
  /** What stood under `key` was unreadable, or readable and not what it should be: it was set aside, not deleted. */
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

/**
 * The part of the record that is about practices. A port of its own, because a story is played without it: nothing of it is
 * fetched before a practice is opened. Nothing of it ever throws.
 */
export interface PracticeRecorder {
  /** In the order of their ids. Finding a bad value here adds to `troubles`. */
  practices(): readonly PracticeResult[];
  /**
   * Keeps a practice as it now is. Begun again, it may hold less than before.
   * @returns what to go on with: more stands in it if another tab has come further in the meantime.
   */
  keepPractice(result: PracticeResult): PracticeResult;
  /** As of `Recorder`, and of practices alone. */
  troubles(): readonly Trouble[];
  /** Calls back when practices or troubles may have changed, in this tab or another. @returns how to stop it. */
  subscribe(listener: () => void): () => void;
}
