import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/record/attempt.ts';
import { deviceRecorder } from '../../src/record/device.ts';
import { practiceRecorder } from '../../src/record/practices.ts';
import { eraseRecord, exportRecord, importRecord, MOST_TEXT } from '../../src/record/transfer.ts';
import { anyAttempt, anyNonsense, anySteps, finished, NOON, played } from './any-attempt.ts';
import { BrowserStorage } from './browser-storage.ts';

/** A device with these attempts. */
function device(attempts: readonly Attempt[] = []) {
  const storage = new BrowserStorage();
  const open = () => storage;
  for (const attempt of attempts) deviceRecorder(open).keep(attempt);
  return {
    storage,
    attempts: () => deviceRecorder(open).attempts(),
    settings: () => deviceRecorder(open).settings(),
    export: () => exportRecord(deviceRecorder(open), practiceRecorder(open), open, NOON),
    import: (text: string) => importRecord(deviceRecorder(open), practiceRecorder(open), open, text),
    erase: () => eraseRecord(open),
  };
}

const file = (fields: object): string =>
  JSON.stringify({ format: 'handoff-record', formatVersion: 1, exported: '', attempts: [], ...fields });

const nothing = { added: [], updated: [], unchanged: [], settings: false, aside: 0, refused: [] };

test('a record moves to another device whole', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, maxLength: 8 }),
      fc.string(),
      (attempts, bad) => {
        const from = device(attempts);
        from.storage.setItem('handoff:attempt:tale:bad', `{${bad}`);
        from.storage.setItem('handoff:settings', '{"theme":"dark"}');
        const to = device();
        const report = to.import(from.export());
        expect(report).toMatchObject({ updated: [], unchanged: [], settings: true, aside: 1, refused: [] });
        expect([...report.added].sort()).toEqual(attempts.map(({ id }) => id).sort());
        expect(to.attempts()).toEqual(from.attempts());
        expect(to.settings().theme).toBe('dark');
        expect(JSON.parse(to.export())).toEqual(JSON.parse(from.export()));
      },
    ),
  );
});

test('the file says what it is', () => {
  const attempt = finished(played('x', ['a']));
  expect(JSON.parse(device([attempt]).export())).toEqual({
    format: 'handoff-record',
    formatVersion: 1,
    exported: '2026-03-02T12:00:00.000Z',
    attempts: [attempt],
    practices: [],
    settings: { text: 'normal', theme: 'system', pace: 'line', clock: 'off', keys: 'on' },
    aside: {},
  });
});

test('what waits in memory is exported too', () => {
  const storage = new BrowserStorage();
  storage.quota = 0;
  const recorder = deviceRecorder(() => storage);
  const attempt = recorder.keep(played('x', ['a']));
  expect(JSON.parse(exportRecord(recorder, practiceRecorder(), () => storage, NOON)).attempts).toEqual([attempt]);
});

test('of two copies the longer or finished one stands', () => {
  const to = device([
    played('longer-here', ['a', 'b']),
    played('longer-there', ['a']),
    finished(played('done-here', ['a'])),
    played('done-there', ['a']),
  ]);
  const report = to.import(
    device([
      played('longer-here', ['a']),
      played('longer-there', ['a', 'b']),
      played('done-here', ['a']),
      finished(played('done-there', ['a'])),
      played('new', ['b']),
    ]).export(),
  );
  expect([...report.updated].sort()).toEqual(['done-there', 'longer-there']);
  expect([...report.unchanged].sort()).toEqual(['done-here', 'longer-here']);
  expect(report.added).toEqual(['new']);
  expect(to.attempts().find(({ id }) => id === 'longer-here')?.steps).toEqual(['a', 'b']);
  expect(to.attempts().filter(({ result }) => result)).toHaveLength(2);
});

test('copies that parted are both kept, and once', () => {
  const to = device([played('x', ['a', 'left'])]);
  const text = device([played('x', ['a', 'right'])]).export();
  const { added } = to.import(text);
  expect(added).toHaveLength(1);
  expect(
    to
      .attempts()
      .map(({ steps }) => steps.join(' '))
      .sort(),
  ).toEqual(['a left', 'a right']);
  expect(to.import(text)).toEqual({ ...nothing, unchanged: added });
});

test('a copy from a file that parted from ours is no other tab', () => {
  const storage = new BrowserStorage();
  const recorder = deviceRecorder(() => storage);
  recorder.keep(played('x', ['a', 'left']));
  const report = importRecord(
    recorder,
    practiceRecorder(() => storage),
    () => storage,
    file({ attempts: [played('x', ['a', 'right'])] }),
  );
  expect(recorder.attempts().map(({ id }) => id)).toEqual(expect.arrayContaining(['x', ...report.added]));
  expect(recorder.troubles()).toEqual([]);
});

/** Records of devices on which the same three attempts went on differently. */
const anyRecord: fc.Arbitrary<readonly Attempt[]> = fc
  .dictionary(fc.constantFrom('x', 'y', 'z'), fc.tuple(anySteps, fc.boolean()))
  .map((copies) =>
    Object.entries(copies).map(([id, [steps, done]]) => (done ? finished(played(id, steps)) : played(id, steps))),
  );

