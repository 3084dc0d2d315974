import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deviceRecorder } from '../../src/record/device.ts';
import { type PracticeResult, together } from '../../src/record/practice-result.ts';
import { practiceRecorder } from '../../src/record/practices.ts';
import { readPracticeResult } from '../../src/record/read-practice-result.ts';
import { eraseRecord, exportRecord, importRecord } from '../../src/record/transfer.ts';
import { NOON } from './any-attempt.ts';
import { anyResult } from './any-practice.ts';
import { BrowserStorage } from './browser-storage.ts';

const KEY = 'handoff:practice:table';
const result = (items: PracticeResult['items'], practice = 'table'): PracticeResult => ({
  practice,
  version: 'v1',
  items,
});
const done = { tries: 1, done: true };
const open = { tries: 2, done: false };

test('what was kept is there after the page has gone, and for others at once', () => {
  fc.assert(
    fc.property(anyResult('table'), (ours) => {
      const storage = new BrowserStorage();
      const listener = vi.fn();
      const shelf = practiceRecorder(() => storage);
      shelf.subscribe(listener);
      expect(shelf.keepPractice(ours)).toEqual(ours);
      expect(listener).toHaveBeenCalledOnce();
      expect(practiceRecorder(() => storage).practices()).toEqual([ours]);
      expect(shelf.troubles()).toEqual([]);
    }),
  );
});

test('who starts again has started again', () => {
  const storage = new BrowserStorage();
  const shelf = practiceRecorder(() => storage);
  shelf.keepPractice(result({ a: done }));
  expect(shelf.keepPractice(result({})).items).toEqual({});
  const later = practiceRecorder(() => storage);
  later.keepPractice(result({ b: done }));
  expect(later.practices()).toEqual([result({ b: done })]);
  later.practices();
  expect(later.keepPractice(result({})).items).toEqual({});
});

test('two tabs lose nothing of each other', () => {
  const storage = new BrowserStorage();
  const [here, there] = [
    practiceRecorder(() => storage, storage.tab()),
    practiceRecorder(() => storage, storage.tab()),
  ];
  const heard = vi.fn();
  there.subscribe(heard);
  here.keepPractice(result({ a: done }));
  expect(heard).toHaveBeenCalled();
  expect(there.keepPractice(result({ b: open })).items).toEqual({ a: done, b: open });
});

test('two copies together: the same in any order, as often as you like, and nothing less than either', () => {
  const any = anyResult('table');
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const ab = together(a, b);
      expect(together(b, a).items).toEqual(ab.items);
      expect(together(ab, b).items).toEqual(ab.items);
      expect(together(together(a, b), c).items).toEqual(together(a, together(b, c)).items);
      for (const [id, state] of Object.entries(a.items)) {
        expect(ab.items[id]?.done || !state.done).toBe(true);
        if (!ab.items[id]?.done) expect(ab.items[id]?.tries).toBeGreaterThanOrEqual(state.tries);
      }
    }),
  );
});

test('a full storage is said, and what waited is kept once there is room', () => {
  const storage = new BrowserStorage();
  storage.quota = 10;
  const shelf = practiceRecorder(() => storage);
  shelf.keepPractice(result({ a: done }));
  expect(shelf.troubles()).toEqual([{ kind: 'full', attempts: [], settings: false, practices: ['table'] }]);
  expect(shelf.practices()).toEqual([result({ a: done })]);
  storage.quota = 10_000;
  shelf.keepPractice(result({ a: done }, 'steps'));
  expect(shelf.troubles()).toEqual([]);
  expect(practiceRecorder(() => storage).practices()).toHaveLength(2);
});

test('forbidden storage is said, and a record that goes with the page has no trouble', () => {
  const shelf = practiceRecorder(() => null);
  shelf.keepPractice(result({ a: done }));
  expect(shelf.troubles()).toMatchObject([{ kind: 'forbidden', practices: ['table'] }]);
  expect(shelf.practices()).toHaveLength(1);
  const passing = practiceRecorder();
  passing.keepPractice(result({ a: done }));
  expect(passing.practices()).toEqual([result({ a: done })]);
  expect(passing.troubles()).toEqual([]);
});

