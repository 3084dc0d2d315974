import { ratio, type Tally } from '../engine/score.ts';

/** A list as words with arrows; the middle of a long one is left out and counted. */
export function shownPath(steps: readonly string[], most = 12): string {
  if (steps.length === 0) return 'no choice at all';
  const end = Math.min(3, Math.floor(most / 2));
  const shown =
    steps.length <= most
      ? steps
      : [...steps.slice(0, most - end), `… ${steps.length - most} more …`, ...steps.slice(-end)];
  return shown.join(' → ');
}

/** Marks over tests as an author writes them: "8½/12". */
export function shownTally({ halves, tests }: Tally): string {
  const whole = Math.floor(halves / 2);
  const marks = halves % 2 === 0 ? String(whole) : whole === 0 ? '½' : `${whole}½`;
  return `${marks}/${tests}`;
}

/** "0.71", cut and not rounded, so that no score looks better than it is. */
export const shownScore = (tally: Tally): string => (Math.floor(ratio(tally) * 100 + 1e-9) / 100).toFixed(2);

/** "1 test", "3 tests". */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Ids in quotes: "a", "b" and "c". */
export function quoted(ids: readonly string[], most = 8): string {
  const names = ids.slice(0, most).map((id) => `"${id}"`);
  if (ids.length > most) return `${names.join(', ')} and ${ids.length - most} more`;
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
