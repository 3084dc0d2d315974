import type { Scenario } from './scenario.ts';

/**
 * A short hash of what replay and score depend on: scenes, choices, targets, effects, meters, rules. Prose is not in it, so
 * that mending a comma loses nothing. 53 bits of cyrb53 (bryc, public domain) in base 36: it tells versions apart, it does
 * not resist forgery.
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
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
