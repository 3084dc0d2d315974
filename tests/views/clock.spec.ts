import type { Page } from 'playwright/test';
import { debrief as debriefWords, player as words } from '../../src/i18n/en.ts';
import type { Settings } from '../../src/record/settings.ts';
import { expect, test } from '../site.ts';
import {
  choice,
  choices,
  closeDialog,
  dialog,
  expectScene,
  openLesson,
  openRoleCheck,
  openSettings,
  player,
  say,
} from './lesson.ts';
import { attemptOf, storeAttempts, storedAttempts, storeSettings } from './stored.ts';
import { choiceOf, textsOf, walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SILENCE = 'said-nothing';
const SECONDS = choiceOf(SILENCE).after ?? 0;
const BEFORE = walk('worst').slice(0, walk('worst').indexOf(SILENCE));
const SCENE = 'dark-screen';

/** At the scene whose silence is an answer, with the clock as it was set, and nothing running but what the test lets run. */
async function openTimed(page: Page, clock: Settings['clock']): Promise<void> {
  await page.clock.install();
  await storeSettings(page, { clock });
  await storeAttempts(page, [attemptOf('before', BEFORE)]);
  await openLesson(page);
  await expectScene(page, SCENE);
  await expect(choices(page)).toHaveCount(3);
}

/** The moment passes; what the page does about it has been done when this returns. */
const pass = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1000);

async function expectSilence(page: Page): Promise<void> {
  await expect(player(page)).not.toHaveAttribute('data-scene', SCENE);
  await expect(player(page)).toContainText(textsOf(choiceOf(SILENCE).consequence)[0] ?? 'no consequence');
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[...BEFORE, SILENCE]]);
}

test('with the clock on, silence is an answer', async ({ page }) => {
  await openTimed(page, 'on');
  await expect(page.getByRole('img', { name: words.clock(SECONDS) })).toBeVisible();
  await pass(page, SECONDS / 2);
  await expectScene(page, SCENE);
  await pass(page, SECONDS / 2);
  await expectSilence(page);
});

test('with the clock off, as it is at the start, nobody waits for an answer', async ({ page }) => {
  await openTimed(page, 'off');
  await expect(page.locator('.clock')).toHaveCount(0);
  await pass(page, 10 * SECONDS);
  await expectScene(page, SCENE);
  await choice(page, 'at-four').click();
  await expect(player(page)).not.toHaveAttribute('data-scene', SCENE);
});

test('three times as long is three times as long', async ({ page }) => {
  await openTimed(page, 'longer');
  await expect(page.getByRole('img', { name: words.clock(3 * SECONDS) })).toBeVisible();
  await pass(page, 2.5 * SECONDS);
  await expectScene(page, SCENE);
  await pass(page, 0.5 * SECONDS);
  await expectSilence(page);
});

test('an answer stops the clock', async ({ page }) => {
  await openTimed(page, 'on');
  await pass(page, SECONDS / 2);
  await choice(page, 'at-four').click();
  await expect(player(page)).not.toHaveAttribute('data-scene', SCENE);
  await pass(page, 2 * SECONDS);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[...BEFORE, 'at-four']]);
});

test('the clock waits while the role check is open', async ({ page }) => {
  await openTimed(page, 'on');
  await pass(page, SECONDS / 2);
  await openRoleCheck(page);
  await pass(page, 3 * SECONDS);
  await expect(dialog(page)).toBeVisible();
  await expectScene(page, SCENE);
  await closeDialog(page);
  await pass(page, SECONDS);
  await expect(player(page)).not.toHaveAttribute('data-scene', SCENE);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[...BEFORE, '?', SILENCE]]);
});

test('the clock waits while the settings are open, where it can be switched off', async ({ page }) => {
  await openTimed(page, 'on');
  await openSettings(page);
  await pass(page, 2 * SECONDS);
  await expectScene(page, SCENE);
  await page.getByRole('group', { name: 'Clock' }).getByLabel('Off').check();
  await closeDialog(page);
  await pass(page, 3 * SECONDS);
  await expectScene(page, SCENE);
});

test('it runs from where the choices are there, not while the scene is being told', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.install();
  await storeSettings(page, { clock: 'on' });
  await storeAttempts(page, [attemptOf('before', BEFORE.slice(0, -1))]);
  await openLesson(page);
  await choice(page, BEFORE.at(-1) ?? '').click();
  await expectScene(page, SCENE);
  await pass(page, 3 * SECONDS);
  await expectScene(page, SCENE);
  await expect(page.locator('.clock')).toHaveCount(0);
});

test('what another tab keeps does not give more time', async ({ page, context }) => {
  await openTimed(page, 'on');
  const other = await context.newPage();
  await other.goto('credits.html');
  await pass(page, SECONDS / 2);
  await other.evaluate(() => localStorage.setItem('handoff:attempt:the-promise:other', '{}'));
  await page.waitForFunction(() => localStorage.getItem('handoff:attempt:the-promise:other') !== null);
  await pass(page, SECONDS / 2);
  await expect(player(page)).not.toHaveAttribute('data-scene', SCENE);
});

test('the debrief tells silence as what it was', async ({ page }) => {
  await storeAttempts(page, [attemptOf('before', walk('worst').slice(0, -1))]);
  await openLesson(page);
  await say(page, walk('worst').slice(-1));
  await page.locator('[data-act="debrief"]').click();
  const decision = page.locator(`#decision-${BEFORE.length + 1}`);
  await expect(decision).toContainText(debriefWords.saidNothing);
});
