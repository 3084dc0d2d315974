// npm run check [-- FILE|ID…]: reads and proves scenarios, and says what is wrong with them and what is known of them.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { counted } from '../proof/shown.ts';
import { checkFile } from './check-file.ts';
import { scenarioJson } from './check-json.ts';
import { faultsIn, found, report } from './check-report.ts';
import { watch } from './check-watch.ts';
import { ourScenarios, readText, scenarioPath } from './files.ts';
import { answer, type ExitCode, WrongCall } from './wrong-call.ts';

const USAGE =
  'Use it as: check [FILE|ID…] [--json | --watch]. Without files or ids it checks every scenario of the course.';

interface Call {
  /** None where every scenario of the course is meant. */
  readonly named: readonly string[];
  readonly json: boolean;
  readonly watch: boolean;
}

function callOf(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.json && values.watch) throw new Error('--json and --watch cannot go together.');
    return { named: positionals, ...values };
  } catch (problem) {
    throw new WrongCall(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
  }
}

function check(paths: readonly string[], json: boolean): ExitCode {
  const began = performance.now();
  // A file that cannot be read is said before any is proven.
  for (const path of paths) readText(path);
  const results = paths.map((path) => {
    const result = checkFile(path);
    if (!json) console.log(report(result.checked, `${result.id}  (${result.file})`));
    return result;
  });
  const all = results.map(({ checked }) => checked);
  if (json) {
    console.log(
      JSON.stringify({ scenarios: results.map(({ id, file, checked }) => scenarioJson(id, file, checked)) }, null, 2),
    );
  } else {
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    console.log(`Checked ${counted(paths.length, 'scenario')}: ${found(all)}, in ${seconds} s.`);
  }
  return faultsIn(all) > 0 ? 1 : 0;
}

await answer(async () => {
  const call = callOf(process.argv.slice(2));
  const named = call.named.map(scenarioPath);
  const code = check(named.length > 0 ? named : ourScenarios(), call.json);
  if (!call.watch) return code;
  await watch(named);
  return 0;
});
