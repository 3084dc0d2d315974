import type { StoryMap } from '../../drawing/map.ts';

/** A strip of a map, as wide as the map, in its units. */
export interface PaperPart {
  readonly top: number;
  readonly height: number;
}

/** What a sheet holds inside its margins, A4 or Letter, in CSS pixels. */
const SHEET = { width: 680, height: 860 };
/** The arrow that leads into a first scene stands above its plate. */
const ABOVE = 14;

/** Cuts a map into strips that each go on a sheet of paper, between two rows of plates. */
export function paperParts({ width, height, nodes }: StoryMap): readonly PaperPart[] {
  const most = SHEET.height / Math.min(1, SHEET.width / width);
  const upper = Math.min(...nodes.map(({ y }) => y)) - ABOVE;
  const lower = Math.max(...nodes.map((node) => node.y + node.height)) + ABOVE;
  const cuts = nodes
    .map(({ y }) => y - ABOVE)
    .filter((cut) => nodes.every((node) => cut <= node.y || cut >= node.y + node.height))
    .sort((a, b) => a - b);
  const parts: PaperPart[] = [];
  let top = Math.max(0, upper);
  const end = Math.min(height, lower);
  while (end - top > most) {
    const cut = cuts.findLast((one) => one > top && one - top <= most) ?? top + most;
    parts.push({ top, height: cut - top });
    top = cut;
  }
  return [...parts, { top, height: end - top }];
}
