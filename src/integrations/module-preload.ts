import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["'](\.[^"']+\.js)["']/g;
const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** All modules that a module imports, and those that they import. */
async function importsOf(path: string, seen: Set<string> = new Set()): Promise<ReadonlySet<string>> {
  const code = await readFile(path, 'utf8');
  for (const [, name] of code.matchAll(STATIC_IMPORT)) {
    const imported = resolve(dirname(path), name ?? '');
    if (seen.has(imported)) continue;
    seen.add(imported);
    await importsOf(imported, seen);
  }
  return seen;
}

/**
 * A module's imports are found only once it has arrived, and theirs after that: a round trip each. So every page names all of
 * them, and they are fetched together. Runs after `relocatable`, on pages whose addresses lead from the page itself.
 */
export function modulePreload(): AstroIntegration {
  return {
    name: 'module-preload',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const top = fileURLToPath(dir);
        const pages = (await readdir(top, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(
          pages.map(async (name) => {
            const page = join(top, name);
            const html = await readFile(page, 'utf8');
            const entries = [...html.matchAll(MODULE_SCRIPT)].map(([, src]) => resolve(dirname(page), src ?? ''));
            const modules = new Set<string>();
            for (const entry of entries) await importsOf(entry, modules);
            const links = [...modules]
              .filter((path) => !entries.includes(path))
              .map((path) => relative(dirname(page), path).split(sep).join('/'))
              .map((href) => `<link rel="modulepreload" href="${href.startsWith('.') ? href : `./${href}`}">`);
            if (links.length > 0) await writeFile(page, html.replace('</head>', `${links.join('')}</head>`));
          }),
        );
      },
    },
  };
}
