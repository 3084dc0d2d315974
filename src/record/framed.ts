import { hash } from '../engine/hash.ts';

/** A way of writing numbers as letters. */
export interface Alphabet {
  /** Bits a letter. */
  readonly bits: number;
  readonly letters: string;
  /** Character → its number; other characters than `letters` may be understood, too. */
  readonly values: ReadonlyMap<string, number>;
}

const numbered = (letters: string): [string, number][] => [...letters].map((letter, value) => [letter, value]);

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Crockford's base 32: read in any case, with I and L for 1 and O for 0. */
export const BASE32: Alphabet = {
  bits: 5,
  letters: CROCKFORD,
  values: new Map([
    ...numbered(CROCKFORD),
    ...numbered(CROCKFORD.toLowerCase()),
    ...[...'ILil'].map((letter): [string, number] => [letter, 1]),
    ...[...'Oo'].map((letter): [string, number] => [letter, 0]),
  ]),
};

const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** RFC 4648, 5: stands in an address as it is. */
export const BASE64URL: Alphabet = { bits: 6, letters: URL_SAFE, values: new Map(numbered(URL_SAFE)) };

/** Takes whole numbers, and gives them back as bits, the highest first. */
export interface BitWriter {
  /** @throws RangeError where the number does not fit into so many bits */
  write(value: number, width: number): void;
  readonly bits: readonly number[];
}

export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    bits,
    write(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
        throw new RangeError(`${value} is no whole number of ${width} bits.`);
      }
      for (let at = width - 1; at >= 0; at--) bits.push(Math.floor(value / 2 ** at) % 2);
    },
  };
}

/** Gives the numbers back in the order in which they were written. */
export interface BitReader {
  /** Nothing once the bits have run out, and from then on. */
  read(width: number): number | undefined;
  /** Whether nothing was left but the zeros that fill the last letter. */
  atEnd(): boolean;
}

function bitReader(values: readonly number[], size: number): BitReader {
  const end = values.length * size;
  let at = 0;
  const bit = (place: number): number => ((values[Math.floor(place / size)] ?? 0) >> (size - 1 - (place % size))) & 1;
  return {
    read(width) {
      if (at + width > end) {
        at = end + 1;
        return undefined;
      }
      let value = 0;
      for (const stop = at + width; at < stop; at++) value = value * 2 + bit(at);
      return value;
    },
    atEnd() {
      if (at > end || end - at >= size) return false;
      for (let place = at; place < end; place++) if (bit(place) === 1) return false;
      return true;
    },
  };
}

/** Two letters say how many there are. */
const LENGTH = 2;
const CHECK_BITS = 30;

const checkLetters = ({ bits }: Alphabet): number => CHECK_BITS / bits;
const write = ({ bits, letters }: Alphabet, value: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => letters[Math.floor(value / 2 ** (bits * (count - 1 - at))) % 2 ** bits],
  ).join('');
const check = (prefix: string, alphabet: Alphabet, body: string): string =>
  write(alphabet, hash(prefix + body) % 2 ** CHECK_BITS, checkLetters(alphabet));

/**
 * Bits as letters between their length and a checksum, so that whoever reads them knows where they end and whether they are whole.
 * @param prefix what will stand before them: the checksum is over it, too
 * @throws RangeError where there are too many
 */
export function framed(prefix: string, alphabet: Alphabet, { bits }: BitWriter): string {
  const count = Math.ceil(bits.length / alphabet.bits);
  let body = '';
  for (let at = 0; at < count; at++) {
    let value = 0;
    for (let place = 0; place < alphabet.bits; place++) value = value * 2 + (bits[at * alphabet.bits + place] ?? 0);
    body += alphabet.letters[value];
  }
  const length = LENGTH + count + checkLetters(alphabet);
  if (length >= 2 ** (LENGTH * alphabet.bits)) throw new RangeError('Too long for one code.');
  const whole = write(alphabet, length, LENGTH) + body;
  return whole + check(prefix, alphabet, whole);
}

/** How many letters there are to be, told by the first two; nothing while these are not there. */
export function framedLength({ bits }: Alphabet, values: readonly number[]): number | undefined {
  const [high, low] = values;
  return high === undefined || low === undefined ? undefined : high * 2 ** bits + low;
}

/** What stands in the frame; nothing where its length or the checksum is wrong. @param values of all letters */
export function unframed(prefix: string, alphabet: Alphabet, values: readonly number[]): BitReader | undefined {
  const end = values.length - checkLetters(alphabet);
  if (end < LENGTH || framedLength(alphabet, values) !== values.length) return undefined;
  const letters = values.map((value) => alphabet.letters[value] ?? '');
  const told = letters.slice(end).join('');
  if (check(prefix, alphabet, letters.slice(0, end).join('')) !== told) return undefined;
  return bitReader(values.slice(LENGTH, end), alphabet.bits);
}
