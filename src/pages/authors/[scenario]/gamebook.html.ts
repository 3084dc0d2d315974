import type { APIRoute } from 'astro';
import { gamebook } from '../../../drawing/gamebook.ts';
import { gamebookHtml } from '../../../drawing/gamebook-html.ts';
import { paperPaths } from '../../../loaders/paper-paths.ts';
import { scenarioOf } from '../../../loaders/scenario-of.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(gamebookHtml(gamebook(await scenarioOf(params.scenario ?? ''), props.titles)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
