import { getCollection } from 'astro:content';

/** A page for every scenario, and what its rules are called. */
export async function paperPaths() {
  const rules = await getCollection('rules');
  const titles = Object.fromEntries(rules.map(({ id, data }) => [id, data.title]));
  const scenarios = await getCollection('scenarios');
  return scenarios.map(({ id }) => ({ params: { scenario: id }, props: { titles } }));
}
