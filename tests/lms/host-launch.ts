/** What stands between the LMS that a test runs and the page of it that a browser shows. */

export type ScormStandard = 'scorm12' | 'scorm2004';

/**
 * How the API answers: as the standard says; with booleans, numbers and `null` for what is empty; with `null` or an exception
 * wherever something should be stored; with an exception whatever is asked.
 */
export type Manner = 'standard' | 'booleans' | 'null-at-commit' | 'throws-at-commit' | 'throws';

export interface HostLaunch {
  readonly standard: ScormStandard;
  /** Element → value, as the LMS has them when the session begins. */
  readonly values: Readonly<Record<string, string>>;
  readonly manner: Manner;
  /** The address of what goes into the frame; none where the content is opened in a window of its own. */
  readonly frame?: string;
  /** Milliseconds after which the API appears. */
  readonly late: number;
}

/** One call of the content, with what it was answered. */
export interface Call {
  readonly name: 'initialize' | 'get' | 'set' | 'commit' | 'finish';
  readonly element: string;
  readonly value: string;
  /** What came back: "true" and "false", or what was asked for. */
  readonly answer: string;
  /** As the standard counts errors; 0 is none. */
  readonly error: number;
}

/** What the page sends when something is to be stored. */
export interface HostCommit {
  readonly values: Readonly<Record<string, string>>;
  /** Since the last that arrived. */
  readonly calls: readonly Call[];
}
