import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { cohort } from '../../i18n/en.ts';
import type { Missing, PersonModule } from '../../record/cohort.ts';
import { COLUMNS } from '../../record/cohort-csv.ts';
import type { Overview, PeopleFilter } from '../../record/cohort-port.ts';
import type { Act } from './CohortView.tsx';
import type { Desk, TableWords } from './desk.ts';
import { Pages } from './Pages.tsx';
import { percentOf } from './percent.ts';
import { saveText } from './save-text.ts';
import { PAGE, usePart } from './usePart.ts';

const { table: words, out } = cohort;
const FILTERS = ['all', 'passed', 'not-yet', 'late', 'missing'] as const;
/** More than a list can be: on paper it stands whole. */
const WHOLE = Number.MAX_SAFE_INTEGER;

interface PeopleTableProps {
  readonly desk: Desk;
  readonly edition: number;
  readonly overview: Overview;
  readonly titleOf: (module: string) => string;
  readonly act: Act;
}

/** Who has done what: a row a person, a column a module. */
export function PeopleTable({ desk, edition, overview, titleOf, act }: PeopleTableProps) {
  const { people, columns, codes, stated, lost, hidden } = overview;
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [name, setName] = useState('');
  const [count, setCount] = useState(PAGE);
  const ask = useCallback((from: number, most: number) => desk.people(filter, name, from, most), [desk, filter, name]);
  const { part, from, goTo } = usePart(ask, edition, count);
  // The switch moves at once; the names follow when the desk has answered.
  const [hides, setHides] = useState(hidden);
  useEffect(() => setHides(hidden), [hidden]);
  const sheet = useRef<HTMLElement>(null);
  // Where it is wider than the window, keys scroll it, too.
  useEffect(() => {
    const box = sheet.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [part === undefined || part.all === 0]);
  const whole = part !== undefined && part.items.length === part.all;
  const printing = count === WHOLE;

  // On paper there is no next page of a list; so all of it is fetched before.
  useEffect(() => {
    if (!printing || !whole) return;
    print();
    setCount(PAGE);
  }, [printing, whole]);

  const save = async (): Promise<void> => {
    const tableWords: TableWords = {
      ...out,
      columns: COLUMNS.map((column) => out.columns[column]),
      titles: Object.fromEntries(columns.map((module) => [module, titleOf(module)])),
    };
    saveText(`${out.file}-${new Date().toISOString().slice(0, 10)}.csv`, 'text/csv', await desk.csv(plain(tableWords)));
  };

  return (
    <section class="people" aria-labelledby="people-title">
      <h2 id="people-title">{words.title}</h2>
      {lost > 0 ? <p class="notice">{words.lost(lost)}</p> : null}
      {people.all === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="sum">{words.sum(people.all, people.passed)}</p>
          {stated > 0 ? <p class="hint">{words.stated(stated)}</p> : null}
          <div class="tools">
            <fieldset class="filters">
              <legend>{words.filters.label}</legend>
              {FILTERS.map((one) => (
                <label key={one}>
                  <input type="radio" name="people" checked={filter === one} onChange={() => setFilter(one)} />
                  {words.filters[one](people[one])}
                </label>
              ))}
            </fieldset>
            <label class="find">
              {words.find}
              <input type="search" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
            </label>
          </div>
          <p class="acts">
            <label class="switch">
              <input
                type="checkbox"
                checked={hides}
                aria-describedby="hide-hint"
                onChange={({ currentTarget: { checked } }) => {
                  setHides(checked);
                  void act(() => desk.setHidden(checked));
                }}
              />
              {out.hide}
            </label>
            <span class="hint" id="hide-hint">
              {out.hideHint}
            </span>
            <button type="button" class="quiet" onClick={() => void save()}>
              {out.csv}
            </button>
            <button type="button" class="quiet" onClick={() => setCount(WHOLE)}>
              {out.print}
            </button>
          </p>
          {part && part.all === 0 ? <p role="status">{words.nobodyLikeThat}</p> : null}
          {part && part.all > 0 ? (
            <section class="sheet" aria-label={words.region} ref={sheet}>
              <table>
                <caption class="unseen">{words.caption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.person}</th>
                    {columns.map((module) => (
                      <th key={module} scope="col">
                        {titleOf(module)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {part.items.map((person, at) => (
                    <tr key={from + at}>
                      <th scope="row">{person.name || words.noName}</th>
                      {columns.map((module) => (
                        <Cell
                          key={module}
                          done={person.modules.get(module)}
                          missing={person.missing.find((one) => one.module === module)}
                        />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ) : null}
          {part && !printing ? <Pages of={words.title} {...{ from, goTo }} all={part.all} /> : null}
        </>
      )}
      {codes === 0 && people.all > 0 ? <p class="hint">{words.none}</p> : null}
    </section>
  );
}

/** Only what can be sent to the desk. */
const plain = ({ columns, titles, passed, failed, missing, replayed, stated }: TableWords): TableWords => ({
  columns,
  titles,
  passed,
  failed,
  missing,
  replayed,
  stated,
});

interface CellProps {
  readonly done: PersonModule | undefined;
  readonly missing: Missing | undefined;
}

/** What one person has done of one module. */
function Cell({ done, missing }: CellProps) {
  if (!done) {
    const late = missing?.lateness;
    return (
      <td data-state={missing ? (late?.late ? 'late' : 'missing') : 'none'}>
        {missing ? <b>{words.missing}</b> : <span class="unseen">{words.notDone}</span>}
        {late ? <span>{late.late ? words.daysLate(late.days) : words.daysLeft(late.days)}</span> : null}
      </td>
    );
  }
  const { best, attempts, uncounted } = done;
  return (
    <td data-state={best.passed ? 'passed' : 'failed'}>
      <b>{`${percentOf(best.score)} %`}</b> <span class="state">{best.passed ? words.passed : words.failed}</span>
      {best.replayed ? null : <span>{words.stated1}</span>}
      {best.lateness?.late ? <span>{words.daysLate(best.lateness.days)}</span> : null}
      {attempts.length > 1 ? <span>{words.attempts(attempts.length)}</span> : null}
      {uncounted > 0 ? <span>{words.uncounted(uncounted)}</span> : null}
    </td>
  );
}
