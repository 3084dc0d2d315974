/** Some path must earn nearly everything: whoever does all that the story asks is not told that they failed in part. */
export const BEST_WHOLE = { halves: 19, tests: 10 } as const;

/** On one rule a dilemma may cost a mark, even on the best path; it may not cost more than one test in four. */
export const BEST_RULE = { halves: 6, tests: 4 } as const;
