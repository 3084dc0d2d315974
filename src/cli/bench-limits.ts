import { type Bytes, sum, type Weight } from './bench-bytes.ts';

/**
 * What a lesson may weigh before its first choice, in bytes. A kilobyte is read as 1,000 bytes, which is the stricter way.
 * `whole` is the page with its scripts, styles and pictures; `withFonts` adds the fonts and their style sheet, which come behind.
 */
export const LIMITS = { script: 26_000, whole: 60_000, withFonts: 90_000 } as const;

export interface Verdict {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const fontsOf = ({ fonts, css }: Bytes): number => fonts + css;

/** What the limits say about one lesson. */
export function verdicts({ before, behind }: Weight): readonly Verdict[] {
  const whole = sum(before);
  return [
    { what: 'script before the first choice', bytes: before.js, limit: LIMITS.script },
    { what: 'all before the first choice', bytes: whole, limit: LIMITS.whole },
    { what: 'the same with fonts', bytes: whole + fontsOf(behind), limit: LIMITS.withFonts },
  ];
}

export const isOver = ({ bytes, limit }: Verdict): boolean => bytes > limit;

const shown = (bytes: number): string => bytes.toLocaleString('en');

/** One line a limit; where it is broken, by how much. */
export const sentence = (page: string, verdict: Verdict): string => {
  const { what, bytes, limit } = verdict;
  const held = `${page}: ${what} ${shown(bytes)} of ${shown(limit)} bytes`;
  return isOver(verdict) ? `✗ ${held}: ${shown(bytes - limit)} bytes over the limit.` : `✓ ${held}`;
};