test.each<[string, string, 'corrupt' | 'foreign']>([
  ['cut off', '{"practice":"ta', 'corrupt'],
  ['something else', '{"points":3}', 'foreign'],
  ['under a wrong key', JSON.stringify(result({}, 'steps')), 'foreign'],
])('a value that is %s is set aside whole, and told once', async (_, text, kind) => {
  const storage = new BrowserStorage();
  storage.setItem(KEY, text);
  const shelf = practiceRecorder(() => storage);
  expect(shelf.practices()).toEqual([]);
  shelf.practices();
  expect(shelf.troubles()).toEqual([{ kind, key: KEY }]);
  expect(storage.entries()).toEqual({ [`handoff:aside:${KEY}`]: text });
});

test('a bad value that cannot be set aside is not written over', () => {
  const storage = new BrowserStorage();
  storage.setItem(KEY, 'broken');
  storage.quota = storage.used();
  const shelf = practiceRecorder(() => storage);
  shelf.keepPractice(result({ a: done }));
  expect(storage.getItem(KEY)).toBe('broken');
  expect(shelf.practices()).toEqual([result({ a: done })]);
});

test('reads back what was written and nothing else, without ever throwing', () => {
  fc.assert(
    fc.property(
      anyResult('table'),
      fc.jsonValue(),
      fc.constantFrom('practice', 'version', 'items'),
      (ours, bad, field) => {
        expect(readPracticeResult(JSON.parse(JSON.stringify(ours)))).toEqual(ours);
        const read = readPracticeResult({ ...ours, [field]: bad });
        if (read) expect(readPracticeResult(read)).toEqual(read);
      },
    ),
  );
  for (const state of [null, { tries: -1, done: true }, { tries: 1 }, { ...done, words: 7 }, { ...done, at: 0.5 }])
    expect(readPracticeResult({ ...result({}), items: { a: state } })).toBeUndefined();
  expect(readPracticeResult({ ...result({}), items: { a: { ...done, words: 'x'.repeat(2001) } } })).toBeUndefined();
});

function device() {
  const storage = new BrowserStorage();
  const open = () => storage;
  return {
    storage,
    shelf: practiceRecorder(open),
    export: () => exportRecord(deviceRecorder(open), practiceRecorder(open), open, NOON),
    import: (text: string) => importRecord(deviceRecorder(open), practiceRecorder(open), open, text),
    erase: () => eraseRecord(open),
  };
}

test('practices move to another device, the further state of each item stands, and twice is once', () => {
  fc.assert(
    fc.property(anyResult('table'), anyResult('table'), (mine, theirs) => {
      const [from, to] = [device(), device()];
      from.shelf.keepPractice(theirs);
      to.shelf.keepPractice(mine);
      const text = from.export();
      expect(to.import(text).refused).toEqual([]);
      expect(practiceRecorder(() => to.storage).practices()[0]?.items).toEqual(together(mine, theirs).items);
      expect(to.import(text)).toMatchObject({ added: [], updated: [], unchanged: ['table'], refused: [] });
    }),
  );
});

test('one broken practice in a file is named and does not keep out the others', () => {
  const to = device();
  const file = {
    format: 'handoff-record',
    formatVersion: 1,
    attempts: [],
    practices: [{ practice: 7 }, result({ a: done })],
  };
  expect(to.import(JSON.stringify(file))).toMatchObject({
    added: ['table'],
    refused: [{ where: 'practices', index: 0, what: 'not-a-practice' }],
  });
  expect(to.import(JSON.stringify({ ...file, practices: {} })).refused).toEqual([
    { where: 'practices', what: 'wrong' },
  ]);
  to.storage.quota = to.storage.used();
  expect(to.import(JSON.stringify({ ...file, practices: [result({ b: done }, 'steps')] })).refused).toEqual([
    { where: 'practices', index: 0, what: 'not-kept' },
  ]);
});

test('erasing takes them, too', () => {
  const to = device();
  to.shelf.keepPractice(result({ a: done }));
  expect(to.erase()).toBe(true);
  expect(to.storage.entries()).toEqual({});
});
