import { getCollection, getEntry } from 'astro:content';
import { countWords, howLong } from '../drawing/how-long.ts';
import type { Scenario } from '../engine/scenario.ts';
import { scenarioOf } from './scenario-of.ts';
import { wordsOf } from './words-of.ts';

/** Sentences of which one at most is shown, and not to everybody. */
const REMEMBERED = /<Remembered\b.*?<\/Remembered>/gs;

const named = (body: string, component: string, attribute: string): readonly string[] =>
  [...body.matchAll(new RegExp(`<${component}\\s[^>]*?${attribute}=["']([^"']+)["']`, 'g'))].map(([, id = '']) => id);

/** The words of the rules that a scenario exercises, as a lesson tells them. */
async function rulesOf({ rules }: Scenario): Promise<string> {
  const told = await Promise.all(Object.keys(rules).map((id) => getEntry('rules', id)));
  return told
    .map((rule) => [rule?.data.title, wordsOf(rule?.body ?? ''), rule?.data.says, rule?.data.instead].join(' '))
    .join(' ');
}

/** About how many minutes a lesson takes, with all that it names: its story, its rules, its practices. */
export async function minutesOf(lesson: string): Promise<number> {
  const body = ((await getEntry('lessons', lesson))?.body ?? '').replace(REMEMBERED, '');
  const scenarios = await Promise.all(named(body, 'RolePlay', 'scenario').map(scenarioOf));
  const rules = await Promise.all(named(body, 'Rules', 'of').map(async (id) => rulesOf(await scenarioOf(id))));
  const ids = new Set(named(body, 'Practice', 'of'));
  const practices = (await getCollection('practices')).filter(({ id }) => ids.has(id)).map(({ data }) => data);
  return howLong(countWords([wordsOf(body), ...rules].join(' ')), scenarios, practices);
}
