import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/workshop/passages.ts';
import { LENGTHS, passagesOf, sessionPlan } from '../../src/workshop/plan.ts';
import type { Decision, SessionModule, Turn } from '../../src/workshop/session-module.ts';
import { moduleOf } from './course.ts';

const COURSE = ['the-promise', 'eight-steps', 'ask-dont-tell'].map(moduleOf);

const decision = (scene: string): fc.Arbitrary<Decision> =>
  fc.record({
    scene: fc.constant(scene),
    title: fc.constant(scene),
    minutes: fc.integer({ min: 0, max: 12 }),
    seconds: fc.integer({ min: 0, max: 120 }),
    seen: fc.double({ min: 0, max: 1, noNaN: true }),
    rules: fc.subarray(['a', 'b', 'c']),
  });
const turn = (at: number): fc.Arbitrary<Turn> =>
  fc.oneof(fc.tuple(decision(`s${at}`)), fc.tuple(decision(`s${at}`), decision(`s${at}-or`)));
const module = (id: string): fc.Arbitrary<SessionModule> =>
  fc
    .integer({ min: 1, max: 18 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => turn(at))))
    .map((turns) => ({ id, title: id, about: '', rules: [], turns }));
const course = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => module(`m${at}`))));
const length = fc.constantFrom(...LENGTHS);
const all = (modules: readonly SessionModule[]): readonly string[] => modules.map(({ id }) => id);
const stopsAt = (passages: readonly Passage[]): readonly number[] =>
  passages.flatMap(({ kind }, at) => (kind === 'stop' ? [at] : []));

describe('any course, any length', () => {
  test('parts follow each other without a gap and add up to the length', () => {
    fc.assert(
      fc.property(course, length, (modules, minutes) => {
        const { items, left } = sessionPlan(modules, { modules: all(modules), length: minutes });
        if (items.length === 0) {
          expect(left).toHaveLength(modules.length);
          return;
        }
        let at = 0;
        for (const item of items) {
          expect(item.start).toBe(at);
          expect(Number.isInteger(item.minutes) && item.minutes >= 1).toBe(true);
          at += item.minutes;
        }
        expect(at).toBe(minutes);
        expect([items[0]?.kind, items.at(-1)?.kind]).toEqual(['welcome', 'close']);
      }),
    );
  });

  test('every turn of a story is in its plan, the opening decision is a stop, and the minutes hold them all', () => {
    fc.assert(
      fc.property(course, length, (modules, minutes) => {
        const plan = sessionPlan(modules, { modules: all(modules), length: minutes });
        for (const item of plan.items) {
          if (item.kind !== 'story') continue;
          const turns = modules.find(({ id }) => id === item.module)?.turns;
          expect(item.passages.map((passage) => passage.turn)).toEqual(turns);
          expect(item.passages[0]?.kind).toBe('stop');
          const seconds = item.passages.reduce(
            (sum, passage) => sum + (passage.kind === 'stop' ? passage.minutes * 60 : passage.seconds),
            0,
          );
          expect(seconds).toBeLessThanOrEqual(item.minutes * 60);
          for (const passage of item.passages) {
            if (passage.kind !== 'stop') continue;
            const { reveal, argue, vote, consequence } = passage.phases;
            expect(Math.min(reveal, argue, vote, consequence)).toBeGreaterThanOrEqual(1);
            expect(reveal + argue + vote + consequence).toBe(passage.minutes);
          }
        }
      }),
    );
  });

  test('what is asked for is planned or left out, in its order, and the same request has the same plan', () => {
    fc.assert(
      fc.property(course, length, (modules, minutes) => {
        const request = { modules: all(modules), length: minutes };
        const plan = sessionPlan(modules, request);
        const played = plan.items.flatMap((item) => (item.kind === 'story' ? [item.module] : []));
        expect([...played, ...plan.left.map((one) => one.module)]).toEqual(request.modules);
        expect(plan).toEqual(sessionPlan(modules, request));
      }),
    );
  });
});

describe('the course’s own stories', () => {
  test.each(COURSE.map(({ id }) => id))(
    '%s: two stops in half an hour, more in more time, and never one less',
    (id) => {
      const counts = LENGTHS.map((minutes) => {
        const plan = sessionPlan(COURSE, { modules: [id], length: minutes });
        expect(plan.left).toEqual([]);
        expect(plan.items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
        return stopsAt(passagesOf(plan, id)).length;
      });
      expect(counts[0]).toBeGreaterThanOrEqual(2);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts[1] ?? 0).toBeGreaterThan(counts[0] ?? 0);
    },
  );

  test('no two stops in a row, as long as there is another turn between stops', () => {
    for (const { id } of COURSE) {
      for (const minutes of LENGTHS) {
        const passages = passagesOf(sessionPlan(COURSE, { modules: [id], length: minutes }), id);
        const stops = stopsAt(passages);
        const inARow = stops.filter((at) => stops.includes(at + 1));
        const alone = passages.flatMap((_, at) =>
          [at - 1, at, at + 1].some((near) => stops.includes(near)) ? [] : [at],
        );
        if (inARow.length > 0) expect(alone, `${id}, ${minutes}`).toEqual([]);
        if (minutes === 30) expect(inARow, id).toEqual([]);
      }
    }
  });

  test('three modules in half an hour: one is planned, and it says how long three take', () => {
    const asked = COURSE.map(({ id }) => id);
    const { items, left, enough } = sessionPlan(COURSE, { modules: asked, length: 30 });
    expect(items.filter(({ kind }) => kind === 'story')).toHaveLength(1);
    expect(left.map(({ module: id }) => id)).toEqual(['eight-steps', 'ask-dont-tell']);
    expect(left.every(({ needs }) => needs > 10)).toBe(true);
    expect(enough).toBe(180);
  });

  test('three hours have a break near the middle, and time for the learners’ own plans', () => {
    const { items } = sessionPlan(COURSE, { modules: COURSE.map(({ id }) => id), length: 180 });
    const pause = items.find(({ kind }) => kind === 'break');
    expect(pause?.start).toBeGreaterThan(50);
    expect(pause?.start).toBeLessThan(115);
  });

  test('decisions of which a room meets one at most are one turn', () => {
    const [promise] = COURSE;
    const turns = promise?.turns.map((one) => one.map(({ scene }) => scene)) ?? [];
    expect(turns[2]).toEqual(['whose-elbow', 'first-sentence']);
    expect(turns.flat()).toHaveLength(promise?.turns.flat().length ?? 0);
    for (const { turns: theirs } of COURSE) {
      for (const one of theirs) expect(one.reduce((sum, { seen }) => sum + seen, 0)).toBeLessThanOrEqual(1.000001);
    }
  });
});

test('a module that is not known, or named twice, does no harm', () => {
  const { items } = sessionPlan(COURSE, { modules: ['nowhere', 'the-promise', 'the-promise'], length: 60 });
  expect(items.filter(({ kind }) => kind === 'story')).toHaveLength(1);
  expect(sessionPlan(COURSE, { modules: ['nowhere'], length: 60 }).items).toEqual([]);
});
