import type { APIRoute } from 'astro';
import { screenplay } from '../../../drawing/screenplay.ts';
import { screenplayHtml } from '../../../drawing/screenplay-html.ts';
import { paperPaths } from '../../../loaders/paper-paths.ts';
import { scenarioOf } from '../../../loaders/scenario-of.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(screenplayHtml(screenplay(await scenarioOf(params.scenario ?? ''), props.titles)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
