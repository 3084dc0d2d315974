/**
 * What spreadsheets take for a formula, or for the end of a cell: `=`, `+`, `-`, `@` and their full-width forms at the
 * beginning, blanks before them or not; a tab or a line break there.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A cell that no spreadsheet runs. Quoting is up to whoever writes the rows. */
export const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
