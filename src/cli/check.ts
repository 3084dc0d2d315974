import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { excerpt } from '../format/excerpt.ts';
import { type Checked, checkScenario } from '../proof/check.ts';
import { counted } from '../proof/shown.ts';
import { scenarioJson } from './check-json.ts';
import { table } from './check-table.ts';
import { courseRules, isOurs, ourScenarios, scenarioId, typedIn } from './files.ts';

const USAGE = 'Use it as: check [FILE…] [--json]. Without files it checks every scenario of the course.';

/** The exit code: 0 nothing found, 1 a fault, 2 a call that cannot be answered. */
type ExitCode = 0 | 1 | 2;

interface Call {
  readonly files: readonly string[];
  readonly json: boolean;
}

/** Raised with a plain sentence where a call cannot be answered. */
class WrongCall extends Error {}

function callOf(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const files = positionals.length > 0 ? positionals.map((file) => resolve(typedIn(), file)) : ourScenarios();
    return { files, json: values.json };
  } catch (problem) {
    throw new WrongCall(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
  }
}

function read(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (problem) {
    const missing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT';
    throw new WrongCall(missing ? `There is no file "${shown}".` : `The file "${shown}" cannot be read: ${problem}`);
  }
}

function report({ scenario, sources, proof, diagnostics }: Checked, title: string): string {
  return [
    title,
    ...diagnostics.map((diagnostic) => excerpt(sources.text, diagnostic)),
    ...(scenario && proof ? [table(scenario, proof)] : []),
    '',
  ].join('\n');
}

function check({ files, json }: Call): ExitCode {
  const began = performance.now();
  const rules = courseRules();
  const texts = files.map((path) => {
    const file = relative(typedIn(), path);
    return { path, file, text: read(path, file) };
  });
  const results = texts.map(({ path, file, text }) => {
    const id = scenarioId(path);
    const checked = checkScenario(text, file, { id, ...(isOurs(path) ? { rules } : {}) });
    if (!json) console.log(report(checked, `${id}  (${file})`));
    return { id, file, checked };
  });
  const faults = results.flatMap(({ checked }) => checked.diagnostics).filter(({ severity }) => severity === 'fault');
  if (json) {
    console.log(
      JSON.stringify({ scenarios: results.map(({ id, file, checked }) => scenarioJson(id, file, checked)) }, null, 2),
    );
  } else {
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    const found = faults.length === 0 ? 'no faults' : counted(faults.length, 'fault');
    console.log(`Checked ${counted(files.length, 'scenario')}: ${found}, in ${seconds} s.`);
  }
  return faults.length > 0 ? 1 : 0;
}

try {
  process.exitCode = check(callOf(process.argv.slice(2)));
} catch (problem) {
  if (!(problem instanceof WrongCall)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}
