import type { Scenario } from '../engine/scenario.ts';
import type { MapEdge, MapNode, StoryMap } from './map.ts';
import {
  knotRow,
  LINE_HEIGHT,
  type Placed,
  plateShapes,
  type Shape,
  signRow,
  TITLE_SIZE,
  TITLE_TOP,
} from './map-shapes.ts';
import { INK, WHITE } from './palette.ts';

const PAPER = `#${WHITE}`;
const LINE = `#${INK}`;
const BACKGROUND = '#f6f1e7';

const LOOKS: Readonly<Record<Shape['look'], string>> = {
  line: `fill="none" stroke="${LINE}" stroke-width="1.5"`,
  paper: `fill="${PAPER}" stroke="${LINE}" stroke-width="1.5"`,
  ink: `fill="${LINE}"`,
};
const ROUTE = ' stroke-dasharray="7 5"';
const CLOCK = ' stroke-dasharray="1.5 5" stroke-linecap="round"';

/** Text as it may stand in XML, where control characters may not, not even escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const path = ({ look, d }: Shape): string => `<path d="${d}" ${LOOKS[look]}/>`;
const placed = ({ x, y, shapes }: Placed): string =>
  `<g transform="translate(${x} ${y})">${shapes.map(path).join('')}</g>`;

function edgeSvg(edge: MapEdge): string {
  const dash = edge.kind === 'route' ? ROUTE : edge.kind === 'clock' ? CLOCK : '';
  const line = `<path d="${edge.line}" fill="none" stroke="${LINE}" stroke-width="1.8"${dash}/>`;
  const head = `<path d="${edge.head}" fill="none" stroke="${LINE}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<g><title>${escaped(edge.id)}</title>${line}${head}${knotRow(edge).map(placed).join('')}</g>`;
}

function nodeSvg(node: MapNode): string {
  const lines = node.lines.map(
    (line, index) => `<text x="${node.width / 2}" y="${TITLE_TOP + index * LINE_HEIGHT}">${escaped(line)}</text>`,
  );
  const plate = plateShapes(node).map(path).join('');
  const signs = signRow(node).map(placed).join('');
  return `<g transform="translate(${node.x} ${node.y})"><title>${escaped(node.id)}</title>${plate}${lines.join('')}${signs}</g>`;
}

/** The map as the text of an SVG file of its own: on light paper, with a title, and readable without any style sheet. */
export function mapSvg(map: StoryMap, scenario: Scenario): string {
  const size = `width="${map.width}" height="${map.height}" viewBox="0 0 ${map.width} ${map.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="Newsreader, Georgia, 'Times New Roman', serif" font-size="${TITLE_SIZE}" text-anchor="middle" fill="${LINE}">`,
    `<title>${escaped(scenario.title)}</title>`,
    `<rect width="${map.width}" height="${map.height}" fill="${BACKGROUND}"/>`,
    ...map.edges.map(edgeSvg),
    ...map.nodes.map(nodeSvg),
    '</svg>',
    '',
  ].join('\n');
}
