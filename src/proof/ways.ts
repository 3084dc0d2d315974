import type { Scenario } from '../engine/scenario.ts';
import type { Exploration } from './explore.ts';
import { at } from './graph.ts';

/** Scene id → the ids of the choices that lead there. */
export type Ways = ReadonlyMap<string, readonly string[]>;

/**
 * For each scene a shortest list of choices, every one of them open when it is taken, after which the story rests in the scene,
 * so that it can be played from there; where it never rests there, after which it went through. What is told before the first choice needs none; a scene that no path tells has no entry.
 */
export function waysOf({ scenes }: Scenario, { graph, choices, passages, opening, pathTo }: Exploration): Ways {
  interface Way {
    readonly state: number;
    readonly choice?: number;
    readonly length: number;
    readonly rests: boolean;
  }
  const best = new Map<number, Way>();
  const depth = new Int32Array(graph.size);
  const found = (scene: number, way: Way): void => {
    const known = best.get(scene);
    const better = !known || (way.rests === known.rests ? way.length < known.length : way.rests);
    if (better) best.set(scene, way);
  };

  if (graph.size > 0) for (const scene of opening) found(scene, { state: 0, length: 0, rests: false });
  // States are numbered as they were met, breadth first: the edge that first leads to one comes from the nearest.
  for (let state = 0; state < graph.size; state++) {
    found(at(graph.scene, state), { state, length: at(depth, state), rests: true });
    for (let edge = at(graph.from, state); edge < at(graph.from, state + 1); edge++) {
      const target = at(graph.to, edge);
      const length = at(depth, state) + 1;
      if (target > 0 && at(depth, target) === 0) depth[target] = length;
      for (const scene of passages[at(graph.passed, edge)] ?? []) {
        found(scene, { state, choice: at(graph.choice, edge), length, rests: false });
      }
    }
  }
  return new Map(
    scenes.flatMap(({ id }, index) => {
      const way = best.get(index);
      if (!way) return [];
      const last = way.choice === undefined ? undefined : choices[way.choice]?.id;
      return [[id, [...pathTo(way.state), ...(last === undefined ? [] : [last])]] as const];
    }),
  );
}
