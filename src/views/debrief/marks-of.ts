import type { Choice, Mark } from '../../engine/scenario.ts';

/** The mark that a choice shows on the line: the worst of its marks, since that is what went amiss. */
export function markOf({ marks }: Choice): Mark | undefined {
  const all = Object.values(marks);
  return (['breaks', 'bends', 'keeps'] as const).find((mark) => all.includes(mark));
}
