import type { Replay } from './replay.ts';
import type { Choice, Mark, Scenario, Scene } from './scenario.ts';

/** Marks in halves, so that every sum is a whole number. */
export const HALVES: Readonly<Record<Mark, 0 | 1 | 2>> = { keeps: 2, bends: 1, breaks: 0 };

/** Marks earned, in halves, over tests met. */
export interface Tally {
  readonly halves: number;
  readonly tests: number;
}

/** One test that was met on the path. */
export interface Tested {
  /** Which decision of the attempt it was, from 0. */
  readonly decision: number;
  readonly choice: string;
  readonly mark: Mark;
}

export interface RuleScore extends Tally {
  readonly tested: readonly Tested[];
}

export interface Score {
  readonly overall: Tally;
  /** Every rule that the scenario declares, in its order. */
  readonly rules: Readonly<Record<string, RuleScore>>;
}

/** Choice id → choice and its scene, for a scenario that has no faults. */
export function choicesById(
  scenario: Scenario,
): ReadonlyMap<string, { readonly scene: Scene; readonly choice: Choice }> {
  return new Map(
    scenario.scenes.flatMap((scene) => scene.choices.map((choice) => [choice.id, { scene, choice }] as const)),
  );
}

const tally = (tested: readonly Tested[]): Tally => ({
  halves: tested.reduce((sum, { mark }) => sum + HALVES[mark], 0),
  tests: tested.length,
});

/** What an attempt has earned so far. Needs the attempt and the scenario, and nothing else. */
export function score(scenario: Scenario, { moments }: Replay): Score {
  const choices = choicesById(scenario);
  const taken = moments.slice(1).map(({ by }) => choices.get(by ?? '')?.choice);
  const rules = Object.keys(scenario.rules).map((rule) => {
    const tested = taken.flatMap((choice, decision): Tested[] => {
      const mark = choice?.marks[rule];
      return choice && mark ? [{ decision, choice: choice.id, mark }] : [];
    });
    return [rule, { tested, ...tally(tested) }] as const;
  });
  return {
    overall: {
      halves: rules.reduce((sum, [, { halves }]) => sum + halves, 0),
      tests: rules.reduce((sum, [, { tests }]) => sum + tests, 0),
    },
    rules: Object.fromEntries(rules),
  };
}

/** 0 to 1; a path that met no test has lost nothing, so it has 1. */
export const ratio = ({ halves, tests }: Tally): number => (tests === 0 ? 1 : halves / (2 * tests));

/** The pass mark unless an assignment or an LMS says otherwise (xAPI, cmi5: `masteryScore`). */
export const MASTERY_SCORE = 0.8;

/**
 * Success: score ≥ mastery score, compared in whole numbers, because 0.1 + 0.2 is not 0.3.
 * @param mastery 0 to 1; counted in ten-thousandths, which is all that cmi5 (10.2.4) can say.
 */
export const passes = ({ halves, tests }: Tally, mastery: number = MASTERY_SCORE): boolean =>
  halves * 10_000 >= Math.round(mastery * 10_000) * 2 * tests;
