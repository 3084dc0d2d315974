import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { practiceOf } from '../../loaders/practice-of.ts';

export const getStaticPaths = async () =>
  (await getCollection('practices')).map(({ id }) => ({ params: { practice: id } }));

/** What the client needs to go on from the server's drawing. */
export const GET: APIRoute = async ({ params }) => Response.json(await practiceOf(params.practice ?? ''));
