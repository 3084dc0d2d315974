import type { Page } from 'playwright/test';
import { WORKSHOPS } from '../../../src/record/workshop-shelf.ts';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { expect, test } from '../../site.ts';
import { after, fresh } from '../../workshop/any-workshop.ts';

const kept = (page: Page): Promise<readonly Workshop[]> =>
  page.evaluate(
    (prefix) =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(prefix))
        .map(([, text]) => JSON.parse(text)),
    WORKSHOPS,
  );

async function keep(page: Page, ...workshops: readonly Workshop[]): Promise<void> {
  await page.addInitScript(
    (entries) => {
      if (sessionStorage.getItem('kept')) return;
      sessionStorage.setItem('kept', 'yes');
      for (const [key, text] of entries) localStorage.setItem(key, text);
    },
    workshops.map((one) => [`${WORKSHOPS}${one.id}`, JSON.stringify(one)] as const),
  );
}

test('one click begins a workshop, and its console opens', async ({ page }) => {
  await page.goto('workshop.html');
  await page.getByRole('button', { name: 'Open the console' }).click();
  await page.waitForURL(/workshop\/console\.html#[0-9a-z]{12}$/);
  const [workshop] = await kept(page);
  expect(workshop).toMatchObject({ scenario: 'the-promise', paths: [{ steps: [] }] });
  expect(workshop?.room).toMatch(/^[0-9A-Z]{6}$/);
  expect(workshop?.name).not.toBe('');
  expect(page.url()).toContain(`#${workshop?.id}`);
});

test('a plan chooses the module and goes along', async ({ page }) => {
  const plan = 'modules=the-promise,whose-column&length=90&start=09:00';
  await page.goto(`workshop.html#plan=${encodeURIComponent(plan)}&module=whose-column`);
  await expect(page.getByText('the console stops where the plan stops')).toBeVisible();
  await page.getByLabel('A name for the workshop').fill('Leeds');
  await page.keyboard.press('Enter');
  await page.waitForURL(/console\.html#/);
  expect(await kept(page)).toEqual([expect.objectContaining({ name: 'Leeds', scenario: 'whose-column', plan })]);
});

test('with a module that the plan is not for, the plan stays here; two clicks begin one workshop', async ({ page }) => {
  const plan = 'modules=the-promise&length=60&start=09:00';
  await page.goto(`workshop.html#plan=${encodeURIComponent(plan)}&module=the-promise`);
  await expect(page.getByText('the console stops where the plan stops')).toBeVisible();
  await page.getByRole('radio', { name: /^Still got it/ }).check();
  await expect(page.getByText('is for another module')).toBeVisible();
  await page.getByRole('button', { name: 'Open the console' }).dblclick();
  await page.waitForURL(/console\.html#/);
  const [only, ...others] = await kept(page);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ scenario: 'still-got-it' });
  expect(only).not.toHaveProperty('plan');
});

test('a workshop that is kept shows how far it came, is opened, and is removed only when that is confirmed', async ({
  page,
}) => {
  const played = ['calls-first', 'take-it'].map((choice) => ({ kind: 'play', choice }) as const);
  await keep(page, after(played));
  await page.goto('workshop.html');
  const item = page.getByRole('listitem').filter({ hasText: 'Leeds, the new managers' });
  await expect(item).toContainText('2 decisions');
  await expect(item.getByRole('link', { name: /^Open “Leeds/ })).toHaveAttribute('href', /console\.html#abcdefghij01$/);
  await expect(item.getByRole('link', { name: /^Summary/ })).toHaveAttribute('href', /summary\.html#abcdefghij01$/);
  await item.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(item).toBeVisible();
  await item.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(item).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Workshops on this device' })).toBeFocused();
  expect(await kept(page)).toEqual([]);
});

test('what cannot be read is told, and hides nothing', async ({ page }) => {
  await keep(page, fresh());
  await page.addInitScript((key) => localStorage.setItem(key, '{'), `${WORKSHOPS}bbbbbbbbbbbb`);
  await page.goto('workshop.html');
  await expect(page.getByText('One workshop could not be read.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Leeds, the new managers' })).toBeVisible();
});

test('where the browser keeps nothing, that is told in words and nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await page.goto('workshop.html');
  await page.getByRole('button', { name: 'Open the console' }).click();
  await expect(page.getByText('This browser has no room left. The console cannot find a workshop')).toBeVisible();
  await expect(page).toHaveURL(/workshop\.html$/);
  // What is not kept is not listed: its console would say that there is no such workshop.
  await expect(page.getByText('None yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open “/ })).toHaveCount(0);
});

test('where the storage is full, a workshop that is removed makes room for the next', async ({ page }) => {
  await keep(page, fresh());
  await page.goto('workshop.html');
  await page.evaluate(() => {
    // Less fits than a workshop weighs.
    for (let size = 1 << 20; size >= 16; ) {
      try {
        localStorage.setItem(`pad${localStorage.length}`, 'x'.repeat(size));
      } catch {
        size /= 2;
      }
    }
  });
  await page.getByRole('button', { name: 'Open the console' }).click();
  await expect(page.getByText('This browser has no room left.')).toBeVisible();
  await expect(page.locator('.kept-list li')).toHaveCount(1);
  await page.getByRole('button', { name: /^Remove “Leeds/ }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByLabel('A name for the workshop').fill('L');
  await page.getByRole('button', { name: 'Open the console' }).click();
  await page.waitForURL(/console\.html#/);
  await expect(page.getByRole('heading', { name: 'There is no workshop here.' })).toHaveCount(0);
});

test('the key from the terminal is put away, and leaves the address', async ({ page }) => {
  await page.goto('workshop.html#key=abc123');
  await expect(page.getByText('The key from the terminal is in place')).toBeVisible();
  await expect(page).toHaveURL(/workshop\.html$/);
  expect(await page.evaluate(() => sessionStorage.getItem('handoff:workshop-key'))).toBe('abc123');
});

test('every way from here leads to a page', async ({ page, request }) => {
  await page.goto('workshop.html');
  const ways = await page
    .locator('.workshop a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  expect(ways.length).toBeGreaterThan(10);
  for (const way of ways) expect((await request.get(way)).status(), way).toBe(200);
});
