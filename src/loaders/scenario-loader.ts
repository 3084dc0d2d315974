import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { diagnosticPage } from '../format/diagnostic-page.ts';
import { excerpt } from '../format/excerpt.ts';
import { checkScenario } from '../proof/check.ts';
import { site } from '../site.config.ts';

/**
 * Reads and proves `scenarios/<id>/scenario.md`. A fault fails the build here; under `astro dev` the entry carries the first
 * fault with its place instead, and the page that wants the scenario shows it (`scenario-of.ts`).
 * @param rules the ids of the rules that the course knows
 */
export function scenarioLoader(rules: () => Promise<ReadonlySet<string>>): Loader {
  return {
    name: 'scenarios',
    load: async ({ store, config, logger, watcher, generateDigest }) => {
      const folder = fileURLToPath(new URL('./scenarios/', config.root));
      const root = fileURLToPath(config.root);

      async function read(id: string): Promise<void> {
        const path = join(folder, id, 'scenario.md');
        const text = await readFile(path, 'utf8');
        const file = relative(root, path);
        const checked = checkScenario(text, file, { id, rules: await rules() });
        const faults = checked.diagnostics.filter(({ severity }) => severity === 'fault');
        for (const fault of faults)
          logger.error(`\n${excerpt(text, fault, { more: diagnosticPage(site.address, fault.code) })}`);
        if (faults.length > 0 && !watcher) {
          throw new Error(
            `${file} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was built.`,
          );
        }
        const [fault] = faults;
        const data = fault ? { fault: { path, ...fault } } : { scenario: checked.scenario };
        store.set({
          id,
          data: structuredClone(data) as Record<string, unknown>,
          body: text,
          digest: generateDigest(text),
        });
      }

      store.clear();
      const entries = await readdir(folder, { withFileTypes: true });
      await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => read(name)));

      const again = async (path: string): Promise<void> => {
        const [, id] = /^([^/\\]+)[/\\]scenario\.md$/.exec(relative(folder, path)) ?? [];
        if (id) await read(id);
      };
      watcher?.add(folder);
      watcher?.on('change', again);
      watcher?.on('add', again);
    },
  };
}
