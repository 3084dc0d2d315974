import type { FrameLocator, Locator, Page } from 'playwright/test';
import { lmsPage, tryLms as words } from '../../src/i18n/en.ts';
import { readSettings } from '../../src/record/settings.ts';
import { axeFinds } from '../axe.ts';
import { expect, test } from '../site.ts';
import { SIZES } from '../views/sizes.ts';

const PATH = ['got-your-back', 'take-it'];
const SCORM_AGAIN = /\/_astro\/scorm(12|2004)\./;

/** Of both standards: where a status, a bookmark and a scene stand, and what a choice says. */
const NAMES = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    scene: 'cmi.core.lesson_location',
    said: 'cmi.interactions.1.student_response',
    response: /^[a-d]$/,
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    finish: 'LMSFinish',
  },
  scorm2004: {
    status: 'cmi.completion_status',
    scene: 'cmi.location',
    said: 'cmi.interactions.1.learner_response',
    response: /^take_it/,
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    finish: 'Terminate',
  },
} as const;
type Standard = keyof typeof NAMES;

interface Tried {
  readonly lms: FrameLocator;
  readonly module: FrameLocator;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) =>
  context.addInitScript(
    (text) => {
      try {
        localStorage.setItem('handoff:settings', text);
      } catch {
        // The empty page that every frame begins with has no storage.
      }
    },
    JSON.stringify({ ...readSettings({}), pace: 'scene' }),
  ),
);

const value = ({ lms }: Tried, element: string): Locator => lms.locator(`[data-element="${element}"] [data-value]`);
const visit = ({ lms }: Tried, phase: string, visits: number): Locator =>
  lms.locator(`[data-phase="${phase}"][data-visits="${visits}"]`);
const scene = ({ module }: Tried): Promise<string | null> =>
  module.locator('[data-player]').getAttribute('data-scene', { timeout: 20_000 });

async function tryIt(page: Page, standard: Standard, id = 'the-promise'): Promise<Tried> {
  await page.goto('lms.html');
  await page.getByLabel(lmsPage.module).selectOption(id);
  await page.getByLabel(lmsPage.standard).selectOption(standard);
  await page.getByRole('button', { name: lmsPage.open }).click();
  const lms = page.locator('[data-try-place] iframe').contentFrame();
  const tried = { lms, module: lms.locator('iframe').contentFrame() };
  await expect(visit(tried, 'running', 1)).toBeAttached({ timeout: 20_000 });
  return tried;
}

async function play({ module }: Tried, path: readonly string[]): Promise<void> {
  for (const id of path) await module.locator(`button[data-choice="${id}"]`).click();
}

/** Without the module itself: its page is looked at where it stands alone, and has the landmarks that any page has. */
const violations = (page: Page): Promise<readonly string[]> =>
  axeFinds(page, { exclude: ['[data-try-place] iframe', 'iframe'] });

test('every file that it offers is there, and it says how large each is', async ({ page, request, baseURL }) => {
  await page.goto('lms.html');
  const links = page.locator('.files a');
  const catalogue: { packages: { file: string; bytes: number }[] } = await (
    await request.get(`${baseURL}course.json`)
  ).json();
  const offered = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  expect(offered.map((href) => href.slice(baseURL?.length)).sort()).toEqual(
    catalogue.packages.map(({ file }) => file).sort(),
  );
  for (const { file, bytes } of catalogue.packages) {
    const answer = await request.get(`${baseURL}${file}`);
    expect((await answer.body()).length, file).toBe(bytes);
    await expect(page.locator(`[data-file="${file}"]`)).toHaveText(`${Math.ceil(bytes / 1000)} kB`);
  }
  const names = await links.allInnerTexts();
  expect(new Set(names).size, 'names that screen readers read out of their place').toBe(names.length);
});

test('nothing of the test LMS is fetched before it is asked for, and only that standard’s', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('lms.html', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => SCORM_AGAIN.test(path) || path.includes('/packages/'))).toEqual([]);
  await tryIt(page, 'scorm12');
  expect(fetched.filter((path) => SCORM_AGAIN.test(path))).toHaveLength(1);
  expect(fetched.some((path) => path.includes('/_astro/scorm12.'))).toBe(true);
});

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const names = NAMES[standard];

  test(`${standard}: a choice is seen in the data model, and who comes back is where they were`, async ({ page }) => {
    const tried = await tryIt(page, standard);
    const { lms } = tried;
    await play(tried, PATH);
    await expect(value(tried, names.said)).toHaveText(names.response);
    await expect(lms.locator(`[data-element="${names.said}"]`)).toHaveAttribute('data-fresh', '');
    await expect(lms.locator('[data-element="cmi.interactions.0.id"]')).not.toHaveAttribute('data-fresh');
    await expect(value(tried, names.status)).toHaveText('incomplete');
    await expect(lms.locator('[data-shows="choices"]')).toHaveText('2');
    const before = await scene(tried);
    await expect(value(tried, names.scene)).toHaveText(before ?? '');
    await expect(lms.locator('[data-error]')).toHaveCount(0);

    await lms.getByRole('button', { name: words.leave }).click();
    await expect(visit(tried, 'running', 2)).toBeAttached({ timeout: 20_000 });
    await expect(value(tried, names.entry)).toHaveText('resume');
    await expect.poll(() => scene(tried)).toBe(before);
    await play(tried, ['its-hers']);
    await expect(lms.locator('[data-shows="choices"]')).toHaveText('3');
    await expect(lms.locator('[data-error]')).toHaveCount(0);
  });
}

