import { recordPage, player as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import {
  closeDialog,
  debrief,
  expectScene,
  LESSON,
  lookBack,
  openLesson,
  openRoleCheck,
  openSettings,
  player,
  say,
} from './lesson.ts';
import { attemptOf, storeAttempts, stored, storeSettings } from './stored.ts';
import { walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a preview says what it is, plays to the debrief, and keeps nothing', async ({ page }) => {
  await openLesson(page, `${LESSON}?preview`);
  await expect(player(page)).toContainText(words.preview);
  await openRoleCheck(page);
  await closeDialog(page);
  await say(page, walk('best'));
  await lookBack(page);
  await debrief(page).locator('.walk button').first().click();
  await expectScene(page, 'the-blank-line');
  await openSettings(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await stored(page)).toEqual({});

  await openLesson(page, `${LESSON}?preview`);
  await expectScene(page, 'the-blank-line');
});

test('a preview begins at the first scene, and leaves what is on record as it is', async ({ page }) => {
  await storeSettings(page, { text: 'large' });
  await storeAttempts(page, [attemptOf('before', ['got-your-back', 'take-it'])]);
  const before = await stored(page);
  await openLesson(page, `${LESSON}?preview`);
  await expectScene(page, 'the-blank-line');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await say(page, ['calls-first', 'ten-minutes']);
  expect(await stored(page)).toEqual(before);
});

test('a choice from the home page is previewed, too', async ({ page }) => {
  await openLesson(page, `${LESSON}?preview#say=calls-first`);
  await expectScene(page, 'five-minutes');
  expect(await stored(page)).toEqual({});
});

test('the record page shows nothing in a preview', async ({ page }) => {
  await storeAttempts(page, [attemptOf('before', walk('best'))]);
  await page.goto('record.html?preview');
  await expect(page.locator('main')).toContainText(words.preview);
  await expect(page.locator('main')).toContainText(recordPage.nothing);
});
