import { assigned, assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { type Course, lengthOf, titleOf } from './course.ts';
import { dayInWords } from './day-in-words.ts';
import { QrCode } from './QrCode.tsx';
import type { QrDrawing } from './qr.ts';

interface SheetProps {
  readonly course: Course;
  readonly assignment: Assignment;
  readonly link: string;
  readonly qr: QrDrawing | undefined;
}

/** Lines that a note may have on the sheet; one with more runs on, or the sheet would have a second page. */
const MOST_LINES = 8;

/** The assignment on one page, A4 or Letter. Seen on paper alone. */
export function Sheet({ course, assignment, link, qr }: SheetProps) {
  const { modules, by, for: whom, due, mastery, attempts, note = '' } = assignment;
  const lines = note.split('\n');
  return (
    <section class="sheet">
      <header>
        {course.logo === '' ? null : <img class="logo" src={course.logo} alt="" />}
        <p>{course.organisation === '' ? course.name : `${course.organisation} · ${course.name}`}</p>
      </header>
      <h1>{words.inShort(modules.length, undefined, whom)}</h1>
      <p class="when">
        {assigned.by(by)}. {due === undefined ? words.noDue : words.dueOn(dayInWords(due))}
      </p>
      {note === '' ? null : <blockquote class="note">{lines.length > MOST_LINES ? lines.join(' ') : note}</blockquote>}
      <ol>
        {modules.map((id) => (
          <li key={id}>
            <span>{titleOf(course, id)}</span>
            <span class="length">{words.minutes(lengthOf(course, [id]))}</span>
          </li>
        ))}
      </ol>
      <div class="how">
        {qr ? <QrCode drawing={qr} label={words.qrAlt(words.inShort(modules.length, undefined, whom))} /> : null}
        <div>
          <p>{qr ? words.sheetScan : words.sheetLink}</p>
          {/* Saved as a file instead of printed, it can still be followed. */}
          <p>
            <a href={link}>{course.home}</a>
          </p>
          <p>
            {assigned.mastery(Math.round(mastery * 100))}{' '}
            {attempts === undefined ? assigned.anyAttempts : assigned.attempts(attempts)}
          </p>
          <p>{words.sheetEnd}</p>
          {course.contact === '' ? null : <p>{words.contact(course.contact)}</p>}
        </div>
      </div>
    </section>
  );
}
