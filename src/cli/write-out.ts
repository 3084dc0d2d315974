import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Scenario } from '../engine/scenario.ts';
import { excerpt } from '../format/excerpt.ts';
import { parseScenario } from '../format/parse.ts';
import { readText, scenarioId, scenarioPath, typedIn } from './files.ts';
import { type ExitCode, WrongCall } from './wrong-call.ts';

/** A call of the form `SCENARIO [--out FOLDER]`. */
function callOf(command: string, args: readonly string[]): { readonly name: string; readonly out: string } {
  const usage = `Use it as: npm run ${command} -- SCENARIO [--out FOLDER]. SCENARIO is an id or a file.`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', default: '.' } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new Error('One scenario is needed.');
    return { name, out: resolve(typedIn(), values.out) };
  } catch (problem) {
    throw new WrongCall(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`);
  }
}

/**
 * Makes files of a scenario where the command was typed, or in `--out FOLDER`, and prints their paths. A text with faults makes
 * none: the first is told with its place.
 * @param command its name, for the sentence about how it is called
 * @param made what to write: the end of the file's name → text; the scenario's id stands before it
 */
export function writeOut(
  command: string,
  args: readonly string[],
  made: (scenario: Scenario) => Readonly<Record<string, string>>,
): ExitCode {
  const { name, out } = callOf(command, args);
  const path = scenarioPath(name);
  const text = readText(path);
  const { scenario, diagnostics } = parseScenario(text, relative(typedIn(), path), { id: scenarioId(path) });
  if (!scenario) {
    const faults = diagnostics.filter(({ severity }) => severity === 'fault');
    for (const fault of faults.slice(0, 1)) console.error(excerpt(text, fault));
    console.error(`Nothing was written: npm run check -- ${name} tells all that is the matter.`);
    return 1;
  }
  try {
    mkdirSync(out, { recursive: true });
    for (const [ending, content] of Object.entries(made(scenario))) {
      const file = join(out, `${scenario.id}.${ending}`);
      writeFileSync(file, content);
      const way = relative(typedIn(), file);
      console.log(way.startsWith('..') ? file : way);
    }
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem)) throw problem;
    throw new WrongCall(`The files cannot be written: ${problem.message}`);
  }
  return 0;
}
