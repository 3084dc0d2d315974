import { isEnding, type Scenario } from '../../engine/scenario.ts';
import { passes } from '../../engine/score.ts';
import { isComputed } from '../breaks.ts';
import choiceDecidesEverything from '../diagnostics/choice-decides-everything.ts';
import endingHardlyReached from '../diagnostics/ending-hardly-reached.ts';
import type { Proof } from '../prove.ts';
import type { Report } from './report.ts';

/** Of so many runs of blind picking at least one should see an ending. */
const RUNS = 1_000;

/** Endings that nearly nobody reaches. */
export function hardlyReached({ scenes }: Scenario, { exploration, blind }: Proof, report: Report): void {
  for (const [index, scene] of scenes.entries()) {
    // What no path tells at all is a fault.
    if (!isEnding(scene) || exploration.told[index] !== 1) continue;
    const chance = blind?.visits[scene.id];
    if (chance === undefined || !isComputed(chance) || chance * RUNS >= 1) continue;
    const runs = chance > 0 ? Math.floor(1 / chance) : undefined;
    report(endingHardlyReached, scene.id, { scene: scene.id }, { scene: scene.id, runs, most: RUNS });
  }
}

/** Choices after which nothing matters any more. */
export function decideEverything({ scenes }: Scenario, { exploration, deciding, bounds }: Proof, report: Report): void {
  // Where nobody can make up for anything, every break decides everything: that is a fault of its own.
  const second = bounds?.bestWithABreak;
  if (second && !passes(second.tally)) return;
  const sceneOf = new Map(scenes.flatMap(({ id, choices }) => choices.map((choice) => [choice, id] as const)));
  for (const { choice: index, passes, missing } of deciding ?? []) {
    const choice = exploration.choices[index];
    if (!choice) continue;
    const { id } = choice;
    report(choiceDecidesEverything, sceneOf.get(choice), { choice: id }, { choice: id, passes, missing });
  }
}
