import { getCollection, getEntry } from 'astro:content';
import castText from '../../scenarios/cast.yaml?raw';
import { readCast } from '../drawing/cast.ts';
import type { Scenario } from '../engine/scenario.ts';
import { version } from '../engine/version.ts';
import type { PlayData } from '../views/player/play-data.ts';
import { dayRowsOf } from './day-rows-of.ts';
import { scenarioOf } from './scenario-of.ts';

/** The story without what a learner never sees. */
const forLearners = (scenario: Scenario): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map(({ facilitator: _, ...scene }) => ({
    ...scene,
    choices: scene.choices.map(({ facilitator: _, ...choice }) => choice),
  })),
});

/**
 * What the player of a scenario is given.
 * @throws where the scenario does not exist or has a fault, or the course counts hours that the story does not
 */
export async function playDataOf(id: string): Promise<PlayData> {
  const scenario = await scenarioOf(id);
  const cast = readCast(castText);
  const rules = Object.keys(scenario.rules).map(
    async (id) => [id, (await getEntry('rules', id))?.data.title ?? id] as const,
  );
  const hour = (await getEntry('modules', id))?.data.hour;
  if (hour && scenario.meters[hour.of]?.unit === undefined) {
    throw new Error(`src/lessons/course.yaml, ${id}: "hour" is of "${hour.of}", which is no meter with a unit there.`);
  }
  const day = dayRowsOf(
    scenario,
    (await getCollection('practices')).map(({ data }) => data),
  );
  return {
    scenario: forLearners(scenario),
    version: version(scenario),
    tints: Object.fromEntries(Object.keys(scenario.cast).map((who) => [who, cast.get(who)?.tint ?? 'sand'])),
    rules: Object.fromEntries(await Promise.all(rules)),
    ...(hour ? { hour } : {}),
    ...(day.length > 0 ? { day } : {}),
  };
}
