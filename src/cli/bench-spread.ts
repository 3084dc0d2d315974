/** Several measurements of one thing, in the unit of what was measured. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The middle half lies between these two. */
  readonly quartiles: readonly [number, number];
}

/** Values at a share of the way through a sorted list, between two neighbours where it falls between them. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}

/** @param values one at least */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: at(sorted, 0.5),
    least: at(sorted, 0),
    most: at(sorted, 1),
    quartiles: [at(sorted, 0.25), at(sorted, 0.75)],
  };
}
