/** Crockford's alphabet: no I, L, O or U, which are taken for other signs or spell things. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** x⁵ + x² + 1, by which the 32 signs are the elements of a field. */
const FIELD = 0b100101;
/** (x − 1)(x − 2)(x − 4) over that field, from the second highest power down: any three wrong signs are noticed. */
const GENERATOR = [7, 14, 8] as const;
const CHECKS = 3;
/** Beyond this the field has no more places, and three wrong signs could pass. */
const MOST_SIGNS = 31;

/** Five bits a sign, 15 of them: what a code is made for. The first sign apart, which may number. */
export type Seal = readonly [number, number, number];

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 16 ? FIELD : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** What remains of the signs, and three noughts behind them, after division by the generator. */
function remainder(signs: readonly number[]): Seal {
  return signs.reduce<Seal>(
    ([first, second, third], sign) => {
      const lead = sign ^ first;
      return [second ^ times(lead, GENERATOR[0]), third ^ times(lead, GENERATOR[1]), times(lead, GENERATOR[2])];
    },
    [0, 0, 0],
  );
}

function signsOf(value: bigint): readonly number[] {
  const signs: number[] = [];
  for (let rest = value; rest > 0n || signs.length < 2; rest >>= 5n) signs.unshift(Number(rest & 31n));
  return signs;
}

const numberOf = (signs: readonly number[]): bigint => signs.reduce((sum, sign) => (sum << 5n) | BigInt(sign), 0n);

const together = ([a, b, c]: Seal, [x, y, z]: Seal): Seal => [a ^ x, b ^ y, c ^ z];

/**
 * A number, 0 or more, as a code that can be read aloud: five signs or more. Up to three misheard signs, two that changed places
 * among them, are always noticed.
 */
export function writeCode(value: bigint, seal: Seal): string {
  const signs = signsOf(value);
  return [...signs, ...together(remainder(signs), seal)].map((sign) => SIGNS[sign]).join('');
}

/**
 * A code as somebody typed it: capitals, blanks and hyphens do not matter, and O, I and L are 0 and 1.
 * @returns the number and the seal that it then was written for; nothing where it is no code at all
 */
export function readCode(typed: string): { readonly value: bigint; readonly seal: Seal } | undefined {
  const text = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.,]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const signs = [...text].map((sign) => SIGNS.indexOf(sign));
  if (signs.length < 2 + CHECKS || signs.length > MOST_SIGNS || signs.includes(-1)) return undefined;
  const payload = signs.slice(0, -CHECKS);
  const value = numberOf(payload);
  // Written with noughts before it, it is none of ours.
  if (signsOf(value).length !== payload.length) return undefined;
  const [first = 0, second = 0, third = 0] = signs.slice(-CHECKS);
  return { value, seal: together(remainder(payload), [first, second, third]) };
}

/** As it is shown and read aloud, in two halves: "K7Q 2MX". */
export const inHalves = (code: string): string =>
  `${code.slice(0, Math.floor(code.length / 2))} ${code.slice(Math.floor(code.length / 2))}`;
