import type { APIRoute } from 'astro';
import { playable } from '../../components/lms/course.ts';
import { sessionDataOf } from '../../loaders/session-data-of.ts';

/** What an agenda is reckoned from: every module, in the order of the course. */
export const GET: APIRoute = async () =>
  Response.json(await Promise.all((await playable()).map(({ id }) => sessionDataOf(id))));
