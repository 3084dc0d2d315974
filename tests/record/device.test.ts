import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { counts, startWhatIf } from '../../src/record/attempt.ts';
import { deviceRecorder, MOST_ATTEMPTS } from '../../src/record/device.ts';
import type { Recorder } from '../../src/record/port.ts';
import { anyAttempt, finished, NOON, played } from './any-attempt.ts';
import { BrowserStorage } from './browser-storage.ts';

const open = (storage: BrowserStorage): Recorder => deviceRecorder(() => storage, storage.tab());

test('what one page keeps the next one finds, oldest first, by scenario', () => {
  const storage = new BrowserStorage();
  const going = played('b', ['a'], 'tale', NOON + 1);
  const done = finished(played('c', ['a', 'b']));
  const elsewhere = played('a', ['?'], 'tale-2', NOON + 2);
  for (const attempt of [going, done, elsewhere]) expect(open(storage).keep(attempt)).toBe(attempt);
  expect(open(storage).attempts('tale')).toEqual([done, going]);
  expect(open(storage).attempts()).toEqual([done, going, elsewhere]);
  expect(open(storage).troubles()).toEqual([]);
  expect(Object.keys(storage.entries())).toContain('handoff:attempt:tale:b');
});

test('any attempts come back whole', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, maxLength: 8 }), (attempts) => {
      const storage = new BrowserStorage();
      for (const attempt of attempts) open(storage).keep(attempt);
      const found = open(storage).attempts();
      expect(found).toHaveLength(attempts.length);
      expect(found).toEqual(expect.arrayContaining(attempts));
    }),
  );
});

test('settings come back, and are the defaults where nobody has chosen or a value is broken', () => {
  const storage = new BrowserStorage();
  const chosen = { text: 'large', theme: 'dark', pace: 'scene', clock: 'longer', keys: 'off' } as const;
  expect(open(storage).settings().text).toBe('normal');
  open(storage).keepSettings(chosen);
  expect(open(storage).settings()).toEqual(chosen);
  storage.setItem('handoff:settings', '{"text":');
  expect(open(storage).settings().text).toBe('normal');
});

test('when there are too many, the oldest that do not count are let go, and that is said', () => {
  const storage = new BrowserStorage();
  const recorder = open(storage);
  const done = Array.from({ length: 60 }, (_, at) => finished(played(`done${at}`, ['a'], 'tale', NOON - 1e7 + at)));
  const going = Array.from({ length: 39 }, (_, at) => played(`going${at}`, ['a'], 'tale', NOON + 100 + at));
  const whatIf = startWhatIf(played('done0', ['a']), 1, 'what-if', 'v1', NOON);
  for (const attempt of [...done, ...going, whatIf]) recorder.keep(attempt);
  recorder.keep(played('elsewhere', ['a'], 'other-tale'));
  expect(recorder.attempts('tale')).toHaveLength(MOST_ATTEMPTS);
  expect(recorder.troubles()).toEqual([]);
  recorder.keep(played('new', ['a'], 'tale', NOON - 1e6));
  expect(recorder.troubles()).toEqual([{ kind: 'crowded', left: ['what-if'] }]);
  for (let at = 0; at < 60; at++) recorder.keep(finished(played(`more${at}`, ['a'], 'tale', NOON + at)));
  expect(recorder.attempts('tale').filter(counts)).toHaveLength(120);
  expect(recorder.attempts('other-tale')).toHaveLength(1);
});

/** Whether a listener was called since it was asked before. */
function ear() {
  const listener = vi.fn();
  const heard = () => {
    const times = listener.mock.calls.length;
    listener.mockClear();
    return times > 0;
  };
  return { listener, heard };
}

test('listeners hear of what this tab keeps or finds, until they stop', async () => {
  const storage = new BrowserStorage();
  const recorder = deviceRecorder(() => storage);
  const { listener, heard } = ear();
  const stop = recorder.subscribe(listener);
  recorder.keep(played('x', ['a']));
  expect(heard()).toBe(true);
  recorder.keepSettings(recorder.settings());
  expect(heard()).toBe(true);
  storage.setItem('handoff:attempt:tale:bad', '{');
  recorder.attempts();
  expect(heard()).toBe(false);
  await Promise.resolve();
  expect(heard()).toBe(true);
  stop();
  recorder.keep(played('y', ['a']));
  expect(heard()).toBe(false);
});

test('listeners hear of what other tabs do to our keys, and of no others', () => {
  const storage = new BrowserStorage();
  const { listener, heard } = ear();
  open(storage).subscribe(listener);
  deviceRecorder(() => storage).keep(played('x', ['a']));
  expect(heard()).toBe(true);
  storage.setItem('not-ours', '1');
  expect(heard()).toBe(false);
  storage.clear();
  expect(heard()).toBe(true);
});
