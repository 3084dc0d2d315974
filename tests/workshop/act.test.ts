import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Act, act } from '../../src/workshop/act.ts';
import { takenUp } from '../../src/workshop/clock.ts';
import { leading, tally } from '../../src/workshop/tally.ts';
import { NOT_PICKED } from '../../src/workshop/voted.ts';
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
  ['an empty note', { kind: 'note', text: ' ', path: 0, decision: 0 }],
  ['an empty question', { kind: 'park', text: ' ' }],
  ['a question that is not there', { kind: 'unpark', at: 0 }],
  ['no name', { kind: 'rename', name: ' ' }],
  ['the name that it has', { kind: 'rename', name: fresh().name }],
  ['a clock that runs already', { kind: 'clock', runs: true }],
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
      } else if (stage.kind === 'voting' && stage.asking === undefined && on.stage.kind === 'voting') {
        // Who had counted the first alone is asked for the second, and then for the first again.
        expect(again.stage).toMatchObject({ kind: 'voting', hands: stage.hands, ballots: stage.ballots });
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
      let workshop = does(voting(), ...hands(...counts));
      while (workshop.stage.kind === 'voting') workshop = does(workshop, next);
      const { stage } = workshop;
      if (stage.kind !== 'settling') throw new Error(stage.kind);
      const first = leading(tally(stage)).map((at) => stage.among[at]);
      expect(stage.left).toEqual(first.length === 0 ? stage.among : first);
      expect(stage.why).toBe(first.length === 0 ? 'nobody-counted' : first.length === 1 ? 'votes' : 'tie');
    }),
  );
});

test('whoever has counted the first alone is asked for the others; whoever has counted more is done', () => {
  const first = does(voting(), ...hands(5), next);
  expect(first.stage).toMatchObject({ kind: 'voting', asking: 1, hands: [5, 0, 0] });
  expect(does(first, next).stage).toMatchObject({ kind: 'voting', asking: 2 });
  expect(does(first, next, next).stage).toMatchObject({ kind: 'settling', why: 'votes' });
  expect(does(voting(), ...hands(5, 2), next).stage.kind).toBe('settling');
  expect(does(voting(), { kind: 'ballots', ballots: { P1: 0 } }, next).stage.kind).toBe('settling');
});

test('the number of a choice is a hand where the room stops, and the choice itself where it goes straight through', () => {
  const two: Act = { kind: 'number', number: 2 };
  for (const before of [
    { kind: 'to', stage: 'choices' },
    { kind: 'to', stage: 'discuss' },
  ] as const) {
    const counted = does(does(fresh(), before), two);
    expect(counted.stage).toMatchObject({ kind: 'voting', hands: [0, 1, 0] });
    expect(counted.paths[0].steps).toEqual([]);
    const shown = does(fresh(), before);
    expect(act(shown, two, { ...hereOf(shown), stop: false }, NOON).paths[0].steps).toHaveLength(1);
  }
});

