/** How often a learner who knows nothing could tell the best choice by its place or its length. */
export interface GivenAway {
  readonly times: number;
  /** Decisions with one best choice. */
  readonly decisions: number;
  /** How often it would be so by chance. */
  readonly expected: number;
}

/** "9 of 13; by chance it would be 4". */
export const shownGivenAway = ({ times, decisions, expected }: GivenAway): string =>
  `${times} of ${decisions}; by chance it would be ${Math.round(expected)}`;
