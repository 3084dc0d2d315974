import type { ComponentChildren } from 'preact';
import { assign as words } from '../../i18n/en.ts';
import type { Day } from '../../record/day.ts';
import { type Course, lengthOf, titleOf } from './course.ts';
import { type Field, type Form, noteLeft, type Problem } from './form.ts';

interface FieldsProps {
  readonly course: Course;
  readonly form: Form;
  readonly problems: ReadonlyMap<Field, Problem>;
  readonly today: Day;
  readonly onChange: (form: Form) => void;
}

/** What makes up an assignment. What is wrong is said at the field. */
export function Fields({ course, form, problems, today, onChange }: FieldsProps) {
  const set = (changed: Partial<Form>): void => onChange({ ...form, ...changed });
  /** What a field is described by, and whether it holds. */
  const told = (field: Field) => ({
    id: `assign-${field}`,
    'aria-invalid': problems.has(field),
    'aria-describedby': `assign-${field}-problem assign-${field}-hint`,
  });
  return (
    <>
      <Modules course={course} form={form} problem={problems.get('modules')} onChange={(modules) => set({ modules })} />
      <Row field="by" label={words.by} hint={words.byHint} problem={problems.get('by')}>
        <input
          {...told('by')}
          type="text"
          required
          autocomplete="name"
          value={form.by}
          onInput={({ currentTarget: { value } }) => set({ by: value })}
        />
      </Row>
      <Row field="for" label={words.for} optional hint={words.forHint} problem={problems.get('for')}>
        <input
          {...told('for')}
          type="text"
          autocomplete="off"
          value={form.for}
          onInput={({ currentTarget: { value } }) => set({ for: value })}
        />
      </Row>
      <div class="side-by-side">
        <Row field="due" label={words.due} optional hint={words.dueHint} problem={problems.get('due')}>
          <input
            {...told('due')}
            type="date"
            min={today}
            value={form.due}
            onInput={({ currentTarget: { value, validity } }) => set({ due: value, dueBegun: validity.badInput })}
          />
        </Row>
        <Row field="mastery" label={words.mastery} hint={words.masteryHint} problem={problems.get('mastery')}>
          <span class="with-unit">
            <input
              {...told('mastery')}
              type="text"
              inputmode="numeric"
              required
              autocomplete="off"
              size={4}
              value={form.mastery}
              onInput={({ currentTarget: { value } }) => set({ mastery: value })}
            />
            {words.masteryUnit}
          </span>
        </Row>
        <Row
          field="attempts"
          label={words.attempts}
          optional
          hint={words.attemptsHint}
          problem={problems.get('attempts')}
        >
          <input
            {...told('attempts')}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            size={4}
            value={form.attempts}
            onInput={({ currentTarget: { value } }) => set({ attempts: value })}
          />
        </Row>
      </div>
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={form.whatIf}
            aria-describedby="assign-what-if-hint"
            onChange={({ currentTarget: { checked } }) => set({ whatIf: checked })}
          />
          <span>{words.whatIf}</span>
        </label>
        <p class="hint" id="assign-what-if-hint">
          {words.whatIfHint}
        </p>
      </div>
      <Row
        field="note"
        label={words.note}
        optional
        hint={words.noteHint(noteLeft(form.note))}
        problem={problems.get('note')}
      >
        <textarea
          {...told('note')}
          rows={4}
          value={form.note}
          onInput={({ currentTarget: { value } }) => set({ note: value })}
        />
      </Row>
    </>
  );
}

interface RowProps {
  readonly field: Field;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint: string;
  readonly problem: Problem | undefined;
  readonly children: ComponentChildren;
}

function Row({ field, label, optional = false, hint, problem, children }: RowProps) {
  return (
    <div class="row" data-field={field}>
      <label for={`assign-${field}`}>
        {label}
        {optional ? <small> {words.optional}</small> : null}
      </label>
      {children}
      <Said field={field} problem={problem} />
      <p class="hint" id={`assign-${field}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function Said({ field, problem }: Pick<RowProps, 'field' | 'problem'>) {
  return (
    <p class="problem" id={`assign-${field}-problem`}>
      {problem ? words.problems[problem] : null}
    </p>
  );
}

interface ModulesProps {
  readonly course: Course;
  readonly form: Form;
  readonly problem: Problem | undefined;
  readonly onChange: (modules: readonly string[]) => void;
}

function Modules({ course, form, problem, onChange }: ModulesProps) {
  // Behind those of the course what an assignment made elsewhere holds.
  const every = [...new Set([...course.modules.keys(), ...form.modules])];
  const chosen = new Set(form.modules);
  const choose = (id: string, wanted: boolean): void =>
    onChange(every.filter((one) => (one === id ? wanted : chosen.has(one))));
  const all = every.length === chosen.size;
  return (
    <fieldset class="row" data-field="modules" aria-describedby="assign-modules-problem assign-modules-sum">
      <legend>{words.modules}</legend>
      <ol class="choose-modules">
        {every.map((id) => (
          <li key={id}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={({ currentTarget: { checked } }) => choose(id, checked)}
              />
              <span>{titleOf(course, id)}</span>
              <span class="length">{words.minutes(lengthOf(course, [id]))}</span>
            </label>
          </li>
        ))}
      </ol>
      <Said field="modules" problem={problem} />
      <p class="sum">
        <output id="assign-modules-sum">{words.chosen(chosen.size, lengthOf(course, form.modules))}</output>
        <button type="button" class="quiet" onClick={() => onChange(all ? [] : every)}>
          {all ? words.none : words.all}
        </button>
      </p>
    </fieldset>
  );
}
