import { expect, test } from 'vitest';
import { makeAssignment } from '../../../src/record/assignment.ts';
import { draftOf, EMPTY, type Form, formOf, noteLeft, problemsIn } from '../../../src/views/assign/form.ts';
import { assignment } from './course.ts';

const TODAY = '2026-11-22';
const GOOD: Form = { ...EMPTY, modules: ['the-promise'], by: 'Sarah' };

test('a form that was filled in as little as can be makes an assignment', () => {
  expect(problemsIn(GOOD, TODAY)).toEqual(new Map());
  expect(makeAssignment(draftOf(GOOD), 0)).toMatchObject({ modules: ['the-promise'], by: 'Sarah', mastery: 0.8 });
});

test('an assignment comes back from its form as it was', () => {
  const { id: _, edition: __, made: ___, ...draft } = assignment;
  expect(draftOf(formOf(assignment))).toEqual(draft);
});

test.each<[Partial<Form>, string, string]>([
  [{ modules: [] }, 'modules', 'no-module'],
  [{ modules: [...'abcdefghij'] }, 'modules', 'too-many-modules'],
  [{ by: ' \n ' }, 'by', 'no-name'],
  [{ by: 'é'.repeat(61) }, 'by', 'name-too-long'],
  [{ for: 'x'.repeat(61) }, 'for', 'name-too-long'],
  [{ due: '2026-02-31' }, 'due', 'no-day'],
  [{ dueBegun: true }, 'due', 'no-day'],
  [{ due: '2026-11-21' }, 'due', 'day-past'],
  [{ mastery: '' }, 'mastery', 'no-mastery'],
  [{ mastery: '101' }, 'mastery', 'no-mastery'],
  [{ mastery: '-5' }, 'mastery', 'no-mastery'],
  [{ mastery: '4/5' }, 'mastery', 'no-mastery'],
  [{ attempts: '0' }, 'attempts', 'no-attempts'],
  [{ attempts: '100' }, 'attempts', 'no-attempts'],
  [{ attempts: 'two' }, 'attempts', 'no-attempts'],
  [{ note: 'x'.repeat(501) }, 'note', 'note-too-long'],
])('%j is said at the field', (wrong, field, problem) => {
  expect(problemsIn({ ...GOOD, ...wrong }, TODAY)).toEqual(new Map([[field, problem]]));
});

test.each<Partial<Form>>([
  { due: TODAY },
  { by: '😀'.repeat(60) },
  { mastery: ' 100 %' },
  { mastery: '0' },
  { attempts: '99' },
  { note: 'x'.repeat(500) },
])('%j holds', (right) => {
  expect(problemsIn({ ...GOOD, ...right }, TODAY)).toEqual(new Map());
});

test('the room for a word is counted as it will be cut', () => {
  expect(noteLeft('')).toBe(500);
  expect(noteLeft('  two\r\nlines  ')).toBe(491);
  expect(noteLeft('x'.repeat(510))).toBe(-10);
});
