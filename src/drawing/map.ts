import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { isEnding, MARKS, type Mark, type Scenario, type Scene } from '../engine/scenario.ts';
import { curve, loop, type Point, round } from './map-curve.ts';
import { FOOT, KNOT, knotsOf, LINE_HEIGHT, MAP_SIGNS, type MapSign, TITLE_SIZE, TITLE_TOP } from './map-shapes.ts';
import { widthOf, wrapped } from './map-title.ts';
import { sceneTitle } from './scene-title.ts';

/** A scene's plate. All lengths are in the map's own units: a unit is a CSS pixel where the map is drawn at its full size. */
export interface MapNode {
  /** The scene's. */
  readonly id: string;
  readonly title: string;
  /** The title, broken so that it stands on the plate. */
  readonly lines: readonly string[];
  readonly kind: 'first' | 'scene' | 'ending';
  readonly signs: readonly MapSign[];
  /** Cast id of the person who says most here; absent where nobody speaks. */
  readonly who?: string;
  /** Of the plate's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A choice or a route as a line from its scene to its target. */
export interface MapEdge {
  /** The choice's id; for a route its scene's, a slash, and its place among that scene's routes from 0. No choice id holds a slash. */
  readonly id: string;
  /** `clock`: a choice that the clock takes. */
  readonly kind: 'choice' | 'clock' | 'route';
  readonly from: string;
  readonly to: string;
  /** Every mark that it gives, the best first, none twice. */
  readonly marks: readonly Mark[];
  /** Whether it is open under conditions only. */
  readonly needs: boolean;
  /** SVG path data of the line, without its arrow head. */
  readonly line: string;
  /** SVG path data of the arrow head. */
  readonly head: string;
  /** Where its marks are drawn: a point on the line. */
  readonly x: number;
  readonly y: number;
}

/** A whole story as a drawing. Plain data: it can be written as JSON. */
export interface StoryMap {
  readonly width: number;
  readonly height: number;
  /** In the order of the text. */
  readonly nodes: readonly MapNode[];
  /** In the order of the text, a scene's routes before its choices. */
  readonly edges: readonly MapEdge[];
}

const PADDING = 15;
/** Room for every sign and for "100 %". */
const NARROWEST = 132;
const MARGIN = 20;
const PORT_GAP = 18;

/** Who says most, in words; the first of them where several say as much. */
function whoSpeaksMost({ beats }: Scene): string | undefined {
  const said = new Map<string, number>();
  for (const beat of beats) {
    if (beat.kind === 'speech') said.set(beat.who, (said.get(beat.who) ?? 0) + JSON.stringify(beat.text).length);
  }
  return [...said].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function signsOf({ thoughts, roleCheck, facilitator, choices }: Scene): readonly MapSign[] {
  const has: Readonly<Record<MapSign, boolean>> = {
    thought: thoughts.length > 0,
    'role-check': roleCheck.length > 0,
    note: facilitator !== undefined,
    clock: choices.some(({ after }) => after !== undefined),
  };
  return MAP_SIGNS.filter((sign) => has[sign]);
}

type Way = Pick<MapEdge, 'id' | 'kind' | 'from' | 'to' | 'marks' | 'needs'>;

function waysOut({ id: from, routes, choices }: Scene): readonly Way[] {
  return [
    ...routes.map(({ target, needs }, index): Way => {
      return { id: `${from}/${index}`, kind: 'route', from, to: target, marks: [], needs: needs.length > 0 };
    }),
    ...choices.map(({ id, target, marks, needs, after }): Way => {
      const given = Object.values(marks);
      return {
        id,
        kind: after === undefined ? 'choice' : 'clock',
        from,
        to: target,
        marks: MARKS.filter((mark) => given.includes(mark)),
        needs: needs.length > 0,
      };
    }),
  ];
}

type Plate = Omit<MapNode, 'x' | 'y'>;

function plateOf(scene: Scene, first: boolean): Plate {
  const title = sceneTitle(scene.id);
  const lines = wrapped(title);
  const who = whoSpeaksMost(scene);
  return {
    id: scene.id,
    title,
    lines,
    kind: isEnding(scene) ? 'ending' : first ? 'first' : 'scene',
    signs: signsOf(scene),
    ...(who === undefined ? {} : { who }),
    width: Math.max(NARROWEST, Math.ceil(Math.max(...lines.map(widthOf)) * TITLE_SIZE) + 2 * PADDING),
    height: TITLE_TOP + (lines.length - 1) * LINE_HEIGHT + FOOT,
  };
}

/** A line as the layout has it. */
interface Routed extends Way {
  /** From one plate's edge to the other's. */
  readonly points: readonly Point[];
  readonly label: Point;
}

/**
 * Where each line meets a plate: side by side, in the order of the points that they come from or go to, so that no two of
 * them are one at a plate.
 */
function ports(node: MapNode, lines: readonly { readonly id: string; readonly other: Point }[]): Map<string, number> {
  const sorted = [...lines].sort((a, b) => a.other.x - b.other.x);
  const gap = Math.min(PORT_GAP, (node.width - 2 * PADDING) / Math.max(1, sorted.length - 1));
  const first = node.x + (node.width - gap * (sorted.length - 1)) / 2;
  return new Map(sorted.map(({ id }, index) => [id, first + gap * index]));
}

const pushTo = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

function drawn(nodes: readonly MapNode[], routed: readonly Routed[]): readonly MapEdge[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const leaving = new Map<string, { id: string; other: Point }[]>();
  const arriving = new Map<string, { id: string; other: Point }[]>();
  for (const { id, from, to, points, label } of routed) {
    if (from === to) continue;
    pushTo(leaving, from, { id, other: points[1] ?? label });
    pushTo(arriving, to, { id, other: points[points.length - 2] ?? label });
  }
  const starts = new Map(nodes.flatMap((node) => [...ports(node, leaving.get(node.id) ?? [])]));
  const ends = new Map(nodes.flatMap((node) => [...ports(node, arriving.get(node.id) ?? [])]));

  return routed.map(({ points, label, ...way }): MapEdge => {
    const source = nodeOf.get(way.from);
    const target = nodeOf.get(way.to);
    const first = points[0] ?? label;
    const last = points[points.length - 1] ?? label;
    if (source && way.from === way.to) {
      const side = { x: source.x + source.width, y: source.y + source.height / 2 };
      return { ...way, ...loop(side, label.x - side.x), x: round(label.x), y: round(label.y) };
    }
    const start = { x: starts.get(way.id) ?? first.x, y: first.y };
    const end = { x: ends.get(way.id) ?? last.x, y: last.y };
    // A line may leave a plate by its side in the layout; drawn, it leaves by the upper or the lower edge.
    if (source) start.y = (points[1] ?? label).y > source.y ? source.y + source.height : source.y;
    if (target)
      end.y = (points[points.length - 2] ?? label).y < target.y + target.height ? target.y : target.y + target.height;
    return { ...way, ...curve([start, ...points.slice(1, -1), end]), x: round(label.x), y: round(label.y) };
  });
}

/**
 * Lays a story out from its first scene downwards: a plate a scene, a line a choice and a route. The same scenario always gives
 * the same map. 300 scenes take about a second.
 */
export function layOutMap(scenario: Scenario): StoryMap {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 30, edgesep: 16, ranksep: 62, marginx: MARGIN, marginy: MARGIN });
  const plates = scenario.scenes.map((scene, index) => plateOf(scene, index === 0));
  for (const { id, width, height } of plates) graph.setNode(id, { width, height });
  const ways = scenario.scenes.flatMap(waysOut);
  for (const way of ways) {
    const width = Math.max(1, knotsOf(way).length) * KNOT;
    graph.setEdge({ v: way.from, w: way.to, name: way.id }, { width, height: KNOT, labelpos: 'c' });
  }
  layout(graph);

  const nodes = plates.map((plate): MapNode => {
    const { x = 0, y = 0 } = graph.node(plate.id);
    return { ...plate, x: round(x - plate.width / 2), y: round(y - plate.height / 2) };
  });
  const routed = ways.map((way): Routed => {
    const { points = [], x = 0, y = 0 } = graph.edge({ v: way.from, w: way.to, name: way.id });
    return { ...way, points, label: { x, y } };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), nodes, edges: drawn(nodes, routed) };
}
