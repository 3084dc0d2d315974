import type { Mark } from '../engine/scenario.ts';
import type { MapEdge, MapNode } from './map.ts';

/** What a scene holds beside its text and its choices, as small signs. */
export const MAP_SIGNS = ['thought', 'role-check', 'note', 'clock'] as const;
export type MapSign = (typeof MAP_SIGNS)[number];

/** What stands on a line: its marks, that it has conditions, that the clock takes it. Told apart by shape, never by colour. */
export type Knot = Mark | 'needs' | 'clock';

/** Type on a plate, in units of the map. */
export const TITLE_SIZE = 16;
export const LINE_HEIGHT = 19;
/** From a plate's upper edge to the base line of its first line. */
export const TITLE_TOP = 25;
/** From the last base line to the plate's lower edge: signs at the left, a number at the right. */
export const FOOT = 32;
/** A knot's width, and a sign's with the gap after it. */
export const KNOT = 14;
const SIGN = 18;

/** A piece of a drawing: SVG path data round its own origin. `line` is stroked, `paper` filled and stroked, `ink` filled. */
export interface Shape {
  readonly look: 'line' | 'paper' | 'ink';
  readonly d: string;
}
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
}

const circle = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const CLOCK: readonly Shape[] = [
  { look: 'paper', d: circle(5.5) },
  { look: 'line', d: 'M0 -3.2V0L2.4 1.6' },
];

/** As in the debrief: full where a rule was kept, half where it was bent, hollow and struck out where it was broken. */
export const KNOTS: Readonly<Record<Knot, readonly Shape[]>> = {
  keeps: [{ look: 'ink', d: circle(5) }],
  bends: [
    { look: 'paper', d: circle(5) },
    { look: 'ink', d: 'M0 -5A5 5 0 0 0 0 5z' },
  ],
  breaks: [
    { look: 'paper', d: circle(5) },
    { look: 'line', d: 'M-5.8 5.8L5.8 -5.8' },
  ],
  needs: [{ look: 'paper', d: 'M0 -6L6 0L0 6L-6 0z' }],
  clock: CLOCK,
};

export const SIGNS: Readonly<Record<MapSign, readonly Shape[]>> = {
  thought: [
    {
      look: 'paper',
      d: 'M-3.6 2.4A2.7 2.7 0 0 1 -5 -2.2A3 3 0 0 1 -1.2 -4.9A3.2 3.2 0 0 1 4 -3.4A2.8 2.8 0 0 1 5 1.8A2.4 2.4 0 0 1 1.6 2.7A3 3 0 0 1 -3.6 2.4z',
    },
    { look: 'ink', d: 'M-4.6 4.6a1 1 0 1 0 2 0a1 1 0 1 0 -2 0zM-6.4 6.6a.6 .6 0 1 0 1.2 0a.6 .6 0 1 0 -1.2 0z' },
  ],
  'role-check': [
    { look: 'line', d: 'M-2.8 -2.7A2.9 2.9 0 1 1 1.3 0C.3 .5 0 1 0 2.2' },
    { look: 'ink', d: 'M-1 5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z' },
  ],
  note: [
    { look: 'paper', d: 'M-4.5 -5.5H2L4.5 -3V5.5H-4.5z' },
    { look: 'line', d: 'M-2.2 -1.2H2.2M-2.2 2H2.2' },
  ],
  clock: CLOCK,
};

export function knotsOf({ kind, marks, needs }: Pick<MapEdge, 'kind' | 'marks' | 'needs'>): readonly Knot[] {
  return [...(kind === 'clock' ? (['clock'] as const) : []), ...(needs ? (['needs'] as const) : []), ...marks];
}

/** The knots of a line, side by side about the middle of its place for them. */
export function knotRow(edge: MapEdge): readonly Placed[] {
  const knots = knotsOf(edge);
  const first = edge.x - ((knots.length - 1) * KNOT) / 2;
  return knots.map((knot, index) => ({ x: first + index * KNOT, y: edge.y, shapes: KNOTS[knot] }));
}

/** The signs in a plate's lower left corner; places count from the plate's own corner. */
export const signRow = ({ signs, height }: MapNode): readonly Placed[] =>
  signs.map((sign, index) => ({ x: SIGN * (index + 1), y: height - 15, shapes: SIGNS[sign] }));

const rounded = (width: number, height: number, inset: number, radius: number): string => {
  const right = width - inset;
  const low = height - inset;
  const arc = (x: number, y: number) => `A${radius} ${radius} 0 0 1 ${x} ${y}`;
  return (
    `M${inset + radius} ${inset}H${right - radius}${arc(right, inset + radius)}V${low - radius}${arc(right - radius, low)}` +
    `H${inset + radius}${arc(inset, low - radius)}V${inset + radius}${arc(inset + radius, inset)}z`
  );
};

/** A plate's outline, from its own corner; an ending's is drawn twice, and into the first one a line comes from nowhere. */
export const plateShapes = ({ kind, width, height }: Pick<MapNode, 'kind' | 'width' | 'height'>): readonly Shape[] => [
  { look: 'paper', d: rounded(width, height, 0, 5) },
  ...(kind === 'ending' ? [{ look: 'line' as const, d: rounded(width, height, 4, 3) }] : []),
  ...(kind === 'first' ? [{ look: 'ink' as const, d: `M${width / 2 - 7} -11h14l-7 9z` }] : []),
];

/** The part of a plate's left edge that bears somebody's tint. */
export const tintEdge = ({ height }: Pick<MapNode, 'height'>): string => `M0 7V${height - 7}`;
