import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withStep } from '../../src/record/attempt.ts';
import { deviceRecorder } from '../../src/record/device.ts';
import type { Recorder } from '../../src/record/port.ts';
import { anyNonsense, NOON, played } from './any-attempt.ts';
import { BrowserStorage } from './browser-storage.ts';

const open = (storage: BrowserStorage): Recorder => deviceRecorder(() => storage, storage.tab());

test('a full storage is said, and what waited is kept once there is room', () => {
  const storage = new BrowserStorage();
  storage.quota = 10;
  const recorder = open(storage);
  const first = recorder.keep(played('x', ['a']));
  recorder.keepSettings({ ...recorder.settings(), theme: 'dark' });
  expect(recorder.troubles()).toEqual([{ kind: 'full', attempts: ['x'], settings: true }]);
  expect(recorder.attempts('tale')).toEqual([first]);
  expect(recorder.settings().theme).toBe('dark');
  storage.quota = 10_000;
  const other = recorder.keep(played('y', ['b']));
  expect(recorder.troubles()).toEqual([]);
  expect(open(storage).attempts()).toEqual([first, other]);
  expect(open(storage).settings().theme).toBe('dark');
  storage.quota = 0;
  recorder.keep(played('z', ['a']));
  expect(recorder.troubles()).toEqual([{ kind: 'full', attempts: ['z'], settings: false }]);
});

test.each<[string, () => Storage | null]>([
  ['disabled', () => null],
  [
    'forbidden',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('%s storage is known before the first step, and the course plays on', (_, denied) => {
  const recorder = deviceRecorder(denied);
  expect(recorder.troubles()).toEqual([{ kind: 'forbidden', attempts: [], settings: false }]);
  const attempt = recorder.keep(played('x', ['a']));
  recorder.keepSettings({ ...recorder.settings(), theme: 'dark' });
  expect(recorder.attempts()).toEqual([attempt]);
  expect(recorder.settings().theme).toBe('dark');
  expect(recorder.troubles()).toEqual([{ kind: 'forbidden', attempts: ['x'], settings: true }]);
});

test('copies that part are both held in memory too', () => {
  const recorder = deviceRecorder(() => null);
  recorder.keep(played('x', ['a', 'left']));
  recorder.keep(played('x', ['a', 'right']));
  expect(recorder.attempts().map(({ steps }) => steps[1])).toEqual(expect.arrayContaining(['left', 'right']));
});

test('storage that is forbidden in the middle loses no step that comes after', () => {
  const storage = new BrowserStorage();
  const recorder = open(storage);
  const begun = recorder.keep(played('x', ['a']));
  storage.forbidden = true;
  const on = recorder.keep(withStep(begun, 'b', NOON + 5000));
  expect(recorder.attempts()).toEqual([on]);
  storage.forbidden = false;
  recorder.keep(withStep(on, 'c', NOON + 6000));
  expect(open(storage).attempts()).toMatchObject([{ steps: ['a', 'b', 'c'] }]);
  expect(recorder.troubles()).toEqual([]);
});

test('corrupt and foreign values are set aside whole, and told once', () => {
  const storage = new BrowserStorage();
  const good = open(storage).keep(played('good', ['a']));
  storage.setItem('handoff:attempt:tale:cut', '{"id":"cut","sce');
  storage.setItem('handoff:attempt:tale:other', '{"points":3}');
  storage.setItem('handoff:attempt:tale:moved', JSON.stringify(good));
  storage.setItem('not-ours', '{');
  const recorder = open(storage);
  expect(recorder.attempts('tale')).toEqual([good]);
  recorder.attempts();
  expect(recorder.troubles()).toEqual([
    { kind: 'corrupt', key: 'handoff:attempt:tale:cut' },
    { kind: 'foreign', key: 'handoff:attempt:tale:other' },
    { kind: 'foreign', key: 'handoff:attempt:tale:moved' },
  ]);
  expect(storage.entries()).toMatchObject({
    'handoff:aside:handoff:attempt:tale:cut': '{"id":"cut","sce',
    'handoff:aside:handoff:attempt:tale:other': '{"points":3}',
    'not-ours': '{',
  });
  expect(storage.getItem('handoff:attempt:tale:cut')).toBeNull();
  expect(open(storage).troubles()).toEqual([]);
});

test('a second bad value under one key is set aside beside the first', () => {
  const storage = new BrowserStorage();
  for (const value of ['one', 'two', 'one']) {
    storage.setItem('handoff:attempt:tale:x', value);
    open(storage).attempts();
  }
  expect(Object.values(storage.entries()).sort()).toEqual(['one', 'two']);
});

test('a bad value that cannot be set aside hides nothing and is not written over', () => {
  const storage = new BrowserStorage();
  const good = open(storage).keep(played('good', ['a']));
  storage.setItem('handoff:attempt:tale:x', 'broken');
  storage.quota = storage.used();
  const recorder = open(storage);
  expect(recorder.attempts()).toEqual([good]);
  expect(recorder.attempts()).toEqual([good]);
  expect(recorder.troubles()).toEqual([{ kind: 'corrupt', key: 'handoff:attempt:tale:x' }]);
  recorder.keep(played('x', ['a']));
  expect(storage.getItem('handoff:attempt:tale:x')).toBe('broken');
  expect(recorder.troubles()).toContainEqual({ kind: 'full', attempts: ['x'], settings: false });
  expect(recorder.attempts()).toHaveLength(2);
});

test('any value under our keys never throws and is never lost', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.string(),
          fc.oneof(
            fc.string(),
            anyNonsense.map((value) => JSON.stringify(value)),
          ),
        ),
      ),
      (values) => {
        const storage = new BrowserStorage();
        for (const [key, value] of values) storage.setItem(`handoff:attempt:tale:${key}`, value);
        const before = Object.values(storage.entries());
        const recorder = open(storage);
        recorder.attempts();
        recorder.keep(played('x', ['a']));
        const after = new Set(Object.values(storage.entries()));
        for (const value of before) expect(after).toContain(value);
      },
    ),
    { numRuns: 200 },
  );
});
