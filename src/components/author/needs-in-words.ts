import type { Need, Scenario } from '../../engine/scenario.ts';
import { authorMap as words } from '../../i18n/en.ts';

/** The conditions of a choice or a route as one phrase; nothing where there are none. */
export function needsInWords({ meters }: Scenario, needs: readonly Need[]): readonly string[] {
  if (needs.length === 0) return [];
  const all = needs.map((need) => {
    if (need.kind === 'meter') return words.needMeter(meters[need.meter]?.label ?? need.meter, need.op, need.value);
    return need.kind === 'taken' ? words.needTaken(need.choice) : words.needNotTaken(need.choice);
  });
  return [words.needs(all)];
}

/** What a choice or a route does to the meters. */
export const movesInWords = ({ meters }: Scenario, changes: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(changes).map(([meter, by]) => words.moves(meters[meter]?.label ?? meter, by));
