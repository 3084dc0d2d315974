import type { Page } from 'playwright/test';
import { MOODS } from '../../src/engine/scenario.ts';
import { home, settings, page as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { choice, dialog, expectScene, player, ready, tellAll } from '../views/lesson.ts';
import { storedAttempts } from '../views/stored.ts';
import { scenario } from '../views/the-promise.ts';

/** From the home page through everything, by links and clicks alone, as from any place that the site may be put. */
async function goAround(page: Page, top: string): Promise<void> {
  await page.goto(top);
  await page.getByRole('link', { name: /^2/ }).first().click();
  await expect(player(page)).toBeVisible();
  await ready(page);
  await expectScene(page, 'five-minutes');
  expect(page.url()).toBe(`${top}lessons/the-promise.html`);
  await tellAll(page);
  await choice(page, 'take-it').click();
  await expectScene(page, 'whose-elbow');

  await page.getByRole('button', { name: words.settings }).click();
  await page.getByRole('group', { name: settings.theme.label }).getByLabel(settings.theme.dark).check();
  await dialog(page).getByRole('button', { name: settings.close }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.getByRole('link', { name: words.record }).click();
  await expect(page.locator('.played').getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('.played').getByRole('link').click();
  await expectScene(page, 'whose-elbow');
  await page.getByRole('link', { name: words.credits }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credits');
  await page.getByRole('link', { name: words.course, exact: true }).click();
  await expect(page.getByRole('link', { name: home.goOn(scenario.title) })).toBeVisible();
  expect(page.url().replace(/index\.html$/, '')).toBe(top);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['got-your-back', 'take-it']]);
}

/** Every address on our own host that the page names. */
const addresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('[href], [src], [data-rest]')].flatMap((element) =>
      ['href', 'src', 'data-rest'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    const templates = [...document.querySelectorAll('template')].flatMap(({ content }) =>
      [...content.querySelectorAll('[src]')].flatMap((element) => element.getAttribute('src') ?? []),
    );
    return [...found, ...templates]
      .map((address) => new URL(address, location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ origin, pathname }) => origin + pathname);
  });

/** Visits every page that can be reached, and asks for everything that they name. */
async function crawl(page: Page, top: string): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  const pages = [top];
  for (const address of pages) {
    await page.goto(address);
    for (const found of await addresses(page)) {
      if (answers.has(found)) continue;
      expect(found.startsWith(top), `${found}, named by ${address}, lies outside of ${top}`).toBe(true);
      answers.set(found, (await page.request.get(found)).status());
      if (found.endsWith('.html')) pages.push(found);
    }
  }
  return answers;
}

test('at the root of an address', ({ page, site }) => goAround(page, site));
test('under a path that nothing can have guessed', ({ page, subPath }) => goAround(page, subPath));

// What is there under a path is there at the root, too, where one that climbs too far would still arrive.
test('every link, script, style and picture is there', async ({ page, subPath }) => {
  const answers = await crawl(page, subPath);
  const kinds = new Set([...answers.keys()].map((address) => address.split('.').at(-1)));
  expect([...kinds]).toEqual(expect.arrayContaining(['html', 'js', 'svg', 'json']));
  expect([...answers].filter(([, status]) => status !== 200)).toEqual([]);
});

test('every face that the story can ask for is there', async ({ page, site }) => {
  const data: { scenario: { cast: object } } = await (await page.request.get(`${site}play/the-promise.json`)).json();
  const people = Object.keys(data.scenario.cast);
  expect(people.length).toBeGreaterThan(2);
  for (const who of people) {
    for (const mood of MOODS) {
      const answer = await page.request.get(`${site}faces/${who}.${mood}.svg`);
      expect([answer.status(), answer.headers()['content-type']], `${who}, ${mood}`).toEqual([200, 'image/svg+xml']);
    }
  }
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedFaults: [/status of 404/] });

  test('says so, however deep it is', async ({ page, site }) => {
    const answer = await page.goto(`${site}lessons/of/somebody/else.html`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('nine modules stand on the home page; those that are not written yet are no links', async ({ page }) => {
  await page.goto('');
  const modules = page.locator('[data-module]');
  await expect(modules).toHaveCount(9);
  await expect(modules.and(page.locator('[data-coming]')).getByRole('link')).toHaveCount(0);
  await expect(modules.and(page.locator('[data-coming]')).first()).toContainText(home.coming);
  await expect(modules.first().getByRole('link')).toBeVisible();
});

test('a problem is reported with the page, the version and the scene', async ({ page }) => {
  await page.goto('lessons/the-promise.html');
  await ready(page);
  await choice(page, 'got-your-back').click();
  await expectScene(page, 'five-minutes');
  const report = page.getByRole('link', { name: words.report });
  await report.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await report.click();
  const mail = new URL((await report.getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  const body = mail.searchParams.get('body') ?? '';
  expect(body).toContain('Page: /lessons/the-promise.html');
  expect(body).toContain(`Version: ${await player(page).getAttribute('data-version')}`);
  expect(body).toContain('Scene: five-minutes');
});
