import { readdir, readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Stands for the site's root while the build runs; no page keeps it. */
const ROOT = '/__ROOT__/';
const TEXT = /\.(html|css|js|json|xml|svg|webmanifest)$/;

/**
 * One build for every place: a domain's root, any sub-path, a folder inside an LMS package. Astro wants to know the base when
 * it builds; we do not. So it builds under a token, and afterwards each file gets the way from itself to the root instead:
 * `./` at the top, `../` once per folder of depth.
 */
export function relocatable(): AstroIntegration {
  let building = false;
  return {
    name: 'relocatable',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        building = command === 'build';
        if (!building) return;
        updateConfig({
          base: ROOT,
          vite: { experimental: { renderBuiltUrl: () => ({ relative: true }) } },
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!building) return;
        const top = fileURLToPath(dir);
        const files = await readdir(top, { recursive: true, withFileTypes: true });
        await Promise.all(
          files
            .filter((file) => file.isFile() && TEXT.test(file.name))
            .map(async (file) => {
              const path = `${file.parentPath}${sep}${file.name}`;
              const text = await readFile(path, 'utf8');
              if (!text.includes(ROOT)) return;
              const depth = relative(top, path).split(sep).length - 1;
              await writeFile(path, text.replaceAll(ROOT, depth === 0 ? './' : '../'.repeat(depth)));
            }),
        );
      },
    },
  };
}
