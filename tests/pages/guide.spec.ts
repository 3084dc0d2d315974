import { expect, test } from '../site.ts';

test('of two versions of one decision, each answers by itself, and one answer at a time', async ({ page }) => {
  await page.goto('authors.html');
  const flat = page.locator('.version').first();
  const alive = page.locator('.version').last();
  await flat.locator('.says summary').nth(0).click();
  await expect(flat.locator('.says').getByText('Wrong!')).toBeVisible();
  await alive.locator('.says summary').nth(1).click();
  await expect(alive.locator('.says').getByText('That her feet are wet.')).toBeVisible();
  await expect(flat.locator('.says').getByText('Wrong!')).toBeVisible();
  await alive.locator('.says summary').nth(0).click();
  await expect(alive.locator('.says').getByText('That her feet are wet.')).toBeHidden();
});

test('the flat version smells, and each smell leads to its entry', async ({ page }) => {
  await page.goto('authors.html');
  const smells = page.locator('.version').first().locator('.check-says a');
  expect(await smells.allTextContents()).toEqual(
    expect.arrayContaining(['verdict-in-prose', 'decision-without-role-check']),
  );
  await smells.first().click();
  expect(page.url()).toContain('authors/diagnostics.html#');
  await expect(page.locator(':target')).toBeVisible();
});

test('the worked example adds up to what the walk promises', async ({ page }) => {
  await page.goto('authors.html');
  const earned = await page.locator('.worked tbody .figure').allTextContents();
  const halves = earned.map((mark) => ({ '1': 2, '½': 1, '0': 0 })[mark.trim()] ?? Number.NaN);
  expect(halves.reduce((sum, half) => sum + half, 0)).toBe(26);
  expect(earned).toHaveLength(16);
  await expect(page.locator('.worked .whole .figure')).toHaveText('13 of 16');
});

test('every story has its map, reached from the guide', async ({ page }) => {
  await page.goto('authors.html');
  await page.locator('.stories').getByRole('link', { name: 'The promotion and the promise' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The promotion and the promise');
});
