import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { playable } from '../../components/lms/course.ts';
import { isEnding } from '../../engine/scenario.ts';
import { scenarioOf } from '../../loaders/scenario-of.ts';
import { type SessionPaper, sessionPaperOf } from '../../loaders/session-paper-of.ts';
import type { Guide, GuideDebrief } from '../../views/cohort/guide.ts';

export const getStaticPaths = (async () =>
  (await getCollection('scenarios')).map(({ id }) => ({ params: { scenario: id } }))) satisfies GetStaticPaths;

const debriefOf = ({ always, endings, rules, thisWeek }: SessionPaper): GuideDebrief => ({
  ...always,
  endings: Object.fromEntries(endings.map(({ scene, ask }) => [scene.id, ask])),
  rules: Object.fromEntries(rules.map(({ id, ask }) => [id, ask])),
  thisWeek,
});

/** What was said where, and what facilitators are told about it, for whoever talks about a story with a group. */
export const GET: APIRoute = async ({ params }) => {
  const { scenario: id = '' } = params;
  const { scenes } = await scenarioOf(id);
  // A story that is no module's has no papers.
  const paper = (await playable()).some((module) => module.id === id) ? await sessionPaperOf(id) : undefined;
  const labels = new Map(paper?.decisions.map(({ scene, label }) => [scene.id, label]));
  const guide: Guide = {
    scenes: scenes.map((scene) => {
      const label = labels.get(scene.id);
      return {
        id: scene.id,
        ...(label ? { label } : {}),
        choices: scene.choices.map(({ id, text, marks, facilitator }) => ({
          id,
          text,
          marks,
          ...(facilitator ? { note: facilitator } : {}),
        })),
        ...(scene.facilitator ? { note: scene.facilitator } : {}),
        ending: isEnding(scene),
      };
    }),
    ...(paper ? { debrief: debriefOf(paper) } : {}),
  };
  return Response.json(guide);
};
