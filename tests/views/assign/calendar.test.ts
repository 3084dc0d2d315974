import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/views/assign/calendar.ts';
import { contentLines, escaped, folded } from '../../../src/views/assign/content-lines.ts';
import { assignment, course } from './course.ts';

const LINK = `https://learn.example.org/course/index.html#a1-${'x'.repeat(300)}`;
const octets = (line: string): number => new TextEncoder().encode(line).length;
/** As a calendar reads it (RFC 5545, 3.1). */
const unfolded = (text: string): string => text.replaceAll(/\r\n[ \t]/g, '');
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

test('an entry for all of the day, with the link, and a reminder at nine on the day before', () => {
  const text = calendarOf(course, assignment, LINK) ?? '';
  const lines = unfolded(text).split('\r\n');
  for (const line of [
    'UID:assignment-abcd2345@learn.example.org',
    'DTSTAMP:20261122T080000Z',
    'DTSTART;VALUE=DATE:20261204',
    'DTEND;VALUE=DATE:20261205',
    'SUMMARY:Handoff: two modules',
    'TRIGGER:-PT15H',
    `URL:${LINK}`,
  ]) {
    expect(lines).toContain(line);
  }
  const description = lines.find((line) => line.startsWith('DESCRIPTION:')) ?? '';
  expect(unescaped(description)).toContain(`The promotion and the promise\nStill got it\n\nYour link:\n${LINK}`);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('every line that begins something has its end, in the right order', () => {
  const open: string[] = [];
  for (const line of unfolded(calendarOf(course, assignment, LINK) ?? '').split('\r\n')) {
    const [, edge, name] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    if (edge === 'BEGIN' && name) open.push(name);
    if (edge === 'END') expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});

test('a changed assignment takes the place of its entry', () => {
  const sequence = (made: string): number =>
    Number(/SEQUENCE:(\d+)/.exec(calendarOf(course, { ...assignment, made }, LINK) ?? '')?.[1]);
  expect(sequence('2026-11-22T08:00:01.000Z')).toBeGreaterThan(sequence(assignment.made));
  // An iCalendar integer has 31 bits (3.3.8).
  expect(sequence('2068-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31);
});

test('without a due day there is nothing to enter', () => {
  const { due: _, ...whenever } = assignment;
  expect(calendarOf(course, whenever, LINK)).toBeUndefined();
});

test('the last day of a year ends on the first of the next', () => {
  expect(calendarOf(course, { ...assignment, due: '2028-12-31' }, LINK)).toContain('DTEND;VALUE=DATE:20290101');
});

test('what means something in a content line is escaped', () => {
  expect(escaped('a;b,c\\d\r\ne\nf\rg\u0007')).toBe('a\\;b\\,c\\\\d\\ne\\nf\\ng');
});

/** One to four octets each, what is escaped, what breaks lines, and a sign that joins the one before it. */
const SIGNS = fc.constantFrom('a', 'é', '世', '😀', ';', ',', '\\', '\n', '\r', '\t', '\u0007', '\u0301', ' ');

test('no line has more than 75 octets, none ends within a character, and all come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: SIGNS, maxLength: 200 }), (text) => {
      const safe = `DESCRIPTION:${escaped(text)}`;
      const lines = folded(safe).split('\r\n');
      const wrong = lines.filter((line) => octets(line) > 75 || !line.isWellFormed());
      expect([wrong, unfolded(contentLines([safe]))]).toEqual([[], `${safe}\r\n`]);
    }),
  );
  expect(folded('é'.repeat(38)).split('\r\n')).toEqual(['é'.repeat(37), ' é']);
});
