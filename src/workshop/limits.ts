/** What a workshop may hold at most: more than any room needs, so that what is stored cannot grow without end. */
export const MOST = {
  /** In UTF-16 units; so are all texts. */
  name: 200,
  /** A note, or a question that is put off. */
  text: 5_000,
  plan: 5_000,
  /** An id that an author or a browser gave. */
  id: 200,
  paths: 200,
  steps: 500,
  votes: 2_000,
  notes: 2_000,
  parked: 500,
  choices: 50,
  /** The first sign of a group’s code tells as many of them each from each. */
  groups: 32,
  hands: 9_999,
  phones: 100_000,
} as const;
