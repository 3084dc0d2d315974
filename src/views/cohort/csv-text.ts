import Papa from 'papaparse';
import type { CohortDesk } from '../../record/cohort-port.ts';
import type { TableWords } from './desk.ts';

/** The whole table as CSV (RFC 4180), its cells made harmless. */
export function csvText(desk: CohortDesk, { columns, titles, ...words }: TableWords): string {
  const rows = desk.rows({ ...words, title: (module) => titles[module] ?? module });
  return Papa.unparse([[...columns], ...rows.map((row) => [...row])], { newline: '\r\n' });
}
