import type { BitReader, BitWriter } from './framed.ts';

const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const ID_END = 63;
const MOST_ID = 60;

/** An id of six bits a letter. @throws RangeError where it is none, or longer than 60 letters */
export function writeId(bits: BitWriter, id: string): void {
  if (!/^[a-z0-9-]{1,60}$/.test(id)) throw new RangeError(`"${id}" is no id.`);
  for (const letter of id) bits.write(ID_LETTERS.indexOf(letter), 6);
  bits.write(ID_END, 6);
}

/** Nothing where there is none. */
export function readId(bits: BitReader): string | undefined {
  let id = '';
  for (;;) {
    const value = bits.read(6);
    if (value === ID_END) return id === '' ? undefined : id;
    const letter = value === undefined ? undefined : ID_LETTERS[value];
    if (letter === undefined || id.length === MOST_ID) return undefined;
    id += letter;
  }
}

const TAG_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const TAG_LENGTH = 8;

/** Whether this can be the name of an assignment: eight letters and digits, 40 bits. */
export const isTag = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{8}$/.test(text);

/** A new one, at random. */
export const newTag = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(TAG_LENGTH)), (byte) => TAG_LETTERS[byte % 32]).join('');

/** @throws RangeError where it is none */
export function writeTag(bits: BitWriter, tag: string): void {
  if (!isTag(tag)) throw new RangeError(`"${tag}" is no name of an assignment.`);
  for (const letter of tag) bits.write(TAG_LETTERS.indexOf(letter), 5);
}

export function readTag(bits: BitReader): string | undefined {
  let tag = '';
  for (let at = 0; at < TAG_LENGTH; at++) {
    const value = bits.read(5);
    if (value === undefined) return undefined;
    tag += TAG_LETTERS[value] ?? '';
  }
  return tag;
}

/** Han, kana and others of East Asia that are written with thousands of signs: 2¹⁵ of them. */
const EAST = 0x3000;
const EAST_BITS = 15;
const PAGE_BITS = 7;
/** Latin with accents: where a text begins. */
const FIRST_PAGE = 1;

/**
 * Any text, short for all scripts. After its length in code points, a sign of ASCII is `0` and seven bits; one on the page of
 * 128 that was named last is `10` and seven; one of East Asia `110` and fifteen; any other names its page: `111`, fourteen and
 * seven. So a name in Cyrillic or Greek takes nine bits a letter, one in Chinese eighteen.
 * @param width of the length
 * @throws RangeError where the text is longer than that can say
 */
export function writeText(bits: BitWriter, text: string, width: number): void {
  const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  bits.write(points.length, width);
  let page = FIRST_PAGE;
  for (const point of points) {
    const on = point >> PAGE_BITS;
    if (on === 0) bits.write(0, 1);
    else if (on === page) bits.write(0b10, 2);
    else if (point >= EAST && point < EAST + 2 ** EAST_BITS) {
      bits.write(0b110, 3);
      bits.write(point - EAST, EAST_BITS);
      continue;
    } else {
      bits.write(0b111, 3);
      bits.write(on, 14);
      page = on;
    }
    bits.write(point % 2 ** PAGE_BITS, PAGE_BITS);
  }
}

/** `0`, `10`, `110` and `111`. */
function readKind(bits: BitReader): 'ascii' | 'this-page' | 'east' | 'another-page' {
  if (bits.read(1) !== 1) return 'ascii';
  if (bits.read(1) !== 1) return 'this-page';
  return bits.read(1) === 1 ? 'another-page' : 'east';
}

/** Nothing where there is none. */
export function readText(bits: BitReader, width: number): string | undefined {
  const length = bits.read(width);
  if (length === undefined) return undefined;
  let text = '';
  let page = FIRST_PAGE;
  for (let at = 0; at < length; at++) {
    const kind = readKind(bits);
    if (kind === 'another-page') page = bits.read(14) ?? 0;
    const rest = bits.read(kind === 'east' ? EAST_BITS : PAGE_BITS);
    const base = kind === 'ascii' ? 0 : kind === 'east' ? EAST : page * 2 ** PAGE_BITS;
    if (rest === undefined || base + rest > 0x10ffff) return undefined;
    text += String.fromCodePoint(base + rest);
  }
  return text;
}
