import { expect, test } from 'vitest';
import type { Mark, Scenario, Scene } from '../../src/engine/scenario.ts';
import type { Sources } from '../../src/format/sources.ts';
import { faultsOf } from '../../src/proof/faults.ts';
import { prove } from '../../src/proof/prove.ts';
import { choice, scene, story } from './story.ts';

const NOWHERE: Sources = { file: 'story.md', text: '', spans: new Map() };
const codes = (scenario: Scenario) => faultsOf(scenario, NOWHERE, prove(scenario)).map(({ code }) => code);

/** So many scenes in a row that test a rule, each with these marks to choose from. */
const row = (name: string, rule: string, marks: readonly Mark[], size: number, end: string): Scene[] =>
  Array.from({ length: size }, (_, index) =>
    scene(
      `${name}-${index}`,
      marks.map((mark) =>
        choice(`${name}-${index}-${mark}`, {
          to: index + 1 < size ? `${name}-${index + 1}` : end,
          marks: { [rule]: mark },
        }),
      ),
    ),
  );

test('a rule of its own may not be worth less than three quarters at best, however good the whole is', () => {
  const long = row('ask', 'ask', ['keeps', 'breaks'], 20, 'tell-0');
  const tell = (marks: readonly Mark[]) => [...long, ...row('tell', 'tell', marks, 1, 'end'), scene('end')];
  const rules = { rules: { ask: 1, tell: 1 } };
  expect(codes(story(tell(['keeps', 'breaks']), rules))).toEqual([]);
  expect(codes(story(tell(['bends', 'breaks']), rules))).toEqual(['best-score-too-low']);
});

test('a score that only the clock can give does not count as reached', () => {
  const week = row('ask', 'ask', ['keeps', 'breaks'], 9, 'last');
  const last = (after?: number) =>
    scene('last', [
      choice('late', { to: 'end', marks: { ask: 'keeps' }, ...(after === undefined ? {} : { after }) }),
      choice('tell', { to: 'end', marks: { ask: 'breaks' } }),
    ]);
  const rules = { rules: { ask: 10 } };
  expect(codes(story([...week, last(), scene('end')], rules))).toEqual([]);
  expect(codes(story([...week, last(20), scene('end')], rules))).toContain('best-score-too-low');
});

test('a path that only the clock opens must keep the promise too', () => {
  const week = row('ask', 'ask', ['keeps', 'breaks'], 5, 'end');
  const [first, ...rest] = week;
  if (!first) throw new Error('A week has a first day.');
  const hurried = scene('ask-0', [
    ...first.choices,
    choice('too-late', { to: 'end', after: 20, marks: { ask: 'breaks' } }),
  ]);
  const rules = { rules: { ask: 5 } };
  expect(codes(story([...week, scene('end')], rules))).toEqual([]);
  expect(codes(story([hurried, ...rest, scene('end')], rules))).toEqual(['rule-tested-too-seldom']);
});

test('a story that tests nothing has nothing to prove about scores', () => {
  expect(codes(story([scene('start', [choice('go', { to: 'end' })]), scene('end')]))).toEqual([]);
});

test('scenes that are passed through count as reached', () => {
  const scenario = story([
    scene('start', [choice('go', { to: 'between' })]),
    { ...scene('between'), routes: [{ target: 'end', needs: [], changes: {} }] },
    scene('end'),
  ]);
  expect(codes(scenario)).toEqual([]);
  expect(prove(scenario).blind?.visits).toEqual({ start: 1, between: 1, end: 1 });
});
