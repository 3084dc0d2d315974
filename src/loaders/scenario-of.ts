import { getEntry } from 'astro:content';
import type { Scenario } from '../engine/scenario.ts';
import { diagnosticPage } from '../format/diagnostic-page.ts';
import { site } from '../site.config.ts';

/**
 * A scenario for a page.
 * @throws where it does not exist, and under `astro dev` where it has a fault: with the place, so that the browser shows it
 */
export async function scenarioOf(id: string): Promise<Scenario> {
  const entry = await getEntry('scenarios', id);
  if (!entry) throw new Error(`There is no scenario "${id}": scenarios/${id}/scenario.md does not exist.`);
  const { scenario, fault } = entry.data;
  if (scenario) return scenario;
  if (!fault) throw new Error(`Scenario "${id}" was not read.`);
  throw Object.assign(new Error(`${fault.reason} ${fault.hint}`), {
    name: fault.code,
    hint: `${fault.hint}\n${diagnosticPage(site.address, fault.code)}`,
    loc: { file: fault.path, line: fault.at.line, column: fault.at.column },
  });
}
