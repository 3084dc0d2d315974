import { assigned, assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { type Course, lengthOf, titleOf } from './course.ts';
import { dayInWords } from './day-in-words.ts';

export interface Mail {
  readonly subject: string;
  /** Lines parted by `\n`. */
  readonly text: string;
}

/** Windows hands no longer address than about 2,000 characters to a mail program. */
export const MOST_MAILTO = 1_900;

/** The mail that goes with a link, ready to be sent. */
export function mailOf(course: Course, assignment: Assignment, link: string): Mail {
  const { modules, mastery, attempts, note, by, for: whom, due, whatIfBeforePass } = assignment;
  const day = due === undefined ? undefined : dayInWords(due);
  const rules = [
    assigned.mastery(Math.round(mastery * 100)),
    attempts === undefined ? assigned.anyAttempts : assigned.attempts(attempts),
    ...(whatIfBeforePass ? [] : [words.whatIfClosed]),
  ];
  const paragraphs = [
    words.hello(whom),
    ...(note === undefined ? [] : [note]),
    words.please(modules.length, lengthOf(course, modules), day),
    modules.map((id) => words.line(titleOf(course, id), lengthOf(course, [id]))).join('\n'),
    `${words.yourLink}\n${link}`,
    rules.join(' '),
    words.noAccount,
    [by, course.organisation].filter((line) => line !== '').join('\n'),
  ];
  return { subject: words.mailSubject(course.name, modules.length, day), text: paragraphs.join('\n\n') };
}

/** An address that opens the mail in a mail program (RFC 6068). @param to nobody: left to whoever sends it */
export const mailtoOf = ({ subject, text }: Mail, to = ''): string =>
  // The @ stands as it is, which all mail programs read.
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/** What a page can hand to a mail program: all of it, or all but the note, which stands in the link as well, or nothing. */
export interface Handed {
  readonly mailto: string;
  readonly withNote: boolean;
}

export function handedOf(course: Course, assignment: Assignment, link: string, to = ''): Handed | undefined {
  const { note, ...bare } = assignment;
  const whole = mailtoOf(mailOf(course, assignment, link), to);
  if (whole.length <= MOST_MAILTO) return { mailto: whole, withNote: true };
  const short = mailtoOf(mailOf(course, bare, link), to);
  return note !== undefined && short.length <= MOST_MAILTO ? { mailto: short, withNote: false } : undefined;
}
