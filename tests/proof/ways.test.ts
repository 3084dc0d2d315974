import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { explore } from '../../src/proof/explore.ts';
import { ordered, without } from '../../src/proof/graph.ts';
import { blindlyTaken } from '../../src/proof/taken.ts';
import { type Ways, waysOf } from '../../src/proof/ways.ts';
import { thePromise } from '../engine/the-promise.ts';
import { everyPath } from './every-path.ts';
import { randomStory } from './random-story.ts';
import { choice, route, scene, story } from './story.ts';

const waysIn = (scenario: Scenario): Ways => waysOf(scenario, explore(scenario));

/** The scenes that the last step of a way tells. */
function toldBy(scenario: Scenario, way: readonly string[]): readonly string[] | undefined {
  const { moments, problem } = replay(compileMachine(scenario), way);
  return problem ? undefined : moments.at(-1)?.shown;
}

test('each scene of the first story is told by the last step of its way', () => {
  const scenario = thePromise();
  const ways = waysIn(scenario);
  for (const { id } of scenario.scenes) expect(toldBy(scenario, ways.get(id) ?? ['no-way'])).toContain(id);
  expect(ways.get('the-blank-line')).toEqual([]);
});

test('of any story: a shortest way to rest in each scene, or else to go through it, and for no scene that is never told', () => {
  fc.assert(
    fc.property(randomStory({ timed: true }), (scenario) => {
      const resting = new Map<string, number>();
      const passing = new Map<string, number>();
      for (const { replay } of everyPath(scenario)) {
        for (const [length, { shown, scene }] of replay.moments.entries()) {
          resting.set(scene, Math.min(resting.get(scene) ?? Infinity, length));
          for (const id of shown) passing.set(id, Math.min(passing.get(id) ?? Infinity, length));
        }
      }
      const shortest = new Map([...passing, ...resting]);
      const ways = waysIn(scenario);
      expect(new Map([...ways].map(([id, way]) => [id, way.length]))).toEqual(
        new Map(scenario.scenes.flatMap(({ id }) => (shortest.has(id) ? [[id, shortest.get(id)]] : []))),
      );
      for (const [id, way] of ways) expect(toldBy(scenario, way)).toContain(id);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('what is told before the first choice needs no step; what nothing leads to has no way', () => {
  const ways = waysIn(
    story([
      scene('prologue', [], [route({ to: 'start' })]),
      scene('start', [choice('go', { to: 'end' })]),
      scene('nowhere', [choice('lost', { to: 'end' })]),
      scene('end'),
    ]),
  );
  expect([...ways]).toEqual([
    ['prologue', []],
    ['start', []],
    ['end', ['go']],
  ]);
});

test('how often blind picking takes a choice is what all paths say together', () => {
  fc.assert(
    fc.property(randomStory({ timed: true, sound: true }), (scenario) => {
      const { graph, choices } = explore(scenario);
      const calm = ordered(without(graph, (at) => choices[at]?.after !== undefined));
      if (!('order' in calm)) throw new Error('A story of this kind has no cycle.');
      const taken = blindlyTaken(calm, choices.length);
      const paths = everyPath(scenario);
      for (const [at, { id }] of choices.entries()) {
        const expected = paths.reduce((sum, { steps, chance }) => sum + (steps.includes(id) ? chance : 0), 0);
        expect(taken[at]).toBeCloseTo(expected, 9);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
