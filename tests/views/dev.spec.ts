import { expect, type Page, test } from 'playwright/test';
import { search as searchWords, soFar, player as words } from '../../src/i18n/en.ts';
import { type DevSite, startDevSite } from './dev-site.ts';
import { choice, debrief, expectScene, LESSON, lookBack, now, openLesson, player, say } from './lesson.ts';
import { walk } from './the-promise.ts';

// What an author sees while writing: the map, a lesson and the search of a course that is served as it is written.

const TEXT = 'scenarios/the-promise/scenario.md';
const MAP = 'authors/the-promise.html';
const PATH = ['got-your-back', 'take-it'];
const SCENE = 'whose-elbow';

// One server for all, which takes half a minute to start: one after the other.
test.describe.configure({ mode: 'default' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let dev: DevSite;
/** As it was, and is again after each test. */
let text: string;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  dev = await startDevSite();
  text = await dev.read(TEXT);
  // The first page is slow, and may be drawn twice while the server finds out what it needs.
  const page = await browser.newPage();
  await page.goto(dev.url + MAP, { timeout: 90_000 });
  await page.waitForLoadState('networkidle');
  await openLesson(page, dev.url + LESSON);
  await page.waitForLoadState('networkidle');
  await page.close();
});
test.afterEach(() => dev.save(TEXT, text));
test.afterAll(() => dev?.close());

/** Opens the map of the text as it was, once the server has noticed that it is. */
async function openMap(page: Page, hash = ''): Promise<void> {
  const served = async (): Promise<string> => (await fetch(dev.url + MAP)).text();
  await expect.poll(served, { timeout: 30_000 }).not.toMatch(/walks over|The corridor hums|The promise and the promo/);
  // A page that was opened while the server still drew it anew can come without its script.
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto(dev.url + MAP + hash);
    await expect(page.locator('[data-ready]')).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
}
/** A page is drawn anew at every save, some of them twice: what it says in the end counts. */
const expectOpen = (page: Page, words: string): Promise<void> =>
  expect(page.locator('[data-open-scene]')).toContainText(words, { timeout: 20_000 });
const expectNow = (page: Page, line: string): Promise<void> =>
  expect(now(page)).toContainText(line, { timeout: 20_000 });
/** The text with a sentence more at the head of a scene. */
const withLine = (scene: string, line: string, before = text): string =>
  before.replace(`\n## ${scene}\n`, `\n## ${scene}\n\n${line}\n`);

test('the map follows the text as it is saved, and opens the scene that is being written', async ({ page }) => {
  await openMap(page);
  const once = withLine('whose-name', 'A fly walks over the order form.');
  await dev.save(TEXT, once);
  await expectOpen(page, 'A fly walks over the order form.');
  expect(new URL(page.url()).hash).toBe('#whose-name');
  await expect(page.locator('[data-node="whose-name"]')).toHaveAttribute('data-open', '');

  await dev.save(TEXT, withLine('the-post', 'A moth walks over the letters.', once));
  await expectOpen(page, 'A moth walks over the letters.');
  expect(new URL(page.url()).hash).toBe('#the-post');
});

test('a scene that is new is opened, and drawn', async ({ page }) => {
  await openMap(page);
  const aside = '\n## a-word-aside\n\nThe corridor hums.\n\n- [](#whose-name)\n';
  await dev.save(TEXT, `${text.replace('(#whose-name "my-word")', '(#a-word-aside "my-word")')}${aside}`);
  await expectOpen(page, 'The corridor hums.');
  await expect(page.locator('[data-node="a-word-aside"]')).toBeVisible();
});

test('where no scene was written, the one that is open stays', async ({ page }) => {
  await openMap(page, '#cake');
  await dev.save(TEXT, text.replace('title: The promotion and the promise', 'title: The promise and the promotion'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The promise and the promotion', {
    timeout: 20_000,
  });
  await expectOpen(page, 'Cake');
});

test('a save that breaks the text shows the fault, and the next good one the scene that was written', async ({
  page,
}) => {
  await openMap(page, '#five-minutes');
  await dev.save(TEXT, text.replace('](#five-minutes "calls-first")', '](#five-minuets "calls-first")'));
  await expect(page.locator('vite-error-overlay')).toContainText('five-minuets', { timeout: 20_000 });
  await dev.save(TEXT, withLine('dear', 'A bee walks over the page.'));
  await expectOpen(page, 'A bee walks over the page.');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

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

test('while a course is written, search finds what is written', async ({ page }) => {
  test.setTimeout(180_000);
  const rule = 'src/rules/redirect-client-calls.md';
  await dev.save(rule, (await dev.read(rule)).replace('cheerfully', 'cheerfully, with a trombone'));
  await expect
    .poll(async () => (await fetch(`${dev.url}search-records.json`)).text(), { timeout: 60_000 })
    .toContain('trombone');
  await page.goto(`${dev.url}credits.html`);
  await page.waitForLoadState('networkidle');
  const field = page.getByRole('textbox', { name: searchWords.field });
  // The server may find out only now what the sheet needs, and draw the page anew.
  await expect(async () => {
    await page.locator('[data-open-search]').click({ timeout: 1_000 });
    await expect(field).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 90_000 });
  await field.fill('trombone');
  await expect(page.locator('.found a')).toHaveText('Walk the phone over to your rep', { timeout: 30_000 });
  await page.locator('.found a').click();
  await expect(page).toHaveURL(`${dev.url}lessons/the-promise.html#redirect-client-calls`);
});
