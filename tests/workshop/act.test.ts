import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Act, act } from '../../src/workshop/act.ts';
import { leading, tally } from '../../src/workshop/tally.ts';
import { EVERY_TURN, pathOf, type Workshop } from '../../src/workshop/workshop.ts';
import { after, anyAct, anyActs, anyWorkshop, fresh, hereOf, NOON, scenario } from './any-workshop.ts';

const next: Act = { kind: 'next' };
const back: Act = { kind: 'back' };
const times = (count: number, one: Act): readonly Act[] => Array<Act>(count).fill(one);
const does = (workshop: Workshop, ...acts: readonly Act[]): Workshop => after(acts, workshop);
const untouched = ({ touched: _, ...rest }: Workshop) => rest;

/** At the first vote: three turns told, every choice shown, a talk, and the vote is open. */
const toVote: Act = { kind: 'to', stage: 'voting' };
const voting = (): Workshop => does(fresh(), toVote);
const choices = (workshop: Workshop) => hereOf(workshop).choices.map(({ id }) => id);
const hands = (...counts: readonly number[]): readonly Act[] =>
  counts.map((count, at) => ({ kind: 'hands', at, hands: count }));

test('whoever goes back to talk while hands are counted finds the count again', () => {
  const counting = after([toVote, { kind: 'hands', at: 1, hands: 17 }]);
  const back = after([{ kind: 'back' }, { kind: 'back' }], counting);
  expect(back.stage.kind).toBe('choices');
  for (const again of [after([{ kind: 'next' }, { kind: 'next' }], back), after([toVote], back)]) {
    expect(again.stage).toMatchObject({ kind: 'voting', hands: [0, 17, 0] });
    expect(again.held).toBeUndefined();
  }
  // What is decided is decided: nothing of it is left for the next vote.
  const on = after(
    [{ kind: 'play', choice: counting.stage.kind === 'voting' ? (counting.stage.among[0] ?? '') : '' }],
    back,
  );
  expect(after([toVote], on).stage).toMatchObject({ hands: [0, 0, 0] });
});