test('a tie is picked, drawn by lot, or voted on again, and it stands there how', () => {
  const tie = does(voting(), ...hands(4, 4), next);
  const [first = '', second = ''] = choices(tie);
  const settledBy = (...acts: readonly Act[]) => does(tie, ...acts).votes[0];
  // Nothing is picked before somebody picks it: forward or back does, and forward plays what is picked.
  expect(tie.stage).toMatchObject({ at: NOT_PICKED });
  expect(settledBy(next)).toBeUndefined();
  expect(settledBy(next, next)).toMatchObject({ chosen: first, settled: 'trainer' });
  expect(settledBy(back, next)).toMatchObject({ chosen: first, settled: 'trainer' });
  expect(settledBy(back, back, next)).toMatchObject({ chosen: second, settled: 'trainer' });
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

test('whoever talks before a tie is voted on again comes back to that vote, and not to the first one', () => {
  const again = does(voting(), ...hands(4, 4), next, { kind: 'vote-again' });
  const talk = does(again, { kind: 'to', stage: 'discuss' });
  expect(talk.stage.kind).toBe('discuss');
  const choicesAgain: Act = { kind: 'to', stage: 'choices' };
  for (const on of [does(talk, next), does(talk, toVote), does(talk, choicesAgain, toVote), does(again, back, next)]) {
    expect(on.stage).toEqual(again.stage);
    expect(on.held).toBeUndefined();
  }
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

test('groups begin where the room split, and come in with their paths, each once', () => {
  const [first = '', second = ''] = choices(fresh());
  const split = does(fresh(), { kind: 'split', choices: [first, second] });
  expect(split).toMatchObject({ split: { path: 0, before: [] }, over: 'groups' });
  const one = does(split, { kind: 'group-came', group: 1, steps: [second] });
  expect(one.paths[1]).toEqual({ steps: [second], parted: { from: 0, decision: 0, by: 1 } });
  expect(one.split?.groups).toEqual([{ choice: first }, { choice: second, path: 1 }]);
  expect(does(one, { kind: 'group-came', group: 1, steps: [second, 'x'] })).toBe(one);
  // A group's path stays, whoever takes decisions back on it.
  const there = does(one, { kind: 'go-to-path', path: 1 });
  expect(does(there, { kind: 'back-a-decision' }).paths).toHaveLength(2);
});

test('a decision that is taken back after a split takes nothing from the groups that are under way', () => {
  const [first = '', second = ''] = choices(fresh());
  const here = does(fresh(), { kind: 'play', choice: first });
  const [third = ''] = choices(here);
  const split = does(here, { kind: 'split', choices: [third] });
  const gone = does(split, { kind: 'back-a-decision' });
  expect(pathOf(gone).steps).toEqual([]);
  expect(gone.split).toEqual({ path: 0, before: [first], groups: [{ choice: third }] });
  const came: Act = { kind: 'group-came', group: 0, steps: [first, third] };
  const partedAfter = (choice: string) => does(gone, { kind: 'play', choice }, came).paths[1]?.parted;
  expect(partedAfter(first)).toEqual({ from: 0, decision: 1, by: 0 });
  // The room goes another way now: what the two have in common ends sooner.
  expect(partedAfter(second)).toEqual({ from: 0, decision: 0, by: 0 });
});

test('groups that left a path that is given up come back to the path that it left', () => {
  const [first = '', second = ''] = choices(fresh());
  const minority = does(voting(), ...hands(1, 4), next, next, { kind: 'minority', vote: 0, choice: first });
  const [third = ''] = choices(minority);
  const split = does(minority, { kind: 'split', choices: [third] });
  expect(split.split?.path).toBe(1);
  const gone = does(split, { kind: 'back-a-decision' });
  expect(gone.paths.map(({ steps }) => steps)).toEqual([[second]]);
  expect(gone.split).toEqual({ path: 0, before: [first], groups: [{ choice: third }] });
  const came = does(gone, { kind: 'group-came', group: 0, steps: [first, third] });
  expect(came.paths[1]).toEqual({ steps: [first, third], parted: { from: 0, decision: 0, by: 0 } });
});

test('where groups began is changed by nothing but another split', () => {
  fc.assert(
    fc.property(anyWorkshop, anyAct, (workshop, one) => {
      const began = ({ split }: Workshop) => split && [split.before, split.groups.map(({ choice }) => choice)];
      if (one.kind === 'split') return;
      expect(began(act(workshop, one, hereOf(workshop), NOON + 1e6))).toEqual(began(workshop));
    }),
    { numRuns: 300 },
  );
});

test('a role check costs nothing, stands once in the steps, and is shown again when asked for', () => {
  const checked = does(fresh(), { kind: 'role-check' });
  expect(pathOf(checked).steps).toEqual(scenario.scenes[0]?.roleCheck.length ? ['?'] : []);
  const again = does(checked, { kind: 'role-check' }, { kind: 'role-check' });
  expect(pathOf(again).steps).toEqual(pathOf(checked).steps);
  expect(again.over).toBe(checked.over);
});

const MINUTE = 60_000;
/** The clock after acts, the first of them at noon and a second. */
const clockAfter = (...acts: readonly Act[]) => does(fresh(), ...acts).clock;
const [opening = ''] = choices(fresh());

test.each<[string, Act]>([
  ['the next line', next],
  ['the choices', { kind: 'to', stage: 'choices' }],
  ['a talk', { kind: 'to', stage: 'discuss' }],
  ['a vote', toVote],
  ['a choice that plays', { kind: 'play', choice: opening }],
  ['groups that leave', { kind: 'split', choices: [opening] }],
  ['a role check', { kind: 'role-check' }],
])('the clock starts with whatever leads the room first: %s', (_, one) => {
  expect(clockAfter(one)).toEqual({ ran: 0, since: NOON + 1000 });
});

test.each<[string, readonly Act[]]>([
  ['a note', [{ kind: 'note', text: 'Ask Noor', path: 0, decision: 0 }]],
  ['a question that is put off', [{ kind: 'park', text: 'Commissions?' }]],
  ['another name', [{ kind: 'rename', name: 'Leeds' }]],
  ['the way for phones to join, shown and taken away', [{ kind: 'over', over: 'join' }, next]],
])('the clock does not start with what only prepares: %s', (_, acts) => {
  expect(clockAfter(...acts)).toEqual({ ran: 0 });
});

test('a clock that stood while nobody was there runs again from where it was, as soon as the room is led on', () => {
  const left = does(fresh(), next, toVote);
  const noted = Date.parse(left.touched) + 45 * MINUTE;
  const again = takenUp(left, noted);
  expect(again.clock).toEqual({ ran: 1000 });
  const asked = (one: Act) => act(again, one, hereOf(again), noted + 5).clock;
  expect(asked({ kind: 'note', text: 'Where were we?', path: 0, decision: 0 })).toEqual({ ran: 1000 });
  // Phones that were left lying vote on their own.
  expect(asked({ kind: 'ballots', ballots: { P1: 0 } })).toEqual({ ran: 1000 });
  expect(asked(next)).toEqual({ ran: 1000, since: noted + 5 });
  expect(asked({ kind: 'number', number: 1 })).toEqual({ ran: 1000, since: noted + 5 });
});

test('a clock that the trainer stopped stands until the trainer runs it, whatever the room does', () => {
  const stop: Act = { kind: 'clock', runs: false };
  const later = NOON + 90 * MINUTE;
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 20 }), fc.boolean(), (acts, putAway) => {
      const standing = does(fresh(), next, stop);
      const so = does(putAway ? takenUp(standing, later) : standing, ...acts.filter(({ kind }) => kind !== 'clock'));
      expect(so.clock).toEqual({ ran: 1000, stopped: true });
      expect(act(so, { kind: 'clock', runs: true }, hereOf(so), later).clock).toEqual({ ran: 1000, since: later });
    }),
  );
});
