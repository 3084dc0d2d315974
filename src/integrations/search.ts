import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CustomRecord, close, createIndex } from 'pagefind';

const RECORDS = 'search-records.json';
const FOLDER = 'pagefind';
/** Pagefind brings 400 kB of its own boxes and a copy of itself for a worker; ours needs neither. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

/** Path in the index's folder → content. */
type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The index of these records, and the script that searches it.
 * @throws what Pagefind says where it takes a record or the whole amiss
 */
export async function indexOf(records: readonly CustomRecord[]): Promise<IndexFiles> {
  const fail = (errors: readonly string[]): void => {
    if (errors.length > 0) throw new Error(`Search could not be built: ${errors.join(' ')}`);
  };
  try {
    const { errors, index } = await createIndex({ forceLanguage: 'en' });
    fail(errors);
    if (!index) return new Map();
    for (const record of records) fail((await index.addCustomRecord(record)).errors);
    const made = await index.getFiles();
    fail(made.errors);
    return new Map(made.files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Search over the records of `pages/search-records.json.ts`: the build writes its index, and `astro dev` makes it anew each
 * time that a page begins to search. Without this integration the site is whole, only that its search finds nothing to load.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let index: Promise<IndexFiles> = Promise.resolve(new Map());
        server.middlewares.use(`/${FOLDER}/`, async (request, response) => {
          const name = new URL(request.url ?? '', 'http://dev').pathname.slice(1);
          try {
            if (name === 'pagefind.js') {
              const before = index.catch(() => undefined);
              index = before.then(async () =>
                indexOf(await (await fetch(`http://${request.headers.host}/${RECORDS}`)).json()),
              );
            }
            const file = (await index).get(name);
            response.writeHead(file ? 200 : 404, {
              'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
              'Cache-Control': 'no-store',
            });
            response.end(file);
          } catch (error) {
            response.writeHead(500).end(String(error));
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = join(fileURLToPath(dir), RECORDS);
        const all: readonly CustomRecord[] = JSON.parse(await readFile(records, 'utf8'));
        for (const [name, content] of await indexOf(all)) {
          const path = join(fileURLToPath(dir), FOLDER, name);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, content);
        }
        await rm(records);
        logger.info(`${all.length} lessons, rules and people can be found.`);
      },
    },
  };
}
