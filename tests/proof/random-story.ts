import fc from 'fast-check';
import { type Choice, MARKS, type Need, type Route, type Scenario } from '../../src/engine/scenario.ts';
import { choice, meter, route, scene, story } from './story.ts';

const RULES = ['ask', 'tell'];
const METERS = ['trust', 'hours'];

const marks = fc.dictionary(fc.constantFrom(...RULES), fc.constantFrom(...MARKS), {
  maxKeys: 2,
  noNullPrototype: true,
});
const changes = fc.dictionary(
  fc.constantFrom(...METERS),
  fc.integer({ min: -2, max: 2 }).filter((by) => by !== 0),
  {
    maxKeys: 2,
    noNullPrototype: true,
  },
);

const needs = (earlier: readonly string[]): fc.Arbitrary<Need[]> => {
  const ofMeter = fc.record({
    kind: fc.constant('meter' as const),
    meter: fc.constantFrom(...METERS),
    op: fc.constantFrom('>=' as const, '<=' as const),
    value: fc.integer({ min: 0, max: 3 }),
  });
  const ofChoice = fc.record({
    kind: fc.constantFrom('taken' as const, 'not-taken' as const),
    choice: fc.constantFrom(...earlier, 'c0-0'),
  });
  return fc.array(earlier.length > 0 ? fc.oneof(ofMeter, ofChoice) : ofMeter, { maxLength: 2 });
};

/**
 * A story without a cycle whose scenes lead only to later ones, with meters, conditions, routes and sometimes the clock. Some
 * scenes may be out of reach, and some states stuck: the proof must bear both.
 */
export function randomStory({ timed = false, sound = false } = {}): fc.Arbitrary<Scenario> {
  return fc.integer({ min: 2, max: 7 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `s${index}`);
    const scenes = ids.map((id, index) => {
      if (index === size - 1) return fc.constant(scene(id));
      const later = fc.integer({ min: index + 1, max: Math.min(size - 1, index + 3) }).map((to) => `s${to}`);
      const earlier = ids.slice(0, index).map((_, before) => `c${before}-0`);
      const choices = fc
        .array(
          fc.record({
            to: later,
            marks,
            changes,
            needs: needs(earlier),
            late: timed ? fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0) : fc.constant(false),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((ways) =>
          ways.map((way, number): Choice => {
            const { late, ...rest } = way;
            // The first way of a sound story is always open, so that no state is stuck.
            const free = sound && number === 0;
            return choice(`c${index}-${number}`, {
              ...rest,
              ...(free ? { needs: [] } : {}),
              ...(late && !free ? { after: 20 } : {}),
            });
          }),
        );
      const routes = fc
        .array(fc.record({ to: later, changes, needs: needs(earlier).filter((all) => all.length > 0) }), {
          maxLength: 1,
        })
        .map((ways): Route[] => ways.map(route));
      return fc.record({ choices, routes }).map((parts) => scene(id, parts.choices, parts.routes));
    });
    return fc
      .tuple(...scenes)
      .map((all) => story(all, { rules: { ask: 0, tell: 0 }, meters: { trust: meter(1, 3), hours: meter(2, 2) } }));
  });
}
