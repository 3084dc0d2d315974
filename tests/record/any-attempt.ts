import fc from 'fast-check';
import { type Attempt, sealed, startAttempt, startWhatIf, withStep } from '../../src/record/attempt.ts';

export const NOON = Date.parse('2026-03-02T12:00:00.000Z');

/** Steps from a small alphabet, so that two lists often begin alike. */
export const anySteps = fc.array(fc.constantFrom('a', 'b', '?'), { maxLength: 6 });

/** An attempt that began at noon and took a second for each step. */
export const played = (id: string, steps: readonly string[], scenario = 'tale', start = NOON): Attempt =>
  steps.reduce(
    (attempt, step, at) => withStep(attempt, step, start + 1000 * (at + 1)),
    startAttempt(id, scenario, 'v1', start),
  );

export const finished = (attempt: Attempt, halves = 1, tests = 1, at = NOON + 60_000): Attempt =>
  sealed(attempt, 'the-end', { overall: { halves, tests }, rules: { listen: { halves, tests, tested: [] } } }, at);

const anyTally = fc
  .nat({ max: 40 })
  .chain((tests) => fc.record({ tests: fc.constant(tests), halves: fc.nat(2 * tests) }));

/** Any attempt that this course can have written. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{12}$/),
    scenario: fc.constantFrom('tale', 'other-tale'),
    start: fc.integer({ min: NOON - 1e10, max: NOON }),
    steps: fc.array(fc.tuple(fc.oneof(fc.constant('?'), fc.stringMatching(/^[a-zé][a-zé-]{0,20}$/)), fc.nat(1e7)), {
      maxLength: 30,
    }),
    tally: fc.option(anyTally),
    at: fc.option(fc.nat(30)),
  })
  .map(({ id, scenario, start, steps, tally, at }) => {
    const begun = startAttempt(id, scenario, 'v1', start);
    const source = steps.reduce((attempt, [step, time]) => withStep(attempt, step, start + time), begun);
    const attempt = at === null ? source : startWhatIf(source, at, `w${id}`, 'v2', start + 1e8);
    return tally ? finished(attempt, tally.halves, tally.tests, start + 2e8) : attempt;
  });

/** Pieces of the real thing in wrong places, beside any JSON at all. */
export const anyNonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      anyAttempt,
      fc.constantFrom('id', 'scenario', 'version', 'started', 'steps', 'times', 'result', 'whatIf'),
      fc.jsonValue(),
    )
    .map(([attempt, field, value]) => ({
      ...attempt,
      [field]: value,
    })),
);
