import type { Page } from 'playwright/test';
import { advance, begin, current } from '../../src/engine/replay.ts';
import { player as words } from '../../src/i18n/en.ts';
import { tellingsOf } from '../../src/views/player/telling.ts';
import { expect, test } from '../site.ts';
import { holdBack, SCRIPTS_AND_STORY, STORY } from './held-back.ts';
import { choice, choices, dialog, expectScene, goOn, LESSON, now, openLesson, ready, tellAll } from './lesson.ts';
import { attemptOf, storeAttempts, storedAttempts, storeSettings } from './stored.ts';
import { choiceOf, machine, scenario, textOf, textsOf } from './the-promise.ts';

const FIRST = 'move-them-tonight';
const next = advance(machine, begin(machine), FIRST);
const turns = tellingsOf(scenario, next.moments)[1]?.turns ?? [];
const said = textOf(choiceOf(FIRST).text);
const consequence = textsOf(choiceOf(FIRST).consequence);

/** The first line of what the world does, on the page. */
async function expectConsequence(page: Page): Promise<void> {
  await expect(now(page).locator('.said .words')).toHaveText(said);
  await expect(now(page)).toContainText(consequence[0] ?? 'no consequence');
}

test('a choice made before any script has arrived shows its consequence, and is kept once', async ({ page }) => {
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.goto(LESSON, { waitUntil: 'commit' });
  await choice(page, FIRST).click();
  await expectConsequence(page);
  await expect(goOn(page)).toBeFocused();
  expect(await storedAttempts(page)).toEqual([]);

  held.release();
  await ready(page);
  await expectScene(page, current(next).scene);
  await expectConsequence(page);
  await expect(page.locator('.said')).toHaveCount(1);
  await expect(goOn(page)).toBeFocused();
  const attempts = await storedAttempts(page);
  expect(attempts.map(({ steps }) => steps)).toEqual([[FIRST]]);

  await tellAll(page);
  await choice(page, 'take-it').click();
  await expectScene(page, 'whose-elbow');
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[FIRST, 'take-it']]);
});

test('"Go on" before the script is told when it has arrived', async ({ page }) => {
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.goto(LESSON, { waitUntil: 'commit' });
  await choice(page, FIRST).click();
  await goOn(page).click();
  await goOn(page).click();
  held.release();
  await ready(page);
  const heard = turns
    .slice(0, 3)
    .flatMap(({ lines }) => lines.flatMap((line) => ('text' in line ? [textOf(line.text)] : [])));
  const told = await now(page).innerText();
  for (const line of heard) expect(told).toContain(line);
  await expect(now(page).locator('.said, .speech, .narration, .glance')).toHaveCount(
    turns.slice(0, 3).flatMap(({ lines }) => lines).length,
  );
});

test('a second early click says nothing more', async ({ page }) => {
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.goto(LESSON, { waitUntil: 'commit' });
  await choice(page, FIRST).dblclick();
  held.release();
  await ready(page);
  await expectScene(page, current(next).scene);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[FIRST]]);
});

test('an early role check opens when the player is there, and takes no choice away', async ({ page }) => {
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.goto(LESSON, { waitUntil: 'commit' });
  await page.getByRole('button', { name: words.roleCheck }).click();
  held.release();
  await expect(dialog(page)).toBeVisible();
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['?']]);
});

test('a choice after an early role check is heard', async ({ page }) => {
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.goto(LESSON, { waitUntil: 'commit' });
  await page.getByRole('button', { name: words.roleCheck }).click();
  await choice(page, FIRST).click();
  await expectConsequence(page);
  held.release();
  await ready(page);
  await expectScene(page, current(next).scene);
  expect((await storedAttempts(page)).map(({ steps }) => steps.filter((step) => step !== '?'))).toEqual([[FIRST]]);
});

test('the story arrives after the script: keys and choices wait for it', async ({ page }) => {
  const held = await holdBack(page, STORY);
  await page.goto(LESSON, { waitUntil: 'domcontentloaded' });
  await choice(page, FIRST).click();
  await expectConsequence(page);
  held.release();
  await ready(page);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[FIRST]]);
});

test('an early choice keeps the pace that was set', async ({ page }) => {
  await storeSettings(page, { pace: 'scene' });
  await openLesson(page, `${LESSON}#say=${FIRST}`);
  await expect(choices(page).first()).toBeVisible();
  await expect(goOn(page)).toHaveCount(0);
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('an early choice is told at once', async ({ page }) => {
    await openLesson(page, `${LESSON}#say=${FIRST}`);
    await expect(choices(page).first()).toBeVisible();
    await expect(goOn(page)).toHaveCount(0);
  });
});

test('a choice on the home page is said in the lesson before any script, and not again on reload', async ({ page }) => {
  await page.goto('');
  const held = await holdBack(page, SCRIPTS_AND_STORY);
  await page.getByRole('link', { name: said }).click({ noWaitAfter: true });
  await page.waitForURL('**/lessons/**', { waitUntil: 'commit' });
  await expectConsequence(page);
  held.release();
  await ready(page);
  await tellAll(page);
  await choice(page, 'take-it').click();
  await expectScene(page, 'whose-elbow');

  await page.reload();
  await ready(page);
  await expectScene(page, 'whose-elbow');
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[FIRST, 'take-it']]);
});

test('a choice in the address that the first scene does not hold is nothing', async ({ page }) => {
  await openLesson(page, `${LESSON}#say=the-sole`);
  await expectScene(page, 'the-blank-line');
  await expect(choices(page)).toHaveCount(3);
  expect(await storedAttempts(page)).toEqual([]);
});

test('who has been here says something new from the home page: both attempts are kept', async ({ page }) => {
  await storeAttempts(page, [attemptOf('before', ['calls-first', 'take-it'])]);
  await openLesson(page, `${LESSON}#say=${FIRST}`);
  await expectScene(page, current(next).scene);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['calls-first', 'take-it'], [FIRST]]);
});

test.describe('when the story does not arrive', () => {
  test.use({ expectedFaults: [/Failed to load resource: net::ERR_(FAILED|CONNECTION_REFUSED)/] });

  test('says so, tries again, and has not lost the choice', async ({ page }) => {
    await page.route(STORY, (route) => route.abort());
    await page.goto(LESSON);
    await choice(page, FIRST).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.loadFailed.why);
    await expectConsequence(page);

    await alert.getByRole('button', { name: words.loadFailed.again }).click();
    await expect(alert).toContainText(words.loadFailed.why);
    await page.unroute(STORY);
    await alert.getByRole('button', { name: words.loadFailed.again }).click();
    await ready(page);
    await expect(alert).toHaveCount(0);
    await expectScene(page, current(next).scene);
    await expectConsequence(page);
    expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[FIRST]]);
  });

  test('what is clicked after the failure is not lost either', async ({ page }) => {
    await page.route(STORY, (route) => route.abort());
    await page.goto(LESSON);
    await expect(page.getByRole('alert')).toBeVisible();
    await choice(page, FIRST).click();
    await expectConsequence(page);
    await page.unroute(STORY);
    await page.getByRole('button', { name: words.loadFailed.again }).click();
    await ready(page);
    expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[FIRST]]);
  });
});
