import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import castText from '../../../scenarios/cast.yaml?raw';
import { memberOf, readCast } from '../../drawing/cast.ts';
import { face } from '../../drawing/face.ts';
import { MOODS } from '../../engine/scenario.ts';

/** `<id>.<mood>.svg`, for everybody in the cast file and everybody else whom a story names. */
export const getStaticPaths = (async () => {
  const cast = readCast(castText);
  const named = (await getCollection('scenarios')).flatMap(({ data }) => Object.keys(data.scenario?.cast ?? {}));
  return [...new Set([...cast.keys(), ...named])].flatMap((id) =>
    MOODS.map((mood) => ({ params: { face: `${id}.${mood}` }, props: { member: memberOf(cast, id), mood } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { member, mood } }) =>
  new Response(face(member, mood), { headers: { 'Content-Type': 'image/svg+xml' } });