test('an act that changes nothing returns the very same workshop, and any act leaves a sound one', () => {
  fc.assert(
    fc.property(anyWorkshop, anyAct, (workshop, one) => {
      const so = act(workshop, one, hereOf(workshop), NOON + 1e6);
      if (so === workshop) return;
      expect(untouched(so)).not.toEqual(untouched(workshop));
      expect(hereOf(so).decision).toBeGreaterThanOrEqual(0);
      expect(so.paths[so.playing]).toBeDefined();
      for (const { path } of so.votes) expect(so.paths[path]).toBeDefined();
      for (const { path } of so.notes) expect(so.paths[path]).toBeDefined();
      if (so.split) expect(so.paths[so.split.path]).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test.each<[string, Act]>([
  ['a choice that is not open', { kind: 'play', choice: 'nobody-says-this' }],
  ['a number that no choice has', { kind: 'number', number: 9 }],
  ['one hand less than none', { kind: 'one-less', number: 1 }],
  ['half a hand', { kind: 'hands', at: 0, hands: 0.5 }],
  ['hands for a choice that is not there', { kind: 'hands', at: 7, hands: 3 }],
  ['a ballot for a choice that is not there', { kind: 'ballots', ballots: { P1: 7, P2: -1 } }],
  ['a lot while nothing is settled', { kind: 'lots', at: 0 }],
  ['another vote while one is open', { kind: 'vote-again' }],
  ['the vote that is open', toVote],
  ['a minority of no vote', { kind: 'minority', vote: 0, choice: 'nobody-says-this' }],
  ['a path that is not there', { kind: 'go-to-path', path: 4 }],
  ['a group that is not there', { kind: 'group-came', group: 0, steps: [] }],
  ['no groups', { kind: 'split', choices: [] }],
  ['groups that begin with what cannot be said', { kind: 'split', choices: ['nobody-says-this'] }],
  ['an empty note', { kind: 'note', text: ' ' }],
  ['an empty question', { kind: 'park', text: ' ' }],
  ['a question that is not there', { kind: 'unpark', at: 0 }],
  ['no name', { kind: 'rename', name: ' ' }],
  ['the name that it has', { kind: 'rename', name: fresh().name }],
  ['a clock that stands already', { kind: 'clock', runs: false }],
])('%s changes nothing', (_, one) => {
  const workshop = voting();
  expect(act(workshop, one, hereOf(workshop), NOON + 1e6)).toBe(workshop);
});

test('forward alone always reaches the last word of an ending, from anywhere', () => {
  fc.assert(
    fc.property(anyActs, fc.boolean(), (acts, everywhere) => {
      let workshop = after(acts, fresh(), everywhere);
      for (let press = 0; press < 1000 && workshop.stage.kind !== 'ended'; press++) {
        const so = act(workshop, next, hereOf(workshop, everywhere), NOON + 1e6 + press);
        expect(so).not.toBe(workshop);
        workshop = so;
      }
      expect(workshop.stage).toEqual({ kind: 'ended' });
      expect(hereOf(workshop).ended).toBe(true);
      expect(does(workshop, next)).toBe(workshop);
    }),
    { numRuns: 20 },
  );
}, 20_000);

/** What both ways of saying "all of it" have in common; when a talk began is another time at every beginning. */
function stageOf(workshop: Workshop, everywhere: boolean) {
  const { stage } = workshop;
  if (stage.kind === 'telling') return { ...stage, turns: Math.min(stage.turns, hereOf(workshop, everywhere).turns) };
  return stage.kind === 'discuss' ? { kind: stage.kind } : stage;
}

test('forward and back leads to where it began, but where the documented exceptions hold', () => {
  fc.assert(
    fc.property(anyWorkshop, fc.boolean(), (workshop, everywhere) => {
      const on = act(workshop, next, hereOf(workshop, everywhere), NOON + 1e6);
      if (on === workshop || workshop.over !== undefined) return;
      const again = act(on, back, hereOf(on, everywhere), NOON + 2e6);
      const { stage } = workshop;
      // A count that was closed is open again, all asked; where one of several has to be picked, back shows the next.
      if (on.stage.kind === 'settling') {
        expect(again.stage.kind).toBe(on.stage.left.length > 1 ? 'settling' : 'voting');
      } else if (stage.kind === 'settling') {
        expect(again.stage).toMatchObject({ kind: 'voting', hands: stage.hands, round: stage.round });
        expect(again.votes).toEqual(workshop.votes);
        expect(again.paths).toEqual(workshop.paths);
      } else if (stage.kind === 'discuss' && !hereOf(workshop, everywhere).stop) {
        // A talk that was called where the plan plays through is passed over on the way back.
        expect(again.stage.kind).toBe('choices');
      } else if (stage.kind !== 'choices' || everywhere) {
        expect(stageOf(again, everywhere)).toEqual(stageOf(workshop, everywhere));
      }
    }),
    { numRuns: 200 },
  );
});

test('the key that takes a decision back brings its count back', () => {
  const counted = does(voting(), ...hands(3, 5));
  const played = does(counted, next, next);
  expect(played.votes).toHaveLength(1);
  const again = does(played, next, next, { kind: 'back-a-decision' });
  expect(again.stage).toEqual(counted.stage);
  expect(again.votes).toEqual([]);
  expect(again.paths).toEqual(fresh().paths);
});

test('a phone counts once, whatever it says how often, and counts with the hands', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(1)), { maxLength: 60 }), fc.nat(5), (said, first) => {
      const acts = said.map(([phone, at]): Act => ({ kind: 'ballots', ballots: { [`P${phone}`]: at } }));
      const { stage } = does(voting(), ...acts, ...acts, ...hands(first));
      if (stage.kind !== 'voting') throw new Error(stage.kind);
      const last = new Map(said);
      const count = (at: number) => [...last.values()].filter((one) => one === at).length;
      expect(tally(stage).slice(0, 2)).toEqual([count(0) + first, count(1)]);
    }),
  );
});

test('the most votes decide', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 2 }), (counts) => {
      const { stage } = does(
        voting(),
        ...hands(...counts),
        ...times(counts.some(Boolean) ? 1 : choices(voting()).length + 1, next),
      );
      if (stage.kind !== 'settling') throw new Error(stage.kind);
      const first = leading(tally(stage)).map((at) => stage.among[at]);
      expect(stage.left).toEqual(first.length === 0 ? stage.among : first);
      expect(stage.why).toBe(first.length === 0 ? 'nobody-counted' : first.length === 1 ? 'votes' : 'tie');
    }),
  );
});

