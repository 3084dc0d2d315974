/** Longer than any id that somebody would misspell by hand. */
const LONGEST = 60;

/** The edits between two words; more than `limit` is told as `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + same);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    before = row;
  }
  return before[b.length] ?? 0;
}

/** The name that was most likely meant: at most a third of its letters (and at most five) differ. Case does not count. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const meant = word.toLowerCase();
  let best: string | undefined;
  let limit = Math.min(5, Math.max(1, Math.floor(word.length / 3)));
  for (const name of names) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const edits = distance(meant, name.toLowerCase(), limit);
    if (edits <= limit) {
      best = name;
      limit = edits - 1;
    }
    if (limit < 0) break;
  }
  return best;
}
