import type { Page } from 'playwright/test';
import { advance, begin, current } from '../../src/engine/replay.ts';
import { page as pageWords, settings, player as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import {
  choice,
  choices,
  closeDialog,
  debrief,
  dialog,
  expectScene,
  goOn,
  LESSON,
  openLesson,
  toDebrief,
} from './lesson.ts';
import { storedAttempts, storeSettings } from './stored.ts';
import { machine, offered, walk } from './the-promise.ts';

/** Where the focus is; it must never fall back to the page as a whole. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element && element !== document.body ? element.tagName.toLowerCase() : 'nothing';
  });

const expectFocus = (page: Page): Promise<void> => expect.poll(() => focused(page)).not.toBe('nothing');

async function tabTo(page: Page, matches: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), matches)) return;
  }
  throw new Error(`Tab never came to ${matches}.`);
}

/** Space until there is something to decide, with the focus watched. */
async function goOnByKey(page: Page): Promise<void> {
  while ((await goOn(page).count()) > 0) {
    await expect(goOn(page)).toBeFocused();
    const lines = await page.locator('.told > * > *').count();
    await page.keyboard.press('Space');
    await expect(page.locator('.told > * > *')).not.toHaveCount(lines);
  }
  await expectFocus(page);
}

test('the whole story with numbers, space and R, to the debrief and back', async ({ page }) => {
  const path = walk('recovers');
  await openLesson(page);
  let told = begin(machine);
  for (const [at, id] of path.entries()) {
    const number = offered(told).findIndex((one) => one.id === id) + 1;
    if (at === 1) {
      await page.keyboard.press('r');
      await expect(dialog(page)).toBeVisible();
      await closeDialog(page);
      await expectFocus(page);
    }
    await page.keyboard.press(String(number));
    told = advance(machine, told, id);
    await expectScene(page, current(told).scene);
    await goOnByKey(page);
  }
  await expect(toDebrief(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(debrief(page)).toBeFocused();
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[path[0], '?', ...path.slice(1)]]);

  await tabTo(page, '.walk button');
  await page.keyboard.press('Enter');
  await expectScene(page, 'the-blank-line');
  await expectFocus(page);
});

test('the whole story with Tab and Enter', async ({ page }) => {
  const path = walk('jim');
  await openLesson(page);
  let told = begin(machine);
  for (const id of path) {
    await tabTo(page, `[data-choice="${id}"]`);
    await page.keyboard.press('Enter');
    told = advance(machine, told, id);
    await expectScene(page, current(told).scene);
    await expectFocus(page);
    while ((await goOn(page).count()) > 0) await page.keyboard.press('Enter');
    await expectFocus(page);
  }
  await page.keyboard.press('Enter');
  await expect(debrief(page)).toBeFocused();
});

test('a number beyond the choices, a letter, and a key held with Ctrl say nothing', async ({ page }) => {
  await openLesson(page);
  for (const key of ['4', '9', '0', 'x', 'Control+1', 'Alt+1', 'Meta+1', 'Space', 'Enter'])
    await page.keyboard.press(key);
  await page.keyboard.press('2');
  await expectScene(page, 'five-minutes');
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['got-your-back']]);
});

test('keys that are switched off say nothing, and space goes on all the same', async ({ page }) => {
  await storeSettings(page, { keys: 'off' });
  await openLesson(page);
  await page.keyboard.press('r');
  await page.keyboard.press('1');
  await expect(choices(page)).toHaveCount(3);
  await expect(dialog(page)).toHaveCount(0);
  await choice(page, 'got-your-back').click();
  await goOn(page).blur();
  const lines = await page.locator('.panel[data-current] > *').count();
  await page.keyboard.press('Space');
  await expect(page.locator('.panel[data-current] > *')).not.toHaveCount(lines);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['got-your-back']]);
});

test('keys are switched off and on in the settings, by keyboard', async ({ page }) => {
  await openLesson(page);
  await tabTo(page, '[data-open-settings]');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await tabTo(page, 'input[name="keys"]');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('group', { name: settings.keys.label }).getByLabel(settings.keys.off)).toBeChecked();
  // What lies under a dialog hears nothing.
  await page.keyboard.press('1');
  await closeDialog(page);
  await expect(page.locator('[data-open-settings]')).toBeFocused();
  await page.keyboard.press('1');
  await expect(choices(page)).toHaveCount(3);
  expect(await storedAttempts(page)).toEqual([]);
});

test('Escape closes the role check and the focus is where it was', async ({ page }) => {
  await openLesson(page);
  const button = page.getByRole('button', { name: words.roleCheck });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await closeDialog(page);
  await expect(page.getByRole('button', { name: words.roleCheckAgain })).toBeFocused();
});

test('the first Tab is a way straight to the text', async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: pageWords.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('what has the focus is seen to have it', async ({ page }) => {
  await openLesson(page);
  await tabTo(page, '[data-choice]');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return [outlineStyle, Number.parseFloat(outlineWidth) >= 2];
  });
  expect(outline).toEqual(['solid', true]);
});
