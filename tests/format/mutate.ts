/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SIGNS = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '](',
  '[](#',
  '#',
  '## ',
  '> ',
  '> > ',
  '- ',
  '1. ',
  '|',
  '\\',
];
const HTML = [
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;',
  '&#x0;',
];
const YAML = ['---\n', ': ', '{', '}', '"', "'", '&a ', '*a', '!!js ', '? ', '| \n', 'rules: ', 'walks:\n'];
const EFFECTS = [
  ' `needs ellen >= 9`',
  ' `ellen -1`',
  ' `keeps listen-first`',
  ' `after 3s`',
  ' `mood calm`',
  ' `needs not wait`',
];
const SPACE = ['\n', '\n\n', '\r\n', '\r', '  ', '    ', '\t', '\u00a0', '\u2028', '\u0000', '\ufeff', '\u202e'];
const OTHER = [
  '😀',
  '\ud800',
  'é',
  '…',
  '[!THOUGHT] ellen\n',
  '[!ROLE-CHECK]\n',
  '0',
  '99999',
  '1e9',
  '-1',
  'constructor',
  '__proto__',
];
const TOKENS = [...SIGNS, ...HTML, ...YAML, ...EFFECTS, ...SPACE, ...OTHER];

/** One change of a text; `other` is a text from which a piece may come. */
type Change = (text: string, roll: (below: number) => number, other: string) => string;

const pick = <Item>(items: readonly Item[], roll: (below: number) => number): Item | undefined =>
  items[roll(items.length)];

/** Changes what the pattern finds in one place. */
function replaceOne(text: string, pattern: RegExp, roll: (below: number) => number, by: (found: string) => string) {
  const found = pick([...text.matchAll(pattern)], roll);
  if (!found) return text;
  return text.slice(0, found.index) + by(found[0]) + text.slice(found.index + found[0].length);
}

function lines(text: string, change: (lines: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

const CHANGES: readonly Change[] = [
  // Signs and characters anywhere.
  (text, roll) => {
    const at = roll(text.length + 1);
    return text.slice(0, at) + (pick(TOKENS, roll) ?? '') + text.slice(at);
  },
  (text, roll) => {
    const at = roll(text.length + 1);
    return text.slice(0, at) + (pick(TOKENS, roll) ?? '').repeat(1 + roll(40)) + text.slice(at);
  },
  (text, roll) => {
    const at = roll(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + roll(roll(8) === 0 ? 400 : 12));
  },
  (text, roll) => {
    const at = roll(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(roll(0x10000)) + text.slice(at + 1);
  },
  // Pieces moved, doubled and cut.
  (text, roll, other) => {
    const at = roll(text.length + 1);
    const from = roll(other.length + 1);
    return text.slice(0, at) + other.slice(from, from + roll(300)) + text.slice(at + roll(300));
  },
  (text, roll) =>
    lines(text, (all) => {
      all.splice(roll(all.length), 1 + roll(3));
    }),
  (text, roll) =>
    lines(text, (all) => {
      const from = roll(all.length);
      all.splice(roll(all.length), 0, ...all.slice(from, from + 1 + roll(6)));
    }),
  (text, roll) =>
    lines(text, (all) => {
      const [moved = ''] = all.splice(roll(all.length), 1);
      all.splice(roll(all.length + 1), 0, moved);
    }),
  (text, roll) =>
    lines(text, (all) => {
      const at = roll(all.length);
      all[at] = `${' '.repeat(roll(7))}${all[at] ?? ''}`;
    }),
  // What a story is made of: targets, ids, numbers, marks, effects.
  (text, roll) => {
    const ids = [...text.matchAll(/^## (\S+)/gm)].map(([, id]) => id ?? '');
    return replaceOne(text, /\(#[^\s)]*/g, roll, () => `(#${pick(ids, roll) ?? 'x'}`);
  },
  (text, roll) => {
    const ids = [...text.matchAll(/"([a-z0-9-]+)"\)/g)].map(([, id]) => id ?? '');
    return replaceOne(text, /"[a-z0-9-]+"\)/g, roll, () => `"${pick(ids, roll) ?? 'x'}")`);
  },
  (text, roll) => replaceOne(text, /\d+/g, roll, () => String(roll(12))),
  (text, roll) => replaceOne(text, /keeps|bends|breaks/g, roll, () => pick(['keeps', 'bends', 'breaks'], roll) ?? ''),
  (text, roll) => replaceOne(text, /\)(?= `|$)/gm, roll, () => `)${pick(EFFECTS, roll) ?? ''}`),
  (text, roll) => replaceOne(text, / `[^`\n]*`/g, roll, () => ''),
  (text, roll) => replaceOne(text, />=|<=/g, roll, (found) => (found === '>=' ? '<=' : '>=')),
  (text, roll) => (roll(6) === 0 ? text.replaceAll('\n', '\r\n') : text),
];

/** The same text with one to six changes; the same ones for the same seed. */
export function mutate(text: string, pool: readonly string[], seed: number): string {
  const random = dice(seed);
  const roll = (below: number): number => Math.floor(random() * below);
  let mutated = text;
  for (let left = 1 + roll(roll(3) === 0 ? 6 : 2); left > 0; left--) {
    mutated = pick(CHANGES, roll)?.(mutated, roll, pick(pool, roll) ?? '') ?? mutated;
  }
  return mutated;
}
