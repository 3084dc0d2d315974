import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/engine/plain.ts';
import { version } from '../../src/engine/version.ts';
import type { Act } from '../../src/workshop/act.ts';
import { summary } from '../../src/workshop/summary.ts';
import { after, anyWorkshop, fresh, hereOf, machine, scenario } from './any-workshop.ts';

const story = { scenario, machine, version: version(scenario) };
const next: Act = { kind: 'next' };
const vote = (...counts: readonly number[]): readonly Act[] => [
  { kind: 'to', stage: 'voting' },
  ...counts.map((hands, at): Act => ({ kind: 'hands', at, hands })),
  next,
];
const [first, second] = hereOf(fresh()).choices;
const lastLine = scenario.scenes[0]?.beats.findLast((beat) => 'text' in beat);

test('a workshop that has not begun has one path with nothing on it', () => {
  expect(summary(story, fresh())).toEqual({ paths: [{ decisions: [] }], rules: [], parked: [], notes: [] });
});

test('a decision stands with what was asked and said, the votes for each choice, and how a tie was settled', () => {
  const told = summary(story, after([...vote(2, 2), { kind: 'lots', at: 1 }, next]));
  const [decision] = told.paths[0]?.decisions ?? [];
  expect(decision).toMatchObject({ number: 1, scene: scenario.scenes[0]?.id, said: plain(second?.text ?? []) });
  expect(decision?.vote).toMatchObject({ round: 1, settled: 'lots' });
  expect(decision?.vote?.counts.slice(0, 2)).toEqual([
    { said: plain(first?.text ?? []), count: 2, chosen: false },
    { said: plain(second?.text ?? []), count: 2, chosen: true },
  ]);
});

test('whoever was not there reads the last line before the choices, and who says it', () => {
  const [decision] = summary(story, after([...vote(2, 1), next])).paths[0]?.decisions ?? [];
  expect(decision?.before?.text).toBe(plain(lastLine?.text ?? []));
  expect(decision?.before?.who).toBe(
    lastLine?.kind === 'speech' ? (scenario.cast[lastLine.who]?.name ?? '') : undefined,
  );
});

test('the rules are those of the room’s own path: what a what-if or a group broke is not charged to it', () => {
  const minority: Act = { kind: 'minority', vote: 0, choice: first?.id ?? '' };
  const group: readonly Act[] = [
    { kind: 'split', choices: [first?.id ?? ''] },
    { kind: 'group-came', group: 0, steps: [first?.id ?? ''] },
  ];
  const own = [{ rule: 'turn-over-the-list', met: [{ said: plain(second?.text ?? []), mark: 'bends' }] }];
  expect(summary(story, after([...vote(1, 4), next, minority])).rules).toEqual(own);
  const split = after([...vote(1, 4), next], after(group));
  expect(split.paths.length).toBeGreaterThan(1);
  expect(summary(story, split).rules).toEqual(own);
});

test('a note stands at the scene at which it was written', () => {
  const { notes } = summary(story, after([{ kind: 'note', text: 'Ask Sam.', path: 0, decision: 0 }]));
  expect(notes).toEqual([{ scene: scenario.scenes[0]?.id, text: 'Ask Sam.' }]);
});

test('a path that parted begins where it parted, and does not borrow the votes of the other', () => {
  const minority: Act = { kind: 'minority', vote: 0, choice: first?.id ?? '' };
  const { paths } = summary(story, after([...vote(1, 4), next, minority]));
  expect(paths).toHaveLength(2);
  expect(paths[1]?.parted).toEqual({ from: 0, decision: 0, by: 'minority' });
  expect(paths[1]?.decisions.map(({ said }) => said)).toEqual([plain(first?.text ?? [])]);
  expect(paths[1]?.decisions[0]?.vote).toBeUndefined();
});

test('a group whose way the room took back is told from where the two part now', () => {
  const play = (choice: string): Act => ({ kind: 'play', choice });
  const [one = '', other = ''] = [first?.id, second?.id];
  const here = after([play(one)]);
  const [third] = hereOf(here).choices;
  const begins = third?.id ?? '';
  const acts: readonly Act[] = [{ kind: 'split', choices: [begins] }, { kind: 'back-a-decision' }, play(other)];
  const { paths } = summary(story, after([...acts, { kind: 'group-came', group: 0, steps: [one, begins] }], here));
  expect(paths[1]?.decisions.map(({ said }) => said)).toEqual([first, third].map((said) => plain(said?.text ?? [])));
});

test('whatever a room did can be summed up: rules it met with their sentences, its notes and questions', () => {
  fc.assert(
    fc.property(anyWorkshop, (workshop) => {
      const told = summary(story, workshop);
      expect(told.paths).toHaveLength(workshop.paths.length);
      expect(told.parked).toEqual(workshop.parked);
      expect(told.notes).toHaveLength(workshop.notes.length);
      const own = told.paths[0]?.decisions.map(({ said }) => said);
      for (const { met } of told.rules) {
        expect(met.length).toBeGreaterThan(0);
        for (const { said } of met) expect(own).toContain(said);
      }
    }),
    { numRuns: 50 },
  );
});
