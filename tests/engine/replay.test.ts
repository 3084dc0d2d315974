import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { advance, begin, current, hasEnded, ROLE_CHECK, replay } from '../../src/engine/replay.ts';
import { choice, scene, story } from '../proof/story.ts';
import { walks } from './random-walk.ts';
import { thePromise } from './the-promise.ts';

test('every valid list of steps replays', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: walked }) => {
      const again = replay(compileMachine(scenario), walked.steps);
      expect(again.problem).toBeUndefined();
      expect(again.steps).toEqual(walked.steps);
      expect(again.moments.length).toBe(1 + walked.steps.filter((step) => step !== ROLE_CHECK).length);
    }),
  );
});

test('replaying twice gives the same, and so does replaying step by step', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: { steps } }) => {
      const machine = compileMachine(scenario);
      const facts = (of: ReturnType<typeof replay>) =>
        of.moments.map(({ scene: at, shown, by, checked, snapshot }) => [at, shown, by, checked, snapshot.context]);
      const once = facts(replay(machine, steps));
      expect(facts(replay(machine, steps))).toEqual(once);
      expect(facts(steps.reduce((so, step) => advance(machine, so, step), begin(machine)))).toEqual(once);
    }),
  );
});

test('a corrupted list stops at the last valid step and says so', () => {
  fc.assert(
    fc.property(walks, fc.nat(), fc.string(), ({ scenario, replay: { steps } }, where, bad) => {
      const at = where % (steps.length + 1);
      const known = new Set(scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => id)));
      fc.pre(!known.has(bad) && bad !== ROLE_CHECK);
      const machine = compileMachine(scenario);
      const { problem, ...so } = replay(machine, [...steps.slice(0, at), bad, ...steps.slice(at)]);
      expect(problem).toMatchObject({ at, step: bad });
      expect(so.steps).toEqual(steps.slice(0, at));
      expect(current(so).scene).toBe(current(replay(machine, steps.slice(0, at))).scene);
    }),
  );
});

const needy = story([
  scene('door', [choice('knock', { to: 'hall' }), choice('ring', { to: 'hall' })]),
  {
    ...scene('hall', [
      choice('in', { to: 'end' }),
      choice('again', { to: 'end', needs: [{ kind: 'taken', choice: 'knock' }] }),
    ]),
    roleCheck: [['Is this really my job now?']],
  },
  scene('end'),
]);

test.each([
  [['sing'], 'unknown-choice', 0],
  [['in'], 'unknown-choice', 0],
  [['ring', 'again'], 'hidden-choice', 1],
  [['?'], 'no-role-check', 0],
  [['knock', '?', '?'], 'role-check-again', 2],
  [['knock', 'again', 'in'], 'after-the-end', 2],
] as const)('%j: %s', (steps, why, at) => {
  expect(replay(compileMachine(needy), steps).problem).toMatchObject({ why, at });
});

test('a role check is noticed and changes nothing else', () => {
  const machine = compileMachine(needy);
  const checked = replay(machine, ['knock', '?', 'in']);
  const plain = replay(machine, ['knock', 'in']);
  expect(checked.moments.map(({ checked: was }) => was)).toEqual([false, true, false]);
  expect(checked.moments.map(({ scene: at }) => at)).toEqual(plain.moments.map(({ scene: at }) => at));
});

test('every walk of the first story reaches its ending', () => {
  const scenario = thePromise();
  const machine = compileMachine(scenario);
  for (const { path, ending } of Object.values(scenario.walks)) {
    const walked = replay(machine, path);
    expect(hasEnded(walked)).toBe(true);
    expect(current(walked).scene).toBe(ending);
  }
});
