import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { completePractice, type PracticeFile, readPractice } from './read-practice.ts';

const ENDING = '.yaml';

async function readFileOf(folder: string, name: string): Promise<PracticeFile> {
  const text = await readFile(join(folder, name), 'utf8');
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new Error(`src/practices/${name}: this is no YAML: ${error instanceof Error ? error.message : error}`);
  }
  return readPractice(name.slice(0, -ENDING.length), value);
}

/** Reads `src/practices/<id>.yaml`. A fault fails the build, with the file, the item and the field; under `astro dev` it is told, too. */
export function practiceLoader(): Loader {
  return {
    name: 'practices',
    load: async ({ store, config, watcher, logger, generateDigest }) => {
      const folder = fileURLToPath(new URL('./src/practices/', config.root));

      async function readAll(): Promise<void> {
        const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
        const files = await Promise.all(names.map((name) => readFileOf(folder, name)));
        const practices = files.map((file) => completePractice(file, (id) => files.find((other) => other.id === id)));
        store.clear();
        for (const practice of practices) {
          const data = structuredClone(practice) as unknown as Record<string, unknown>;
          store.set({ id: practice.id, data, digest: generateDigest(data) });
        }
      }

      await readAll();
      const again = (path: string): void => {
        if (path.startsWith(folder)) readAll().catch((error) => logger.error(String(error)));
      };
      watcher?.add(folder);
      for (const event of ['change', 'add', 'unlink']) watcher?.on(event, again);
    },
  };
}
