/** Controls, and marks that turn the direction of what stands beside them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The first code points, never half of one. */
const first = (text: string, most: number): string => {
  // No code point is longer than two units, so that a text of any length is cut in no time.
  const points = [...text.slice(0, 2 * most)];
  return points.slice(0, most).join('');
};

/** One line without what cannot be seen; composed last, because what is taken out may have stood between two parts of a letter. */
const seen = (text: string): string => text.replace(/\s/g, ' ').replace(UNSEEN, '').normalize('NFC');

/** Somebody's words as one line: composed (NFC), without controls, blanks single. @param most code points */
export const oneLine = (text: string, most: number): string =>
  first(
    seen(text.slice(0, 8 * most))
      .replace(/ +/g, ' ')
      .trim(),
    most,
  ).trim();

/** The same over several lines, parted by `\n`, with their blanks. @param most code points */
export const severalLines = (text: string, most: number): string =>
  first(
    text
      .slice(0, 8 * most)
      .split(/\r\n?|\n/)
      .map((line) => seen(line).trimEnd())
      .join('\n')
      .trim(),
    most,
  ).trim();
