import type { Debrief, Decision } from '../../engine/debrief.ts';

/** A row of the delegation table, as far as the day of a story needs it. */
export interface DayRow {
  /** Also the id of the scene in which this piece of work comes up. */
  readonly id: string;
  readonly title: string;
  /** The manager's part of it. */
  readonly manager: string;
  /** The cast id of whoever loses the chance to learn when the manager does the sellers' part. */
  readonly person: string;
}

/** The columns of the table are called as the meters that count them. */
const SELLERS = 'seller';
const MANAGERS = 'manager';

export interface Met {
  readonly row: DayRow;
  /** Which decision of the attempt it was, from 0. */
  readonly decision: number;
}

export interface Day {
  /** Cast id → what they could have learned and did not, in the order of the day. */
  readonly lost: ReadonlyMap<string, readonly Met[]>;
  /** What came up and was not answered in the manager's own column. */
  readonly undone: readonly Met[];
}

/** Whose columns the answers of an attempt landed in, row by row; rows that it never came to are left out. */
export function dayOf(rows: readonly DayRow[], { decisions }: Debrief): Day {
  const answered = new Map<string, Decision>(decisions.map((decision) => [decision.scene.id, decision]));
  const met = rows.flatMap((row) => {
    const decision = answered.get(row.id);
    return decision ? [{ row, decision: decision.number, spent: decision.choice.changes }] : [];
  });
  met.sort((a, b) => a.decision - b.decision);
  const lost = new Map<string, Met[]>();
  for (const { row, decision, spent } of met) {
    if ((spent[SELLERS] ?? 0) > 0) lost.set(row.person, [...(lost.get(row.person) ?? []), { row, decision }]);
  }
  const undone = met.filter(({ spent }) => (spent[MANAGERS] ?? 0) <= 0);
  return { lost, undone: undone.map(({ row, decision }) => ({ row, decision })) };
}