// One standard each: what drivers say in either is tested where they are.
test('left from within, it waits until somebody comes back; started over, it knows nothing', async ({ page }) => {
  const tried = await tryIt(page, 'scorm2004');
  const { lms, module } = tried;
  const first = await scene(tried);
  await play(tried, PATH);
  await module.locator('[data-leave]').click();
  await expect(visit(tried, 'over', 1)).toBeAttached();
  await expect(lms.locator('[data-call="finish"] code')).toHaveText(`${NAMES.scorm2004.finish}()`);
  await lms.getByRole('button', { name: words.back }).click();
  await expect(visit(tried, 'running', 2)).toBeAttached({ timeout: 20_000 });
  await lms.getByRole('button', { name: words.over }).click();
  await expect(visit(tried, 'running', 1)).toBeAttached({ timeout: 20_000 });
  await expect(value(tried, NAMES.scorm2004.entry)).toHaveText('ab-initio');
  await expect(lms.locator('[data-shows="choices"]')).toHaveText('0');
  await expect.poll(() => scene(tried)).toBe(first);
});

test('in review nothing is written', async ({ page }) => {
  const tried = await tryIt(page, 'scorm12');
  const { lms } = tried;
  await play(tried, PATH);
  await expect(lms.locator('[data-shows="choices"]')).toHaveText('2');
  await lms.getByLabel(words.mode).selectOption('review');
  await expect(visit(tried, 'running', 2)).toBeAttached({ timeout: 20_000 });
  await expect(value(tried, NAMES.scorm12.mode)).toHaveText('review');
  await play(tried, ['its-hers']);
  await expect.poll(() => scene(tried)).toBe('past-her-ear');
  await expect(lms.locator('[data-call="set"]')).toHaveCount(0);
  await expect(lms.locator('[data-shows="choices"]')).toHaveText('2');
});

test('at an ending the score arrives, and a score for each rule', async ({ page }) => {
  const tried = await tryIt(page, 'scorm2004');
  const buttons = tried.module.locator('button[data-choice]');
  const ended = tried.module.locator('[data-act="debrief"]');
  for (let step = 0; step < 40 && !(await ended.isVisible()); step++) {
    await expect(buttons.first().or(ended)).toBeVisible();
    if (await ended.isVisible()) break;
    const before = await scene(tried);
    await buttons.first().click();
    await expect.poll(() => scene(tried)).not.toBe(before);
  }
  await expect(tried.lms.locator('[data-shows="status"]')).toHaveText(/^completed, (passed|failed)$/);
  await expect(tried.lms.locator('[data-shows="score"]')).toHaveText(/^\d+(\.\d+)? of 100$/);
  expect(await tried.lms.locator('[data-shows="rule"]').count()).toBeGreaterThan(1);
  await expect(tried.lms.locator('[data-error]')).toHaveCount(0);
});

test('an address that names no module says so', async ({ page }) => {
  await page.goto('packages/try.html#scorm12/the-attic');
  await expect(page.getByText(words.nothing)).toBeVisible();
});

test('what is known of the course stands in the page for programs, too', async ({ page }) => {
  await page.goto('lms.html');
  const data: { '@type': string; hasPart: { url: string; teaches: { name: string }[] }[] } = JSON.parse(
    await page.locator('script[type="application/ld+json"]').innerText(),
  );
  expect(data['@type']).toBe('Course');
  expect(data.hasPart.length).toBeGreaterThan(0);
  for (const { url, teaches } of data.hasPart) {
    expect((await page.request.get(new URL(url, page.url()).href)).status(), url).toBe(200);
    expect(teaches.every(({ name }) => name !== '')).toBe(true);
    expect(teaches.length).toBeGreaterThan(0);
  }
});

for (const [size, options] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use(options);

    test('nothing for axe to find on the page, nor in the test LMS, light or dark', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('lms.html');
      expect(await violations(page)).toEqual([]);
      await play(await tryIt(page, 'scorm2004'), PATH);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      await page.evaluate(() => {
        document.documentElement.dataset.text = 'larger';
      });
      const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overhang), 'wider than the window').toBe(0);
    });
  });
}

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing to scroll sideways, on the page and in the test LMS', async ({ page }) => {
    const { lms } = await tryIt(page, 'scorm12');
    for (const root of [page.locator('html'), lms.locator('html')]) {
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    }
  });
});
