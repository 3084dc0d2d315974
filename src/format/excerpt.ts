import type { Diagnostic } from './diagnostic.ts';

/** In characters: a line that is longer is shown around the place. */
const WIDEST = 110;
/** Characters that stand before the place in a line that is cut. */
const BEFORE = 40;

/** The text of one line, from 1, whatever ends it. */
function lineAt(text: string, offset: number, column: number): string {
  const start = offset - (column - 1);
  const length = text.slice(start).search(/[\r\n]/);
  return length < 0 ? text.slice(start) : text.slice(start, start + length);
}

/** A control character would move the cursor of a terminal; a tab would move the caret. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

/**
 * A problem as a good compiler shows it: where, the line with its number, a run of carets below the place, why, and what to
 * do. Without colour; lines are joined by LF, the last one has none.
 */
export function excerpt(text: string, { file, at, code, severity, reason, hint }: Diagnostic): string {
  const line = lineAt(text, at.offset, at.column);
  const cut = line.length > WIDEST ? Math.max(0, at.column - 1 - BEFORE) : 0;
  const head = cut > 0 ? '…' : '';
  const shown = line.slice(cut, cut + WIDEST);
  const tail = cut + WIDEST < line.length ? '…' : '';
  const caretAt = head.length + at.column - 1 - cut;
  const carets = '^'.repeat(Math.max(1, Math.min(at.end - at.offset, head.length + shown.length - caretAt)));
  const number = String(at.line);
  const margin = ' '.repeat(number.length);
  return [
    `${file}:${at.line}:${at.column} ${severity} ${code}`,
    `${margin} |`,
    `${number} | ${head}${visible(shown)}${tail}`,
    `${margin} | ${' '.repeat(caretAt)}${carets}`,
    `${margin} = ${reason}`,
    `${margin} = ${hint}`,
  ].join('\n');
}
