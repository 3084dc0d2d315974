import type { Step } from '../engine/replay.ts';
import type { Score, Tally } from '../engine/score.ts';

/** What an attempt came to. Sealed at the ending: a later change of the text never takes it away. */
export interface Result extends Tally {
  /** The scene that it ended in. */
  readonly ending: string;
  /** Rule id → marks and tests. */
  readonly rules: Readonly<Record<string, Tally>>;
  /** The version of the scenario that it was scored with. */
  readonly version: string;
  /** ISO instant in UTC, with milliseconds. */
  readonly finished: string;
}

/** One run from the first scene to an ending: the steps, and the facts that no replay can give. */
export interface Attempt {
  readonly id: string;
  readonly scenario: string;
  /** The version of the scenario that the steps were last replayed with. */
  readonly version: string;
  /** ISO instant in UTC, with milliseconds. */
  readonly started: string;
  readonly steps: readonly Step[];
  /** For each step, the milliseconds since `started`; never falling. */
  readonly times: readonly number[];
  readonly result?: Result;
  /** Begins in the middle of another attempt, whose first `at` steps it has kept. Shown, never counted. */
  readonly whatIf?: { readonly of: string; readonly at: number };
}

export type FinishedAttempt = Attempt & { readonly result: Result };

/** An attempt is refused beyond this, so that no stored value can grow without end. */
export const MOST_STEPS = 500;

const instant = (now: number): string => new Date(now).toISOString();

/** @param now milliseconds since 1970, as from `Date.now()`; so everywhere in this file. */
export const startAttempt = (id: string, scenario: string, version: string, now: number): Attempt => ({
  id,
  scenario,
  version,
  started: instant(now),
  steps: [],
  times: [],
});

/** The first `at` steps of another attempt, to be played on differently. They cost no time in this one. */
export const startWhatIf = (of: Attempt, at: number, id: string, version: string, now: number): Attempt => ({
  ...startAttempt(id, of.scenario, version, now),
  steps: of.steps.slice(0, at),
  times: of.steps.slice(0, at).map(() => 0),
  whatIf: { of: of.id, at: Math.min(at, of.steps.length) },
});

/** One step further. A clock that was set back does not make time run backwards. */
export const withStep = (attempt: Attempt, step: Step, now: number): Attempt => ({
  ...attempt,
  steps: [...attempt.steps, step],
  times: [...attempt.times, Math.max(attempt.times.at(-1) ?? 0, now - Date.parse(attempt.started))],
});

/** The attempt with its result, once it has reached an ending. One that is sealed already stays as it is. */
export const sealed = (attempt: Attempt, ending: string, score: Score, now: number): FinishedAttempt => ({
  ...attempt,
  result: attempt.result ?? {
    ending,
    halves: score.overall.halves,
    tests: score.overall.tests,
    rules: Object.fromEntries(Object.entries(score.rules).map(([id, { halves, tests }]) => [id, { halves, tests }])),
    version: attempt.version,
    finished: instant(now),
  },
});

/** Whether it counts for the best score, the LMS and evidence: from the first scene, and played through. */
export const counts = (attempt: Attempt): attempt is FinishedAttempt =>
  attempt.result !== undefined && attempt.whatIf === undefined;

/** When its last step was taken, in milliseconds since 1970. */
export const touched = ({ started, times }: Attempt): number => Date.parse(started) + (times.at(-1) ?? 0);

/** Ordered by a number; ids decide between equals, so that every device tells the same order. */
const ordered =
  (when: (attempt: Attempt) => number) =>
  (a: Attempt, b: Attempt): number =>
    when(a) - when(b) || (a.id < b.id ? -1 : 1);

/** For sorting: oldest first. */
export const byStart = ordered(({ started }) => Date.parse(started));
/** For sorting: the one that was left alone for longest first. */
export const byTouch = ordered(touched);

/** Above 0 if `a` is the higher fraction, exactly; as in the score, who met no test has lost nothing. */
const higher = (a: Tally, b: Tally): number => {
  const whole = { halves: 2, tests: 1 };
  const [x, y] = [a.tests === 0 ? whole : a, b.tests === 0 ? whole : b];
  return x.halves * y.tests - y.halves * x.tests;
};

/** The best of the attempts that count; among equals the one that got there first. */
export const bestOf = (attempts: readonly Attempt[]): FinishedAttempt | undefined =>
  attempts
    .filter(counts)
    .sort((a, b) => higher(b.result, a.result) || (a.result.finished < b.result.finished ? -1 : 1))[0];
