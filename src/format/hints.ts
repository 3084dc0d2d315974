/** "Did you mean …?" where there is a near name, and else what to do instead. */
export const didYouMean = (name: string | undefined, otherwise: string): string =>
  name === undefined ? otherwise : `Did you mean "${name}"?`;

const SHOWN = 12;

/** Names as a list for a hint: the first twelve, and whether there are more. */
export function listed(names: Iterable<string>): string {
  const shown: string[] = [];
  for (const name of names) {
    if (shown.length === SHOWN) return `${shown.join(', ')}, …`;
    shown.push(name);
  }
  return shown.join(', ');
}
