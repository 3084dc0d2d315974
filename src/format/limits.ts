import tooDeep from './diagnostics/too-deep.ts';
import tooLarge from './diagnostics/too-large.ts';
import { countSigns } from './markdown.ts';
import type { Reading } from './reading.ts';

/** In UTF-16 units. */
const LARGEST = 4 * 1024 * 1024;

/**
 * What costs most in one text, whatever its length: lines that are not empty; headings, list items and quoted lines; signs
 * that may begin or end something. Ten thousand scenes stay below each.
 */
const MOST_LINES = 250_000;
const MOST_OPENERS = 100_000;
const MOST_SIGNS_IN_ALL = 300_000;

/** Quotes and lists within each other. */
export const DEEPEST = 20;

/** What opens something within a line: a quote, a list item, a YAML sequence item or explicit key. */
const OPENER = /[ \t]*(>|(?:[-*+?]|\d{1,9}[.)])(?=[ \t\n]|$))/y;
const HEADING = /[ \t]*#/y;

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
  const refuse = (at: number, most: number, what: string): false => {
    reading.report(tooLarge, at, at, { what: 'text', limit: `${most.toLocaleString('en')} ${what}` });
    return false;
  };
  if (countSigns(source) > MOST_SIGNS_IN_ALL) return refuse(0, MOST_SIGNS_IN_ALL, 'signs such as *, [ and <');
  /** The column at which the content of each open list item begins. */
  let items: number[] = [];
  let lines = 0;
  let openers = 0;
  let start = 0;
  while (start < source.length) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    if (end > start && ++lines > MOST_LINES) return refuse(start, MOST_LINES, 'lines');
    let quotes = 0;
    OPENER.lastIndex = start;
    let at = start;
    for (let found = OPENER.exec(source); found; found = OPENER.exec(source)) {
      const marker = found[1] ?? '';
      at = OPENER.lastIndex;
      openers++;
      if (marker === '>') quotes++;
      else {
        const column = at - marker.length - start;
        items = items.filter((content) => content <= column);
        items.push(column + marker.length);
      }
      if (quotes + items.length > DEEPEST) {
        reading.report(tooDeep, at - marker.length, at, { what: 'quotes and lists', limit: DEEPEST });
        return false;
      }
    }
    HEADING.lastIndex = at;
    if (HEADING.test(source)) openers++;
    if (openers > MOST_OPENERS) return refuse(start, MOST_OPENERS, 'headings, list items and quoted lines');
    start = end + 1;
  }
  return true;
}
