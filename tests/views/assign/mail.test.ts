import { expect, test } from 'vitest';
import { handedOf, MOST_MAILTO, mailOf, mailtoOf } from '../../../src/views/assign/mail.ts';
import { assignment, course } from './course.ts';

const LINK = 'https://learn.example.org/course/index.html#a1-xyz';

test('the mail says what, by when, how long, and bears the link on a line of its own', () => {
  const { subject, text } = mailOf(course, assignment, LINK);
  expect(subject).toBe('Handoff: two modules, due Friday, December 4, 2026');
  expect(text.split('\n')).toContain(LINK);
  expect(text).toContain('Hello Jada Brooks,\n\nTake the second one slowly.\n\n');
  expect(text).toContain('these two modules by Friday, December 4, 2026. They take about 36 minutes');
  expect(text).toContain('- The promotion and the promise (16 minutes)\n- Still got it (20 minutes)');
  expect(text).toContain('80 of 100');
  expect(text.endsWith('\n\nSarah Okafor')).toBe(true);
});

test('what was left open is not mentioned, and the organisation signs', () => {
  const { id, edition, by, mastery, made } = assignment;
  const bare = { id, edition, by, mastery, made, modules: ['the-promise'], whatIfBeforePass: false };
  const { subject, text } = mailOf({ ...course, organisation: 'Example Ltd' }, bare, LINK);
  expect(subject).toBe('Handoff: one module');
  expect(text.startsWith('Hello,\n\nPlease play this module. It takes about 16 minutes')).toBe(true);
  expect(text).toContain('opens once you have passed');
  expect(text.endsWith('Sarah Okafor\nExample Ltd')).toBe(true);
  expect(text).not.toContain('undefined');
});

test('a mail program gets subject and text as they are', () => {
  const mail = { subject: 'A & B? 100 %', text: 'Ü\n#a1-x&body=no' };
  const address = new URL(mailtoOf(mail, 'jada@example.com'));
  expect(address.pathname).toBe('jada@example.com');
  expect([...address.searchParams]).toEqual([
    ['subject', mail.subject],
    ['body', 'Ü\r\n#a1-x&body=no'],
  ]);
});

test('an address that asks for more receivers asks for nothing', () => {
  const address = mailtoOf({ subject: 's', text: 't' }, 'a@b.c?bcc=x@y.z&body=no');
  expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('the note is left out where a mail program would not take all, and then everything', () => {
  expect(handedOf(course, assignment, LINK)).toMatchObject({ withNote: true });
  const long = { ...assignment, note: 'ä'.repeat(400) };
  const handed = handedOf(course, long, LINK);
  expect(handed).toMatchObject({ withNote: false });
  expect(handed?.mailto.length).toBeLessThanOrEqual(MOST_MAILTO);
  expect(handedOf(course, long, `${LINK}${'x'.repeat(2_000)}`)).toBeUndefined();
});
