import type { Practice } from '../engine/practice.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { DayRow } from '../views/debrief/day-of.ts';

/** The rows of a delegation table that a story goes through: those whose id one of its scenes bears. */
export function dayRowsOf({ scenes, cast }: Scenario, practices: readonly Practice[]): readonly DayRow[] {
  const ids = new Set(scenes.map(({ id }) => id));
  const rows = practices.flatMap((practice) => (practice.kind === 'sort' ? practice.rows : []));
  return rows.flatMap(({ id, title, cells: { manager }, person }) =>
    ids.has(id) && manager !== undefined && person !== undefined && cast[person]
      ? [{ id, title, manager, person }]
      : [],
  );
}
