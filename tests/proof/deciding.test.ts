import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openChoices } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { passes } from '../../src/engine/score.ts';
import { prove } from '../../src/proof/prove.ts';
import { everyPath } from './every-path.ts';
import { randomStory } from './random-story.ts';
import { choice, meter, route, scene, story } from './story.ts';

/** The choices that decide everything, found by walking every single path. */
function byEveryPath(scenario: Scenario): readonly string[] {
  const scenes = new Map(scenario.scenes.map((here) => [here.id, here]));
  const paths = everyPath(scenario)
    .filter(({ ends }) => ends)
    .map(({ replay, steps, score }) => ({
      steps,
      passed: passes(score.overall),
      offered: new Set(
        replay.moments.flatMap(({ scene: at, snapshot }) => {
          const here = scenes.get(at);
          return here ? openChoices(here, snapshot).map(({ id }) => id) : [];
        }),
      ),
    }));
  return scenario.scenes
    .flatMap(({ choices }) => choices)
    .flatMap(({ id }) => {
      const taken = paths.filter(({ steps }) => steps.includes(id));
      const offered = paths.filter((path) => path.offered.has(id));
      if (taken.length === 0) return [];
      if (offered.some(({ passed }) => passed) && !taken.some(({ passed }) => passed)) return [`${id} fails`];
      if (offered.some(({ passed }) => !passed) && taken.every(({ passed }) => passed)) return [`${id} passes`];
      return [];
    });
}

const byProof = (scenario: Scenario): readonly string[] => {
  const { deciding = [], exploration } = prove(scenario);
  return deciding.map(
    ({ choice: index, passes }) => `${exploration.choices[index]?.id} ${passes ? 'passes' : 'fails'}`,
  );
};

test('the choices that decide everything are those that walking every single path gives', () => {
  fc.assert(
    fc.property(randomStory({ timed: true }), (scenario) => {
      expect(byProof(scenario)).toEqual(byEveryPath(scenario));
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** Five days on which one may keep or break, and a last decision. */
const week = (last: Parameters<typeof choice>[1]['marks']) =>
  story(
    [
      scene('day', [
        choice('ask', { to: 'night', marks: { ask: 'keeps' }, changes: { days: -1 } }),
        choice('tell', { to: 'night', marks: { ask: 'breaks' }, changes: { days: -1 } }),
      ]),
      scene(
        'night',
        [],
        [route({ to: 'day', needs: [{ kind: 'meter', meter: 'days', op: '>=', value: 1 }] }), route({ to: 'last' })],
      ),
      scene('last', [
        choice('yours', { to: 'end', marks: { ask: 'keeps', lead: 'keeps' } }),
        choice('mine', { to: 'end', ...(last ? { marks: last } : {}) }),
      ]),
      scene('end'),
    ],
    { rules: { ask: 6, lead: 1 }, meters: { days: meter(5, 5) } },
  );

test('two rules broken at once are more than six days can make good, and it is told how much is missing', () => {
  const { deciding } = prove(week({ ask: 'breaks', lead: 'breaks' }));
  expect(deciding).toEqual([{ choice: 3, passes: false, missing: 3 }]);
});

test('what can be made good decides nothing', () => {
  expect(prove(week({ ask: 'bends', lead: 'bends' })).deciding).toEqual([]);
});

test('a way straight to an ending, past the tests, may let everybody pass', () => {
  const scenario = story(
    [
      scene('start', [
        choice('out', { to: 'end', marks: { ask: 'keeps' } }),
        choice('in', { to: 'more', marks: { ask: 'keeps' } }),
      ]),
      scene('more', [
        choice('ask', { to: 'end', marks: { ask: 'keeps' } }),
        choice('tell', { to: 'end', marks: { ask: 'breaks' } }),
      ]),
      scene('end'),
    ],
    { rules: { ask: 1 } },
  );
  expect(byProof(scenario)).toEqual(['out passes', 'ask passes', 'tell fails']);
});
