/** How the clock stands against what was planned. All in milliseconds. */
export interface Pace {
  /** On the present decision. */
  readonly here: number;
  readonly plannedHere: number;
  readonly whole: number;
  /** Above 0: later than planned, at the earliest that this decision can end. */
  readonly behind: number;
}

interface Planned {
  /** Minutes for what the room has been past. */
  readonly before: number;
  /** Minutes for the present decision. */
  readonly here: number;
}

const MINUTE = 60_000;

/**
 * A room is behind by what it has spent beyond the plan: before this decision, and on it where that is over already.
 * @param whole what is on the clock
 * @param reached what was on it when the present decision began
 */
export function pace(planned: Planned, whole: number, reached: number): Pace {
  const here = Math.max(0, whole - reached);
  const plannedHere = planned.here * MINUTE;
  return { here, plannedHere, whole, behind: reached - planned.before * MINUTE + Math.max(0, here - plannedHere) };
}
