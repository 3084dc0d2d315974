import type { Scenario, Scene } from '../engine/scenario.ts';
import type { Decision, Turn } from './session-module.ts';

const targetsOf = ({ routes, choices }: Scene): readonly string[] =>
  [...routes, ...choices].map(({ target }) => target);

/** Scene id → the scenes that may come after it, at once or later. */
function reachable({ scenes }: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map(scenes.map((scene) => [scene.id, targetsOf(scene)]));
  return new Map(
    scenes.map(({ id }) => {
      const found = new Set<string>();
      const open = [...(targets.get(id) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        open.push(...(targets.get(next) ?? []));
      }
      return [id, found];
    }),
  );
}

/**
 * The turns of a story: its decisions in the order of the text, those that exclude one another together.
 * @param decisions in the order of the text
 */
export function turnsOf(scenario: Scenario, decisions: readonly Decision[]): readonly Turn[] {
  const after = reachable(scenario);
  const leads = (from: string, to: string): boolean => after.get(from)?.has(to) ?? false;
  const apart = (a: Decision, b: Decision): boolean => !leads(a.scene, b.scene) && !leads(b.scene, a.scene);
  const turns: Turn[] = [];
  for (const decision of decisions) {
    const last = turns.at(-1);
    if (last?.every((other) => apart(other, decision))) turns[turns.length - 1] = [...last, decision];
    else turns.push([decision]);
  }
  return turns;
}
