import { sceneTitle } from '../../src/drawing/scene-title.ts';
import { prove } from '../../src/proof/prove.ts';
import type { Decision, SessionModule } from '../../src/workshop/session-module.ts';
import { turnsOf } from '../../src/workshop/turns.ts';
import { storyOf } from '../views/walked.ts';

/** A module of the course, with the minutes of its own notes; every decision is read in the same time. */
export function moduleOf(id: string): SessionModule {
  const scenario = storyOf(id);
  const visits = prove(scenario).blind?.visits ?? {};
  const decisions = scenario.scenes
    .filter(({ choices }) => choices.length > 0)
    .map(({ id: scene, facilitator, choices }): Decision => {
      const seen = visits[scene];
      return {
        scene,
        title: sceneTitle(scene),
        minutes: facilitator?.minutes ?? 5,
        seconds: 45,
        seen: typeof seen === 'number' ? seen : 1,
        rules: [...new Set(choices.flatMap(({ marks }) => Object.keys(marks)))],
      };
    });
  const rules = Object.keys(scenario.rules).map((rule) => ({ id: rule, title: rule }));
  return { id, title: scenario.title, about: '', rules, turns: turnsOf(scenario, decisions) };
}
