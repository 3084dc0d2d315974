import type { Page } from 'playwright/test';
import { recordPage, home as words } from '../../src/i18n/en.ts';
import { inHalves } from '../../src/views/debrief/halves.ts';
import { expect, test } from '../site.ts';
import { storeAttempts } from '../views/stored.ts';
import { walked } from '../views/walked.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-11-10T08:00:00Z');
const stateOf = (page: Page, id: string) => page.locator(`[data-module="${id}"] [data-state]`);
const written = (page: Page) => page.locator('[data-module]:not([data-coming])');

test('every module says about how long it takes, which is 12 to 20 minutes, and its lesson says the same', async ({
  page,
}) => {
  await page.goto('');
  const modules = await written(page).evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.href ?? '',
      said: /\d+ minutes/.exec(item.textContent ?? '')?.[0] ?? '',
    })),
  );
  expect(modules.length).toBeGreaterThanOrEqual(5);
  for (const { href, said } of modules) {
    const minutes = Number.parseInt(said, 10);
    expect(minutes, href).toBeGreaterThanOrEqual(12);
    expect(minutes, href).toBeLessThanOrEqual(20);
    await page.goto(href);
    await expect(page.locator('.opening')).toContainText(said);
  }
});

test('to begin with, the first is recommended', async ({ page }) => {
  await page.goto('');
  await expect(stateOf(page, 'the-promise')).toHaveText(words.recommended);
  await expect(stateOf(page, 'still-got-it')).toHaveText(words.notStarted);
  await expect(page.locator('[data-next]')).toHaveCount(1);
});

test('three modules in three states: one finished, one under way, and one finished out of order', async ({ page }) => {
  const promise = walked('the-promise', 'recovers', FIRST);
  const column = walked('whose-column', 'worst', FIRST + DAY);
  const { result: _, ...whole } = walked('still-got-it', 'best', FIRST + 2 * DAY);
  const underWay = { ...whole, steps: whole.steps.slice(0, 3), times: whole.times.slice(0, 3) };
  await storeAttempts(page, [promise, column, underWay]);
  await page.goto('');
  const kept = ({ result }: typeof promise): string => words.kept(inHalves(result.halves), result.tests);
  await expect(stateOf(page, 'the-promise')).toHaveText(kept(promise));
  await expect(stateOf(page, 'still-got-it')).toHaveText(words.underWay);
  await expect(stateOf(page, 'whose-column')).toHaveText(kept(column));
  await expect(stateOf(page, 'eight-steps')).toHaveText(words.notStarted);
  await expect(page.locator('[data-next]')).toHaveAttribute('data-module', 'still-got-it');
  await expect(page.getByRole('link', { name: words.goOn('Still got it') })).toBeVisible();

  await page.goto('record.html');
  await expect(page.locator('.played h2')).toHaveText([
    'The promotion and the promise',
    'Still got it',
    'Whose column is it?',
  ]);
  await expect(page.locator('.played').nth(1)).toContainText(recordPage.noneFinished);
});

test('whoever has finished one is led on to the first that is not finished, and at last back', async ({ page }) => {
  await storeAttempts(page, [walked('whose-column', 'best', FIRST), walked('the-promise', 'best', FIRST + DAY)]);
  await page.goto('');
  await expect(stateOf(page, 'still-got-it')).toHaveText(words.recommendedNext);
  await expect(page.getByRole('link', { name: words.goOnWith('Still got it') })).toBeVisible();

  const others = ['still-got-it', 'eight-steps', 'ask-dont-tell'];
  await storeAttempts(
    page,
    others.map((id, at) => walked(id, 'best', FIRST + (2 + at) * DAY)),
  );
  await page.goto('');
  await expect(page.locator('[data-next]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: words.lookBack('Coaching for development') })).toBeVisible();
});
