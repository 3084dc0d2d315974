import { assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { type Day, dayNumber, dayOf } from '../../record/day.ts';
import { contentLines, escaped } from './content-lines.ts';
import { type Course, titleOf } from './course.ts';

const date = (day: Day): string => day.replaceAll('-', '');
const instant = (iso: string): string => iso.replace(/\.\d+/, '').replace(/[-:]/g, '');

/**
 * The due day as an iCalendar file (RFC 5545): all of that day wherever the learner is, blocking no time, with a reminder at nine
 * on the day before. Nothing without a due day. A changed assignment takes the place of the entry that it changes.
 */
export function calendarOf(course: Course, assignment: Assignment, link: string): string | undefined {
  const { id, due, modules, made } = assignment;
  const number = due === undefined ? undefined : dayNumber(due);
  if (due === undefined || number === undefined) return undefined;
  const text = [...modules.map((module) => titleOf(course, module)), '', words.yourLink, link].join('\n');
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(course.name)}//Assignments//EN`,
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:assignment-${id}@${new URL(course.home).hostname || 'localhost'}`,
    `DTSTAMP:${instant(made)}`,
    // Seconds since the year 2000: grows with each change.
    `SEQUENCE:${Math.max(0, Math.floor(Date.parse(made) / 1000) - 946_684_800)}`,
    `DTSTART;VALUE=DATE:${date(due)}`,
    // The day after, for an end is not part of an event (3.6.1).
    ...(dayOf(number + 1) === due ? [] : [`DTEND;VALUE=DATE:${date(dayOf(number + 1))}`]),
    `SUMMARY:${escaped(words.summary(course.name, modules.length))}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words.reminder(course.name, modules.length))}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
