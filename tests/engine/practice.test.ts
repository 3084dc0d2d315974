import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellId, type Items, itemIds, lineId, type Practice, placeId, standing } from '../../src/engine/practice.ts';
import { arrangement, type PracticeEvent } from '../../src/engine/practice-machine.ts';
import {
  beginPractice,
  doIn,
  isFinished,
  type PracticeRun,
  practiceConfig,
  rounds,
  upNext,
} from '../../src/engine/practice-run.ts';
import { practiceVersion } from '../../src/engine/practice-version.ts';
import { choose, order, PRACTICES, sort, write } from './practices.ts';

const itemsOf = (run: PracticeRun): Items => run.snapshot.context.items;
const play = (practice: Practice, events: readonly PracticeEvent[]): PracticeRun =>
  events.reduce(doIn, beginPractice(practice));

const anyItem = (practice: Practice) =>
  fc.constantFrom(
    '__proto__',
    'nobody',
    ...itemIds(practice),
    ...itemIds(practice).map((id) => id.split('/')[0] ?? id),
  );
const anyEvent = (practice: Practice): fc.Arbitrary<PracticeEvent> => {
  const item = anyItem(practice);
  const to = fc.constantFrom('seller', 'manager', 'others', 'one', 'two', 'three', 'four', '0', '1', '2');
  return fc.oneof(
    fc.record({ type: fc.constantFrom('place' as const, 'match' as const, 'choose' as const), item, to }),
    fc.record({ type: fc.constant('move' as const), item, by: fc.constantFrom(-1, 1) }),
    fc.constant({ type: 'check' as const }),
    fc.record({ type: fc.constant('write' as const), item, words: fc.string() }),
    fc.record({ type: fc.constantFrom('accept' as const, 'reopen' as const), item }),
  );
};
const anyRun = fc
  .constantFrom<Practice>(...PRACTICES)
  .chain((practice) => fc.tuple(fc.constant(practice), fc.array(anyEvent(practice), { maxLength: 60 })));

/** What is up, and what would be right: nothing once it has ended. */
function nextRight(run: PracticeRun): PracticeEvent | undefined {
  const { practice } = run;
  const items = itemsOf(run);
  if (isFinished(run)) return undefined;
  switch (practice.kind) {
    case 'sort': {
      const pile = rounds(practice).find((ids) => upNext(ids, items) !== undefined) ?? [];
      const item = upNext(pile, items) ?? '';
      return { type: 'place', item, to: item.split('/')[1] ?? '' };
    }
    case 'order': {
      const places = practice.items.map(({ id }) => placeId(id));
      if (run.snapshot.value === 'matching') {
        const item =
          upNext(
            practice.items.map(({ id }) => lineId(id)),
            items,
          ) ?? '';
        return { type: 'match', item, to: item.split('/')[0] ?? '' };
      }
      const lies = arrangement(places, items);
      const misplaced = places.find((id, at) => lies[at] !== id);
      return misplaced ? { type: 'move', item: misplaced, by: -1 } : { type: 'check' };
    }
    case 'choose': {
      const item = upNext(itemIds(practice), items) ?? '';
      const options = practice.items.find(({ id }) => id === item)?.options ?? [];
      return { type: 'choose', item, to: String(options.findIndex(({ good }) => good)) };
    }
    case 'write': {
      const item = upNext(itemIds(practice), items) ?? '';
      return items[item]?.words?.trim() ? { type: 'accept', item } : { type: 'write', item, words: 'Why?' };
    }
  }
}

function restOf(run: PracticeRun): readonly PracticeEvent[] {
  const events: PracticeEvent[] = [];
  for (let now = run; events.length < 500; ) {
    const event = nextRight(now);
    if (!event) return events;
    events.push(event);
    now = doIn(now, event);
  }
  throw new Error('It does not end.');
}

test('whatever was done, it can be finished, and is finished when all stand and not before', () => {
  fc.assert(
    fc.property(anyRun, ([practice, events]) => {
      let run = play(practice, events);
      for (const event of restOf(run)) {
        const { done, all } = standing(itemIds(practice), itemsOf(run));
        expect(done).toBeLessThan(all);
        run = doIn(run, event);
      }
      expect(standing(itemIds(practice), itemsOf(run))).toMatchObject({ done: itemIds(practice).length });
      expect(isFinished(run)).toBe(true);
    }),
  );
});

test('taken up anywhere, the same is left to do', () => {
  fc.assert(
    fc.property(anyRun, ([practice, events]) => {
      const run = play(practice, events);
      const again = beginPractice(practice, JSON.parse(JSON.stringify(itemsOf(run))));
      expect(itemsOf(again)).toEqual(itemsOf(run));
      expect(again.snapshot.value).toBe(run.snapshot.value);
      expect(restOf(again)).toEqual(restOf(run));
    }),
  );
});

