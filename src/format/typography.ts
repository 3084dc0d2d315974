/** A stretch of a paragraph between two changes of emphasis. */
export interface Piece {
  readonly text: string;
  /** Typed with a backslash or as an entity: it stands as it is. */
  readonly literal?: boolean;
}

/** What may change. */
const TYPED = /["']|\.{3}|-+/g;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const DASH = /[-–—]/;
/** What a quotation mark may open after, beside a space. */
const OPENING = /[([{“‘/]/;
/** Letters left out at the front of a word: the mark is an apostrophe, although it looks as if it opened. */
const ELISION = /'(?:\d\ds?|tis|twas|twere|twill|til|em|cause|bout|n)(?![\p{L}\p{N}])/iuy;

/**
 * Typewriter marks become those of a printer: straight quotes curl, two or three hyphens become a dash, as does a single one
 * between spaces, three full stops an ellipsis. The pieces of one paragraph belong together, because what a mark becomes
 * depends on what stands before and after it, across emphasis.
 * @returns as many texts as there were pieces.
 */
export function typography(pieces: readonly Piece[]): readonly string[] {
  const whole = pieces.map(({ text }) => text).join('');
  let start = 0;
  /** The mark that was set last, and where it ended. */
  let last = { glyph: '', end: 0 };

  function opens(at: number): boolean {
    const before = last.end === at ? last.glyph : whole.charAt(at - 1);
    const next = whole.charAt(at + 1);
    if (before === '' || SPACE.test(before)) return next !== '' && !SPACE.test(next);
    if (OPENING.test(before)) return true;
    if (!DASH.test(before)) return false;
    let inside = at + 1;
    while (whole[inside] === '"' || whole[inside] === "'") inside++;
    return WORD.test(whole.charAt(inside));
  }

  function elides(at: number): boolean {
    ELISION.lastIndex = at;
    return ELISION.test(whole);
  }

  function dash(typed: string, at: number): string {
    if (typed.length === 1) return whole[at - 1] === ' ' && whole[at + 1] === ' ' ? '–' : typed;
    return typed.length <= 3 ? '—' : typed;
  }

  function set(typed: string, at: number): string {
    if (typed === '"') return opens(at) ? '“' : '”';
    if (typed === "'") return opens(at) && !elides(at) ? '‘' : '’';
    return typed === '...' ? '…' : dash(typed, at);
  }

  return pieces.map(({ text, literal }) => {
    const from = start;
    start += text.length;
    if (literal) return text;
    return text.replace(TYPED, (typed, index: number) => {
      const glyph = set(typed, from + index);
      last = { glyph, end: from + index + typed.length };
      return glyph;
    });
  });
}

/** The same for a text without emphasis. */
export const typeset = (text: string): string => typography([{ text }]).join('');
