import { MASTERY_SCORE } from '../engine/score.ts';
import type { ReportMode } from '../record/run-time.ts';

/** What is chosen when a package is built. */
export interface Settings {
  readonly report: ReportMode;
  /** 0 to 1, in thousandths: so finely is a score compared with it. */
  readonly mastery: number;
}

/** What the packages on the site are built with. */
export const DEFAULTS: Settings = { report: 'passed-failed', mastery: MASTERY_SCORE };

/** Whether a number can be a mastery score here. */
export const isMastery = (number: number): boolean =>
  number >= 0 && number <= 1 && Math.abs(number * 1000 - Math.round(number * 1000)) < 1e-9;
