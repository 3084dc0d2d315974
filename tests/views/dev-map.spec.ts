import { expect, type Page, test } from 'playwright/test';
import { type DevSite, startDevSite } from './dev-site.ts';

const TEXT = 'scenarios/the-promise/scenario.md';
const MAP = 'authors/the-promise.html';

// One server for all, so one after the other.
test.describe.configure({ mode: 'serial' });

let dev: DevSite;
/** As it was, and is again after each test. */
let text: string;

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
const withLine = (scene: string, line: string, before = text): string =>
  before.replace(`\n## ${scene}\n`, `\n## ${scene}\n\n${line}\n`);

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  dev = await startDevSite();
  text = await dev.read(TEXT);
  // The first page is slow, and may be drawn twice while the server finds out what it needs.
  const page = await browser.newPage();
  await page.goto(dev.url + MAP, { timeout: 90_000 });
  await page.waitForLoadState('networkidle');
  await page.close();
});
test.afterEach(() => dev.save(TEXT, text));
test.afterAll(() => dev.close());

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
