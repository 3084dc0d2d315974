import type { MapEdge, MapNode, StoryMap } from '../../drawing/map.ts';
import type { Seen } from './seen.ts';

/** Nothing of a scene that was never seen but that there is one. */
const blank = ({ x, y, width, height }: MapNode, id: string): MapNode => {
  return { id, title: '', lines: [], kind: 'scene', signs: [], x, y, width, height };
};

/**
 * A map for somebody who has not seen it all: the scenes that they know, the ways that they went, and what they could have said,
 * which leads to blank plates (without a title) where they have not been. Everything else is left out, and so are the signs, which
 * speak of what scenes hold to those who write them.
 */
export function asSeen(map: StoryMap, { scenes, gone, offered }: Seen): StoryMap {
  const open = map.edges.filter(({ id }) => gone.has(id) || offered.has(id));
  const ends = new Set(open.map(({ to }) => to));
  const nodes = map.nodes.flatMap((node, at): (readonly [string, MapNode])[] => {
    if (scenes.has(node.id)) return [[node.id, { ...node, signs: [] }]];
    return ends.has(node.id) ? [[node.id, blank(node, `unseen-${at}`)]] : [];
  });
  const shown = new Map(nodes);
  const edges = open.map((edge): MapEdge => {
    const to = shown.get(edge.to)?.id ?? edge.to;
    return gone.has(edge.id) ? { ...edge, to } : { ...edge, to, marks: [], needs: false };
  });
  return { ...map, nodes: [...shown.values()], edges };
}
