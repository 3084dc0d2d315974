import type { Span } from './sources.ts';

const LINE_BREAK = /\r\n|\r|\n/g;

/** Turns offsets into positions: the start of every line, counted once, then searched by halving. */
export interface Lines {
  readonly span: (offset: number, end: number) => Span;
}

/** A line ends with LF, CRLF or CR. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const found of text.matchAll(LINE_BREAK)) starts.push(found.index + found[0].length);

  function span(offset: number, end: number): Span {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset, end };
  }
  return { span };
}
