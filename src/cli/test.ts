// npm test [-- STEP…]: runs every check in order, stops at the first that fails, and says what was checked.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from './browser.ts';
import { run } from './run.ts';
import { playwrightCount, type TestCount, vitestCount } from './test-count.ts';
import { tools } from './tools.ts';

interface Step {
  readonly name: string;
  readonly checks: string;
  /** Returns whether it went well, and what it counted where it counts tests. */
  readonly run: () => Promise<{ ok: boolean; count?: TestCount }>;
}

const reports = await mkdtemp(join(tmpdir(), 'handoff-reports-'));

const steps: readonly Step[] = [
  {
    name: 'lint',
    checks: 'format and lint',
    run: async () => {
      // Biome colours what it writes to a file or a pipe too.
      const colors = process.stdout.isTTY ? [] : ['--colors=off'];
      return { ok: await run(tools.biome, ['ci', '--error-on-warnings', ...colors]) };
    },
  },
  {
    name: 'types',
    checks: 'types of the site, tests and settings',
    run: async () => ({ ok: await run(tools.astro, ['check', '--minimumFailingSeverity', 'warning']) }),
  },
  {
    name: 'scenarios',
    checks: 'every state of every scenario',
    run: async () => ({ ok: await run('src/cli/check.ts') }),
  },
  {
    name: 'unit',
    checks: 'tests in Node',
    run: async () => {
      const report = join(reports, 'vitest.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const ok = await run(tools.vitest, ['run', ...reporters]);
      return { ok, count: vitestCount(report) };
    },
  },
  {
    name: 'build',
    checks: 'the site builds',
    run: async () => ({ ok: await run(tools.astro, ['build'], { quiet: true }) }),
  },
  {
    name: 'bytes',
    checks: 'what a lesson weighs before its first choice',
    run: async () => ({ ok: await run('src/cli/bench.ts', ['--bytes']) }),
  },
  {
    name: 'browser',
    checks: 'tests in Chromium against the built site',
    run: async () => {
      if (!existsSync('dist')) {
        console.error('There is no built site. Run `npm test -- build browser`.');
        return { ok: false };
      }
      const report = join(reports, 'playwright.json');
      const env = { HANDOFF_CHROMIUM: findOrInstallChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const ok = await run(tools.playwright, ['test', '--reporter=list,json'], { env });
      return { ok, count: playwrightCount(report) };
    },
  },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const chosen = steps.filter((step) => asked.length === 0 || asked.includes(step.name));

const done: string[] = [];
const total: TestCount = { passed: 0, failed: 0 };
let failed: Step | undefined;
for (const step of chosen) {
  console.log(`\n── ${step.name}: ${step.checks}`);
  const started = performance.now();
  const { ok, count } = await step.run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { ok: false, count: undefined };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = count ? `, ${count.passed} tests passed, ${count.failed} failed` : '';
  done.push(`${ok ? '✓' : '✗'} ${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${step.checks}${tests}`);
  total.passed += count?.passed ?? 0;
  // A step that fails without a failed test is one failure all the same.
  total.failed += ok ? 0 : Math.max(count?.failed ?? 0, 1);
  if (!ok) {
    failed = step;
    break;
  }
}
await rm(reports, { recursive: true, force: true });

console.log(`\n${done.join('\n')}`);
if (failed) {
  const left = chosen.slice(chosen.indexOf(failed) + 1).map((step) => step.name);
  console.log(`Stopped at ${failed.name}.${left.length > 0 ? ` Not run: ${left.join(', ')}.` : ''}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed ? 1 : 0;
