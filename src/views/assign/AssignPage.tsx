import { useMemo, useRef, useState } from 'preact/hooks';
import { assign as words } from '../../i18n/en.ts';
import { type Assignment, makeAssignment } from '../../record/assignment.ts';
import { localDay } from '../../record/day.ts';
import type { MadeAssignments } from '../../record/made-assignments.ts';
import type { Course } from './course.ts';
import { instantInWords } from './day-in-words.ts';
import { Fields } from './Fields.tsx';
import { draftOf, EMPTY, FIELDS, type Form, formOf, problemsIn } from './form.ts';
import { Invitation } from './Invitation.tsx';
import { linkTo, onlyHere } from './link.ts';
import { Made } from './Made.tsx';
import { Outcome } from './Outcome.tsx';
import { qrOf } from './qr.ts';
import { Sheet } from './Sheet.tsx';

interface AssignPageProps {
  readonly course: Course;
  readonly made: MadeAssignments;
}

/** An assignment that the fields will change, and what they said when it was taken up. */
interface Base {
  readonly assignment: Assignment;
  readonly form: Form;
}

const isSame = (a: Form, b: Form): boolean => JSON.stringify(a) === JSON.stringify(b);

/** From the choice of modules to everything that is sent. */
export function AssignPage({ course, made }: AssignPageProps) {
  const [list, setList] = useState(made.all);
  // Who assigns once assigns again.
  const fresh = (): Form => ({ ...EMPTY, by: made.all()[0]?.by ?? '' });
  const [form, setForm] = useState<Form>(fresh);
  const [base, setBase] = useState<Base>();
  const [shown, setShown] = useState<Assignment>();
  const [tried, setTried] = useState(false);
  const [people, setPeople] = useState('');
  const fields = useRef<HTMLFormElement>(null);

  const today = localDay(Date.now());
  const problems = problemsIn(form, today);
  const link = shown ? linkTo(course.home, shown) : '';
  const qr = useMemo(() => (link === '' ? undefined : qrOf(link)), [link]);

  const toField = (name: string): void =>
    fields.current?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea)`)?.focus();
  const takeUp = (next: Form, from: Assignment | undefined, show: boolean): void => {
    setForm(next);
    setBase(from ? { assignment: from, form: next } : undefined);
    setShown(show ? from : undefined);
    setTried(false);
    if (!show) toField('modules');
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const first = FIELDS.find((field) => problems.has(field));
    if (first) {
      toField(first);
      return;
    }
    const anew = makeAssignment(draftOf(form), Date.now());
    // Changed, it stays the same assignment: what comes back for either link belongs together.
    const assignment = base ? { ...anew, id: base.assignment.id } : anew;
    made.keep(assignment);
    setList(made.all());
    setBase({ assignment, form });
    setShown(assignment);
    setTried(false);
  };
  const remove = ({ id }: Assignment): void => {
    made.remove(id);
    setList(made.all());
    if (base?.assignment.id === id) setBase(undefined);
    if (shown?.id === id) setShown(undefined);
  };

  return (
    <div class="assign" data-made={shown ? '' : undefined}>
      {onlyHere(course.home) ? <p class="notice">{words.onlyHere}</p> : null}
      {made.troubles().map((trouble) => (
        <p class="notice" role="status" key={trouble}>
          {words.troubles[trouble]}
        </p>
      ))}
      <div class="making">
        <form noValidate ref={fields} onSubmit={submit}>
          {base && !shown ? <p class="notice">{words.changing(instantInWords(base.assignment.made))}</p> : null}
          <Fields
            course={course}
            form={form}
            problems={tried ? problems : new Map()}
            today={today}
            onChange={setForm}
          />
          <p class="problem" role="status">
            {tried && problems.size > 0 ? words.notYet(problems.size) : null}
          </p>
          <p class="acts">
            <button type="submit" class="act">
              {base ? words.makeAgain : words.make}
            </button>
            {base ? (
              <button type="button" class="quiet" onClick={() => takeUp(fresh(), undefined, false)}>
                {words.startNew}
              </button>
            ) : null}
          </p>
        </form>
        <Invitation course={course} draft={draftOf(form)} today={today} />
      </div>
      {shown ? (
        <Outcome
          course={course}
          assignment={shown}
          link={link}
          qr={qr}
          stale={base !== undefined && !isSame(form, base.form)}
          people={people}
          onPeople={setPeople}
        />
      ) : null}
      <Made
        course={course}
        all={list}
        onShow={(assignment) => takeUp(formOf(assignment), assignment, true)}
        onChange={(assignment) => takeUp(formOf(assignment), assignment, false)}
        onUseAgain={(assignment) => takeUp(formOf(assignment), undefined, false)}
        onRemove={remove}
      />
      {shown ? <Sheet course={course} assignment={shown} link={link} qr={qr} /> : null}
    </div>
  );
}
