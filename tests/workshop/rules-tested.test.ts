import { expect, test } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { replay } from '../../src/engine/replay.ts';
import { score } from '../../src/engine/score.ts';
import { rulesTested } from '../../src/workshop/rules-tested.ts';
import { thePromise } from '../engine/the-promise.ts';

const scenario = thePromise();
const machine = compileMachine(scenario);

const along = (steps: readonly string[]) => rulesTested(score(scenario, replay(machine, steps)));
const walk = (name: string) => along(scenario.walks[name]?.path ?? []);

test('what was broken most often comes first, then what was bent most often', () => {
  for (const name of ['jim', 'best', 'recovers', 'worst']) {
    const rules = walk(name);
    expect(rules.map(({ rule }) => rule).sort()).toEqual(Object.keys(scenario.rules).sort());
    const [broken, bent] = (['breaks', 'bends'] as const).map((mark) =>
      rules.map(({ marks }) => marks.find((one) => one.mark === mark)?.count ?? 0),
    );
    const weights = rules.map((_, at) => (broken?.[at] ?? 0) * 100 + (bent?.[at] ?? 0));
    expect(weights, name).toEqual([...weights].sort((a, b) => b - a));
  }
});

test('every test on the path is counted once, and no mark that was not met', () => {
  const { overall } = score(scenario, replay(machine, scenario.walks.recovers?.path ?? []));
  const marks = walk('recovers').flatMap((rule) => rule.marks);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(overall.tests);
  expect(marks.every(({ count }) => count > 0)).toBe(true);
  expect(walk('best').every((rule) => rule.marks.every(({ mark }) => mark === 'keeps'))).toBe(true);
});
