import { isEnding, type Scenario } from '../engine/scenario.ts';
import type { Turn } from './session-module.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Scene id → what a decision is called on paper: the number of its turn, and a letter where a turn has several ("3", "4b"). */
export const labelsOf = (turns: readonly Turn[]): ReadonlyMap<string, string> =>
  new Map(
    turns.flatMap((turn, at) =>
      turn.map(({ scene }, which) => [scene, `${at + 1}${turn.length > 1 ? (LETTERS[which] ?? '') : ''}`] as const),
    ),
  );

/**
 * Where a story may rest next once it goes to a scene: that scene, or, where it only passes through, all to which its routes
 * lead. Decisions and endings, by scene id, in the order of the routes.
 */
export function restsFrom({ scenes }: Scenario, target: string): readonly string[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const rests = new Set<string>();
  const seen = new Set<string>();
  const follow = (id: string): void => {
    const scene = byId.get(id);
    if (!scene || seen.has(id)) return;
    seen.add(id);
    if (isEnding(scene) || scene.choices.length > 0) rests.add(id);
    for (const route of scene.routes) follow(route.target);
  };
  follow(target);
  return [...rests];
}
