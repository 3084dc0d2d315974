import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isId } from '../format/id.ts';
import { nearest } from '../format/nearest.ts';
import { WrongCall } from './wrong-call.ts';

/** The folder of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the command was typed: npm runs scripts in the repository's folder and remembers the other one here. */
export const typedIn = (): string => process.env.INIT_CWD ?? process.cwd();

export const SCENARIOS = join(ROOT, 'scenarios');

/** Whether a file is one of the course's own scenarios. */
export const isOurs = (path: string): boolean => {
  const way = relative(SCENARIOS, path);
  return way !== '' && !way.startsWith('..') && resolve(SCENARIOS, way) === path;
};

/** Every `scenarios/*\/scenario.md` of the repository, by name. */
export const ourScenarios = (): readonly string[] =>
  readdirSync(SCENARIOS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(SCENARIOS, name))
    .filter((folder) => readdirSync(folder).includes('scenario.md'))
    .map((folder) => join(folder, 'scenario.md'))
    .sort();

/**
 * Where a scenario lies that was named in a command: by its id, which is its folder in `scenarios/`, by its file, or by its
 * own folder.
 * @throws WrongCall where there is none; a misspelt id gets the nearest one.
 */
export function scenarioPath(name: string): string {
  const ours = join(SCENARIOS, name, 'scenario.md');
  if (isId(name) && existsSync(ours)) return ours;
  const path = resolve(typedIn(), name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return path;
  if (found?.isDirectory() && existsSync(join(path, 'scenario.md'))) return join(path, 'scenario.md');
  if (found?.isDirectory()) throw new WrongCall(`The folder "${name}" holds no scenario.md.`);
  if (!isId(name.toLowerCase())) throw new WrongCall(`There is no file "${name}".`);
  const ids = ourScenarios().map(scenarioId);
  const meant = nearest(name, ids);
  const advice = meant ? `Did you mean "${meant}"?` : `There ${ids.length === 1 ? 'is' : 'are'}: ${ids.join(', ')}.`;
  throw new WrongCall(`There is no scenario "${name}". ${advice}`);
}

/** The text of a file. @param shown how a message calls it. @throws WrongCall where it cannot be read. */
export function readText(path: string, shown: string = relative(typedIn(), path)): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (problem) {
    const missing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT';
    throw new WrongCall(missing ? `There is no file "${shown}".` : `The file "${shown}" cannot be read: ${problem}`);
  }
}

/** A scenario is called after its folder, or after its file where that has a name of its own. */
export const scenarioId = (path: string): string =>
  basename(path) === 'scenario.md' ? basename(dirname(path)) : basename(path, extname(path));

/** Rule id → its title, as its file in `src/rules` says it. */
export const ruleTitles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...courseRules()].map((id) => {
      const [, title = id] = /^title: *(.+)$/m.exec(readFileSync(join(ROOT, 'src/rules', `${id}.md`), 'utf8')) ?? [];
      return [id, title.trim().replace(/^(["'])(.*)\1$/, '$2')];
    }),
  );

/** The ids of the course's takeaway rules: one Markdown file each. */
export const courseRules = (): ReadonlySet<string> =>
  new Set(
    readdirSync(join(ROOT, 'src/rules'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => basename(name, '.md')),
  );
