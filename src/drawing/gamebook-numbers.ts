/** FNV-1a: the same words always fall at the same place. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * Puts the sections of a book into an order in which neighbours do not tell on each other: what leads from one to the next, and
 * what stands for the same decision, lies apart, as far as a short book allows it. The same keys always come in the same order.
 * @param first stays first
 * @param related whether a reader of one section should not see the other
 */
export function gamebookOrder(
  keys: readonly string[],
  first: string,
  related: (a: string, b: string) => boolean,
): readonly string[] {
  const order = [first, ...keys.filter((key) => key !== first).sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1))];
  const tells = (at: number): boolean => {
    const [here, next] = [order[at], order[at + 1]];
    return here !== undefined && next !== undefined && related(here, next);
  };
  const troubled = (at: number): number => Number(tells(at - 1)) + Number(tells(at));
  function swap(a: number, b: number): void {
    const held = order[a] ?? '';
    order[a] = order[b] ?? '';
    order[b] = held;
  }
  for (let at = 1; at < order.length; at++) {
    if (!tells(at - 1)) continue;
    for (let step = 1; step < order.length - 1; step++) {
      const other = 1 + ((at - 1 + step) % (order.length - 1));
      const before = troubled(at) + troubled(other);
      swap(at, other);
      if (troubled(at) + troubled(other) < before && !tells(at - 1)) break;
      swap(at, other);
    }
  }
  return order;
}
