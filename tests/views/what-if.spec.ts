import type { Page } from 'playwright/test';
import { sceneTitle } from '../../src/drawing/scene-title.ts';
import { current, replay } from '../../src/engine/replay.ts';
import { recordPage, soFar, debrief as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import {
  choices,
  closeDialog,
  debrief,
  expectScene,
  lookBack,
  openLesson,
  openRoleCheck,
  player,
  say,
} from './lesson.ts';
import { attemptOf, storeAttempts, storedAttempts } from './stored.ts';
import { machine, walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const JIM = walk('jim');
/** With a role check before the third decision, so that steps and decisions are counted apart. */
const STEPS = [...JIM.slice(0, 2), '?', ...JIM.slice(2)];

const tryAgain = (page: Page, decision: number) =>
  debrief(page).getByRole('button', { name: words.tryAgainAt(decision), exact: true });

async function openDebrief(page: Page): Promise<void> {
  await storeAttempts(page, [attemptOf('first', STEPS)]);
  await openLesson(page);
  await expect(debrief(page)).toBeVisible();
}

test('a decision is tried again: the story goes on from there, and both attempts are kept', async ({ page }) => {
  await openDebrief(page);
  await tryAgain(page, 5).click();
  const before = STEPS.slice(0, 5);
  await expectScene(page, current(replay(machine, before)).scene);
  await expect(player(page)).toContainText(soFar.whatIf(5));
  await expect(choices(page).first()).toBeVisible();

  await say(page, ['ellens-line', 'yours-and-the-dates', ...JIM.slice(6)]);
  await lookBack(page);
  await expect(debrief(page)).toContainText(words.whatIfEnded);
  await expect(debrief(page)).toContainText(words.whatIfDoesNotCount);

  const attempts = await storedAttempts(page);
  expect(attempts).toHaveLength(2);
  expect(attempts[0]).toEqual(attemptOf('first', STEPS));
  expect(attempts[1]).toMatchObject({ whatIf: { of: 'first', at: 5 } });
  expect(attempts[1]?.steps.slice(0, 6)).toEqual([...before, 'ellens-line']);
  expect(attempts[1]?.result?.halves).toBeGreaterThan(attempts[0]?.result?.halves ?? 0);
});

test('a what-if does not count for the best score, and every attempt can be looked at', async ({ page }) => {
  await openDebrief(page);
  const ending = debrief(page).getByRole('heading', { level: 2 });
  await expect(ending).toHaveText(sceneTitle('top-of-the-board'));
  await tryAgain(page, 1).click();
  await say(page, walk('best'));
  await lookBack(page);
  await expect(ending).toHaveText(sceneTitle('her-line-is-busy'));

  const list = debrief(page).getByRole('region', { name: words.attempts }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.filter({ hasText: words.best })).toContainText(sceneTitle('top-of-the-board'));
  await expect(list.filter({ hasText: words.aWhatIf })).toContainText(words.thisOne);
  await list.getByRole('button', { name: words.look }).click();
  await expect(ending).toHaveText(sceneTitle('top-of-the-board'));
  await expect(debrief(page)).not.toContainText(words.whatIfDoesNotCount);

  await page.goto('record.html');
  await expect(page.locator('main')).toContainText(recordPage.best('2', 15));
  await page.goto('');
  await expect(page.locator('[data-module="the-promise"] [data-state]')).toContainText('2 of 15');
});

test('a what-if that was left is there to go on with, and the finished attempt can still be seen', async ({ page }) => {
  await openDebrief(page);
  await tryAgain(page, 2).click();
  await say(page, ['ten-minutes']);
  await page.reload();
  await expectScene(page, 'first-sentence');
  await expect(player(page)).toContainText(soFar.whereWereWe);
  await say(page, ['off-camera', 'leave-it']);
  const attempts = await storedAttempts(page);
  expect(attempts.map(({ steps }) => steps)).toEqual([STEPS, [JIM[0], 'ten-minutes', 'off-camera', 'leave-it']]);
});

test('a role check before the decision stays in its what-if, and may be made anew after it', async ({ page }) => {
  await openDebrief(page);
  await tryAgain(page, 3).click();
  const [first, second, check] = STEPS;
  await expectScene(page, current(replay(machine, STEPS.slice(0, 2))).scene);
  await openRoleCheck(page);
  await closeDialog(page);
  await say(page, ['its-hers']);
  expect((await storedAttempts(page)).at(-1)?.steps).toEqual([first, second, check, 'its-hers']);
});

test('playing again from the start is an attempt of its own, and the better one counts', async ({ page }) => {
  await openDebrief(page);
  await debrief(page).getByRole('button', { name: words.startAgain }).click();
  await expectScene(page, 'the-blank-line');
  await say(page, walk('best'));
  await lookBack(page);
  const list = debrief(page).getByRole('region', { name: words.attempts }).getByRole('listitem');
  await expect(list.filter({ hasText: words.best })).toContainText(sceneTitle('her-line-is-busy'));
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([STEPS, walk('best')]);
});

test('a what-if that has only been begun is there after a reload, and counts for nothing', async ({ page }) => {
  await openDebrief(page);
  await tryAgain(page, 2).click();
  await expectScene(page, 'five-minutes');
  await page.reload();
  await expectScene(page, 'five-minutes');
  await expect(player(page)).toContainText(soFar.whatIf(2));
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([STEPS, [JIM[0]]]);
});

test('a finished attempt whose path the story no longer holds keeps its result, and cannot be opened', async ({
  page,
}) => {
  const old = attemptOf('old', walk('best'), Date.parse('2026-11-18T08:00:00Z'));
  await storeAttempts(page, [{ ...old, version: 'another', steps: ['a-line-that-was-cut', ...old.steps.slice(1)] }]);
  await openDebrief(page);
  const list = debrief(page).getByRole('region', { name: words.attempts }).getByRole('listitem');
  await expect(list.first()).toContainText(sceneTitle('her-line-is-busy'));
  await expect(list.first()).toContainText(words.best);
  await expect(list.getByRole('button')).toHaveCount(0);
});

test('an attempt that a rewritten story cut short can be gone on with from the debrief', async ({ page }) => {
  const old = attemptOf('old', ['got-your-back', 'take-it', 'its-hers'], Date.parse('2026-11-18T08:00:00Z'));
  await storeAttempts(page, [
    { ...old, version: 'another', steps: ['got-your-back', 'take-it', 'a-line-that-was-cut'] },
  ]);
  await openDebrief(page);
  await debrief(page).getByRole('button', { name: words.goOn }).click();
  await expectScene(page, 'whose-elbow');
  await expect(player(page)).toContainText(soFar.dropped(2));
  await say(page, ['its-hers']);
  await expectScene(page, 'past-her-ear');
  const steps = (await storedAttempts(page)).map((attempt) => attempt.steps);
  expect(steps).toContainEqual(['got-your-back', 'take-it', 'a-line-that-was-cut']);
  expect(steps).toContainEqual(['got-your-back', 'take-it', 'its-hers']);
});