test('a tie is picked, drawn by lot, or voted on again, and it stands there how', () => {
  const tie = does(voting(), ...hands(4, 4), next);
  const [first = '', second = ''] = choices(tie);
  const settledBy = (...acts: readonly Act[]) => does(tie, ...acts).votes[0];
  expect(settledBy(next)).toMatchObject({ chosen: first, settled: 'trainer' });
  expect(settledBy(back, next)).toMatchObject({ chosen: second, settled: 'trainer' });
  expect(settledBy({ kind: 'number', number: 2 }, next)).toMatchObject({ chosen: second, settled: 'trainer' });
  expect(settledBy({ kind: 'lots', at: 1 }, next)).toMatchObject({ chosen: second, settled: 'lots' });
  const again = does(tie, { kind: 'vote-again' });
  expect(again.stage).toMatchObject({ kind: 'voting', among: [first, second], hands: [0, 0], round: 2 });
  expect(does(again, ...hands(0, 1), next, next).votes[0]).toMatchObject({
    chosen: second,
    settled: 'votes',
    round: 2,
  });
});

test('what is picked after a lot is no lot any more', () => {
  const tie = does(voting(), ...hands(4, 4), next);
  const drawn = does(tie, { kind: 'lots', at: 1 });
  expect(does(drawn, { kind: 'number', number: 1 }, next).votes[0]).toMatchObject({ settled: 'trainer' });
  expect(does(drawn, back, next).votes[0]).toMatchObject({ settled: 'trainer' });
});

test('where the vote decided, no lot can', () => {
  const decided = does(voting(), ...hands(1, 4), next);
  expect(does(decided, { kind: 'lots', at: 0 })).toBe(decided);
});

test('a minority keeps both paths, each minority its own, and back leads out of it again', () => {
  const decided = does(voting(), ...hands(1, 4), next, next);
  const [first = '', second = '', third = ''] = choices(voting());
  const minority = (choice: string): Act => ({ kind: 'minority', vote: 0, choice });
  const one = does(decided, minority(first));
  expect(one.paths.map(({ steps }) => steps)).toEqual([[second], [first]]);
  expect(one.paths[1]?.parted).toEqual({ from: 0, decision: 0, by: 'minority' });
  expect(one.playing).toBe(1);
  const two = does(one, minority(third), minority(first), minority(third));
  expect(two.paths.map(({ steps }) => steps)).toEqual([[second], [first], [third]]);
  expect(two.playing).toBe(2);
  const out = does(two, ...times(EVERY_TURN, back).slice(0, hereOf(two).turns));
  expect(out.paths).toHaveLength(2);
  expect(out.playing).toBe(0);
  expect(out.stage).toEqual({ kind: 'telling', turns: EVERY_TURN });
  expect(does(decided, minority(second))).toBe(decided);
});

test('groups begin where the room split, come in with their paths, and a path that goes takes its split along', () => {
  const [first = '', second = ''] = choices(fresh());
  const split = does(fresh(), { kind: 'split', choices: [first, second] });
  expect(split).toMatchObject({ split: { path: 0, decision: 0 }, over: 'groups' });
  const one = does(split, { kind: 'group-came', group: 1, steps: [second] });
  expect(one.paths[1]).toEqual({ steps: [second], parted: { from: 0, decision: 0, by: 1 } });
  expect(one.split?.groups).toEqual([{ choice: first }, { choice: second, path: 1 }]);
  const corrected = does(one, { kind: 'group-came', group: 1, steps: [second, 'x'] });
  expect(corrected.paths).toHaveLength(2);
  // A group's path stays, whoever takes decisions back on it.
  const there = does(one, { kind: 'go-to-path', path: 1 });
  expect(does(there, { kind: 'back-a-decision' }).paths).toHaveLength(2);

  const minority = does(voting(), ...hands(1, 4), next, next, { kind: 'minority', vote: 0, choice: first });
  const parted = does(minority, { kind: 'split', choices: choices(minority).slice(0, 1) });
  expect(parted.split?.path).toBe(1);
  const gone = does(parted, { kind: 'back-a-decision' });
  expect(gone.paths).toHaveLength(1);
  expect(gone.split).toBeUndefined();
});

test('a role check costs nothing, stands once in the steps, and is shown again when asked for', () => {
  const checked = does(fresh(), { kind: 'role-check' });
  expect(pathOf(checked).steps).toEqual(scenario.scenes[0]?.roleCheck.length ? ['?'] : []);
  const again = does(checked, { kind: 'role-check' }, { kind: 'role-check' });
  expect(pathOf(again).steps).toEqual(pathOf(checked).steps);
  expect(again.over).toBe(checked.over);
});
