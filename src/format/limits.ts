import tooDeep from './diagnostics/too-deep.ts';
import tooLarge from './diagnostics/too-large.ts';
import type { Reading } from './reading.ts';

/** In UTF-16 units. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Lines that are not empty, and list items. A text of nothing but tiny list items costs ten times as much as one of
 * sentences.
 */
const MOST = 250_000;

/** Quotes and lists within each other. */
export const DEEPEST = 20;

/** What opens something within a line: a quote, a list item, a YAML sequence item or explicit key. */
const OPENER = /[ \t]*(>|(?:[-*+?]|\d{1,9}[.)])(?=[ \t\n]|$))/y;

/**
 * Refuses what would take too long or too much stack to read, before anything else reads it. It counts at least as many
 * levels as there are; only texts that are refused anyway are counted too deep.
 * @returns whether the text can be read.
 */
export function checkLimits(reading: Reading): boolean {
  const { source } = reading;
  if (source.length > LARGEST) {
    reading.report(tooLarge, 0, 0, { what: 'text', limit: '4 MB' });
    return false;
  }
  /** The column at which the content of each open list item begins. */
  let items: number[] = [];
  const refuse = (at: number): false => {
    reading.report(tooLarge, at, at, { what: 'text', limit: `${MOST} lines` });
    return false;
  };
  let lines = 0;
  let all = 0;
  let start = 0;
  while (start < source.length) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    if (end > start && ++lines > MOST) return refuse(start);
    let quotes = 0;
    OPENER.lastIndex = start;
    for (let found = OPENER.exec(source); found; found = OPENER.exec(source)) {
      const marker = found[1] ?? '';
      const column = OPENER.lastIndex - marker.length - start;
      if (marker === '>') quotes++;
      else {
        items = items.filter((content) => content <= column);
        items.push(column + marker.length);
        if (++all > MOST) return refuse(start);
      }
      if (quotes + items.length > DEEPEST) {
        const from = OPENER.lastIndex - marker.length;
        reading.report(tooDeep, from, OPENER.lastIndex, { what: 'quotes and lists', limit: DEEPEST });
        return false;
      }
    }
    start = end + 1;
  }
  return true;
}
