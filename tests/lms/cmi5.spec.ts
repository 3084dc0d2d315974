import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { compileMachine } from '../../src/engine/machine.ts';
import { current, replay } from '../../src/engine/replay.ts';
import { moduleIri } from '../../src/record/iris.ts';
import { test as base, expect } from '../site.ts';
import { expectScene, player, say, tellAll } from '../views/lesson.ts';
import { storyOf, walked } from '../views/walked.ts';
import { type Cmi5Lms, cmi5Lms, type LaunchOptions, type Registration } from './cmi5-lms.ts';
import { at, theOne, verbs } from './cmi5-seen.ts';

// Every package that HR uploads, as it comes out of its zip, with a strict LMS at its origin.

const MODULE = 'the-promise';
const story = storyOf(MODULE);
const machine = compileMachine(story);

/** A walk that passes, and one that does not. */
function walkWhere(passes: boolean): string {
  const names = Object.keys(story.walks).filter((name) => {
    const { result } = walked(MODULE, name);
    return result.halves >= 0.8 * 2 * result.tests === passes;
  });
  if (!names[0]) throw new Error(`no walk that ${passes ? 'passes' : 'fails'}`);
  return names[0];
}

interface Fixtures {
  lms: Cmi5Lms;
}

const test = base.extend<Fixtures>({
  lms: async ({ folder }, use) => {
    const packages = join(folder, 'packages');
    const name = (await readdir(packages)).find((one) => new RegExp(`^handoff-${MODULE}-cmi5-v.*\\.zip$`).test(one));
    expect(name, 'a package in the build').toBeDefined();
    const unpacked = await mkdtemp(join(tmpdir(), 'handoff-cmi5-'));
    const files = unzipSync(new Uint8Array(await readFile(join(packages, name ?? ''))));
    for (const [path, bytes] of Object.entries(files)) {
      if (path.endsWith('/')) continue;
      await mkdir(dirname(join(unpacked, path)), { recursive: true });
      await writeFile(join(unpacked, path), bytes);
    }
    const lms = await cmi5Lms({ folder: unpacked });
    await use(lms);
    await lms.close();
    await rm(unpacked, { recursive: true });
  },
});

// The LMS is asked at its own address, on loopback, and has not everything: whoever asks anything else fails.
const ASKED = String.raw`^request to another host: http://127\.0\.0\.1:\d+/|status of 404 .*/lrs/a`;
// Nothing here is about the pace: scenes are told at once.
const AT_ONCE = { reducedMotion: 'reduce' } as const;
test.use({ expectedFaults: [new RegExp(ASKED)], contextOptions: AT_ONCE });

const launch = (lms: Cmi5Lms, learner: Registration, options: LaunchOptions = {}): string =>
  lms.launch(learner, { mastery: 0.8, page: `${lms.content}${MODULE}.html`, ...options }).url;

const refusals = ({ log }: Cmi5Lms) =>
  log.filter(({ status }) => status >= 400 && status !== 404).map(({ status, answer }) => `${status} ${answer}`);

const sceneAfter = (steps: readonly string[]): string => current(replay(machine, steps)).scene;

const answers = (learner: Registration): number => verbs(learner).filter((verb) => verb === 'answered').length;

/** Goes in and waits until the LMS has been told. */
async function enter(page: Page, url: string, learner: Registration): Promise<void> {
  const before = learner.statements.length;
  await page.goto(url);
  await expect.poll(() => learner.statements.length).toBeGreaterThan(before);
  await page.waitForFunction(() => Object.hasOwn(document.querySelector('[data-player]') ?? {}, '__k'));
  await tellAll(page);
}

test('a walk is played half on one computer, half on another: same score as the engine, each choice once, nothing refused', async ({
  page,
  browser,
  lms,
}) => {
  const learner = lms.register(moduleIri(MODULE));
  const walk = walkWhere(true);
  const steps = story.walks[walk]?.path ?? [];
  const { result } = walked(MODULE, walk);
  const decisions = steps.filter((step) => step !== '?');

  await enter(page, launch(lms, learner), learner);
  await say(page, decisions.slice(0, 2));
  await expect.poll(() => answers(learner)).toBe(2);
  await page.goto('about:blank');
  await expect.poll(() => verbs(learner).at(-1), 'terminated in pagehide: trap 14').toBe('terminated');

  const elsewhere = await browser.newContext(AT_ONCE);
  const other = await elsewhere.newPage();
  const returnURL = new URL('/back', lms.content).href;
  await enter(other, launch(lms, learner, { returnURL }), learner);
  await expectScene(other, sceneAfter(decisions.slice(0, 2)));
  await say(other, decisions.slice(2));
  await expect.poll(() => answers(learner)).toBe(decisions.length);
  await expect.poll(() => verbs(learner)).toContain('completed');
  await other.locator('[data-leave]').click();
  await other.waitForURL(returnURL);
  await elsewhere.close();

  expect(refusals(lms)).toEqual([]);
  expect(verbs(learner).filter((verb) => verb !== 'answered')).toEqual([
    'initialized',
    'terminated',
    'initialized',
    'passed',
    'completed',
    'terminated',
  ]);
  expect(at(theOne(learner, 'passed'), 'result', 'score', 'scaled')).toBe(result.halves / (2 * result.tests));
  const said = learner.statements.filter((_, nth) => verbs(learner)[nth] === 'answered');
  expect(said.map((one) => at(one, 'result', 'response'))).toEqual(decisions);
});

