import { useEffect, useRef } from 'preact/hooks';
import { assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { CopyButton } from './CopyButton.tsx';
import { calendarOf } from './calendar.ts';
import type { Course } from './course.ts';
import { dayInWords } from './day-in-words.ts';
import { handedOf, mailOf } from './mail.ts';
import { PeopleLinks } from './PeopleLinks.tsx';
import { QrCode } from './QrCode.tsx';
import { type QrDrawing, qrPicture } from './qr.ts';
import { saveFile } from './save-file.ts';

interface OutcomeProps {
  readonly course: Course;
  readonly assignment: Assignment;
  readonly link: string;
  readonly qr: QrDrawing | undefined;
  /** Whether the fields above say something else by now. */
  readonly stale: boolean;
  readonly people: string;
  readonly onPeople: (text: string) => void;
}

/** An assignment that was made, in every form in which it can be sent. */
export function Outcome({ course, assignment, link, qr, stale, people, onPeople }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const linkField = useRef<HTMLTextAreaElement>(null);
  const mailField = useRef<HTMLTextAreaElement>(null);
  const { id, made, modules, due, for: whom } = assignment;
  useEffect(() => heading.current?.focus(), [id, made]);
  const day = due === undefined ? undefined : dayInWords(due);
  const mail = mailOf(course, assignment, link);
  const handed = handedOf(course, assignment, link);
  const calendar = calendarOf(course, assignment, link);
  return (
    <section class="outcome" aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1} ref={heading}>
        {words.outcome}
      </h2>
      <p>{words.inShort(modules.length, day, whom)}</p>
      {stale ? <p class="notice">{words.since}</p> : null}
      <div class="ways">
        <div>
          <section aria-labelledby="link">
            <h3 id="link">{words.link}</h3>
            <p>{words.linkWhat}</p>
            <textarea class="link" readOnly rows={4} aria-labelledby="link" value={link} ref={linkField} />
            <p class="acts">
              <CopyButton text={link} field={linkField} main />
            </p>
          </section>
          <section aria-labelledby="code">
            <h3 id="code">{words.qr}</h3>
            {qr ? (
              <>
                <QrCode drawing={qr} label={words.qrAlt(words.inShort(modules.length, day, whom))} />
                <p>{words.qrWhat}</p>
                <p class="acts">
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => saveFile('handoff-code.svg', 'image/svg+xml', qrPicture(qr))}
                  >
                    {words.qrSave}
                  </button>
                </p>
              </>
            ) : (
              <p>{words.qrTooLong}</p>
            )}
          </section>
        </div>
        <div>
          <section aria-labelledby="mail">
            <h3 id="mail">{words.mail}</h3>
            <p>
              <span class="hint">{words.subject}</span> {mail.subject}
            </p>
            <textarea class="mail" readOnly rows={12} aria-label={words.text} value={mail.text} ref={mailField} />
            <p class="acts">
              <CopyButton text={mail.text} field={mailField} />
              {handed ? (
                <a class="quiet" href={handed.mailto}>
                  {words.openMail}
                </a>
              ) : null}
            </p>
            {handed?.withNote ? null : <p class="hint">{handed ? words.withoutNote : words.mailTooLong}</p>}
          </section>
          <section aria-labelledby="date">
            <h3 id="date">{words.calendar}</h3>
            {calendar === undefined || day === undefined ? (
              <p>{words.noCalendar}</p>
            ) : (
              <>
                <p>{words.calendarWhat(day)}</p>
                <p class="acts">
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => saveFile(`handoff-${due}.ics`, 'text/calendar', calendar)}
                  >
                    {words.calendarSave}
                  </button>
                </p>
              </>
            )}
          </section>
          <section aria-labelledby="paper">
            <h3 id="paper">{words.sheet}</h3>
            <p>{words.sheetWhat}</p>
            <p class="acts">
              <button type="button" class="quiet" onClick={() => print()}>
                {words.print}
              </button>
            </p>
          </section>
        </div>
      </div>
      <PeopleLinks course={course} assignment={assignment} text={people} onText={onPeople} />
      <section class="back" aria-labelledby="back">
        <h3 id="back">{words.back}</h3>
        <p>
          {words.backWhat} <a href={course.cohort}>{words.backLink}</a>
        </p>
      </section>
    </section>
  );
}
