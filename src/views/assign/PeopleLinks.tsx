import { useMemo } from 'preact/hooks';
import { assign as words } from '../../i18n/en.ts';
import type { Assignment } from '../../record/assignment.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Course } from './course.ts';
import { linkTo } from './link.ts';
import { handedOf } from './mail.ts';
import { addressedTo, mergeOf } from './merge.ts';
import { type PeopleProblem, readPeople } from './people.ts';
import { saveFile } from './save-file.ts';

interface PeopleLinksProps {
  readonly course: Course;
  readonly assignment: Assignment;
  /** What was pasted. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** More are in the file only: nobody clicks through a hundred. */
const MOST_ROWS = 50;
const MOST_SAID = 5;

/** A list from a spreadsheet becomes a link each: in a table, and as a file for mail merge. */
export function PeopleLinks({ course, assignment, text, onText }: PeopleLinksProps) {
  const { people, problems } = useMemo(() => readPeople(text), [text]);
  const rows = useMemo(
    () =>
      people.slice(0, MOST_ROWS).map(({ name, mail }) => {
        const theirs = addressedTo(assignment, { name, mail });
        const link = linkTo(course.home, theirs);
        return { name, mail, link, mailto: handedOf(course, theirs, link, mail)?.mailto };
      }),
    [course, assignment, people],
  );
  const save = (): void => saveFile(words.csvName, 'text/csv', mergeOf(course, assignment, people));
  return (
    <section class="people" aria-labelledby="people">
      <h3 id="people">{words.people}</h3>
      <p>{words.peopleWhat}</p>
      <label for="assign-people">{words.peopleLabel}</label>
      <textarea
        id="assign-people"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        placeholder={words.peopleExample}
        value={text}
        aria-describedby="assign-people-said"
        onInput={({ currentTarget: { value } }) => onText(value)}
      />
      <div role="status" id="assign-people-said">
        <p class="sum">{words.peopleCount(people.length)}</p>
        <Problems problems={problems} />
      </div>
      {people.length === 0 ? null : (
        <>
          <p class="acts">
            <button type="button" class="act" onClick={save}>
              {words.csvSave}
            </button>
            <span class="hint">{words.csvWhat}</span>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.personName}</th>
                <th scope="col">{words.personMail}</th>
                <th scope="col">{words.personLink}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, mail, link, mailto }) => (
                <tr key={`${name}\n${mail}`}>
                  <th scope="row">{name}</th>
                  <td>{mail}</td>
                  <td>
                    <CopyButton text={link} more={words.copyFor(name)} />
                    {mailto === undefined ? null : (
                      <a class="quiet" href={mailto}>
                        {words.writeTo}
                        <span class="unseen">{words.writeToOf(name)}</span>
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {people.length > MOST_ROWS ? <p class="hint">{words.morePeople(people.length - MOST_ROWS)}</p> : null}
        </>
      )}
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly PeopleProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="problem">
      {problems.slice(0, MOST_SAID).map(({ line, kind }) => (
        <li key={`${line} ${kind}`}>{words.peopleProblem[kind](line)}</li>
      ))}
      {problems.length > MOST_SAID ? <li>{words.moreProblems(problems.length - MOST_SAID)}</li> : null}
    </ul>
  );
}
