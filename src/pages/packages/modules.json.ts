import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { playable } from '../../components/lms/course.ts';
import { version } from '../../engine/version.ts';
import { idOf } from '../../format/id.ts';
import { page as words } from '../../i18n/en.ts';
import { decisionsOf } from '../../loaders/decisions-of.ts';
import { minutesOf } from '../../loaders/minutes-of.ts';
import { scenarioOf } from '../../loaders/scenario-of.ts';
import { wordsOf } from '../../loaders/words-of.ts';
import type { Course, Rule } from '../../packaging/course.ts';
import { site } from '../../site.config.ts';

/** @throws where there is no such rule: a reference to nothing would only be logged. */
async function ruleOf(id: string): Promise<Rule> {
  const rule = await getEntry('rules', id);
  if (!rule) throw new Error(`There is no rule "${id}": src/rules/${id}.md does not exist.`);
  return { id, title: rule.data.title, about: wordsOf(rule.body ?? '') };
}

/** What packaging knows of the course; the build makes packages and `course.json` of it and takes it away. */
export const GET: APIRoute = async () => {
  const modules = await playable();
  const course: Omit<Course, 'version'> = {
    id: idOf(site.name) ?? 'course',
    title: site.name,
    about: words.about,
    language: 'en',
    modules: await Promise.all(
      modules.map(async ({ id, data: { order, title, about } }) => {
        const scenario = await scenarioOf(id);
        return {
          id,
          order,
          title,
          about,
          minutes: await minutesOf(id),
          objectives: await Promise.all(Object.keys(scenario.rules).map(ruleOf)),
          storyVersion: version(scenario),
          decisions: await decisionsOf(id),
          page: `lessons/${id}.html`,
        };
      }),
    ),
  };
  return Response.json(course);
};
