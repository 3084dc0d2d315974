import { useState } from 'preact/hooks';
import { planSession as words } from '../../i18n/en.ts';
import { LENGTHS } from '../../workshop/plan.ts';
import { clockTime, minutesOfClock, type PlanLink } from '../../workshop/plan-link.ts';
import type { SessionModule } from '../../workshop/session-module.ts';

interface FieldsProps {
  readonly course: readonly SessionModule[];
  readonly link: PlanLink;
  readonly onChange: (link: PlanLink) => void;
}

/** What to play, how long, and from when. */
export function Fields({ course, link, onChange }: FieldsProps) {
  const { modules, length, start } = link;
  // What is being written is no time yet; the agenda waits for one.
  const [typed, setTyped] = useState({ text: clockTime(start), start });
  // What is written stands as it is; only another link brings another time.
  const written = typed.start === start ? typed.text : clockTime(start);
  const read = minutesOfClock(written);
  const toggle = (id: string): void => {
    const chosen = modules.includes(id) ? modules.filter((one) => one !== id) : [...modules, id];
    onChange({ ...link, modules: course.flatMap((module) => (chosen.includes(module.id) ? [module.id] : [])) });
  };
  const write = (text: string): void => {
    const minutes = minutesOfClock(text);
    setTyped({ text, start: minutes ?? start });
    if (minutes !== undefined) onChange({ ...link, start: minutes });
  };
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.modules}</legend>
        {course.map(({ id, title }) => (
          <label class="check" key={id}>
            <input type="checkbox" checked={modules.includes(id)} onChange={() => toggle(id)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="lengths">
        <legend>{words.length}</legend>
        {LENGTHS.map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="length"
              checked={one === length}
              onChange={() => onChange({ ...link, length: one })}
            />
            <span>{words.minutes(one)}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <label for="plan-start">{words.start}</label>
        <input
          id="plan-start"
          type="text"
          autocomplete="off"
          size={8}
          value={written}
          aria-invalid={read === undefined}
          aria-describedby="plan-start-said"
          onInput={({ currentTarget: { value } }) => write(value)}
        />
        <p id="plan-start-said" class={read === undefined ? 'problem' : 'hint'} role="status">
          {read === undefined
            ? words.noTime
            : written.trim() === clockTime(read)
              ? words.startHow
              : words.readAs(clockTime(read))}
        </p>
      </div>
    </form>
  );
}
