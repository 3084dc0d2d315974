import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the command was typed: npm runs scripts in the repository's folder and remembers the other one here. */
export const typedIn = (): string => process.env.INIT_CWD ?? process.cwd();

const SCENARIOS = join(ROOT, 'scenarios');

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

/** A scenario is called after its folder, or after its file where that has a name of its own. */
export const scenarioId = (path: string): string =>
  basename(path) === 'scenario.md' ? basename(dirname(path)) : basename(path, extname(path));

/** The ids of the course's takeaway rules: one Markdown file each. */
export const courseRules = (): ReadonlySet<string> =>
  new Set(
    readdirSync(join(ROOT, 'src/rules'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => basename(name, '.md')),
  );