/** The paths that attempts hold, whatever they are called, without those that only begin another; sealed ones end in a dot. */
function held(attempts: readonly Attempt[]): readonly string[] {
  const paths = new Set(
    attempts.map(({ id, steps, result }) => [id.split('~')[0], ...steps].join(' ') + (result ? '.' : '')),
  );
  const begins = (path: string, other: string) => other.startsWith(`${path} `) || other === `${path}.`;
  return [...paths].filter((path) => ![...paths].some((other) => begins(path, other))).sort();
}

test('importing twice is the same as once', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (here, there) => {
      const to = device(here);
      const text = device(there).export();
      to.import(text);
      const once = to.storage.entries();
      expect(to.import(text)).toMatchObject({ added: [], updated: [], refused: [], aside: 0 });
      expect(to.storage.entries()).toEqual(once);
    }),
  );
});

test('in whatever order records are brought together, the same is held, and all of it', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyRecord, (one, two, three) => {
      const merged = (...records: (readonly Attempt[])[]) => {
        const to = device();
        for (const record of records) to.import(device(record).export());
        return held(to.attempts());
      };
      const all = merged(one, two, three);
      expect(merged(three, two, one)).toEqual(all);
      expect(merged(two, three, one)).toEqual(all);
      expect(all).toEqual(held([...one, ...two, ...three]));
    }),
    { numRuns: 150 },
  );
});

test('settings that were chosen here stay', () => {
  const to = device();
  to.storage.setItem('handoff:settings', '{"theme":"light"}');
  expect(to.import(file({ settings: { theme: 'dark' } })).settings).toBe(false);
  expect(to.settings().theme).toBe('light');
});

test.each<[string, string, object]>([
  ['no JSON', '{"format":"handoff-re', { where: 'file', what: 'not-json' }],
  ['nothing', '', { where: 'file', what: 'not-json' }],
  ['far too long', ' '.repeat(MOST_TEXT + 1), { where: 'file', what: 'too-long' }],
  ['something else', '{"format":"bookmarks"}', { where: 'format', what: 'not-a-record' }],
  ['a list', '[]', { where: 'format', what: 'not-a-record' }],
  ['newer', file({ formatVersion: 2 }), { where: 'formatVersion', what: 'newer' }],
  ['of no version', file({ formatVersion: '1' }), { where: 'formatVersion', what: 'wrong' }],
  ['without attempts', file({ attempts: undefined }), { where: 'attempts', what: 'missing' }],
  ['with attempts that are no list', file({ attempts: {} }), { where: 'attempts', what: 'wrong' }],
  ['with wrong values aside', file({ aside: { a: 1 } }), { where: 'aside', what: 'wrong' }],
])('a file that is %s says so and changes nothing', (_, text, problem) => {
  const to = device([played('x', ['a'])]);
  const before = to.storage.entries();
  expect(to.import(text)).toEqual({ ...nothing, refused: [problem] });
  expect(to.storage.entries()).toEqual(before);
});

test('a byte order mark does no harm', () => {
  expect(device().import(`\uFEFF${file({})}`).refused).toEqual([]);
});

test('one broken attempt is named by its place and does not keep out the others', () => {
  const text = file({ attempts: [played('x', ['a']), { id: 'y' }, null, played('z', ['a'])] });
  expect(device().import(text)).toEqual({
    ...nothing,
    added: ['x', 'z'],
    refused: [
      { where: 'attempts', index: 1, what: 'not-an-attempt' },
      { where: 'attempts', index: 2, what: 'not-an-attempt' },
    ],
  });
});

test('what there is no room for is named, and what is here stays', () => {
  const here = played('here', ['a']);
  const to = device([here]);
  to.storage.quota = to.storage.used() + 10;
  const report = to.import(file({ attempts: [here, played('there', ['a'])], aside: { key: 'a value' } }));
  expect(report).toEqual({
    ...nothing,
    unchanged: ['here'],
    refused: [
      { where: 'attempts', index: 1, what: 'not-kept' },
      { where: 'aside', what: 'not-kept' },
    ],
  });
  expect(to.attempts()).toEqual([here]);
});

test('any file never throws and takes nothing away', () => {
  const anyFile = fc.oneof(
    fc.string(),
    anyNonsense.map((value) => JSON.stringify(value)),
    fc
      .record({
        attempts: fc.oneof(fc.jsonValue(), fc.array(anyNonsense)),
        settings: fc.jsonValue(),
        aside: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.string())),
      })
      .map(file),
  );
  fc.assert(
    fc.property(anyFile, (text) => {
      const here = [finished(played('x', ['a', 'b'])), played('y', ['a'])];
      const to = device(here);
      to.import(text);
      expect(to.attempts()).toEqual(expect.arrayContaining(here));
    }),
    { numRuns: 300 },
  );
});

test('erasing takes all that is ours and nothing else', () => {
  const to = device([played('x', ['a'])]);
  to.import(file({ settings: { theme: 'dark' }, aside: { key: 'value' } }));
  to.storage.setItem('handoff:something-to-come', '1');
  to.storage.setItem('not-ours', '1');
  expect(to.erase()).toBe(true);
  expect(to.storage.entries()).toEqual({ 'not-ours': '1' });
  to.storage.forbidden = true;
  expect(to.erase()).toBe(false);
});
