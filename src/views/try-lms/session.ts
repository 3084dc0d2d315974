/** The standards that the test LMS speaks: those whose API is an object in a window. */
export const TRIED = ['scorm12', 'scorm2004'] as const;
export type Tried = (typeof TRIED)[number];

export const MODES = ['normal', 'review', 'browse'] as const;
export type Mode = (typeof MODES)[number];

/** Element → value, as the standards write them. */
export type Values = Readonly<Record<string, string>>;

/** One call of the module's, with what it was answered. */
export interface Call {
  readonly kind: 'initialize' | 'get' | 'set' | 'commit' | 'finish';
  /** As the standard calls it. */
  readonly name: string;
  readonly element: string;
  readonly value: string;
  /** "true" and "false", or what was asked for. */
  readonly answer: string;
  /** As the standard counts errors; `0` is none. */
  readonly error: string;
}

/** What the run-time tells as it is called. */
export interface Listener {
  called(call: Call): void;
  /** All that it has at that moment. */
  stored(values: Values): void;
}

/** A run-time for one visit: what is hung on a window for the module to find. */
export interface Api {
  /** `API` or `API_1484_11` */
  readonly name: string;
  readonly methods: Readonly<Record<string, (...given: readonly string[]) => string>>;
}

/** Makes a run-time that knows these values. Fetched when it is asked for. */
export type OpenApi = (standard: Tried, values: Values, listener: Listener) => Promise<Api>;

/** Of one visit, and not of the next: how it was opened, and how it was left. */
const OF_THE_VISIT =
  /^cmi\.(core\.)?(exit|session_time|entry|credit|mode|lesson_mode|learner_id|learner_name|student_id|student_name)$/;

/**
 * What a module finds when it is opened. After exit `suspend` it resumes (SCORM 1.2 RTE 3.4.4, `cmi.core.entry`; SCORM 2004 RTE
 * 4.2.8). After any other exit SCORM 2004 begins a new attempt; SCORM 1.2 keeps what it has and says nothing.
 * @param stored what the LMS has of the visits before
 */
export function launchValues(standard: Tried, stored: Values, mode: Mode, learner: string): Values {
  const isFirst = Object.keys(stored).length === 0;
  const kept = Object.fromEntries(Object.entries(stored).filter(([element]) => !OF_THE_VISIT.test(element)));
  const credit = mode === 'normal' ? 'credit' : 'no-credit';
  if (standard === 'scorm12') {
    const entry = isFirst ? 'ab-initio' : stored['cmi.core.exit'] === 'suspend' ? 'resume' : undefined;
    return {
      ...kept,
      'cmi.core.student_id': 'tester',
      'cmi.core.student_name': learner,
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': credit,
      ...(entry ? { 'cmi.core.entry': entry } : {}),
    };
  }
  const resumes = stored['cmi.exit'] === 'suspend';
  return {
    ...(resumes ? kept : {}),
    'cmi.learner_id': 'tester',
    'cmi.learner_name': learner,
    'cmi.mode': mode,
    'cmi.credit': credit,
    'cmi.entry': resumes ? 'resume' : 'ab-initio',
  };
}
