import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CATALOGUE, catalogueOf, PACKAGES } from '../packaging/catalogue.ts';
import type { Course } from '../packaging/course.ts';
import { packagesOf } from '../packaging/pack.ts';
import { DEFAULTS } from '../packaging/settings.ts';
import { siteIn } from '../packaging/site.ts';
import { STANDARDS } from '../record/run-time.ts';

/** What `pages/packages/modules.json.ts` has written. */
const MODULES = 'packages/modules.json';

/**
 * The packages for an LMS, and `course.json`, the catalogue of them. Comes after everything that changes pages: a package holds
 * them as the site does.
 */
export function packages(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  return {
    name: 'packages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const described: Omit<Course, 'version'> = JSON.parse(await readFile(join(site, MODULES), 'utf8'));
        const { version }: { version: string } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
        const { modules, ...about } = described;
        const course: Course = { ...about, version, modules };
        const built = siteIn(site);
        const made = STANDARDS.flatMap((standard) => packagesOf(built, course, standard, DEFAULTS));
        await mkdir(join(site, PACKAGES), { recursive: true });
        for (const { name, bytes } of made) await writeFile(join(site, PACKAGES, name), bytes);
        await writeFile(join(site, CATALOGUE), `${JSON.stringify(catalogueOf(course, made), null, 2)}\n`);
        await rm(join(site, MODULES));
        const bytes = Math.max(...made.map(({ module, bytes }) => (module === undefined ? 0 : bytes.length)));
        logger.info(`${made.length} packages for an LMS, a module in ${Math.ceil(bytes / 1000)} kB at most.`);
      },
    },
  };
}
