import type { Locator, Page } from 'playwright/test';
import { assign as words } from '../../../src/i18n/en.ts';
import { expect } from '../../site.ts';

export async function openAssign(page: Page, address = 'assign.html'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: words.make })).toBeVisible();
}

/** Something in every field. */
export async function fill(page: Page): Promise<void> {
  for (const at of [0, 1, 2]) await page.locator('.choose-modules').getByRole('checkbox').nth(at).check();
  await page.getByLabel(words.by, { exact: true }).fill('Sarah Okafor');
  await page.getByLabel(new RegExp(`^${words.for} `)).fill('Jada Brooks');
  await page.getByLabel(words.due).fill('2099-12-04');
  await page.getByLabel(words.mastery).fill('75');
  await page.getByLabel(words.attempts).fill('2');
  await page.getByRole('checkbox', { name: words.whatIf }).uncheck();
  await page.getByLabel(words.note).fill('Take the second one slowly.');
}

export const outcome = (page: Page): Locator => page.locator('.outcome');
export const card = (page: Page): Locator => page.locator('.invitation .card');
export const link = (page: Page): Locator => page.getByRole('textbox', { name: words.link, exact: true });

export async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.make }).click();
  await expect(outcome(page)).toBeVisible();
}
