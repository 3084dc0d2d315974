import { expect, test } from 'vitest';
import { type Assignment, makeAssignment, writeAssignment } from '../../src/record/assignment.ts';
import { MADE_KEY, type MadeAssignments, MOST_MADE, madeAssignments } from '../../src/record/made-assignments.ts';
import { BrowserStorage } from './browser-storage.ts';

const some = (by: string, module = 'the-promise'): Assignment =>
  makeAssignment({ modules: [module], by, mastery: 0.8, whatIfBeforePass: true }, Date.parse('2026-11-22T08:00:00Z'));
const open = (storage: BrowserStorage): MadeAssignments => madeAssignments(() => storage, new Set(['the-promise']));
const [ANN, BEN] = [some('Ann'), some('Ben')];

test('what was made is there again, the latest first; one that was changed comes once', () => {
  const storage = new BrowserStorage();
  for (const one of [ANN, BEN]) open(storage).keep(one);
  expect(open(storage).all()).toEqual([BEN, ANN]);
  const changed = { ...ANN, by: 'Anna' };
  open(storage).keep(changed);
  expect(open(storage).all()).toEqual([changed, BEN]);
  open(storage).remove(BEN.id);
  expect(open(storage).all()).toEqual([changed]);
  expect(open(storage).troubles()).toEqual([]);
});

test('the oldest give way', () => {
  const storage = new BrowserStorage();
  const all = Array.from({ length: MOST_MADE + 3 }, (_, at) => some(`Nr. ${at}`));
  const made = open(storage);
  for (const one of all) made.keep(one);
  expect(open(storage).all()).toEqual(all.slice(3).reverse());
});

test('two tabs do not write over each other', () => {
  const storage = new BrowserStorage();
  const [here, there] = [open(storage), open(storage)];
  here.all();
  there.keep(ANN);
  here.keep(BEN);
  expect(there.all()).toEqual([BEN, ANN]);
});

test.each(['forbidden', 'full'] as const)('%s storage: said, and the page goes on with what it has', (trouble) => {
  const storage = new BrowserStorage();
  if (trouble === 'full') storage.quota = 10;
  else storage.forbidden = true;
  const made = open(storage);
  made.keep(ANN);
  made.keep(BEN);
  expect(made.all()).toEqual([BEN, ANN]);
  made.remove(ANN.id);
  expect(made.all()).toEqual([BEN]);
  expect(made.troubles()).toEqual([trouble]);
  storage.quota = 100_000;
  storage.forbidden = false;
  made.keep(ANN);
  expect(made.troubles()).toEqual([]);
  expect(open(storage).all()).toEqual([ANN, BEN]);
});

test('no storage at all is forbidden storage', () => {
  const made = madeAssignments(() => null, new Set());
  made.keep(ANN);
  expect([made.all(), made.troubles()]).toEqual([[ANN], ['forbidden']]);
});

test.each(['', '{', '{"a":1}', 'null', '["x",1]'])('%j instead of the list is put aside, and said', (text) => {
  const storage = new BrowserStorage();
  storage.setItem(MADE_KEY, text);
  const made = open(storage);
  expect([made.all(), made.troubles()]).toEqual([[], ['unreadable']]);
  made.keep(ANN);
  expect(open(storage).all()).toEqual([ANN]);
  expect(Object.values(storage.entries())).toContain(text);
});

test('a broken list that finds no place aside is not written over', () => {
  const storage = new BrowserStorage();
  storage.setItem(MADE_KEY, '{');
  storage.quota = storage.used();
  const made = open(storage);
  made.keep(ANN);
  expect(storage.getItem(MADE_KEY)).toBe('{');
  expect(made.all()).toEqual([ANN]);
});

test('single ones that cannot be read stay where they are, and the others are shown', () => {
  const storage = new BrowserStorage();
  const strange = ['a9-FROM-LATER', writeAssignment(BEN).slice(0, -2), 'hello'];
  storage.setItem(MADE_KEY, JSON.stringify([...strange, writeAssignment(ANN)]));
  const made = open(storage);
  expect([made.all(), made.troubles()]).toEqual([[ANN], ['some']]);
  made.remove(ANN.id);
  expect(JSON.parse(storage.getItem(MADE_KEY) ?? '')).toEqual(strange);
});

test('one with modules of another site is shown', () => {
  const storage = new BrowserStorage();
  const other = some('Cem', 'not-here');
  open(storage).keep(other);
  expect(open(storage).all()).toEqual([other]);
});
