import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WORKSHOPS, type WorkshopShelf, workshopShelf } from '../../src/record/workshop-shelf.ts';
import type { Workshop } from '../../src/workshop/workshop.ts';
import { after, anyWorkshop, fresh } from '../workshop/any-workshop.ts';
import { BrowserStorage } from './browser-storage.ts';

const open = (storage: BrowserStorage): WorkshopShelf => workshopShelf(() => storage, storage.tab());
const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;
const later = (workshop: Workshop, seconds: number): Workshop => ({
  ...workshop,
  touched: new Date(Date.parse(workshop.touched) + seconds * 1000).toISOString(),
});

test('what is kept is there in every window, those last touched first, until it is removed', () => {
  const storage = new BrowserStorage();
  const [here, there] = [open(storage), open(storage)];
  const [first, second] = [later(fresh(A), 1), later(fresh(B), 2)];
  here.keep(first);
  here.keep(second);
  expect(there.all()).toEqual([second, first]);
  expect(there.one(A)).toEqual(first);
  here.keep(later(first, 9));
  expect(there.all().map(({ id }) => id)).toEqual([A, B]);
  there.remove(A);
  expect(here.all()).toEqual([second]);
  expect(here.one(A)).toBeUndefined();
  expect(here.troubles()).toEqual([]);
});

test('any workshop is kept whole', () => {
  fc.assert(
    fc.property(anyWorkshop, (workshop) => {
      const storage = new BrowserStorage();
      open(storage).keep(workshop);
      expect(open(storage).all()).toEqual([workshop]);
    }),
    { numRuns: 50 },
  );
});

test('a full storage is said, and what waited is kept once there is room', () => {
  const storage = new BrowserStorage();
  const shelf = open(storage);
  shelf.keep(fresh(A));
  storage.quota = storage.used();
  const on = after([{ kind: 'next' }, { kind: 'next' }], fresh(A));
  shelf.keep(on);
  shelf.keep(fresh(B));
  expect(shelf.troubles()).toEqual([{ kind: 'full', workshops: [A, B] }]);
  expect(shelf.one(A)).toEqual(on);
  expect(shelf.all()).toHaveLength(2);
  expect(open(storage).one(A)).toEqual(fresh(A));
  storage.quota = Number.POSITIVE_INFINITY;
  shelf.keep(fresh(B));
  expect(shelf.troubles()).toEqual([]);
  expect(open(storage).all()).toEqual(shelf.all());
});

test.each<[string, () => Storage | null]>([
  ['disabled', () => null],
  [
    'forbidden',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('%s storage is known at once, and the workshop goes on', (_, denied) => {
  const shelf = workshopShelf(denied);
  expect(shelf.troubles()).toEqual([{ kind: 'forbidden', workshops: [] }]);
  shelf.keep(fresh(A));
  expect(shelf.one(A)).toEqual(fresh(A));
  expect(shelf.troubles()).toEqual([{ kind: 'forbidden', workshops: [A] }]);
  shelf.remove(A);
  expect(shelf.all()).toEqual([]);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '{"id":"aaaaaaaaaaaa"}'],
  ['the workshop of another key', JSON.stringify(fresh(B))],
])('%s is set aside as it was, told, and hides nothing', (_, text) => {
  const storage = new BrowserStorage();
  storage.setItem(`${WORKSHOPS}${A}`, text);
  const shelf = open(storage);
  shelf.keep(fresh(B));
  expect(shelf.all()).toEqual([fresh(B)]);
  expect(shelf.troubles()).toEqual([{ kind: 'corrupt', key: `${WORKSHOPS}${A}` }]);
  expect(Object.values(storage.entries())).toContain(text);
  shelf.keep(fresh(A));
  expect(Object.values(storage.entries())).toContain(text);
  expect(open(storage).one(A)).toEqual(fresh(A));
});

test('what is corrupt and cannot be moved is not written over', () => {
  const storage = new BrowserStorage();
  storage.setItem(`${WORKSHOPS}${A}`, '{');
  storage.quota = storage.used();
  const shelf = open(storage);
  shelf.keep(fresh(A));
  expect(shelf.one(A)).toEqual(fresh(A));
  expect(storage.getItem(`${WORKSHOPS}${A}`)).toBe('{');
});

test('whoever listens hears of every change, those of other windows among them', () => {
  const storage = new BrowserStorage();
  const shelf = open(storage);
  let heard = 0;
  const stop = shelf.subscribe(() => heard++);
  open(storage).keep(fresh(A));
  expect(heard).toBe(1);
  storage.setItem('handoff:settings', '{}');
  expect(heard).toBe(1);
  shelf.remove(A);
  expect(heard).toBeGreaterThan(1);
  const before = heard;
  stop();
  shelf.keep(fresh(B));
  expect(heard).toBe(before);
});
