import { useState } from 'preact/hooks';
import type { SortPractice } from '../../engine/practice.ts';
import { practice } from '../../i18n/en.ts';

const words = practice.sort;

/** The finished table, to be kept and looked things up in. */
export function SortedTable({ practice: { columns, rows } }: { readonly practice: SortPractice }) {
  const [wanted, setWanted] = useState('');
  const found = rows.filter(({ title, cells }) =>
    [title, ...Object.values(cells)].some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase())),
  );
  return (
    <>
      <p class="find">
        <label>
          {words.find}
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <span role="status">{wanted.trim() === '' ? '' : words.rows(found.length)}</span>
      </p>
      {found.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="sorted">
          <caption class="unseen">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.work}</th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ id, title, cells }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {columns.map((column) => (
                  <td key={column.id} data-column={column.title}>
                    {cells[column.id]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
