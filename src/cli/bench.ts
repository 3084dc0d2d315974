// npm run bench: what the pages weigh, how long a learner waits, and what the check costs an author. `--bytes` checks only the
// limits, as `npm test` does; `--check` measures only the check; `--cohort` only what a group of learners costs HR's page.
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { Scenario } from '../engine/scenario.ts';
import { parseScenario } from '../format/parse.ts';
import { benchCheck } from './bench-check.ts';
import { checkTable } from './bench-check-table.ts';
import { benchCohort, cohortTable } from './bench-cohort.ts';
import { firstScene, handWritten } from './bench-hand-written.ts';
import { isOver, sentence, verdicts } from './bench-limits.ts';
import { isLesson, type PageWeight, pagesOf, weighPages } from './bench-pages.ts';
import { SLOW } from './bench-slow.ts';
import { bytesTable, timesTable } from './bench-table.ts';
import { measureTimes } from './bench-times.ts';
import { findOrInstallChromium, launchOptions } from './browser.ts';
import { ourScenarios, scenarioId, typedIn } from './files.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { tools } from './tools.ts';

const USAGE = 'Use it as: bench [--bytes | --check | --cohort] [--json] [--pairs NUMBER] [--folder BUILT-SITE]';
const RESULTS = 'bench-results';
const HAND_WRITTEN = 'hand-written.html';

interface Call {
  /** Only the limits in bytes, of the site as it is built. */
  readonly bytes: boolean;
  /** Only what the check costs. */
  readonly check: boolean;
  /** Only what a group of learners costs. */
  readonly cohort: boolean;
  readonly json: boolean;
  readonly pairs: number;
  /** A site that is built already; without it, the course is built first. */
  readonly folder?: string;
}

function callOf(args: readonly string[]): Call {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        bytes: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        cohort: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        pairs: { type: 'string', default: '9' },
        folder: { type: 'string' },
      },
    });
    const { bytes, check, cohort, json, pairs, folder } = values;
    if (!/^[1-9]\d*$/.test(pairs)) throw new Error(`"${pairs}" is no number of pairs.`);
    return {
      bytes,
      check,
      cohort,
      json,
      pairs: Number(pairs),
      ...(folder ? { folder: resolve(typedIn(), folder) } : {}),
    };
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
    process.exit(2);
  }
}

/** Says what is over a limit, or that nothing is. */
function limitLines(pages: readonly PageWeight[]): { readonly lines: readonly string[]; readonly over: boolean } {
  const all = pages
    .filter(({ page }) => isLesson(page))
    .flatMap(({ page, weight }) => verdicts(weight).map((verdict) => ({ page, verdict })));
  return {
    lines: all.map(({ page, verdict }) => sentence(page, verdict)),
    over: all.some(({ verdict }) => isOver(verdict)),
  };
}

/** Checks the limits alone, without slowness. */
async function benchBytes(folder: string, { json }: Call): Promise<boolean> {
  const lessons = (await pagesOf(folder)).filter(isLesson);
  const pages = await onSite(folder, (browser, url) => weighPages(browser, url, lessons, { play: false }));
  const { lines, over } = limitLines(pages);
  console.log(json ? JSON.stringify({ pages }, null, 2) : [bytesTable(pages), ...lines].join('\n'));
  return lessons.length > 0 && !over;
}

async function benchAll(folder: string, { json, pairs }: Call): Promise<boolean> {
  const paths = await pagesOf(folder);
  const { lesson, scenario } = lessonToTime(paths);
  const scene = firstScene(scenario);
  const loadBefore = loadavg();
  // In a copy, so that the hand-written page stands beside the lesson and a build in between disturbs nothing.
  const copy = await mkdtemp(join(tmpdir(), 'handoff-bench-'));
  await cp(folder, copy, { recursive: true });
  await writeFile(join(copy, HAND_WRITTEN), handWritten(scenario, 'faces/'));
  const measured = await onSite(copy, async (browser, url) => ({
    browser: browser.version(),
    pages: await weighPages(browser, url, paths, { play: true }),
    times: await measureTimes(browser, { lesson: url + lesson, handWritten: url + HAND_WRITTEN, scene }, pairs),
  })).finally(() => rm(copy, { recursive: true, force: true }));

  const check = await benchCheck();
  const { pages, times } = measured;
  const { lines, over } = limitLines(pages);
  const machine = {
    processors: cpus().length,
    browser: measured.browser,
    node: process.versions.node,
    /** Processes that want to run, on average over one, five and fifteen minutes. */
    load: { before: loadBefore, after: loadavg() },
  };
  const results = JSON.stringify(
    { when: new Date().toISOString(), machine, slow: SLOW, lesson, pages, times, check },
    null,
    2,
  );
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, 'latest.json'), `${results}\n`);
  const [before = 0] = machine.load.before;
  const [after = 0] = machine.load.after;
  console.log(
    json
      ? results
      : [
          bytesTable(pages),
          ...lines,
          '',
          timesTable(lesson, times),
          '',
          checkTable(check),
          '',
          `${machine.processors} processors, load ${before.toFixed(1)} before and ${after.toFixed(1)} after: above ${machine.processors}, times are too long and wander. A difference within the middle halves is noise.`,
          `All of it is in ${RESULTS}/latest.json.`,
        ].join('\n'),
  );
  return !over;
}

/** The first story that has a page, and that page. */
function lessonToTime(pages: readonly string[]): { readonly lesson: string; readonly scenario: Scenario } {
  for (const path of ourScenarios()) {
    const id = scenarioId(path);
    const lesson = `lessons/${id}.html`;
    const { scenario } = parseScenario(readFileSync(path, 'utf8'), path, { id });
    if (scenario && pages.includes(lesson)) return { lesson, scenario };
  }
  throw new Error('No scenario has a lesson in the built site.');
}

/** Serves a folder compressed and opens a browser for as long as something is done with both. */
async function onSite<Result>(
  folder: string,
  act: (browser: Browser, url: string) => Promise<Result>,
): Promise<Result> {
  const { url, close } = await serve(folder, { brotli: true });
  const browser = await chromium.launch(launchOptions(findOrInstallChromium()));
  try {
    return await act(browser, url);
  } finally {
    await browser.close();
    await close();
  }
}

const call = callOf(process.argv.slice(2));
if (call.check) {
  const costs = await benchCheck();
  console.log(call.json ? JSON.stringify(costs, null, 2) : checkTable(costs));
  process.exit(0);
}
if (call.cohort) {
  const costs = await benchCohort();
  console.log(call.json ? JSON.stringify(costs, null, 2) : cohortTable(costs));
  process.exit(0);
}
if (!call.bytes && !call.folder && !(await run(tools.astro, ['build'], { quiet: true }))) process.exit(1);
const folder = call.folder ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
  process.exit(1);
}
process.exitCode = (await (call.bytes ? benchBytes(folder, call) : benchAll(folder, call))) ? 0 : 1;
