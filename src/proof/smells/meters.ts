import type { Scenario } from '../../engine/scenario.ts';
import meterAtItsBound from '../diagnostics/meter-at-its-bound.ts';
import meterNeverMoves from '../diagnostics/meter-never-moves.ts';
import type { Exploration } from '../explore.ts';
import type { Report } from './report.ts';

/** Meters that no path moves, and meters that lie at an end whatever is chosen. */
export function meters(scenario: Scenario, { graph, meterRanges }: Exploration, report: Report): void {
  for (const [meter, { start, max }] of Object.entries(scenario.meters)) {
    const { least, most } = meterRanges[meter] ?? {};
    if (least === undefined || most === undefined) continue;
    const states = graph.size - 1;
    if (least !== most) continue;
    if (least === start) report(meterNeverMoves, undefined, { meter }, { meter, value: start, states: graph.size });
    else if (least === 0 || least === max)
      report(meterAtItsBound, undefined, { meter }, { meter, value: least, states });
  }
}
