import type { ItemState, Items } from '../engine/practice.ts';

/** How far a learner has come in a practice: the one fact that is kept of it. */
export interface PracticeResult {
  readonly practice: string;
  /** The version of the practice that was last worked with. */
  readonly version: string;
  readonly items: Items;
}

const rank = ({ done, tries, words }: ItemState): readonly [number, number, number] => [
  done ? 1 : 0,
  tries,
  words?.length ?? -1,
];

/** Of two states of one item the one that went further; words and places decide between equals, so that the order of the two does not. */
function further(a: ItemState, b: ItemState): ItemState {
  const [x, y] = [rank(a), rank(b)];
  const by = x.map((value, at) => value - (y[at] ?? 0)).find((difference) => difference !== 0);
  if (by !== undefined) return by > 0 ? a : b;
  if ((a.words ?? '') !== (b.words ?? '')) return (a.words ?? '') > (b.words ?? '') ? a : b;
  return (a.at ?? -1) >= (b.at ?? -1) ? a : b;
}

/** What two devices know together: of each item what went further. The version is that of `ours`. */
export function together(there: PracticeResult, ours: PracticeResult): PracticeResult {
  const ids = new Set([...Object.keys(there.items), ...Object.keys(ours.items)]);
  const items = [...ids].flatMap((id): [string, ItemState][] => {
    const [a, b] = [there.items[id], ours.items[id]];
    const state = a && b ? further(a, b) : (a ?? b);
    return state ? [[id, state]] : [];
  });
  return { ...ours, items: Object.fromEntries(items) };
}
