import Papa from 'papaparse';
import { assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { harmless } from '../../record/harmless.ts';
import type { Course } from './course.ts';
import { linkTo } from './link.ts';
import { mailOf } from './mail.ts';
import type { Recipient } from './people.ts';

/** The same assignment, addressed to one of many: it keeps its id, by which what comes back is told. */
export const addressedTo = (assignment: Assignment, { name }: Recipient): Assignment => ({ ...assignment, for: name });

/** One row a person for mail merge, as CSV (RFC 4180) that a spreadsheet opens without running anything of it. */
export function mergeOf(course: Course, assignment: Assignment, people: readonly Recipient[]): string {
  const rows = people.map((person) => {
    const theirs = addressedTo(assignment, person);
    const link = linkTo(course.home, theirs);
    const { subject, text } = mailOf(course, theirs, link);
    return [person.name, person.mail, link, subject, text].map(harmless);
  });
  const { name, mail, link, subject, text } = words.csv;
  // Excel takes the file for UTF-8 only with the mark in front.
  return `\ufeff${Papa.unparse([[name, mail, link, subject, text], ...rows], { newline: '\r\n' })}`;
}
