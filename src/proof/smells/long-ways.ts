import type { Scenario } from '../../engine/scenario.ts';
import longWayToADecision from '../diagnostics/long-way-to-a-decision.ts';
import type { Exploration } from '../explore.ts';
import { at } from '../graph.ts';
import type { Report } from './report.ts';
import { wordsTold } from './words.ts';

/** Words between two decisions. */
const MOST = 90;

interface Way {
  readonly words: number;
  /** Index of the choice; none at the start of the story. */
  readonly choice?: number;
  /** Scene indices. */
  readonly through: readonly number[];
}

/** What a learner reads between two decisions: over every step that some state allows, the longest way into each scene. */
export function longWays({ scenes }: Scenario, exploration: Exploration, report: Report): void {
  const { graph, choices, passages, opening } = exploration;
  const told = scenes.map(({ beats }) => wordsTold(beats));
  const after = choices.map(({ consequence }) => wordsTold(consequence));
  const sum = (indices: readonly number[]): number => indices.reduce((words, index) => words + at(told, index), 0);
  const passing = passages.map(sum);

  const longest = new Map<number, Way>();
  function way(scene: number, found: Way): void {
    if (found.words > MOST && found.words > (longest.get(scene)?.words ?? 0)) longest.set(scene, found);
  }
  if (at(graph.ended, 0) === 0)
    way(at(graph.scene, 0), { words: sum(opening) + at(told, at(graph.scene, 0)), through: opening });
  for (let edge = 0; edge < graph.to.length; edge++) {
    const state = at(graph.to, edge);
    // After an ending no decision comes.
    if (at(graph.ended, state) === 1) continue;
    const scene = at(graph.scene, state);
    const passage = at(graph.passed, edge);
    const choice = at(graph.choice, edge);
    const words = at(after, choice) + (passage < 0 ? 0 : at(passing, passage)) + at(told, scene);
    if (words > MOST) way(scene, { words, choice, through: passages[passage] ?? [] });
  }

  const idOf = (index: number): string => scenes[index]?.id ?? '';
  for (const [index, { words, choice, through }] of longest) {
    const scene = idOf(index);
    report(
      longWayToADecision,
      scene,
      { scene },
      {
        scene,
        words,
        most: MOST,
        after: choice === undefined ? undefined : { choice: choices[choice]?.id ?? '', words: at(after, choice) },
        through: through.map(idOf),
        throughWords: sum(through),
      },
    );
  }
}
