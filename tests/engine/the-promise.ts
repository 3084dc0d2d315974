import { readFileSync } from 'node:fs';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/format/parse.ts';

/** The course's first story, read as everybody reads it. */
export function thePromise(): Scenario {
  const file = 'scenarios/the-promise/scenario.md';
  const { scenario, diagnostics } = parseScenario(readFileSync(file, 'utf8'), file, { id: 'the-promise' });
  if (!scenario) throw new Error(`${file}: ${diagnostics[0]?.reason}`);
  return scenario;
}
