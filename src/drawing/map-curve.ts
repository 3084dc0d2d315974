export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half as wide as an arrow head, which is twice as long as this. */
const HEAD = 4;

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
/** To a tenth of a unit: nobody sees less, and the drawing weighs a third. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A line and the head of its arrow, as SVG path data. */
export interface Curve {
  readonly line: string;
  readonly head: string;
}

/** How far a line moves sideways for each unit that it moves down, between two points. */
const slope = (from: Point, to: Point): number => (to.y === from.y ? 0 : (to.x - from.x) / (to.y - from.y));

/**
 * A line through these points as a pen would draw it: straight up or down where it begins, ends and turns back, and else
 * aslant from one to the next.
 */
export function curve(points: readonly Point[]): Curve {
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return { line: '', head: '' };
  const slants = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return 0;
    const [into, out] = [slope(before, point), slope(point, after)];
    return into * out <= 0 ? 0 : Math.sign(into) * Math.min(Math.abs(into), Math.abs(out));
  });
  let line = `M${at(first)}`;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) return;
    const half = (point.y - before.y) / 2;
    const leaves = { x: before.x + half * (slants[index - 1] ?? 0), y: before.y + half };
    const arrives = { x: point.x - half * (slants[index] ?? 0), y: point.y - half };
    line += `C${at(leaves)} ${at(arrives)} ${at(point)}`;
  });
  const back = (points[points.length - 2]?.y ?? 0) > last.y ? 2 * HEAD : -2 * HEAD;
  const head = `M${at({ x: last.x - HEAD, y: last.y + back })}L${at(last)}L${at({ x: last.x + HEAD, y: last.y + back })}`;
  return { line, head };
}

/** A line out of a plate's right side and back into it. */
export function loop({ x, y }: Point, reach: number): Curve {
  const line = `M${at({ x, y: y - 10 })}C${at({ x: x + reach, y: y - 26 })} ${at({ x: x + reach, y: y + 26 })} ${at({ x, y: y + 10 })}`;
  const head = `M${at({ x: x + 9, y: y + 7 })}L${at({ x, y: y + 10 })}L${at({ x: x + 8, y: y + 16 })}`;
  return { line, head };
}
