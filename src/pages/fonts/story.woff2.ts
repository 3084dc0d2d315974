import type { APIRoute } from 'astro';
import { storyFont } from '../../loaders/story-font.ts';

export const GET: APIRoute = async () => new Response(await storyFont(), { headers: { 'content-type': 'font/woff2' } });
