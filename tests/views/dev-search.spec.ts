import { expect, test } from 'playwright/test';
import { search as words } from '../../src/i18n/en.ts';
import { type DevSite, startDevSite } from './dev-site.ts';

let dev: DevSite;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  dev = await startDevSite();
});
test.afterAll(() => dev?.close());

test('while a course is written, search finds what is written', async ({ page }) => {
  test.setTimeout(180_000);
  const rule = 'src/rules/redirect-client-calls.md';
  await dev.save(rule, (await dev.read(rule)).replace('cheerfully', 'cheerfully, with a trombone'));
  await expect
    .poll(async () => (await fetch(`${dev.url}search-records.json`)).text(), { timeout: 60_000 })
    .toContain('trombone');
  await page.goto(`${dev.url}credits.html`);
  await page.waitForLoadState('networkidle');
  const field = page.getByRole('textbox', { name: words.field });
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
