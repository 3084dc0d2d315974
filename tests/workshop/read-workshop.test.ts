import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkshop } from '../../src/workshop/read-workshop.ts';
import { after, anyWorkshop, fresh, hereOf } from './any-workshop.ts';

test('every workshop that a console can have kept is read back as it was', () => {
  fc.assert(
    fc.property(anyWorkshop, (workshop) => {
      expect(readWorkshop(JSON.parse(JSON.stringify(workshop)))).toEqual(workshop);
    }),
    { numRuns: 200 },
  );
});

test('nonsense is refused, and nothing throws', () => {
  const fields = Object.keys({ ...fresh(), over: 0, split: 0, plan: 0 });
  const nonsense = fc.oneof(
    fc.jsonValue(),
    fc
      .tuple(anyWorkshop, fc.constantFrom(...fields), fc.jsonValue())
      .map(([workshop, field, value]) => ({ ...workshop, [field]: value })),
  );
  fc.assert(
    fc.property(nonsense, (value) => {
      const read = readWorkshop(value);
      if (read) expect(readWorkshop(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
});

test('what is not known is left out', () => {
  expect(readWorkshop({ ...fresh(), more: 1 })).toEqual(fresh());
});

test('a workshop that was kept before splits knew where they began opens without its split', () => {
  const [first] = hereOf(fresh()).choices;
  const { split, ...rest } = after([{ kind: 'split', choices: [first?.id ?? ''] }]);
  expect(split).toBeDefined();
  const { before: _, ...older } = { ...split, decision: 0 };
  expect(readWorkshop({ ...rest, split: older })).toEqual(rest);
});

const voting = { kind: 'voting', among: ['a', 'b'], hands: [1, 2], ballots: {}, round: 1 };

test.each<[string, object]>([
  ['an id of another form', { id: 'short' }],
  ['a name beyond bounds', { name: 'x'.repeat(201) }],
  ['a path that is not there', { playing: 1 }],
  ['no path', { paths: [] }],
  ['a first path that parted', { paths: [{ steps: [], parted: { from: 0, decision: 0, by: 'minority' } }] }],
  [
    'a path that parted from itself',
    { paths: [{ steps: [] }, { steps: [], parted: { from: 1, decision: 0, by: 0 } }] },
  ],
  ['turns below one', { stage: { kind: 'telling', turns: 0 } }],
  ['a stage that is none', { stage: { kind: 'asleep' } }],
  ['hands that are not one a choice', { stage: { ...voting, hands: [1] } }],
  ['half a hand', { stage: { ...voting, hands: [1, 0.5] } }],
  ['a ballot for a choice that is not there', { stage: { ...voting, ballots: { P1: 2 } } }],
  ['a choice twice', { stage: { ...voting, among: ['a', 'a'] } }],
  ['what is left and was not voted on', { stage: { ...voting, kind: 'settling', left: ['c'], at: 0, why: 'votes' } }],
  ['an instant without its zone', { began: '2026-03-02T12:00:00' }],
  ['a clock that ran backwards', { clock: { ran: -1 } }],
  ['a clock that runs and was stopped', { clock: { ran: 0, since: 1, stopped: true } }],
  ['a clock that was stopped, or not', { clock: { ran: 0, stopped: false } }],
  ['something over the picture that nobody knows', { over: 'curtain' }],
  ['groups of a path that is not there', { split: { path: 3, before: [], groups: [{ choice: 'a' }] } }],
  [
    'a split before which something else than steps was',
    { split: { path: 0, before: [1], groups: [{ choice: 'a' }] } },
  ],
  [
    'a split before which more was than a path holds',
    { split: { path: 0, before: Array<string>(501).fill('a'), groups: [{ choice: 'a' }] } },
  ],
  ['a split without groups', { split: { path: 0, before: [], groups: [] } }],
  ['a note of a path that is not there', { notes: [{ path: 2, decision: 0, text: 'x' }] }],
])('%s is refused', (_, fault) => {
  expect(readWorkshop({ ...fresh(), ...fault })).toBeUndefined();
});
