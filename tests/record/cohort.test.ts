import { expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/scenario.ts';
import { type Assignment, makeAssignment } from '../../src/record/assignment.ts';
import { cohortOf } from '../../src/record/cohort.ts';
import { COLUMNS, csvRows } from '../../src/record/cohort-csv.ts';
import { codeOf, versionTag, writeEvidence } from '../../src/record/evidence.ts';
import { judge } from '../../src/record/read-evidence.ts';
import { storyOf } from '../views/walked.ts';
import { attemptAlong, everyStory, someWay, toPlay } from './stories.ts';

const stories = everyStory();
const promise = toPlay(storyOf('the-promise'));
const closing = toPlay(storyOf('still-got-it'));
const today = '2026-12-20';

const assignment: Assignment = {
  ...makeAssignment(
    {
      modules: ['the-promise', 'still-got-it'],
      by: 'Noor',
      for: 'Dora Diaz',
      due: '2026-12-10',
      mastery: 0.9,
      attempts: 2,
      whatIfBeforePass: false,
    },
    Date.parse('2026-11-01T08:00:00Z'),
  ),
  id: '2z9k4x7q',
};
const assignments = new Map([[assignment.id, assignment]]);
const view = { stories, assignments, today };

const sent = (
  name: string,
  walk: string,
  day: string,
  id: string | undefined = assignment.id,
  story = promise,
): string =>
  writeEvidence(
    story,
    attemptAlong(story, story.scenario.walks[walk]?.path ?? []),
    { name, ...(id === undefined ? {} : { assignment: id }) },
    day,
  );
const alone = (name: string, walk: string, day: string): string =>
  writeEvidence(promise, attemptAlong(promise, promise.scenario.walks[walk]?.path ?? []), { name }, day);
const cohort = (...codes: readonly string[]) => cohortOf(judge(codes.join('\n'), view), view);

test('people stand by name, with their best of each module and what is missing', () => {
  const { people } = cohort(
    sent('Zoë', 'best', '2026-12-10'),
    sent('ann lee', 'jim', '2026-12-01'),
    sent('Ann Lee', 'recovers', '2026-12-12'),
  );
  expect(people.map(({ name }) => name)).toEqual(['ann lee', 'Dora Diaz', 'Zoë']);
  const [ann, dora, zoe] = people;
  expect(ann?.modules.get('the-promise')).toMatchObject({
    best: {
      score: { halves: 26, tests: 16 },
      // 13 of 16 are enough for the course, and not for this assignment.
      passed: false,
      mastery: 0.9,
      ending: 'nine-percent',
      lateness: { late: true, days: 2 },
    },
    attempts: [{ day: '2026-12-01', lateness: { late: false, days: 9 } }, { day: '2026-12-12' }],
    uncounted: 0,
  });
  expect(zoe?.modules.get('the-promise')?.best).toMatchObject({ passed: true, lateness: { late: false, days: 0 } });
  expect(zoe?.missing).toEqual([
    { assignment: '2z9k4x7q', module: 'still-got-it', lateness: { late: true, days: 10 } },
  ]);
  // Whoever an assignment names is there before the first code comes.
  expect(dora?.modules.size).toBe(0);
  expect(dora?.missing.map(({ module }) => module)).toEqual(['the-promise', 'still-got-it']);
});

test('the third attempt does not count where two do, in whatever order they come', () => {
  const { people } = cohort(
    sent('Ann', 'best', '2026-12-03'),
    sent('Ann', 'jim', '2026-12-01'),
    sent('Ann', 'recovers', '2026-12-02'),
  );
  expect(people.find(({ name }) => name === 'Ann')?.modules.get('the-promise')).toMatchObject({
    best: { score: { halves: 26, tests: 16 } },
    attempts: [{ day: '2026-12-01' }, { day: '2026-12-02' }],
    uncounted: 1,
  });
});

test('evidence for no assignment counts at the mastery score of the course, and is never late', () => {
  const { people } = cohort(alone('Ann', 'recovers', '2027-01-01'));
  const ann = people.find(({ name }) => name === 'Ann');
  expect(ann?.modules.get('the-promise')?.best).toMatchObject({ passed: true, mastery: 0.8 });
  expect(ann?.modules.get('the-promise')?.best).not.toHaveProperty('lateness');
  expect(ann?.missing).toEqual([]);
});

/** Rule id → marks and tests of a path, counted by hand from the text's own marks. */
function counted(
  { scenes }: Scenario,
  path: readonly string[],
): Readonly<Record<string, { halves: number; tests: number }>> {
  const worth = { keeps: 2, bends: 1, breaks: 0 };
  const sums: Record<string, { halves: number; tests: number }> = {};
  for (const choice of scenes.flatMap(({ choices }) => choices)) {
    if (!path.includes(choice.id)) continue;
    for (const [rule, mark] of Object.entries(choice.marks)) {
      const { halves, tests } = sums[rule] ?? { halves: 0, tests: 0 };
      sums[rule] = { halves: halves + worth[mark], tests: tests + 1 };
    }
  }
  return sums;
}

test('rules and scenes are summed over all that was replayed, the weakest first', () => {
  const all = cohort(
    sent('Ann', 'jim', '2026-12-01'),
    sent('Béla', 'jim', '2026-12-01'),
    sent('Cem', 'best', '2026-12-01'),
    sent('Cem', 'best', '2026-12-01', undefined, closing),
  );
  const walks = promise.scenario.walks;
  const [jim, best] = [walks.jim?.path ?? [], walks.best?.path ?? []].map((path) => counted(promise.scenario, path));
  const module = all.modules.find(({ module }) => module === 'the-promise');
  for (const [rule, tally] of Object.entries(module?.rules ?? {})) {
    expect(tally, rule).toEqual({
      halves: 2 * (jim?.[rule]?.halves ?? 0) + (best?.[rule]?.halves ?? 0),
      tests: 2 * (jim?.[rule]?.tests ?? 0) + (best?.[rule]?.tests ?? 0),
    });
  }
  expect(module).toMatchObject({ people: 3, passed: 1, endings: { 'top-of-the-board': 2, 'her-line-is-busy': 1 } });
  expect(module?.heat[0]).toEqual({
    scene: 'the-blank-line',
    times: 3,
    checked: 0,
    choices: promise.scenario.scenes[0]?.choices.map(({ id }) => ({
      choice: id,
      times: { 'got-your-back': 2, 'move-them-tonight': 1 }[id] ?? 0,
    })),
  });
  expect(all.modules.map(({ module }) => module)).toEqual(
    [...stories.keys()].filter((id) => id === 'the-promise' || id === 'still-got-it'),
  );

  const parts = all.rules.map(({ tally }) => tally.halves / tally.tests);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  for (const { rule, tally, scenes } of all.rules) {
    expect(
      scenes.reduce((sum, scene) => sum + scene.tally.tests, 0),
      rule,
    ).toBe(tally.tests);
    const theirs = scenes.map((scene) => scene.tally.halves / scene.tally.tests);
    expect(theirs).toEqual(theirs.toSorted((a, b) => a - b));
    for (const { module, scene } of scenes) {
      const tests = stories.get(module)?.scenario.scenes.find(({ id }) => id === scene)?.choices[0]?.marks;
      expect(Object.keys(tests ?? {})).toContain(rule);
    }
  }
});

test('of another version the stated result counts, and a replayed one goes before it', () => {
  const [judged] = judge(sent('Ann', 'best', '2026-12-05'), { stories });
  if (judged?.verdict !== 'good') throw new Error('Not good.');
  const old = codeOf({ ...judged.claim, version: versionTag('before'), day: '2026-12-01' });
  const alone = cohort(old);
  expect(alone.people[0]?.modules.get('the-promise')?.best).toMatchObject({ replayed: false, rules: {}, passed: true });
  expect(alone.modules[0]).toMatchObject({ people: 1, passed: 1, endings: {} });
  expect(alone.rules).toEqual([]);
  expect(cohort(old, judged.code).people[0]?.modules.get('the-promise')?.best).toMatchObject({
    replayed: true,
    day: '2026-12-05',
  });
});

test('what is wrong counts nowhere', () => {
  const code = sent('Ann', 'best', '2026-12-05');
  const [judged] = judge(code, { stories });
  if (judged?.verdict !== 'good') throw new Error('Not good.');
  const lies = codeOf({ ...judged.claim, name: 'Liar', stated: { halves: 1, tests: 16 } });
  const { people, modules } = cohort(lies, `${code.slice(0, 40)}`, code, code);
  expect(people.map(({ name }) => name)).toEqual(['Ann', 'Dora Diaz']);
  expect(people[0]?.modules.get('the-promise')?.attempts).toHaveLength(1);
  expect(modules).toMatchObject([{ people: 1 }]);
});

test('rows hold a person and a module each, and no cell that a spreadsheet would run', () => {
  const words = {
    passed: 'passed',
    failed: 'not passed',
    missing: 'missing',
    replayed: 'replayed',
    stated: 'stated',
    title: (module: string) => `+${module}`,
  };
  const rows = csvRows(cohort(sent('=HYPERLINK("x")', 'recovers', '2026-12-12')), view, words);
  const told = rows.map((row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])));
  expect(told[0]).toEqual({
    name: `'=HYPERLINK("x")`,
    module: `'+the-promise`,
    assignment: '2z9k4x7q',
    state: 'not passed',
    day: '2026-12-12',
    due: '2026-12-10',
    daysLate: '2',
    attempts: '1',
    percent: '81',
    mastery: '90',
    earned: '13',
    tests: '16',
    ending: 'nine-percent',
    how: 'replayed',
  });
  expect(told.map(({ name, module, state, daysLate }) => [name, module, state, daysLate])).toEqual([
    [`'=HYPERLINK("x")`, `'+the-promise`, 'not passed', '2'],
    [`'=HYPERLINK("x")`, `'+still-got-it`, 'missing', '10'],
    ['Dora Diaz', `'+the-promise`, 'missing', '10'],
    ['Dora Diaz', `'+still-got-it`, 'missing', '10'],
  ]);
});

test('two thousand learners with nine modules each are summed up in time', () => {
  // Five stories stand for nine: what is summed is attempts.
  const some = [...stories].flatMap(([, story]) =>
    Array.from({ length: 10 }, (_, at) =>
      writeEvidence(story, attemptAlong(story, someWay(story, [at, 5, at + 2])), { name: 'x' }),
    ),
  );
  const judged = judge(some.join('\n'), view).filter((one) => one.verdict === 'good');
  expect(judged.length).toBeGreaterThan(20);
  const many = Array.from({ length: 18_000 }, (_, at) => {
    const one = judged[at % judged.length];
    if (!one) throw new Error('No code.');
    return { ...one, claim: { ...one.claim, name: `Learner ${Math.floor(at / 9)}` } };
  });
  const started = performance.now();
  const { people, modules } = cohortOf(many, view);
  const took = performance.now() - started;
  expect(people).toHaveLength(2_001);
  expect(modules.flatMap(({ heat }) => heat).reduce((sum, { checked }) => sum + checked, 0)).toBeGreaterThan(0);
  // A tenth of this where nothing else runs.
  expect(took).toBeLessThan(3_000);
}, 60_000);
