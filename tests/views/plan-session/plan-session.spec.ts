import type { Page } from 'playwright/test';
import { assign, planSession as words } from '../../../src/i18n/en.ts';
import { axeFinds } from '../../axe.ts';
import { expect, test } from '../../site.ts';

const PLAN = 'workshop/plan.html';
const TWO = '#modules=the-promise,whose-column&length=90&start=13:30';
const ALL = 'the-promise,still-got-it,whose-column,eight-steps,ask-dont-tell';

const agenda = (page: Page) => page.locator('.agenda');
const parts = (page: Page) => page.locator('.items > li');
const clocks = (page: Page) => page.locator('.items > li > .when > .clock');
const module = (page: Page, name: string) => page.getByRole('checkbox', { name });
const linkField = (page: Page) => page.getByRole('textbox', { name: words.linkLabel });

async function open(page: Page, fragment = ''): Promise<void> {
  // A fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`${PLAN}${fragment}`);
  await expect(agenda(page)).toBeVisible();
}

test('an hour with the first module stands there at once, and every change makes another agenda', async ({ page }) => {
  await open(page);
  await expect(module(page, 'The promotion and the promise')).toBeChecked();
  await expect(agenda(page)).toContainText(words.span('09:00', '10:00', 60));
  await expect(clocks(page).first()).toHaveText('09:00');
  const stops = await page.locator('[data-stop]').count();
  expect(stops).toBeGreaterThan(2);

  await page.getByRole('radio', { name: words.minutes(30) }).check();
  await expect(agenda(page)).toContainText(words.span('09:00', '09:30', 30));
  expect(await page.locator('[data-stop]').count()).toBeLessThan(stops);

  await page.getByRole('textbox', { name: words.start }).fill('16:15');
  await expect(clocks(page).first()).toHaveText('16:15');
  expect(new URL(page.url()).hash).toBe('#modules=the-promise&length=30&start=16:15');
  await page.reload();
  await expect(agenda(page)).toContainText(words.span('16:15', '16:45', 30));
});

test('its link opens the same plan, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, TWO);
  await expect(module(page, 'Whose column is it?')).toBeChecked();
  await expect(page.locator('[data-kind="story"]')).toHaveCount(2);
  await page.getByRole('button', { name: assign.copy }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toBe(await linkField(page).inputValue());
  const told = await agenda(page).innerText();
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(agenda(page)).toBeVisible();
  expect(await agenda(page).innerText()).toBe(told);
});

test('what has no room is left out, with the reason and the length that would do', async ({ page }) => {
  await open(page, '#modules=the-promise,still-got-it,whose-column&length=30&start=09:00');
  await expect(agenda(page).getByRole('status')).toContainText(words.left(3, 30, 1, 180));
  const left = agenda(page).getByRole('status').locator('p').filter({ hasText: 'Still got it' });
  await expect(left).toContainText('is left out');
  await expect(left).toContainText('what comes before it');
  await expect(page.locator('[data-kind="story"]')).toHaveCount(1);
  await page.getByRole('radio', { name: words.minutes(180) }).check();
  await expect(agenda(page).getByRole('status')).toHaveCount(0);
  await expect(page.locator('[data-kind="story"]')).toHaveCount(3);
  await expect(page.locator('[data-kind="break"]')).toHaveCount(1);
});

test('a link that was cut or mangled says so, keeps what it can, and there is the form', async ({ page }) => {
  await open(page, '#modules=whose-column,the-prom&leng');
  await expect(page.locator('.notice')).toHaveText([
    words.faults['unknown-modules'](['the-prom']),
    words.faults.length,
  ]);
  await expect(module(page, 'Whose column is it?')).toBeChecked();
  await page.getByRole('radio', { name: words.minutes(90) }).check();
  await expect(page.locator('.notice')).toHaveCount(0);
  await open(page, '#a1-whatever');
  await expect(page.locator('.notice')).toHaveText(words.faults['not-ours']);
  await expect(parts(page).first()).toBeVisible();
});

test('no time and no module: each is said, and the agenda waits', async ({ page }) => {
  await open(page);
  const start = page.getByRole('textbox', { name: words.start });
  await start.fill('half past nine');
  await expect(page.getByText(words.noTime)).toBeVisible();
  await expect(clocks(page).first()).toHaveText('09:00');
  await start.fill('9:30');
  await expect(page.getByText(words.noTime)).toHaveCount(0);
  await expect(clocks(page).first()).toHaveText('09:30');
  // Written sign by sign, it stays as it is written, and how it is read stands below.
  await start.fill('');
  await start.pressSequentially('1:30 pm');
  await expect(start).toHaveValue('1:30 pm');
  await expect(page.getByText(words.readAs('13:30'))).toBeVisible();
  await expect(clocks(page).first()).toHaveText('13:30');
  await module(page, 'The promotion and the promise').uncheck();
  await expect(page.getByText(words.noModules)).toBeVisible();
  await module(page, 'Still got it').check();
  await expect(parts(page).first()).toBeVisible();
});

test('leads to the papers of every module that is played, and to the console with this plan', async ({ page }) => {
  await open(page, TWO);
  const papers = await page
    .locator('.papers li a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(papers).toHaveLength(6);
  for (const paper of papers) expect((await page.request.get(paper)).status(), paper).toBe(200);
  const consoles = page.getByRole('link', { name: words.console });
  await expect(consoles).toHaveCount(2);
  const { pathname, hash } = new URL((await consoles.last().getAttribute('href')) ?? '', page.url());
  expect(pathname).toMatch(/\/workshop\.html$/);
  const given = new URLSearchParams(hash.slice(1));
  expect([`#${given.get('plan')}`, given.get('module')]).toEqual([TWO, 'whose-column']);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`prints on one page of ${format}, whatever the plan`, async ({ page }) => {
    for (const plan of [
      `modules=${ALL}&length=180`,
      'modules=still-got-it&length=180',
      'modules=the-promise&length=30',
    ]) {
      await open(page, `#${plan}&start=09:00`);
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), plan).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    // What is read straight through has its names on paper, too.
    const through = page.locator('.legs > :not([data-stop]) small');
    expect(await through.count()).toBeGreaterThan(0);
    for (const names of await through.all()) await expect(names).toBeVisible();
    for (const other of ['h1', '.given', '.top', '.foot']) await expect(page.locator(other).first()).toBeHidden();
  });
}

test('nothing for axe to find, light or dark; nothing to scroll sideways at 320 pixels', async ({ page }) => {
  for (const fragment of [TWO, '#modules=the-promise,still-got-it,whose-column&length=30&start=9:61']) {
    await open(page, fragment);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFinds(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
