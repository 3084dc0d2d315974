import type { Choice } from '../engine/scenario.ts';
import { HALVES, MASTERY_SCORE } from '../engine/score.ts';

/** What each choice adds to a sum over a path, by choice index. Whole numbers. */
export type Weights = Int32Array;

/** What a choice earns and is tested on, for one rule or on the whole. */
export interface MarkWeights {
  /** Marks in halves. */
  readonly halves: Weights;
  /** Tests met. */
  readonly tests: Weights;
}

const weigh = (choices: readonly Choice[], weight: (choice: Choice) => number): Weights =>
  Int32Array.from(choices, weight);

/** Over the rules that the scenario declares, as the score counts them; over one rule where it is named. */
export function markWeights(choices: readonly Choice[], rules: readonly string[]): MarkWeights {
  const marks = ({ marks }: Choice) => rules.flatMap((rule) => marks[rule] ?? []);
  return {
    halves: weigh(choices, (choice) => marks(choice).reduce((sum, mark) => sum + HALVES[mark], 0)),
    tests: weigh(choices, (choice) => marks(choice).length),
  };
}

/** How many rules a choice breaks. */
export const breakWeights = (choices: readonly Choice[], rules: readonly string[]): Weights =>
  weigh(choices, ({ marks }) => rules.filter((rule) => marks[rule] === 'breaks').length);

/** Each choice is one decision. */
export const decisionWeights = (choices: readonly Choice[]): Weights => weigh(choices, () => 1);

/** The mastery score as a fraction of whole numbers in its lowest terms: 4/5. */
const MASTERY = ((): { readonly over: number; readonly under: number } => {
  const under = 1000;
  const over = Math.round(MASTERY_SCORE * under);
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return { over: over / common(over, under), under: under / common(over, under) };
})();

/**
 * A path passes where these add up to 0 or more: halves / (2 × tests) ≥ 4/5 ⇔ 5 × halves − 8 × tests ≥ 0. So `keeps` weighs
 * +2, `bends` −3, `breaks` −8.
 */
export const passWeights = ({ halves, tests }: MarkWeights): Weights =>
  halves.map((half, choice) => MASTERY.under * half - 2 * MASTERY.over * (tests[choice] ?? 0));

/** What a kept test adds to that sum. */
export const KEPT = 2 * MASTERY.under - 2 * MASTERY.over;

/** The most breaks that a passing path with so many tests can hold: each of them costs a whole test. */
export const mostBreaksOf = (tests: number): number =>
  Math.floor((tests * (MASTERY.under - MASTERY.over)) / MASTERY.under);
