import { getCollection } from 'astro:content';
import castText from '../../scenarios/cast.yaml?raw';
import { readCast } from '../drawing/cast.ts';
import { type Person, whoAppears } from '../drawing/who-appears.ts';

export interface CoursePerson extends Omit<Person, 'scenarios'> {
  /** The lessons in whose stories they appear, in the course's order. */
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
}

/** Everybody who appears in the stories of the course. A story is named after the lesson in which it is played. */
export async function peopleOfCourse(): Promise<readonly CoursePerson[]> {
  const modules = new Map((await getCollection('modules')).map(({ id, data }) => [id, data]));
  const written = new Set((await getCollection('lessons')).map(({ id }) => id));
  const order = (id: string): number => modules.get(id)?.order ?? Number.POSITIVE_INFINITY;
  const scenarios = (await getCollection('scenarios'))
    .flatMap(({ data }) => data.scenario ?? [])
    .filter(({ id }) => written.has(id))
    .sort((a, b) => order(a.id) - order(b.id));
  const titles = new Map(scenarios.map(({ id, title }) => [id, modules.get(id)?.title ?? title]));
  return whoAppears(readCast(castText), scenarios).map(({ scenarios: theirs, ...person }) => ({
    ...person,
    lessons: theirs.map((id) => ({ id, title: titles.get(id) ?? id })),
  }));
}
