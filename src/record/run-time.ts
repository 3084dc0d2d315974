import type { Tally } from '../engine/score.ts';

/** The standards that a package can speak, as folders, files and messages name them. */
export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What an LMS is told at an ending, chosen when a package is built: of a pass, and of a fail. */
export const REPORTS = ['passed-failed', 'passed-incomplete', 'completed-incomplete'] as const;
export type ReportMode = (typeof REPORTS)[number];

/** What the LMS said when the session began. */
export interface Launch {
  /** Written to in `normal` alone: an LMS may open a passed module in `review`, and store all the same what is written. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** What we left there last; empty at the first launch. */
  readonly bookmark: string;
  /** Whoever it is, as the LMS names them: tells two learners at one computer apart, and goes nowhere. */
  readonly learner: string;
  /** 0 to 1; counts before the package's own. */
  readonly mastery?: number;
}

/** One decision of an attempt that counts, as an LMS reports it. */
export interface Interaction {
  /** `<attempt, from 1>.<scene>`: unique in all that one learner does with a module. */
  readonly id: string;
  readonly scene: string;
  /** What could be said there, in the order of the text, hidden choices left out. */
  readonly options: readonly { readonly id: string; readonly said: string }[];
  /** Which of the options was taken: its place from 0. */
  readonly taken: number;
  /** The one option that keeps every rule it marks, where there is just one. Its place from 0. */
  readonly right?: number;
  /** Wrong if it breaks a rule; neutral if it bends one, or marks none. */
  readonly result: 'correct' | 'neutral' | 'wrong';
  /** Ids of the rules that it was marked by. */
  readonly rules: readonly string[];
  /** When it was taken: milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since the step before. */
  readonly latency: number;
  /** The scene that it led to. */
  readonly leadsTo: string;
}

export interface Objective {
  /** A rule's id. */
  readonly id: string;
  readonly title: string;
  /** Of the best attempt; none before one has been finished, or where its path met no test of this rule. */
  readonly tally?: Tally;
  readonly passed?: boolean;
}

/** What is to stand in the LMS now: the whole state, so that each report makes up for those that were lost. */
export interface Report {
  readonly bookmark: string;
  /** The scene that the learner is at. */
  readonly scene: string;
  /** 0 to 1: decisions taken, of the longest path there is; 1 once an attempt was finished. */
  readonly progress: number;
  /** Those that no report has brought to the LMS yet, in the order in which they were taken. */
  readonly interactions: readonly Interaction[];
  readonly objectives: readonly Objective[];
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Of the best finished attempt; none before. */
  readonly score?: Tally;
  /** Milliseconds that this session has lasted. */
  readonly lasted: number;
}

/** An LMS, in training words. One object a session. */
export interface RunTime {
  /**
   * Finds the LMS and begins the session.
   * @throws `LmsAbsent` where there is none, `LmsRefused` where it does not let us in
   */
  open(): Promise<Launch>;
  /**
   * Writes a report and has it stored. Runs to its end before it returns where the LMS answers at once (SCORM), so that it
   * may be called while the page is going. Never called in another mode than `normal`.
   * @throws `LmsRefused` where any of it was not taken; the same report, or a later one, may be tried again
   */
  report(report: Report): Promise<void>;
  /**
   * The last report, and the end of the session. Nothing is called after it. As a function of its own, because what a learner
   * leaves behind differs from what is stored on the way. In other modes than `normal` without a report: it only ends.
   * @returns where the LMS wants the learner next, if it says so
   * @throws `LmsRefused`
   */
  close(report: Report | undefined): Promise<string | undefined>;
}

/** No LMS was found. */
export class LmsAbsent extends Error {
  override readonly name = 'LmsAbsent';
}

/** The LMS did not take what it was given, or did not answer. The message says which call, and what came back. */
export class LmsRefused extends Error {
  override readonly name = 'LmsRefused';
}

/** Completion and success of whoever has finished an attempt; their best has passed, or has not. */
export function standing(mode: ReportMode, passed: boolean | undefined): Pick<Report, 'completion' | 'success'> {
  if (passed === undefined) return { completion: 'incomplete', success: 'unknown' };
  switch (mode) {
    case 'passed-failed':
      return { completion: 'completed', success: passed ? 'passed' : 'failed' };
    case 'passed-incomplete':
      return passed ? { completion: 'completed', success: 'passed' } : { completion: 'incomplete', success: 'unknown' };
    case 'completed-incomplete':
      return { completion: 'completed', success: 'unknown' };
  }
}
