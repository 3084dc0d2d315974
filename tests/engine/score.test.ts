import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debrief } from '../../src/engine/debrief.ts';
import { compileMachine } from '../../src/engine/machine.ts';
import { current, ROLE_CHECK, replay } from '../../src/engine/replay.ts';
import { type Choice, isEnding, type Mark, type Scenario } from '../../src/engine/scenario.ts';
import { passes, ratio, score } from '../../src/engine/score.ts';
import { version } from '../../src/engine/version.ts';
import { choice, scene, story } from '../proof/story.ts';
import { walks } from './random-walk.ts';
import { thePromise } from './the-promise.ts';

test('a score lies in 0 to 1, on the whole and for each rule', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: walked }) => {
      const { overall, rules } = score(scenario, walked);
      for (const tally of [overall, ...Object.values(rules)]) {
        expect(ratio(tally)).toBeGreaterThanOrEqual(0);
        expect(ratio(tally)).toBeLessThanOrEqual(1);
      }
      expect(overall.tests).toBe(Object.values(rules).reduce((sum, { tests }) => sum + tests, 0));
    }),
  );
});

const marked = (scenario: Scenario, mark: Mark): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map((one) => ({
    ...one,
    choices: one.choices.map(
      (way): Choice => ({ ...way, marks: Object.fromEntries(Object.keys(way.marks).map((rule) => [rule, mark])) }),
    ),
  })),
});

test('whoever keeps everything has 1, whoever bends everything ½, whoever breaks everything 0', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: { steps } }) => {
      for (const [mark, worth] of [
        ['keeps', 1],
        ['bends', 0.5],
        ['breaks', 0],
      ] as const) {
        const same = marked(scenario, mark);
        const { overall } = score(same, replay(compileMachine(same), steps));
        expect(ratio(overall)).toBe(overall.tests === 0 ? 1 : worth);
      }
    }),
  );
});

test('role checks cost nothing', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: { steps } }) => {
      const machine = compileMachine(scenario);
      const without = steps.filter((step) => step !== ROLE_CHECK);
      expect(score(scenario, replay(machine, without))).toEqual(score(scenario, replay(machine, steps)));
    }),
  );
});

test('a repair after a break is one kept and one broken', () => {
  const twice = story(
    [
      scene('one', [choice('break-it', { to: 'two', marks: { ask: 'breaks' } })]),
      scene('two', [choice('mend-it', { to: 'end', marks: { ask: 'keeps' } })]),
      scene('end'),
    ],
    { rules: { ask: 2 } },
  );
  const { overall, rules } = score(twice, replay(compileMachine(twice), ['break-it', 'mend-it']));
  expect(overall).toEqual({ halves: 2, tests: 2 });
  expect(rules.ask?.tested.map(({ mark }) => mark)).toEqual(['breaks', 'keeps']);
});

test('success is compared in whole numbers', () => {
  expect(passes({ halves: 8, tests: 5 })).toBe(true);
  expect(passes({ halves: 7, tests: 5 })).toBe(false);
  // 0.7 × 3 is 2.0999999999999996 in floating point.
  expect(passes({ halves: 42, tests: 30 }, 0.7)).toBe(true);
  expect(passes({ halves: 0, tests: 0 })).toBe(true);
});

test('the walks of the first story score as written', () => {
  const scenario = thePromise();
  for (const walk of Object.values(scenario.walks)) {
    const { overall } = score(scenario, replay(compileMachine(scenario), walk.path));
    expect(overall).toEqual({ halves: walk.score.earned * 2, tests: walk.score.tests });
  }
});

test('the debrief accounts for every decision and every mark', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay: walked }) => {
      const result = debrief(scenario, walked);
      const choices = walked.steps.filter((step) => step !== ROLE_CHECK);
      expect(result.decisions.map(({ choice: taken }) => taken.id)).toEqual(choices);
      for (const { stepsBefore, choice: taken, scene: at, roads, checked } of result.decisions) {
        expect(walked.steps[stepsBefore]).toBe(taken.id);
        expect(checked).toBe(walked.steps[stepsBefore - 1] === ROLE_CHECK);
        const before = replay(compileMachine(scenario), walked.steps.slice(0, stepsBefore));
        expect(current(before).scene).toBe(at.id);
        for (const road of roads) {
          expect(road.open).toBe(current(before).snapshot.can({ type: road.choice.id }));
          expect(road.choice.id).not.toBe(taken.id);
        }
      }
      const ends = scenario.scenes.filter(isEnding).map(({ id }) => id);
      expect(result.ending !== undefined).toBe(ends.includes(current(walked).scene));
    }),
  );
});

test('the version follows what replay and score depend on, and not the prose', () => {
  const scenario = thePromise();
  const [first, ...rest] = scenario.scenes;
  if (!first) throw new Error('no scene');
  const [one, ...others] = first.choices;
  if (!one) throw new Error('no choice');
  const changed = (way: Partial<Choice>): Scenario => ({
    ...scenario,
    scenes: [{ ...first, choices: [{ ...one, ...way }, ...others] }, ...rest],
  });
  expect(version({ ...scenario, title: 'Another title' })).toBe(version(scenario));
  expect(version({ ...scenario, scenes: [{ ...first, beats: [] }, ...rest] })).toBe(version(scenario));
  expect(version(changed({ text: ['Other words'] }))).toBe(version(scenario));
  expect(version(changed({ id: 'other-id' }))).not.toBe(version(scenario));
  expect(version(changed({ target: rest[3]?.id ?? '' }))).not.toBe(version(scenario));
  expect(version(changed({ marks: { 'turn-over-the-list': 'keeps' } }))).not.toBe(version(scenario));
  expect(version(changed({ changes: { ellen: 4 } }))).not.toBe(version(scenario));
  expect(version({ ...scenario, rules: { 'turn-over-the-list': 1 } })).not.toBe(version(scenario));
});
