/** Words as they are compared: without case, accents and punctuation, parted at hyphens. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');

/** With how many letters both begin. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** As "delegate" is to "delegating", or what is being typed to the whole word. */
const isAkin = (asked: string, word: string): boolean =>
  word.startsWith(asked) || shared(asked, word) >= Math.max(3, asked.length - 4);

/**
 * Whether what was matched answers what was asked. Of a word that it does not know Pagefind takes the beginning, and so finds
 * "a" everywhere for "already".
 * @param matched the words that were matched, and those of the titles
 */
export function answers(query: string, matched: string): boolean {
  const held = wordsOf(matched);
  return wordsOf(query).every((asked) => held.some((word) => isAkin(asked, word)));
}
