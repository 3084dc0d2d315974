import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { layOutMap } from '../../drawing/map.ts';
import { playDataOf } from '../../loaders/play-data-of.ts';

export const getStaticPaths = (async () =>
  (await getCollection('scenarios')).map(({ id }) => ({ params: { scenario: id } }))) satisfies GetStaticPaths;

/** The story as a drawing, for the debrief: it comes once somebody looks back. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(layOutMap((await playDataOf(params.scenario ?? '')).scenario));
