import type { Page } from 'playwright/test';
import { current, replay } from '../../src/engine/replay.ts';
import { recordPage, soFar, player as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { holdBack, SCRIPTS_AND_STORY } from './held-back.ts';
import {
  choice,
  choices,
  closeDialog,
  debrief,
  expectScene,
  LESSON,
  lookBack,
  openLesson,
  openRoleCheck,
  openSettings,
  player,
  ready,
  say,
} from './lesson.ts';
import { attemptOf, storeAttempts, stored, storeSettings } from './stored.ts';
import { choiceOf, machine, textOf, walk } from './the-promise.ts';

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

const PATH = ['got-your-back', 'take-it', '?', 'its-hers'] as const;
const at = (steps: readonly string[]): string => `${LESSON}?preview&steps=${steps.join(',')}`;
const search = (page: Page): string => new URL(page.url()).search;

test('a preview begins where the steps in its address lead to, with the story so far above', async ({ page }) => {
  await openLesson(page, at(PATH));
  await expectScene(page, current(replay(machine, PATH)).scene);
  const story = page.getByRole('region', { name: soFar.whereWereWe });
  await expect(story.getByRole('listitem').last()).toContainText(textOf(choiceOf('its-hers').text));
  await page.getByRole('button', { name: soFar.allThatWasSaid }).click();
  await expect(page.locator('.panel')).toHaveCount(4);
  expect(await stored(page)).toEqual({});
});

test('the address follows what is played, and a reload stays there', async ({ page }) => {
  await openLesson(page, `${LESSON}?preview`);
  await openRoleCheck(page);
  await closeDialog(page);
  await say(page, ['got-your-back', 'take-it']);
  expect(search(page)).toBe('?preview&steps=?,got-your-back,take-it');
  await page.reload();
  await ready(page);
  await expectScene(page, 'whose-elbow');
  await say(page, ['its-hers']);
  expect(search(page)).toBe('?preview&steps=?,got-your-back,take-it,its-hers');
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: soFar.startAgain }).click();
  await expectScene(page, 'the-blank-line');
  expect(search(page)).toBe('?preview');
});

test('a choice that comes with the address stands among its steps from then on', async ({ page }) => {
  await openLesson(page, `${LESSON}?preview#say=calls-first`);
  await expect.poll(() => page.url()).toMatch(/\?preview&steps=calls-first$/);
});

test('steps that lead to an ending show the ending, and its debrief behind it', async ({ page }) => {
  await openLesson(page, at(walk('best')));
  await expectScene(page, current(replay(machine, walk('best'))).scene);
  await expect(page.getByText(words.ending)).toBeVisible();
  await lookBack(page);
  await debrief(page).locator('.walk button').nth(1).click();
  await expect(player(page)).toContainText(soFar.whatIf(2));
  expect(search(page)).toBe(`?preview&steps=${walk('best')[0]}`);
});

test('steps that cannot be taken: as far as they lead, and it is said', async ({ page }) => {
  await openLesson(page, at(['got-your-back', 'the-sole', 'take-it']));
  await expectScene(page, 'five-minutes');
  await expect(player(page)).toContainText(soFar.leadsNoFurther(1));
  await expect(player(page)).not.toContainText(soFar.dropped(1));
});

for (const [what, steps, kept] of [
  ['ids that nobody knows', 'no-such-choice,nor-this', 0],
  ['ten thousand of them', Array.from({ length: 10_000 }, () => 'x').join(), 0],
  ['one that cannot be repeated, ten thousand times', Array.from({ length: 10_000 }, () => '?').join(), 1],
  ['signs that mean nothing', '%,%E0%A4%A,%00,<script>,__proto__,constructor,toString,%2C%2C', 0],
  ['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E', 0],
] as const) {
  test(`mangled steps do no harm: ${what}`, async ({ page }) => {
    // Put there by the page itself, because no server takes an address of this length.
    await page.addInitScript((search) => history.replaceState(null, '', search), `?preview&steps=${steps}`);
    await openLesson(page, LESSON);
    await expectScene(page, 'the-blank-line');
    await expect(player(page)).toContainText(soFar.leadsNoFurther(kept));
    await say(page, ['calls-first']);
    await expectScene(page, 'five-minutes');
  });
}

test('no steps, or none in a preview: the first scene, and nothing is said', async ({ page }) => {
  for (const address of [`${LESSON}?preview&steps=`, `${LESSON}?preview&steps=,,,`, `${LESSON}?steps=got-your-back`]) {
    await openLesson(page, address);
    await expectScene(page, 'the-blank-line');
    await expect(page.locator('.strip .notice')).toHaveCount(0);
  }
  await say(page, ['calls-first']);
  expect(search(page)).toBe('?steps=got-your-back');
});

test('what is clicked before the player is there does not begin at the first scene', async ({ page }) => {
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.goto(at(PATH), { waitUntil: 'commit' });
  await choice(page, 'move-them-tonight').click();
  held.release();
  await ready(page);
  await expectScene(page, current(replay(machine, PATH)).scene);
  await expect(choices(page).first()).toBeVisible();
  expect(search(page)).toBe(`?preview&steps=${PATH.join(',')}`);
});

test('what follows the address comes in previews only', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openLesson(page);
  expect(scripts.filter((url) => url.includes('steps-in-address'))).toEqual([]);
  await openLesson(page, `${LESSON}?preview`);
  expect(scripts.filter((url) => url.includes('steps-in-address'))).toHaveLength(1);
});
