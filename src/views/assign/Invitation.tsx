import { assigned, assign as words } from '../../i18n/en.ts';
import type { AssignmentDraft } from '../../record/assignment.ts';
import { type Day, dayNumber } from '../../record/day.ts';
import { type Course, lengthOf, titleOf } from './course.ts';
import { dayInWords } from './day-in-words.ts';

interface InvitationProps {
  readonly course: Course;
  readonly draft: AssignmentDraft;
  readonly today: Day;
}

/** When it is due, in the words that the learner reads. */
function dueLine(due: Day | undefined, today: Day): string {
  const [last, now] = [dayNumber(due ?? ''), dayNumber(today)];
  if (due === undefined || last === undefined || now === undefined) return words.noDue;
  return last < now ? assigned.wasDue(dayInWords(due)) : assigned.due(dayInWords(due), last - now);
}

/** What the link opens on, as far as it is filled in. */
export function Invitation({ course, draft, today }: InvitationProps) {
  const { modules, by, for: whom, due, mastery, attempts, note, whatIfBeforePass } = draft;
  return (
    <section class="invitation" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div class="card">
        {course.logo === '' ? null : <img class="logo" src={course.logo} alt={course.organisation} />}
        <p class="from">{assigned.by(by.trim() || words.someone)}</p>
        {whom === undefined ? null : <p class="whom">{assigned.forWhom(whom.trim())}</p>}
        <p class="when">
          {dueLine(due, today)}{' '}
          {modules.length === 0 ? words.noModules : assigned.size(modules.length, lengthOf(course, modules))}
        </p>
        {note === undefined ? null : <blockquote class="note">{note.trim()}</blockquote>}
        <ol>
          {modules.map((id) => (
            <li key={id}>
              <span>{titleOf(course, id)}</span>
              <span class="length">{assigned.minutes(lengthOf(course, [id]))}</span>
            </li>
          ))}
        </ol>
        <p class="rules">
          {Number.isNaN(mastery) ? null : `${assigned.mastery(Math.round(mastery * 100))} `}
          {attempts === undefined || Number.isNaN(attempts) ? assigned.anyAttempts : assigned.attempts(attempts)}
          {whatIfBeforePass ? null : ` ${words.whatIfClosed}`}
        </p>
      </div>
    </section>
  );
}
