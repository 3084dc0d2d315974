import { expect, type Page, test } from 'playwright/test';
import { soFar, player as words } from '../../src/i18n/en.ts';
import { type DevSite, startDevSite } from './dev-site.ts';
import { choice, debrief, expectScene, LESSON, lookBack, now, openLesson, player, say } from './lesson.ts';
import { walk } from './the-promise.ts';

const TEXT = 'scenarios/the-promise/scenario.md';
const PATH = ['got-your-back', 'take-it'];
const SCENE = 'whose-elbow';

// One server for all, so one after the other.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let dev: DevSite;
/** As it was, and is again after each test. */
let text: string;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  dev = await startDevSite();
  text = await dev.read(TEXT);
  // The first page is slow, and may be drawn twice while the server finds out what it needs.
  const page = await browser.newPage();
  await openLesson(page, dev.url + LESSON);
  await page.waitForLoadState('networkidle');
  await page.close();
});
test.afterEach(() => dev.save(TEXT, text));
test.afterAll(() => dev.close());

/** The text with a sentence more at the head of a scene. */
const withLine = (scene: string, line: string): string => text.replace(`\n## ${scene}\n`, `\n## ${scene}\n\n${line}\n`);

/** A page is drawn anew at every save, some of them twice: what it says in the end counts. */
const expectNow = (page: Page, line: string): Promise<void> =>
  expect(now(page)).toContainText(line, { timeout: 20_000 });

test('a preview follows the text as it is saved, and stays at the scene that is being written', async ({ page }) => {
  await openLesson(page, `${dev.url}${LESSON}?preview`);
  await say(page, PATH);
  await dev.save(TEXT, withLine(SCENE, 'A fly walks over the speaker.'));
  await expectNow(page, 'A fly walks over the speaker.');
  await expectScene(page, SCENE);
  expect(new URL(page.url()).search).toBe(`?preview&steps=${PATH.join(',')}`);
});

test('so does a lesson that is played and kept', async ({ page }) => {
  await openLesson(page, dev.url + LESSON);
  await say(page, PATH);
  await dev.save(TEXT, withLine(SCENE, 'A moth walks over the speaker.'));
  await expectNow(page, 'A moth walks over the speaker.');
  await expectScene(page, SCENE);
  await expect(choice(page, 'its-hers')).toBeVisible();
});

test('a save that breaks the text shows the fault; the next good one goes on at the same moment', async ({ page }) => {
  await openLesson(page, `${dev.url}${LESSON}?preview&steps=${PATH.join(',')}`);
  await expectScene(page, SCENE);
  await dev.save(TEXT, text.replace('](#five-minutes "calls-first")', '](#five-minuets "calls-first")'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('five-minuets', { timeout: 20_000 });
  await expect(overlay).toContainText('scenario.md');

  await dev.save(TEXT, withLine(SCENE, 'A bee walks over the speaker.'));
  await expectNow(page, 'A bee walks over the speaker.');
  await expect(overlay).toHaveCount(0);
  await expectScene(page, SCENE);
});

test('a save that takes a step away says how far it goes, and putting it back leads there again', async ({ page }) => {
  await openLesson(page, `${dev.url}${LESSON}?preview&steps=${PATH.join(',')}`);
  await dev.save(TEXT, text.replaceAll('take-it', 'have-it'));
  await expect(player(page)).toContainText(soFar.leadsNoFurther(1), { timeout: 20_000 });
  await expectScene(page, 'five-minutes');
  await dev.save(TEXT, text);
  await expect(player(page)).toHaveAttribute('data-scene', SCENE, { timeout: 20_000 });
});

const BEST = walk('best');
const ENDINGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a lesson': async (page) => {
    await openLesson(page, dev.url + LESSON);
    await say(page, BEST);
  },
  'a preview': (page) => openLesson(page, `${dev.url}${LESSON}?preview&steps=${BEST.join(',')}`),
};

for (const [what, reach] of Object.entries(ENDINGS)) {
  test(`the ending of ${what} stays where it is, and so does its debrief`, async ({ page }) => {
    await reach(page);
    await expect(page.getByText(words.ending)).toBeVisible();
    const scene = (await player(page).getAttribute('data-scene')) ?? '';
    await dev.save(TEXT, withLine(scene, 'A wasp walks over the speaker.'));
    await expectNow(page, 'A wasp walks over the speaker.');
    await expect(page.getByText(words.ending)).toBeVisible();

    await lookBack(page);
    await dev.save(TEXT, text.replace('She asked about the big one at once.', 'She asked about the big one first.'));
    await expect(debrief(page)).toContainText('She asked about the big one first.', { timeout: 20_000 });
  });
}
