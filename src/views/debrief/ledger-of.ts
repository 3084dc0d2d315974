import { current, type Replay } from '../../engine/replay.ts';
import type { Scenario } from '../../engine/scenario.ts';

/** One amount that choices spent: a meter that has a unit. */
export interface LedgerRow {
  readonly meter: string;
  readonly label: string;
  readonly unit: string;
  /** How far the meter stands from its start, in its unit. */
  readonly amount: number;
}

/** What the choices of a replay spent so far, a row for each meter with a unit, in the order of the text. */
export function ledgerOf({ meters }: Scenario, replay: Replay): readonly LedgerRow[] {
  const now = current(replay).snapshot.context.meters;
  return Object.entries(meters).flatMap(([meter, { label, start, unit, show }]) =>
    unit === undefined || show === 'never'
      ? []
      : [{ meter, label, unit, amount: Math.abs((now[meter] ?? start) - start) }],
  );
}

const MINUTES_A_BLOCK = 15;

/** How much of a unit one block stands for. */
const blockOf = (unit: string): number => (unit === 'minutes' ? MINUTES_A_BLOCK : 1);

/** How many blocks stand close together: an hour of minutes, or a handful. */
const groupOf = (unit: string): number => (unit === 'minutes' ? 60 / MINUTES_A_BLOCK : 5);

/** A block is as much of its unit as every other; one at the end may be only begun. */
export type Block = 'whole' | 'begun';

/** How an amount is drawn: blocks in groups, the last of which may hold fewer. */
export function blocksOf(amount: number, unit: string): readonly (readonly Block[])[] {
  const size = blockOf(unit);
  const blocks = Array.from(
    { length: Math.ceil(amount / size) },
    (_, at): Block => ((at + 1) * size <= amount ? 'whole' : 'begun'),
  );
  const group = groupOf(unit);
  return Array.from({ length: Math.ceil(blocks.length / group) }, (_, at) =>
    blocks.slice(at * group, (at + 1) * group),
  );
}
