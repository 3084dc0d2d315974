import fc from 'fast-check';
import type { ItemState } from '../../src/engine/practice.ts';
import type { PracticeResult } from '../../src/record/practice-result.ts';

const anyState: fc.Arbitrary<ItemState> = fc
  .record({
    tries: fc.nat(5),
    done: fc.boolean(),
    words: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
    at: fc.option(fc.nat(8), { nil: undefined }),
  })
  .map(({ words, at, ...state }) => ({
    ...state,
    ...(words === undefined ? {} : { words }),
    ...(at === undefined ? {} : { at }),
  }));

/** Any result that this course can have written, of a practice of this name. */
export const anyResult = (practice: string): fc.Arbitrary<PracticeResult> =>
  fc
    .dictionary(fc.constantFrom('a', 'b', 'c/place', 'd/line'), anyState)
    .map((items) => ({ practice, version: 'v1', items: { ...items } }));
