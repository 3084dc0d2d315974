import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { recordPage as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { debrief, expectScene, LESSON, openLesson } from '../views/lesson.ts';
import { attemptOf, storeAttempts, stored, storedAttempts, storeSettings } from '../views/stored.ts';
import { walk } from '../views/the-promise.ts';

const FINISHED = attemptOf('finished', walk('recovers'));
const UNDER_WAY = attemptOf('under-way', ['got-your-back', 'take-it'], Date.parse('2026-11-20T10:00:00Z'));

async function openRecord(page: Page): Promise<void> {
  await storeSettings(page, { text: 'large', clock: 'longer' });
  await storeAttempts(page, [FINISHED, UNDER_WAY]);
  await page.goto('record.html');
}

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^handoff-record-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
}

const load = (page: Page, name: string, text: string): Promise<void> =>
  page.getByLabel(words.load).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const report = (page: Page) => page.locator('.keep [role="status"]');

async function erase(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: words.eraseAll }).click();
  const asked = page.getByRole('dialog', { name: words.sure });
  await expect(asked).toContainText(words.sureWhat(2));
  await asked.getByRole('button', { name: answer }).click();
  await expect(asked).toHaveCount(0);
}

test('shows what was played, and the best of it', async ({ page }) => {
  await openRecord(page);
  await expect(page.locator('.played')).toContainText(words.best('13', 16));
  await expect(page.locator('.played').getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('.played').getByRole('listitem').last()).toContainText(words.underWay);
  await page.locator('.played h2').getByRole('link').click();
  await expectScene(page, 'whose-elbow');
});

test('says so while there is nothing', async ({ page }) => {
  await page.goto('record.html');
  await expect(page.locator('main')).toContainText(words.nothing);
  await expect(page.locator('.played')).toHaveCount(0);
});

test('saved as a file, erased, and opened again: all is as it was', async ({ page }) => {
  await openRecord(page);
  const before = await stored(page);
  const text = await saved(page);
  await erase(page, words.eraseNow);
  await expect(page.locator('main')).toContainText(words.nothing);
  expect(await stored(page)).toEqual({});

  await load(page, 'record.json', text);
  await expect(report(page)).toContainText(words.report(2, 0, 0));
  await expect(page.locator('.played').getByRole('listitem')).toHaveCount(2);
  expect(await stored(page)).toEqual(before);
  await load(page, 'again.json', text);
  await expect(report(page)).toContainText(words.report(0, 0, 2));
  expect(await stored(page)).toEqual(before);

  await openLesson(page);
  await expectScene(page, 'whose-elbow');
});

test('a file and what is here come together, and nothing is lost', async ({ page }) => {
  await openRecord(page);
  const text = await saved(page);
  await page.evaluate(() => localStorage.clear());
  const further = attemptOf('under-way', [...UNDER_WAY.steps, 'its-hers'], Date.parse(UNDER_WAY.started));
  await storeAttempts(page, [further, attemptOf('here', ['calls-first'], Date.parse('2026-11-20T12:00:00Z'))]);
  await page.goto('record.html');
  await load(page, 'record.json', text);
  await expect(report(page)).toContainText(words.report(1, 0, 1));
  expect((await storedAttempts(page)).map(({ id, steps }) => [id, steps.length])).toEqual([
    ['finished', FINISHED.steps.length],
    ['under-way', 3],
    ['here', 1],
  ]);
});

test('asks before it erases, and keeps everything if the answer is no', async ({ page }) => {
  await openRecord(page);
  const before = await stored(page);
  await erase(page, words.keepIt);
  expect(await stored(page)).toEqual(before);
  await page.getByRole('button', { name: words.eraseAll }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  await expect(page.getByRole('button', { name: words.eraseAll })).toBeFocused();
});

test('erasing takes away what is ours and nothing else', async ({ page }) => {
  await openRecord(page);
  await page.evaluate(() => localStorage.setItem('of-somebody-else', 'stays'));
  await erase(page, words.eraseNow);
  await expect(page.locator('main')).toContainText(words.nothing);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['of-somebody-else', 'stays']]);
  await page.goto(LESSON);
  await expectScene(page, 'the-blank-line');
  await expect(debrief(page)).toHaveCount(0);
});

const WRONG: Readonly<Record<string, readonly [text: string, where: string, what: string]>> = {
  'that is no JSON': ['Dear diary', 'file', 'not-json'],
  'that was cut off': ['{"format":"handoff-record","formatVersion":1,"attempts":[{"id":"a', 'file', 'not-json'],
  'of something else': ['{"format":"shopping","items":[]}', 'format', 'not-a-record'],
  'of a newer edition': ['{"format":"handoff-record","formatVersion":2}', 'formatVersion', 'newer'],
  'without attempts': ['{"format":"handoff-record","formatVersion":1}', 'attempts', 'missing'],
};

for (const [kind, [text, where, what]] of Object.entries(WRONG)) {
  test(`a file ${kind} is refused with a reason, and changes nothing`, async ({ page }) => {
    await openRecord(page);
    const before = await stored(page);
    await load(page, 'wrong.json', text);
    await expect(report(page)).toContainText(words.refused({ where, what }));
    expect(await stored(page)).toEqual(before);
  });
}

test('one bad attempt in a file does not keep out the others', async ({ page }) => {
  await page.goto('record.html');
  const text = JSON.stringify({ format: 'handoff-record', formatVersion: 1, attempts: [FINISHED, { id: 7 }] });
  await load(page, 'half.json', text);
  await expect(report(page)).toContainText(words.report(1, 0, 0));
  await expect(report(page)).toContainText(words.refused({ where: 'attempts', index: 1, what: 'not-an-attempt' }));
  expect((await storedAttempts(page)).map(({ id }) => id)).toEqual(['finished']);
});

test('what another tab plays appears at once', async ({ page, context }) => {
  await page.goto('record.html');
  const other = await context.newPage();
  await openLesson(other);
  await other.locator('[data-choice]').first().click();
  await expect(page.locator('.played').getByRole('listitem')).toHaveCount(1);
});
