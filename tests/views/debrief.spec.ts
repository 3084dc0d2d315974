import type { Page } from 'playwright/test';
import { debrief as words } from '../../src/i18n/en.ts';
import { inHalves } from '../../src/views/debrief/halves.ts';
import { expect, test } from '../site.ts';
import { debrief, openLesson } from './lesson.ts';
import { attemptOf, storeAttempts } from './stored.ts';
import { choiceOf, scenario, textOf, walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MINE = walk('recovers');
const tally = scenario.walks.recovers?.score ?? { earned: 0, tests: 0 };
const KEPT = words.kept(inHalves(tally.earned * 2), tally.tests);

async function open(page: Page): Promise<void> {
  await storeAttempts(page, [attemptOf('mine', MINE)]);
  await openLesson(page);
  await expect(debrief(page)).toBeVisible();
}

test('every decision is there: what was said, why it matters, what somebody thought, the roads not taken', async ({
  page,
}) => {
  await open(page);
  await expect(debrief(page)).toContainText(KEPT);
  for (const [at, id] of MINE.entries()) {
    const item = page.locator(`#decision-${at + 1}`);
    const scene = scenario.scenes.find(({ choices }) => choices.some((one) => one.id === id));
    await expect(item.locator('h4')).toContainText(textOf(choiceOf(id).text));
    for (const line of choiceOf(id).debrief) await expect(item).toContainText(textOf(line));
    for (const thought of scene?.thoughts ?? []) {
      for (const line of thought.text) await expect(item.locator('.thought')).toContainText(textOf(line));
    }
    const roads = scene?.choices.filter((one) => one.id !== id && one.after === undefined) ?? [];
    await expect(item.locator('.road-list > li')).toHaveCount(roads.length);
  }
});

test("Jim's path stands beside the learner's, with how it ended", async ({ page }) => {
  await open(page);
  const table = page.locator('.beside table');
  for (const id of walk('jim')) await expect(table).toContainText(textOf(choiceOf(id).text));
  for (const id of MINE) await expect(table).toContainText(textOf(choiceOf(id).text));
  await expect(table).toContainText(KEPT);
});

test('the transcript is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const id of MINE) expect(text).toContain(textOf(choiceOf(id).text));
  expect(text).toContain(KEPT);
});

test('where a page may not copy, the transcript stands there to be taken', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page);
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByLabel(words.copyYourself)).toHaveValue(new RegExp(KEPT));
});

test('on paper nothing is folded', async ({ page }) => {
  await open(page);
  await expect(page.locator('.roads[open]')).toHaveCount(0);
  await page.pdf();
  await expect(page.locator('.roads[open]')).toHaveCount(MINE.length);
});
