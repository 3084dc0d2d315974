import { hash } from './hash.ts';
import type { Scenario } from './scenario.ts';

/**
 * A short hash of what replay and score depend on: scenes, choices, targets, effects, meters, rules. Prose is not in it, so
 * that mending a comma loses nothing.
 */
export function version(scenario: Scenario): string {
  const sorted = (record: Readonly<Record<string, unknown>>) =>
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]);
  const text = JSON.stringify([
    Object.entries(scenario.meters)
      .map(([id, { start, max }]) => [id, start, max])
      .sort(),
    Object.keys(scenario.rules).sort(),
    scenario.scenes.map(({ id, routes, choices, roleCheck }) => [
      id,
      roleCheck.length > 0,
      routes.map(({ target, needs, changes }) => [target, needs, sorted(changes)]),
      choices.map(({ id, target, needs, changes, marks }) => [id, target, needs, sorted(changes), sorted(marks)]),
    ]),
  ]);
  return hash(text).toString(36).padStart(11, '0');
}
