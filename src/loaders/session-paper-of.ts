import { getEntry } from 'astro:content';
import { sceneTitle } from '../drawing/scene-title.ts';
import { isEnding, type Scenario, type Scene } from '../engine/scenario.ts';
import { labelsOf, restsFrom } from '../workshop/on-paper.ts';
import { seenOf } from '../workshop/passages.ts';
import type { SessionModule } from '../workshop/session-module.ts';
import { scenarioOf } from './scenario-of.ts';
import { sessionDataOf } from './session-data-of.ts';
import { wordsOf } from './words-of.ts';

/** Chances are rounded to hundredths. */
const SURE = 0.98;

/** A decision as the papers of a session have it. */
export interface PaperDecision {
  readonly label: string;
  readonly title: string;
  readonly scene: Scene;
  readonly minutes: number;
  /** The labels of the whole turn, where a room comes to one of several. */
  readonly oneOf: readonly string[];
  /** Whether every room comes to one of the turn's decisions. */
  readonly sure: boolean;
  /** Choice id → the labels of the decisions to which it may lead, and the endings, by scene id. */
  readonly leads: Readonly<
    Record<string, { readonly decisions: readonly string[]; readonly endings: readonly string[] }>
  >;
}

/** A question for each ending of a story. */
export interface PaperEnding {
  readonly scene: Scene;
  readonly title: string;
  readonly ask: string;
}

/** All that the papers of a module are made from. */
export interface SessionPaper {
  readonly module: SessionModule;
  readonly scenario: Scenario;
  readonly decisions: readonly PaperDecision[];
  readonly endings: readonly PaperEnding[];
  /** The rules of the story in its order, each with what is asked about it in the debrief. */
  readonly rules: readonly { readonly id: string; readonly title: string; readonly ask: readonly string[] }[];
  /** What every debrief begins and ends with. */
  readonly always: { readonly first: readonly string[]; readonly last: readonly string[] };
  /** What the lesson asks of its learners this week; empty where it asks nothing. */
  readonly thisWeek: string;
}

/**
 * @param id a module; its story bears the same name
 * @throws where there is no such module or story, the story has a fault, or src/lessons/debrief.yaml has no question for an ending
 */
export async function sessionPaperOf(id: string): Promise<SessionPaper> {
  const scenario = await scenarioOf(id);
  const module = await sessionDataOf(id);
  const labels = labelsOf(module.turns);
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const asked = (await getEntry('debriefs', id))?.data.endings ?? {};
  for (const ending of Object.keys(asked)) {
    const scene = scenes.get(ending);
    if (!scene || !isEnding(scene))
      throw new Error(`src/lessons/debrief.yaml, ${id}: "${ending}" is no ending of the story.`);
  }
  const decisions = module.turns.flatMap((turn) =>
    turn.flatMap(({ scene: at, title, minutes }): readonly PaperDecision[] => {
      const scene = scenes.get(at);
      if (!scene) return [];
      const leads = scene.choices.map(({ id: choice, target }) => {
        const rests = restsFrom(scenario, target);
        return [
          choice,
          {
            decisions: rests.flatMap((rest) => labels.get(rest) ?? []),
            endings: rests.filter((rest) => !labels.has(rest)),
          },
        ] as const;
      });
      return [
        {
          label: labels.get(at) ?? '',
          title,
          scene,
          minutes,
          oneOf: turn.length > 1 ? turn.map(({ scene: one }) => labels.get(one) ?? '') : [],
          sure: seenOf(turn) > SURE,
          leads: Object.fromEntries(leads),
        },
      ];
    }),
  );
  const endings = scenario.scenes.filter(isEnding).map((scene): PaperEnding => {
    const ask = asked[scene.id];
    if (ask === undefined) {
      throw new Error(
        `src/lessons/debrief.yaml, ${id}: the ending "${scene.id}" has no question. Write one under "endings".`,
      );
    }
    return { scene, title: sceneTitle(scene.id), ask };
  });
  const rules = await Promise.all(
    module.rules.map(async (rule) => ({ ...rule, ask: (await getEntry('rules', rule.id))?.data.ask ?? [] })),
  );
  const { first = [], last = [] } = (await getEntry('debriefs', 'always'))?.data ?? {};
  const [, week = ''] = /<ThisWeek>(.*?)<\/ThisWeek>/s.exec((await getEntry('lessons', id))?.body ?? '') ?? [];
  return { module, scenario, decisions, endings, rules, always: { first, last }, thisWeek: wordsOf(week) };
}
