import type { Locator, Page } from 'playwright/test';
import { cohort as words } from '../../../src/i18n/en.ts';
import { type Assignment, writeAssignment } from '../../../src/record/assignment.ts';
import { expect } from '../../site.ts';

export const outcome = (page: Page): Locator => page.locator('.outcome');
/** The line of one person in the table. */
export const rowOf = (page: Page, name: string): Locator =>
  page.locator('.people tbody tr').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
/** What was read, each line as its words. */
export const lines = (page: Page): Locator => page.locator('.found tbody tr');

export async function openCohort(page: Page): Promise<void> {
  await page.goto('cohort.html');
  await expect(page.locator('.people')).toBeVisible();
}

export async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.read.paste).fill(text);
  await page.getByRole('button', { name: words.read.go }).click();
  await expect(outcome(page)).toBeVisible({ timeout: 30_000 });
}

export async function choose(page: Page, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  await expect(outcome(page)).toBeVisible({ timeout: 30_000 });
}

export const showAll = (page: Page): Promise<void> => page.getByRole('radio', { name: /^All \(/ }).check();

export async function takeLinks(page: Page, assignments: readonly Assignment[]): Promise<void> {
  const links = assignments.map((one) => `https://example.org/course/index.html#${writeAssignment(one)}`);
  await page.getByLabel(words.against.links).fill(`Hello all,\n\n${links.join('\n')}\n\nMona`);
  await page.getByRole('button', { name: words.against.addLinks }).click();
  await expect(page.locator('.assigned')).toBeVisible();
}

export async function keepNames(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.against.names).fill(text);
  await page.getByRole('button', { name: words.against.keepNames }).click();
  await expect(page.locator('.against .notice').last()).toBeVisible();
}

/** Runs code in the page's worker before its own. */
export async function beforeWorker(page: Page, code: string): Promise<void> {
  await page.route('**/cohort-worker*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${code};${await answer.text()}` });
  });
}

/** Drops files that the page itself has made, so that nothing has to be carried into it while somebody measures. */
export async function carry(page: Page, files: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const carried = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(all)) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, files);
  return async () => {
    await page.locator('.read-codes').dispatchEvent('drop', { dataTransfer: carried });
    await expect(outcome(page)).toBeVisible({ timeout: 60_000 });
  };
}
