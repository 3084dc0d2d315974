import { getEntry } from 'astro:content';
import castText from '../../scenarios/cast.yaml?raw';
import { readCast } from '../drawing/cast.ts';
import type { Scenario } from '../engine/scenario.ts';
import { version } from '../engine/version.ts';
import type { PlayData } from '../views/player/play-data.ts';
import { scenarioOf } from './scenario-of.ts';

/** The story without what a learner never sees. */
const forLearners = (scenario: Scenario): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map(({ facilitator: _, ...scene }) => scene),
});

/** What the player of a scenario is given. */
export async function playDataOf(id: string): Promise<PlayData> {
  const scenario = await scenarioOf(id);
  const cast = readCast(castText);
  const rules = Object.keys(scenario.rules).map(
    async (id) => [id, (await getEntry('rules', id))?.data.title ?? id] as const,
  );
  return {
    scenario: forLearners(scenario),
    version: version(scenario),
    tints: Object.fromEntries(Object.keys(scenario.cast).map((who) => [who, cast.get(who)?.tint ?? 'sand'])),
    rules: Object.fromEntries(await Promise.all(rules)),
  };
}
