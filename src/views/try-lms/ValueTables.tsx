import type { JSX } from 'preact';
import { tryLms as words } from '../../i18n/en.ts';
import type { Values } from './session.ts';
import { groupsOf, type Row } from './told.ts';

interface Props {
  readonly values: Values;
  /** Elements that were written last. */
  readonly fresh: ReadonlySet<string>;
  /** Of the rules: id → title. */
  readonly titles: Values;
}

/** Longer values say how long they are, because a bookmark has a limit. */
const LONG = 80;

/** The data model, every element that has a value. What was written last is open. */
export function ValueTables({ values, fresh, titles }: Props): JSX.Element {
  return (
    <>
      {groupsOf(values, titles).map(({ key, title, rows }) => (
        <details key={key} data-group={key} open={rows.some(({ element }) => fresh.has(element))}>
          <summary>{title}</summary>
          <table>
            <colgroup>
              <col class="names" />
              <col />
            </colgroup>
            <thead class="unseen">
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.value}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ValueRow key={row.element} row={row} isFresh={fresh.has(row.element)} />
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </>
  );
}

function ValueRow({ row, isFresh }: { readonly row: Row; readonly isFresh: boolean }): JSX.Element {
  const { element, what, value } = row;
  return (
    <tr data-element={element} data-fresh={isFresh ? '' : undefined}>
      <th scope="row">
        {what ? <span>{what}</span> : null} <code>{element}</code>
      </th>
      <td>
        <span data-value>{value}</span>
        {value.length > LONG ? <small> {words.characters(value.length)}</small> : null}
        {isFresh ? <small class="fresh"> {words.fresh}</small> : null}
      </td>
    </tr>
  );
}
