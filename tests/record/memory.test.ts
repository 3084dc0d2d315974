import { expect, test, vi } from 'vitest';
import { memoryRecorder } from '../../src/record/memory.ts';
import { finished, NOON, played } from './any-attempt.ts';

test('a record in memory behaves alike, keeps nothing, and has no trouble', () => {
  const recorder = memoryRecorder();
  const listener = vi.fn();
  const stop = recorder.subscribe(listener);
  const done = recorder.keep(finished(played('x', ['a', 'b'])));
  recorder.keep(played('x', ['a']));
  recorder.keep(played('y', ['a'], 'other-tale', NOON + 1));
  expect(recorder.attempts('tale')).toEqual([done]);
  expect(recorder.attempts()).toHaveLength(2);
  recorder.keepSettings({ ...recorder.settings(), text: 'larger' });
  expect(recorder.settings().text).toBe('larger');
  expect(recorder.troubles()).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(4);
  stop();
  recorder.keep(played('z', ['a']));
  expect(listener).toHaveBeenCalledTimes(4);
  expect(memoryRecorder().attempts()).toEqual([]);
});
