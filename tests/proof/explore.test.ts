import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { compileMachine } from '../../src/engine/machine.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { prove } from '../../src/proof/prove.ts';
import { randomStory } from './random-story.ts';
import { choice, meter, route, scene, story } from './story.ts';

/** The states that XState's own walker finds, as many as there are different scenes with their contexts. */
function statesOf(scenario: Scenario): { states: number; ways: number } {
  const events = scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => ({ type: id })));
  const states = Object.values(getAdjacencyMap(compileMachine(scenario), { events }));
  const active = states.filter(({ state }) => state.status === 'active');
  const ways = active.flatMap(({ state }) => events.filter((event) => state.can(event)));
  return {
    states: new Set(states.map(({ state }) => JSON.stringify([state.value, state.context]))).size,
    ways: ways.length,
  };
}

test("finds the states that XState's own graph walker finds, and the ways between them", () => {
  fc.assert(
    fc.property(randomStory({ timed: true }), (scenario) => {
      const { graph } = prove(scenario).exploration;
      expect({ states: graph.size, ways: graph.to.length }).toEqual(statesOf(scenario));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('a scene may come again when something has changed, and is then counted once among the scenes that were seen', () => {
  const scenario = story(
    [
      scene('ask', [
        choice('again', {
          to: 'ask',
          changes: { patience: -1 },
          needs: [{ kind: 'meter', meter: 'patience', op: '>=', value: 1 }],
        }),
        choice('go', { to: 'end' }),
      ]),
      scene('end'),
    ],
    { meters: { patience: meter(2, 2) } },
  );
  const { bounds, blind, exploration, round } = prove(scenario);
  expect(round).toBeUndefined();
  expect(exploration.graph.size).toBe(6);
  expect(bounds?.paths).toBe(3n);
  expect(blind?.visits).toEqual({ ask: 1, end: 1 });
});

test('a way round that changes nothing is a cycle, and its path is told', () => {
  const scenario = story([
    scene('start', [choice('in', { to: 'a' })]),
    scene('a', [choice('to-b', { to: 'b' }), choice('out', { to: 'end' })]),
    scene('b', [choice('to-a', { to: 'a' })]),
    scene('end'),
  ]);
  const { round, bounds } = prove(scenario);
  expect(round).toEqual({ scenes: ['a', 'b'], choices: ['to-b', 'to-a'], path: ['in'] });
  expect(bounds).toBeUndefined();
});

test('a scene that leads to itself is a cycle', () => {
  const scenario = story([scene('a', [choice('stay', { to: 'a' }), choice('go', { to: 'end' })]), scene('end')]);
  expect(prove(scenario).round).toEqual({ scenes: ['a'], choices: ['stay'], path: [] });
});

test('routes that lead round for ever are found and told, at the start and later', () => {
  const round = [scene('a', [], [route({ to: 'b' })]), scene('b', [], [route({ to: 'a' })])];
  expect(prove(story(round)).exploration.loop).toEqual({ scenes: ['a', 'b'], path: [] });
  const later = story([scene('start', [choice('go', { to: 'b' })]), ...round]);
  expect(prove(later).exploration.loop).toEqual({ scenes: ['b', 'a'], path: ['go'] });
});

test('routes that come round and change something on the way end, and are no fault', () => {
  const needs = [{ kind: 'meter', meter: 'days', op: '>=', value: 1 } as const];
  const scenario = story(
    [
      scene('start', [choice('wait', { to: 'day' })]),
      scene('day', [choice('go', { to: 'end' })], [route({ to: 'night', changes: { days: -1 }, needs })]),
      scene('night', [], [route({ to: 'day' })]),
      scene('end'),
    ],
    { meters: { days: meter(5, 5) } },
  );
  const { exploration, bounds } = prove(scenario);
  expect(exploration.loop).toBeUndefined();
  expect(bounds?.paths).toBe(1n);
});

test('at its limit the exploration stops and says how far it got', () => {
  const scenes = Array.from({ length: 50 }, (_, index) =>
    scene(`s${index}`, [choice(`c${index}`, { to: `s${index + 1}` })]),
  );
  const { exploration, bounds } = prove(story([...scenes, scene('s50')]), 20);
  expect(exploration.complete).toBe(false);
  expect(exploration.graph.size).toBe(20);
  expect(exploration.tried).toBe(19);
  expect(bounds).toBeUndefined();
});

test('ten thousand scenes in a row are no trouble', () => {
  const size = 10_000;
  const scenes = Array.from({ length: size }, (_, index) =>
    scene(
      `s${index}`,
      (['keeps', 'bends', 'breaks'] as const).map((mark, number) =>
        choice(`c${index}-${number}`, { to: `s${index + 1}`, marks: { ask: mark } }),
      ),
    ),
  );
  const { bounds, blind } = prove(story([...scenes, scene(`s${size}`)], { rules: { ask: size } }));
  expect(bounds?.paths).toBe(3n ** BigInt(size));
  expect(bounds?.score.max.tally).toEqual({ halves: 2 * size, tests: size });
  // A table of 2,000 breaks for each of 10,000 states is more than it is worth, and says so.
  expect(bounds?.passingWithMostBreaks).toHaveProperty('notComputed');
  expect(blind?.passes).toBeLessThan(1e-100);
}, 60_000);
