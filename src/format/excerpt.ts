import type { Diagnostic, Severity } from './diagnostic.ts';

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

/** What of an excerpt may have a colour of its own. */
export type ExcerptPart = Severity | 'place' | 'margin';

export interface ExcerptOptions {
  /** Where more about this kind of problem can be read; a line of its own at the end. */
  readonly more?: string;
  /** Puts colour around a part; the text itself stays as it is. */
  readonly paint?: (part: ExcerptPart, text: string) => string;
}

/** Below the place, so that a fault and a smell are told apart without colour, too. */
const UNDERLINE: Readonly<Record<Severity, string>> = { fault: '^', smell: '~' };

/**
 * A problem as a good compiler shows it: where, the line with its number, a run of carets below the place (of tildes for a
 * smell), why, and what to do. Lines are joined by LF, the last one has none.
 */
export function excerpt(
  text: string,
  { file, at, code, severity, reason, hint }: Diagnostic,
  { more, paint = (_, part) => part }: ExcerptOptions = {},
): string {
  const line = lineAt(text, at.offset, at.column);
  const cut = line.length > WIDEST ? Math.max(0, at.column - 1 - BEFORE) : 0;
  const head = cut > 0 ? '…' : '';
  const shown = line.slice(cut, cut + WIDEST);
  const tail = cut + WIDEST < line.length ? '…' : '';
  const caretAt = head.length + at.column - 1 - cut;
  const length = Math.max(1, Math.min(at.end - at.offset, head.length + shown.length - caretAt));
  const number = String(at.line);
  const margin = ' '.repeat(number.length);
  const said = [reason, hint, ...(more === undefined ? [] : [more])];
  return [
    `${paint('place', `${file}:${at.line}:${at.column}`)} ${paint(severity, `${severity} ${code}`)}`,
    paint('margin', `${margin} |`),
    `${paint('margin', `${number} |`)} ${head}${visible(shown)}${tail}`,
    `${paint('margin', `${margin} |`)} ${' '.repeat(caretAt)}${paint(severity, UNDERLINE[severity].repeat(length))}`,
    ...said.map((words) => `${paint('margin', `${margin} =`)} ${words}`),
  ].join('\n');
}