test('who fails and leaves has failed', async ({ page, lms }) => {
  const learner = lms.register(moduleIri(MODULE));
  const steps = story.walks[walkWhere(false)]?.path ?? [];
  await enter(page, launch(lms, learner), learner);
  await say(
    page,
    steps.filter((step) => step !== '?'),
  );
  await expect.poll(() => verbs(learner)).toContain('completed');
  expect(verbs(learner)).not.toContain('failed');
  await page.close();
  await expect.poll(() => verbs(learner).slice(-2)).toEqual(['failed', 'terminated']);
  expect(refusals(lms)).toEqual([]);
});

test('a reload ends the session, and says so; the next launch is at the exact scene', async ({ page, lms }) => {
  const learner = lms.register(moduleIri(MODULE));
  const decisions = (story.walks[walkWhere(true)]?.path ?? []).filter((step) => step !== '?');
  await enter(page, launch(lms, learner), learner);
  await say(page, decisions.slice(0, 2));
  await expect.poll(() => answers(learner)).toBe(2);
  await page.reload();
  await expect(page.locator('[data-trouble^="lms-"]').first()).toBeVisible();
  expect(verbs(learner).filter((verb) => verb === 'initialized')).toHaveLength(1);

  await enter(page, launch(lms, learner), learner);
  await expectScene(page, sceneAfter(decisions.slice(0, 2)));
  await expect(page.locator('[data-trouble^="lms-"]')).toHaveCount(0);
  expect(answers(learner)).toBe(2);
});

test.describe('where the LMS is lost', () => {
  test.use({ expectedFaults: [new RegExp(`${ASKED}|Failed to load resource`)] });

  test('the learner is told at once, and what was said meanwhile arrives once it is back', async ({ page, lms }) => {
    const learner = lms.register(moduleIri(MODULE));
    const decisions = (story.walks[walkWhere(true)]?.path ?? []).filter((step) => step !== '?');
    await enter(page, launch(lms, learner), learner);
    lms.network = () => 'request-lost';
    await say(page, decisions.slice(0, 2));
    await expect(page.locator('[data-trouble="lms-lost"]').first()).toBeVisible();
    expect(answers(learner)).toBe(0);
    lms.network = () => 'served';
    await say(page, decisions.slice(2, 3));
    await expect.poll(() => answers(learner)).toBe(3);
    await expect(page.locator('[data-trouble="lms-lost"]')).toHaveCount(0);
    expect(refusals(lms)).toEqual([]);
  });

  test('because the token has run out, the learner is told', async ({ page, lms }) => {
    const learner = lms.register(moduleIri(MODULE));
    const launched = lms.launch(learner, { page: `${lms.content}${MODULE}.html` });
    await enter(page, launched.url, learner);
    launched.expire();
    await say(page, (story.walks[walkWhere(true)]?.path ?? []).filter((step) => step !== '?').slice(0, 1));
    await expect(page.locator('[data-trouble="lms-lost"]').first()).toBeVisible();
  });
});

for (const mode of ['Browse', 'Review'] as const) {
  test(`${mode} writes nothing but initialized and terminated`, async ({ page, lms }) => {
    const learner = lms.register(moduleIri(MODULE));
    await enter(page, launch(lms, learner, { mode }), learner);
    await say(page, (story.walks[walkWhere(true)]?.path ?? []).filter((step) => step !== '?').slice(0, 2));
    await expect(page.locator(`[data-trouble="lms-${mode.toLowerCase()}"]`).first()).toBeVisible();
    await page.close();
    await expect.poll(() => verbs(learner)).toEqual(['initialized', 'terminated']);
    expect(lms.log.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(refusals(lms)).toEqual([]);
  });
}

test('opened without an LMS the story can be played, and says that nothing is recorded', async ({ page, lms }) => {
  await page.goto(`${lms.content}${MODULE}.html`);
  await expect(page.locator('[data-trouble="lms-absent"]').first()).toBeVisible();
  await expect(player(page)).toBeVisible();
  expect(lms.log).toEqual([]);
});
