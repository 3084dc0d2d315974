import type { Tally } from '../../engine/score.ts';

/** Whole percents, rounded down, so that nobody who failed seems to have passed. */
export const percentOf = ({ halves, tests }: Tally): number => (tests === 0 ? 100 : Math.floor((50 * halves) / tests));
