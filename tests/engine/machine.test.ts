import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { compileMachine, machineConfig, machineOf, type StoryMachine } from '../../src/engine/machine.ts';
import { current, replay } from '../../src/engine/replay.ts';
import { isEnding, type Scenario } from '../../src/engine/scenario.ts';
import { choice, meter, route, scene, story } from '../proof/story.ts';
import { walks } from './random-walk.ts';
import { thePromise } from './the-promise.ts';

const twoWays = story(
  [
    scene('door', [
      choice('knock', { to: 'hall', changes: { trust: 5 } }),
      choice('wait', { to: 'hall', changes: { trust: -5 } }),
      choice('late', { to: 'hall', after: 20 }),
    ]),
    scene('hall', [], [route({ to: 'in', needs: [{ kind: 'taken', choice: 'knock' }] }), route({ to: 'out' })]),
    scene('in'),
    scene('out'),
  ],
  { meters: { trust: meter(1, 3) } },
);

test('one state a scene, one event a choice, a final state an ending', () => {
  const { states, initial } = machineConfig(twoWays);
  expect(initial).toBe('door');
  expect(Object.keys(states)).toEqual(['door', 'hall', 'in', 'out']);
  expect(Object.keys(states.door?.on ?? {})).toEqual(['knock', 'wait', 'late']);
  expect(states.in?.type).toBe('final');
});

test('the context holds the meters, and of the choices only those that a condition names', () => {
  expect(machineConfig(twoWays).context).toEqual({ meters: { trust: 1 }, taken: { knock: false } });
});

test('meters stay within 0 and their bound', () => {
  const machine = compileMachine(twoWays);
  expect(current(replay(machine, ['knock'])).snapshot.context.meters).toEqual({ trust: 3 });
  expect(current(replay(machine, ['wait'])).snapshot.context.meters).toEqual({ trust: 0 });
});

test('routes are tried in order, and the scene that is passed through is told', () => {
  const machine = compileMachine(twoWays);
  expect(current(replay(machine, ['knock'])).shown).toEqual(['hall', 'in']);
  expect(current(replay(machine, ['wait'])).shown).toEqual(['hall', 'out']);
});

test('what Stately reads is JSON, and the machine made of that JSON is the same machine', () => {
  const scenario = thePromise();
  const machine = compileMachine(scenario);
  const read = machineOf(JSON.parse(JSON.stringify(machineConfig(scenario))));
  for (const { path } of Object.values(scenario.walks)) {
    const facts = (of: StoryMachine) =>
      replay(of, path).moments.map(({ scene: at, snapshot }) => [at, snapshot.context, snapshot.status]);
    expect(path.length).toBeGreaterThan(8);
    expect(facts(read)).toEqual(facts(machine));
    expect(facts(read).at(-1)?.at(-1)).toBe('done');
  }
});

/** Scenes in which XState's own walk through the graph comes to rest. */
function restsOf(scenario: Scenario): ReadonlySet<string> {
  const events = new Map(scenario.scenes.map(({ id, choices }) => [id, choices.map((way) => ({ type: way.id }))]));
  const paths = getShortestPaths(compileMachine(scenario), {
    events: ({ value }) => events.get(String(value)) ?? [],
    serializeState: ({ value, context }) => JSON.stringify([value, context]),
  });
  return new Set(paths.map(({ state }) => String(state.value)));
}

test('xstate/graph reaches every scene of the first story, and every ending', () => {
  const scenario = thePromise();
  const rests = restsOf(scenario);
  for (const { id, choices, routes } of scenario.scenes) {
    if (choices.length > 0 || (choices.length === 0 && routes.length === 0)) expect(rests, id).toContain(id);
  }
  expect(scenario.scenes.filter(isEnding).every(({ id }) => rests.has(id))).toBe(true);
}, 60_000);

test('xstate/graph finds whatever a random walk finds', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: { moments } }) => {
      const rests = restsOf(scenario);
      for (const { scene: at } of moments) expect(rests).toContain(at);
    }),
    { numRuns: 60 },
  );
});
