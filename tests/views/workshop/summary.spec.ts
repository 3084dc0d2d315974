import type { Page } from 'playwright/test';
import { plain } from '../../../src/engine/plain.ts';
import { WORKSHOPS } from '../../../src/record/workshop-shelf.ts';
import type { Act } from '../../../src/workshop/act.ts';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { expect, test } from '../../site.ts';
import { after, fresh, hereOf } from '../../workshop/any-workshop.ts';

const vote: Act = { kind: 'to', stage: 'voting' };
const hands = (at: number, count: number): Act => ({ kind: 'hands', at, hands: count });
const next: Act = { kind: 'next' };
const [first, second] = hereOf(fresh()).choices;

/** A vote, a tie that was settled by lot, what the minority wanted, a note and a question. */
const workshop = after([
  { kind: 'note', text: 'Ask Sam about his list.', path: 0, decision: 0 },
  vote,
  hands(0, 3),
  hands(1, 5),
  next,
  next,
  vote,
  hands(0, 4),
  hands(1, 4),
  next,
  { kind: 'lots', at: 1 },
  next,
  { kind: 'park', text: 'What if the client refuses?' },
  { kind: 'minority', vote: 0, choice: first?.id ?? '' },
]);

async function open(page: Page, one: Workshop): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    `${WORKSHOPS}${one.id}`,
    JSON.stringify(one),
  ] as const);
  await page.goto(`workshop/summary.html#${one.id}`);
}

test('the summary tells the path, the votes, how a tie was settled, other paths and parked questions', async ({
  page,
}) => {
  await open(page, workshop);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leeds, the new managers');
  const room = page.locator('.way').first();
  await expect(room.locator('.decided li')).toHaveCount(2);
  await expect(room).toContainText('5 of 8 were for it; 3 for “');
  await expect(room.locator('.before')).toHaveCount(2);
  await expect(room.locator('h3').first()).toHaveText('1 The blank line');
  await expect(room).toContainText('A tie, settled by lot.');
  await expect(page.locator('.overview')).toContainText('The promotion and the promise');
  await expect(page.locator('.overview')).toContainText('Jim, sales manager for a month');
  const other = page.locator('.other');
  await expect(other).toContainText('What if fewer hands had been right?');
  await expect(other).not.toContainText('The story is not over yet');
  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
  await expect(page.getByText('What if the client refuses?').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rules that the story tested' })).toBeVisible();
  await expect(page.locator('.rule-met').filter({ hasText: first ? plain(first.text) : '' })).toHaveCount(0);
  await expect(page.locator('.rule-met').filter({ hasText: second ? plain(second.text) : '' })).toHaveCount(1);
});

test('notes stay out until they are wanted, in the page and in the text', async ({ page }) => {
  await open(page, workshop);
  const text = page.getByLabel('The summary as text');
  await page.locator('summary').click();
  await expect(text).not.toHaveValue(/Sam/);
  await page.getByLabel('Put my notes in as well').check();
  await expect(text).toHaveValue(/Ask Sam about his list/);
  await expect(page.locator('.as-written').filter({ hasText: 'Sam' })).toBeVisible();
});

test('the mail is short enough for every mail program, and says so where it was cut', async ({ page }) => {
  await open(page, workshop);
  const mail = (await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href')) ?? '';
  expect(mail).toMatch(/^mailto:\?subject=/);
  expect(mail.length).toBeLessThanOrEqual(1900);
  await expect(page.getByText('A mail program takes only the beginning of it.')).toBeVisible();
});

test('the whole text is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, workshop);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied', { exact: false }).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('What if the client refuses?');
  expect(copied).toMatch(/https?:\/\/\S+\/lessons\/the-promise\.html/);
});

test('a workshop that is not kept here is told in words, with a way back', async ({ page }) => {
  await page.goto('workshop/summary.html#nothinghere1');
  await expect(page.getByRole('alert')).toContainText('No workshop of that name');
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page).toHaveURL(/workshop\.html$/);
});

test('the way past the header does not lose the workshop', async ({ page }) => {
  await open(page, workshop);
  await expect(page.locator('.way').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#${workshop.id}$`));
  await page.reload();
  await expect(page.locator('.way').first()).toBeVisible();
});
