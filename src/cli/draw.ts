// npm run draw -- SCENARIO [--out FOLDER]: the map of a story as SVG and as Mermaid.
import { layOutMap } from '../drawing/map.ts';
import { mapSvg } from '../drawing/map-svg.ts';
import { mermaid } from '../drawing/mermaid.ts';
import { writeOut } from './write-out.ts';
import { answer } from './wrong-call.ts';

await answer(() =>
  writeOut('draw', process.argv.slice(2), (scenario) => ({
    'map.svg': mapSvg(layOutMap(scenario), scenario),
    'map.mmd': mermaid(scenario),
  })),
);
