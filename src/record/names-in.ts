import { MOST_NAME } from './evidence.ts';
import { oneLine } from './words.ts';

/** More people than a group has, so that a list pasted by mistake does no harm. */
export const MOST_PEOPLE = 20_000;
/** Longer texts (UTF-16 units) are cut. */
const MOST_TEXT = 4_000_000;

/** The same for everybody who is one person here: capitals make no difference. */
export const nameKey = (name: string): string => name.toLowerCase().normalize('NFC');

const TITLE = /^(?:full |first )?names?$|^learners?$|^people$|^person$/i;

/** What parts the cells of a line. Between "Lee, Ann" and a table of commas only an address tells. */
const partOf = (line: string): string | undefined =>
  line.includes('\t') ? '\t' : line.includes(';') ? ';' : line.includes('@') ? ',' : undefined;

/** Names out of a list: a line each, or the column of a table that is called so, or else its first. Each once. */
export function namesIn(text: string): readonly string[] {
  const names = new Map<string, string>();
  let column = 0;
  for (const [at, line] of text
    .slice(0, MOST_TEXT)
    .split(/\r\n?|\n/)
    .entries()) {
    const part = partOf(line) ?? (at === 0 ? ',' : undefined);
    const cells = (part === undefined ? [line] : line.split(part)).map((cell) =>
      oneLine(cell.trim().replace(/^"(.*)"$/, '$1'), MOST_NAME),
    );
    const titled = at === 0 ? cells.findIndex((cell) => TITLE.test(cell)) : -1;
    if (titled >= 0) {
      column = titled;
      continue;
    }
    const name = (partOf(line) === undefined ? oneLine(line, MOST_NAME) : cells[column]) ?? '';
    if (name !== '' && names.size < MOST_PEOPLE && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return [...names.values()];
}
