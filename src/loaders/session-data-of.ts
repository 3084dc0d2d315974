import { getEntry } from 'astro:content';
import { countWords } from '../drawing/how-long.ts';
import { sceneTitle } from '../drawing/scene-title.ts';
import { plain } from '../engine/plain.ts';
import type { Beat, Scenario, Scene } from '../engine/scenario.ts';
import { version } from '../engine/version.ts';
import { explore, STATE_LIMIT } from '../proof/explore.ts';
import { ordered, without } from '../proof/graph.ts';
import { blindVisits } from '../proof/visits.ts';
import type { Decision, SessionModule } from '../workshop/session-module.ts';
import { turnsOf } from '../workshop/turns.ts';
import { scenarioOf } from './scenario-of.ts';

/** What a stop takes where the author's note does not say. */
const MINUTES_OF_STOP = 5;
/** The pace at which a lesson's length is reckoned, too (drawing/how-long.ts). */
const WORDS_A_MINUTE = 220;

/** To explore a story takes a second, and several pages ask for the same. */
const known = new Map<string, SessionModule>();

const wordsIn = (beats: readonly Beat[]): number =>
  beats.reduce((sum, beat) => sum + ('text' in beat ? countWords(plain(beat.text)) : 0), 0);

/** The scene, its choices, and what comes of one of them, on average. */
function secondsOf({ beats, choices }: Scene): number {
  const said = choices.reduce((sum, { text }) => sum + countWords(plain(text)), 0);
  const after = choices.reduce((sum, { consequence }) => sum + wordsIn(consequence), 0) / choices.length;
  return Math.round(((wordsIn(beats) + said + after) * 60) / WORDS_A_MINUTE);
}

/** Scene id → how likely somebody sees it who picks blindly, 0 to 1; without those for which it was not computed. */
function chances(scenario: Scenario): ReadonlyMap<string, number> {
  const exploration = explore(scenario, STATE_LIMIT);
  const { graph, choices } = exploration;
  const calm = ordered(without(graph, (choice) => choices[choice]?.after !== undefined));
  if (!exploration.complete || !('order' in calm)) return new Map();
  const visits = blindVisits(calm, { ...exploration, scenes: scenario.scenes.length });
  return new Map(
    scenario.scenes.flatMap(({ id }, at) => {
      const chance = visits[at];
      return typeof chance === 'number' ? [[id, chance] as const] : [];
    }),
  );
}

/**
 * A module as the session planner and its papers need it. How likely a room comes past a decision is how likely somebody does
 * who picks blindly.
 * @param id a module; its story bears the same name
 * @throws where there is no such module or story, or the story has a fault
 */
export async function sessionDataOf(id: string): Promise<SessionModule> {
  const scenario = await scenarioOf(id);
  const module = await getEntry('modules', id);
  if (!module) throw new Error(`There is no module "${id}": src/lessons/course.yaml does not name it.`);
  const key = `${id} ${version(scenario)} ${module.data.title} ${module.data.about}`;
  const made = known.get(key);
  if (made) return made;
  const seenOf = chances(scenario);
  const decisions = scenario.scenes
    .filter(({ choices }) => choices.length > 0)
    .map((scene): Decision => {
      const seen = seenOf.get(scene.id);
      return {
        scene: scene.id,
        title: sceneTitle(scene.id),
        minutes: scene.facilitator?.minutes ?? MINUTES_OF_STOP,
        seconds: secondsOf(scene),
        // To two places: it travels in a page.
        seen: seen === undefined ? 1 : Math.round(seen * 100) / 100,
        rules: [...new Set(scene.choices.flatMap(({ marks }) => Object.keys(marks)))],
      };
    });
  const rules = await Promise.all(
    Object.keys(scenario.rules).map(async (rule) => ({
      id: rule,
      title: (await getEntry('rules', rule))?.data.title ?? rule,
    })),
  );
  const { title, about } = module.data;
  const data = { id, title, about, rules, turns: turnsOf(scenario, decisions) };
  known.set(key, data);
  return data;
}
