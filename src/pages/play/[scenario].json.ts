import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { playDataOf } from '../../loaders/play-data-of.ts';

export const getStaticPaths = (async () =>
  (await getCollection('scenarios')).map(({ id }) => ({ params: { scenario: id } }))) satisfies GetStaticPaths;

/** The whole story: it comes behind the first scene, which stands on the page. */
export const GET: APIRoute = async ({ params }) => Response.json(await playDataOf(params.scenario ?? ''));
