import type { MapEdge, MapNode, StoryMap } from '../../drawing/map.ts';
import {
  knotRow,
  LINE_HEIGHT,
  type Placed,
  plateShapes,
  type Shape,
  signRow,
  TITLE_TOP,
  tintEdge,
} from '../../drawing/map-shapes.ts';

/** How a scene is drawn: as it is; as a plate that says nothing; or not at all. */
export type PlateLook = 'whole' | 'blank' | 'none';
/** How a line is drawn: as it is; thick, where somebody went; dotted, where they could have gone; or not at all. */
export type LineLook = 'whole' | 'went' | 'could' | 'none';

export interface MapDrawingProps {
  readonly map: StoryMap;
  /** What the drawing is called where it is not seen. */
  readonly label: string;
  /** Cast id → tint; a plate bears the tint of who speaks most. */
  readonly tints?: Readonly<Record<string, string>>;
  /** Every scene is drawn whole where this is absent. */
  readonly plate?: (node: MapNode) => PlateLook;
  readonly line?: (edge: MapEdge) => LineLook;
  /** How thick a line is, in units of the map; 1.8 where this is absent. */
  readonly thickness?: (edge: MapEdge) => number;
  /** Where a scene's plate leads, and what the link is called; a plate without it is no link. */
  readonly link?: (node: MapNode) => { readonly href: string; readonly label: string } | undefined;
  /** What stands in a plate's lower right corner. */
  readonly note?: (node: MapNode) => string | undefined;
}

const THIN = 1.8;

function Shapes({ of }: { readonly of: readonly Shape[] }) {
  return (
    <>
      {of.map(({ look, d }) => (
        <path key={d} class={`map-${look}`} d={d} />
      ))}
    </>
  );
}

function Row({ of }: { readonly of: readonly Placed[] }) {
  return (
    <g class="map-row">
      {of.map(({ x, y, shapes }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <Shapes of={shapes} />
        </g>
      ))}
    </g>
  );
}

interface LineProps {
  readonly edge: MapEdge;
  readonly look: LineLook;
  readonly thick: number;
}

function Line({ edge, look, thick }: LineProps) {
  return (
    <g
      class="map-edge"
      data-edge={edge.id}
      data-from={edge.from}
      data-to={edge.to}
      data-kind={edge.kind}
      data-look={look}
    >
      <path class="map-way" d={edge.line} stroke-width={thick} />
      <path class="map-head" d={edge.head} stroke-width={thick} />
      {look === 'could' ? null : <Row of={knotRow(edge)} />}
    </g>
  );
}

interface PlateProps {
  readonly node: MapNode;
  readonly blank: boolean;
  readonly tint?: string | undefined;
  readonly note?: string | undefined;
}

function Plate({ node, blank, tint, note }: PlateProps) {
  // A blank plate does not even say that it is an ending.
  const plate = (
    <g class="map-plate">
      <Shapes of={plateShapes(blank ? { ...node, kind: 'scene' } : node)} />
    </g>
  );
  if (blank) return plate;
  return (
    <>
      {plate}
      {tint === undefined ? null : <path class="map-tint" d={tintEdge(node)} />}
      {node.lines.map((line, index) => (
        <text key={line} class="map-title" x={node.width / 2} y={TITLE_TOP + index * LINE_HEIGHT}>
          {/* The space parts the words of a name that is made of them. */}
          {`${line} `}
        </text>
      ))}
      <Row of={signRow(node)} />
      {note === undefined ? null : (
        <text class="map-note" x={node.width - 11} y={node.height - 10}>
          {note}
        </text>
      )}
    </>
  );
}

/**
 * A story as a drawing: plates joined by lines. Works on the server and in the browser; needs `styles/map.css` and
 * `styles/tints.css`. Every plate bears `data-node` with its scene, every line `data-edge` with its choice.
 */
export function MapDrawing({ map, label, tints = {}, plate, line, thickness, link, note }: MapDrawingProps) {
  return (
    <svg
      class="map"
      aria-label={label}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
    >
      {map.edges.map((edge) => {
        const look = line?.(edge) ?? 'whole';
        return look === 'none' ? null : (
          <Line key={edge.id} edge={edge} look={look} thick={thickness?.(edge) ?? THIN} />
        );
      })}
      {map.nodes.map((node) => {
        const look = plate?.(node) ?? 'whole';
        if (look === 'none') return null;
        const tint = node.who === undefined ? undefined : tints[node.who];
        const shown = <Plate node={node} blank={look === 'blank'} tint={tint} note={note?.(node)} />;
        const leads = look === 'blank' ? undefined : link?.(node);
        return (
          <g
            key={node.id}
            class="map-node"
            data-node={node.id}
            data-kind={look === 'blank' ? undefined : node.kind}
            data-look={look}
            data-tint={look === 'blank' ? undefined : tint}
            transform={`translate(${node.x} ${node.y})`}
          >
            {leads ? (
              <a href={leads.href} aria-label={leads.label}>
                {shown}
              </a>
            ) : (
              shown
            )}
          </g>
        );
      })}
    </svg>
  );
}
