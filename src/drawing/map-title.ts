/** How wide letters are, in parts of the size of the type: Newsreader's own widths, rounded up to classes. */
const NARROW = /[ijltfrI'’.,:;!()-]/;
const WIDE = /[mwMWABCDGHKNOQRUVXY—…]/;
/** A title stands on this many lines at most; what is left goes into the last one. */
const LINES = 3;

/** How wide a line is in the reading face, in parts of the size of the type. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.33 : WIDE.test(letter) ? 0.78 : 0.53;
  return width;
};

/**
 * Breaks a title into lines of about the same width.
 * @param most how wide a line may be, in parts of the size of the type; one long word may be wider
 */
export function wrapped(title: string, most = 9.5): readonly string[] {
  const words = title.split(' ');
  const wanted = Math.min(LINES, Math.ceil(widthOf(title) / most));
  const share = widthOf(title) / wanted;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    const full = lines.length < wanted - 1 && line !== '' && widthOf(longer) > Math.max(share * 1.12, share + 1);
    if (full) lines.push(line);
    line = full ? word : longer;
  }
  return [...lines, line];
}