test('tries are counted one by one, and nothing that does not exist is remembered', () => {
  fc.assert(
    fc.property(anyRun, ([practice, events]) => {
      let run = beginPractice(practice);
      for (const event of events) {
        const before = itemsOf(run);
        run = doIn(run, event);
        for (const [id, state] of Object.entries(itemsOf(run))) {
          expect(itemIds(practice)).toContain(id);
          expect(state.tries - (before[id]?.tries ?? 0)).toBeOneOf([0, 1]);
          if (before[id]?.done && event.type !== 'reopen') expect(state.done).toBe(true);
        }
      }
    }),
  );
});

test('a card laid wrongly comes back, after the others of its round', () => {
  const [first = []] = rounds(sort);
  const wrong = first[0] ?? '';
  const to = wrong.endsWith('seller') ? 'manager' : 'seller';
  let run = play(sort, [{ type: 'place', item: wrong, to }]);
  expect(itemsOf(run)[wrong]).toEqual({ tries: 1, done: false });
  expect(upNext(first, itemsOf(run))).not.toBe(wrong);
  for (const item of first.slice(1)) run = doIn(run, { type: 'place', item, to: item.split('/')[1] ?? '' });
  expect(upNext(first, itemsOf(run))).toBe(wrong);
  run = doIn(run, { type: 'place', item: wrong, to: wrong.split('/')[1] ?? '' });
  expect(itemsOf(run)[wrong]).toEqual({ tries: 2, done: true });
  expect(upNext(first, itemsOf(run))).toBeUndefined();
});

test('a round holds one card of every row and one of every column, and the rounds hold them all', () => {
  const piles = rounds(sort);
  expect(piles.flat().sort()).toEqual([...itemIds(sort)].sort());
  for (const pile of piles) {
    expect(new Set(pile.map((card) => card.split('/')[0])).size).toBe(3);
    expect(new Set(pile.map((card) => card.split('/')[1])).size).toBe(3);
  }
});

test('an order does not begin in order; what stands stays, and cards move past it', () => {
  const places = order.items.map(({ id }) => placeId(id));
  const kept = {
    'one/place': { tries: 0, done: false, at: 2 },
    'two/place': { tries: 1, done: true, at: 1 },
    'three/place': { tries: 0, done: false, at: 0 },
    'four/place': { tries: 0, done: false, at: 3 },
  };
  expect(arrangement(places, itemsOf(beginPractice(order)))).not.toEqual(places);
  const run = beginPractice(order, kept);
  expect(arrangement(places, itemsOf(run))).toEqual(['three/place', 'two/place', 'one/place', 'four/place']);
  const up = doIn(run, { type: 'move', item: 'one/place', by: -1 });
  expect(arrangement(places, itemsOf(up))).toEqual(places);
  expect(itemsOf(doIn(run, { type: 'move', item: 'two/place', by: 1 }))).toEqual(itemsOf(run));
  expect(doIn(up, { type: 'check' }).snapshot.value).toBe('matching');
});

test('two devices that left cards in one place still give an order', () => {
  const at = (place: number) => ({ tries: 0, done: false, at: place });
  const run = beginPractice(order, {
    'one/place': at(3),
    'two/place': at(3),
    'three/place': at(3),
    'four/place': at(3),
  });
  const places = order.items.map(({ id }) => placeId(id));
  expect([...arrangement(places, itemsOf(run))].sort()).toEqual([...places].sort());
});

test('nobody accepts nothing, and what was accepted can be taken up again', () => {
  const blank = play(write, [
    { type: 'write', item: 'one', words: '  ' },
    { type: 'accept', item: 'one' },
  ]);
  expect(itemsOf(blank).one).toMatchObject({ done: false });
  const all = write.items.flatMap(({ id }): PracticeEvent[] => [
    { type: 'write', item: id, words: 'What did you hear?' },
    { type: 'accept', item: id },
  ]);
  const run = play(write, all);
  expect(isFinished(run)).toBe(true);
  const again = doIn(run, { type: 'reopen', item: 'two' });
  expect(isFinished(again)).toBe(false);
  expect(itemsOf(again).two).toMatchObject({ done: false, words: 'What did you hear?' });
});

test('what the practice no longer has is left out, what is new is to be done', () => {
  const kept = { gone: { tries: 3, done: true }, one: { tries: 1, done: true } };
  expect(itemsOf(beginPractice(choose, kept))).toEqual({ one: kept.one });
});

test('a machine is plain JSON, and its version tells what is right, not how it is said', () => {
  for (const practice of PRACTICES) {
    const config = practiceConfig(practice);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  }
  const [first, ...rest] = choose.items;
  if (!first) throw new Error('No item.');
  const reworded = { ...choose, items: [{ ...first, situation: 'Otherwise' }, ...rest] };
  const turned = { ...choose, items: [{ ...first, options: [...first.options].reverse() }, ...rest] };
  expect(practiceVersion(reworded)).toBe(practiceVersion(choose));
  expect(practiceVersion(turned)).not.toBe(practiceVersion(choose));
  expect(cellId('one', 'seller')).toBe(itemIds(sort)[0]);
});
