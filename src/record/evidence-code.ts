import { dayOf } from './day.ts';
import { type Claim, GROUP, MOST_NAME, PREFIX, type Turn } from './evidence.ts';
import { readId, readTag, readText } from './field-bits.ts';
import { BASE32, type BitReader, framedLength, unframed } from './framed.ts';
import { oneLine } from './words.ts';

/** So many characters are looked at: four times the letters of the longest code, for what mails put between them. */
export const REACH = 4_096;

/** What a text has after the `HANDOFF1-` of a code. */
export type CodeRead = { readonly claim: Claim } | { readonly fault: 'cut' | 'mangled' };

/** Between letters: hyphens and dashes, blanks, line breaks (`=` before them is quoted-printable's), marks of quoted lines. */
const FILLER = /[\s>|=\u00ad\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff-]/;
const DASHES = /^[\u2010-\u2015\u2212-]*$/;
const WORD = /[\p{L}\p{N}]/u;

/** Bits of the place of a choice. */
const WIDEST = 8;

function readTurns(bits: BitReader): readonly Turn[] | undefined {
  const width = bits.read(4);
  const count = bits.read(8);
  if (width === undefined || width > WIDEST || count === undefined) return undefined;
  const turns: Turn[] = [];
  for (let at = 0; at < count; at++) {
    const checked = bits.read(1);
    const place = bits.read(width);
    if (checked === undefined || place === undefined) return undefined;
    turns.push({ checked: checked === 1, place });
  }
  return turns;
}

function readClaim(bits: BitReader): Claim | undefined {
  const module = readId(bits);
  const version = bits.read(24);
  const assigned = bits.read(1) === 1;
  const assignment = assigned ? readTag(bits) : undefined;
  const day = bits.read(16);
  const tests = bits.read(10);
  const halves = bits.read(11);
  const ending = bits.read(16);
  const turns = readTurns(bits);
  const name = readText(bits, 6);
  if (module === undefined || version === undefined || day === undefined || ending === undefined) return undefined;
  if (tests === undefined || halves === undefined || halves > 2 * tests) return undefined;
  if (!turns || name === undefined || !bits.atEnd() || (assigned && assignment === undefined)) return undefined;
  return {
    name: oneLine(name, MOST_NAME),
    module,
    version,
    ...(assignment === undefined ? {} : { assignment }),
    day: dayOf(day),
    stated: { halves, tests },
    ending,
    turns,
  };
}

/**
 * Reads a code as far as it goes, in any case and through what mails do to long words. Never throws.
 * @param text begins after the hyphen of the prefix; what follows the code does not matter
 */
export function readCode(text: string): CodeRead {
  const values: number[] = [];
  let wanted: number | undefined;
  /** How many letters came before the first gap of blanks alone: a code that was cut goes on with other words. */
  let together: number | undefined;
  let gap = '';
  /** Letters since the last line break, where there was one. */
  let onLine: number | undefined;
  for (const sign of text.slice(0, REACH)) {
    if (values.length === wanted) break;
    const value = BASE32.values.get(sign);
    if (value !== undefined) {
      if (/^[ \t]+$/.test(gap)) together ??= values.length;
      if (/[\r\n]/.test(gap)) onLine = 0;
      if (onLine !== undefined) onLine++;
      gap = '';
      values.push(value);
      wanted ??= framedLength(BASE32, values);
    } else if (FILLER.test(sign)) gap += sign;
    else if (WORD.test(sign) && DASHES.test(gap) && (onLine ?? GROUP) >= GROUP && together === undefined) {
      return { fault: 'mangled' };
    } else break;
  }
  if (wanted === undefined || values.length < wanted) return { fault: 'cut' };
  const bits = unframed(PREFIX, BASE32, values);
  const claim = bits && readClaim(bits);
  if (claim) return { claim };
  return { fault: together !== undefined && together < wanted ? 'cut' : 'mangled' };
}
