import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ASSIGNED, assignedShelf } from '../../src/record/assigned.ts';
import { type Assignment, type AssignmentDraft, makeAssignment, writeAssignment } from '../../src/record/assignment.ts';
import { deviceRecorder } from '../../src/record/device.ts';
import { keepName, NAME_KEY, readName } from '../../src/record/learner-name.ts';
import { BrowserStorage } from './browser-storage.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const KNOWN = new Set(['the-promise', 'still-got-it']);
const given = (draft: Partial<AssignmentDraft> = {}, now = NOON): Assignment =>
  makeAssignment({ modules: ['the-promise'], by: 'Nora', mastery: 0.8, whatIfBeforePass: true, ...draft }, now);
const forbidden = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('several live side by side, the first due first, and are there after the page has gone', () => {
  const storage = new BrowserStorage();
  const shelf = assignedShelf(KNOWN, () => storage);
  const [open, later, sooner] = [given(), given({ due: '2026-12-24' }), given({ due: '2026-12-04', by: 'Ömer 🌿' })];
  for (const one of [open, later, sooner]) shelf.keep(one);
  expect(shelf.trouble()).toBeUndefined();
  const again = assignedShelf(KNOWN, () => storage);
  expect(again.assigned().map(({ assignment }) => assignment)).toEqual([sooner, later, open]);
  again.remove(later.id);
  expect(shelf.assigned().map(({ assignment }) => assignment)).toEqual([sooner, open]);
});

test('the same one twice is one; of two that bear one id the one made later stands', () => {
  const storage = new BrowserStorage();
  const shelf = assignedShelf(KNOWN, () => storage);
  const old = given();
  const changed = { ...old, note: 'Take your time.', made: new Date(NOON + 60_000).toISOString() };
  shelf.keep(old);
  shelf.keep(old);
  shelf.keep(changed);
  shelf.keep(old);
  expect(shelf.assigned()).toEqual([{ assignment: changed, unknown: [] }]);
});

test('what this site lacks is named, and is known once the site has it', () => {
  const storage = new BrowserStorage();
  const one = given({ modules: ['the-promise', 'the-ninth'] });
  assignedShelf(KNOWN, () => storage).keep(one);
  expect(assignedShelf(KNOWN, () => storage).assigned()).toEqual([{ assignment: one, unknown: ['the-ninth'] }]);
  const newer = new Set([...KNOWN, 'the-ninth']);
  expect(assignedShelf(newer, () => storage).assigned()).toEqual([{ assignment: one, unknown: [] }]);
});

test.each<[string, 'forbidden' | 'full', () => Storage | null]>([
  ['forbidden', 'forbidden', forbidden],
  ['disabled', 'forbidden', () => null],
  ['full', 'full', () => Object.assign(new BrowserStorage(), { quota: 5 })],
])('storage that is %s is said, and the page has it all the same', (_, trouble, open) => {
  const shelf = assignedShelf(KNOWN, open);
  const one = given();
  shelf.keep(one);
  expect(shelf.trouble()).toBe(trouble);
  expect(shelf.assigned()).toEqual([{ assignment: one, unknown: [] }]);
  shelf.remove(one.id);
  expect(shelf.assigned()).toEqual([]);
});

test('nothing that may stand under its keys throws, hides the others, or is lost', () => {
  const one = given();
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.boolean(), (texts, full) => {
      const storage = new BrowserStorage();
      for (const [at, text] of texts.entries()) storage.setItem(`${ASSIGNED}${at}`, text);
      // Under a key that is another's.
      storage.setItem(`${ASSIGNED}zzzzzzzz`, writeAssignment(one));
      storage.setItem(ASSIGNED + one.id, writeAssignment(one));
      if (full) storage.quota = storage.used();
      expect(assignedShelf(KNOWN, () => storage).assigned()).toEqual([{ assignment: one, unknown: [] }]);
      const kept = Array.from({ length: storage.length }, (_, at) => storage.getItem(storage.key(at) ?? ''));
      for (const text of texts) expect(kept).toContain(text);
    }),
  );
});

test('another tab is heard, and the record of attempts does not mind', () => {
  const storage = new BrowserStorage();
  const listener = vi.fn();
  const shelf = assignedShelf(KNOWN, () => storage, storage.tab());
  shelf.subscribe(listener);
  const recorder = deviceRecorder(() => storage, storage.tab());
  assignedShelf(KNOWN, () => storage).keep(given());
  expect(listener).toHaveBeenCalled();
  expect(shelf.assigned()).toHaveLength(1);
  expect(recorder.attempts()).toEqual([]);
  expect(recorder.troubles()).toEqual([]);
});

test('a name is one line of forty letters at most, and is kept where that can be', () => {
  const storage = new BrowserStorage();
  expect(readName(() => storage)).toBe('');
  expect(keepName(() => storage, 'Dev Patel')).toBe(true);
  expect(readName(() => storage)).toBe('Dev Patel');
  storage.setItem(NAME_KEY, `  ${'字'.repeat(60)}\n<b>`);
  expect(readName(() => storage)).toBe('字'.repeat(40));
  expect(keepName(() => storage, '')).toBe(true);
  expect(storage.length).toBe(0);
  expect(keepName(forbidden, 'Dev')).toBe(false);
  expect(keepName(() => null, 'Dev')).toBe(false);
  expect(readName(forbidden)).toBe('');
});
