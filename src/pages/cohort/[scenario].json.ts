import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { isEnding } from '../../engine/scenario.ts';
import { scenarioOf } from '../../loaders/scenario-of.ts';
import type { Guide } from '../../views/cohort/guide.ts';

export const getStaticPaths = (async () =>
  (await getCollection('scenarios')).map(({ id }) => ({ params: { scenario: id } }))) satisfies GetStaticPaths;

/** What was said where, and what facilitators are told about it, for whoever talks about a story with a group. */
export const GET: APIRoute = async ({ params }) => {
  const { scenes } = await scenarioOf(params.scenario ?? '');
  const guide: Guide = {
    scenes: scenes.map((scene) => ({
      id: scene.id,
      choices: scene.choices.map(({ id, text, marks, facilitator }) => ({
        id,
        text,
        marks,
        ...(facilitator ? { note: facilitator } : {}),
      })),
      ...(scene.facilitator ? { note: scene.facilitator } : {}),
      ending: isEnding(scene),
    })),
  };
  return Response.json(guide);
};
