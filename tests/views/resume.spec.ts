import type { Page } from 'playwright/test';
import { current, replay } from '../../src/engine/replay.ts';
import { debrief as debriefWords, home, player as playerWords, soFar as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { choice, choices, debrief, expectScene, goOn, lookBack, openLesson, player, say } from './lesson.ts';
import { attemptOf, storeAttempts, storedAttempts } from './stored.ts';
import { choiceOf, machine, scenario, sceneOf, textOf, textsOf, version, walk } from './the-promise.ts';

// Scenes are told at once: what is half told has a test of its own.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PATH = ['got-your-back', 'take-it', 'its-hers', 'todays-shape'] as const;

async function comeBack(page: Page): Promise<Page> {
  const again = await page.context().newPage();
  await page.close();
  await openLesson(again);
  return again;
}

test('whoever comes back is where they were, with three lines of what they said', async ({ page }) => {
  await openLesson(page);
  await say(page, PATH);
  const again = await comeBack(page);

  await expectScene(again, current(replay(machine, PATH)).scene);
  const soFar = again.getByRole('region', { name: words.whereWereWe });
  await expect(soFar.getByRole('listitem')).toHaveText(
    PATH.slice(-3).map((id) => `${words.youSaid} ${textOf(choiceOf(id).text)}`),
  );
  await expect(again.locator('.panel')).toHaveCount(1);
  await expect(choices(again).first()).toBeVisible();
});

test('all that was said can be opened, and the story goes on from there', async ({ page }) => {
  await openLesson(page);
  await say(page, PATH);
  const again = await comeBack(page);
  await again.getByRole('button', { name: words.allThatWasSaid }).click();
  await expect(again.locator('.panel')).toHaveCount(PATH.length + 1);
  await expect(again.locator('.panel').first()).toContainText(textsOf(sceneOf('the-blank-line').beats)[0] ?? '');
  await expect(again.locator('.said .words')).toHaveText(PATH.map((id) => textOf(choiceOf(id).text)));

  await say(again, ['my-word']);
  await expectScene(again, 'whose-name');
  expect((await storedAttempts(again)).map(({ steps }) => steps)).toEqual([[...PATH, 'my-word']]);
});

test('a half-told scene is whole when somebody comes back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openLesson(page);
  await choice(page, PATH[0]).click();
  await expect(goOn(page)).toBeVisible();
  const again = await comeBack(page);
  await expectScene(again, 'five-minutes');
  await expect(choices(again)).toHaveCount(3);
  expect((await storedAttempts(again)).map(({ steps }) => steps)).toEqual([[PATH[0]]]);
});

test('starting again keeps what was played', async ({ page }) => {
  await storeAttempts(page, [attemptOf('before', PATH)]);
  await openLesson(page);
  await page.getByRole('button', { name: words.startAgain }).click();
  await expectScene(page, 'the-blank-line');
  await say(page, ['calls-first']);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([PATH, ['calls-first']]);

  const again = await comeBack(page);
  await expectScene(again, 'five-minutes');
});

test('what is kept of an attempt makes sense', async ({ page }) => {
  const before = Date.now();
  await openLesson(page);
  await say(page, PATH);
  const [attempt] = await storedAttempts(page);
  const took = Date.now() - before;
  expect(attempt).toMatchObject({ scenario: 'the-promise', version, steps: PATH });
  const times = attempt?.times ?? [];
  expect(times).toHaveLength(PATH.length);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  expect(times.every((time) => time >= 0 && time <= took)).toBe(true);
  const started = Date.parse(attempt?.started ?? '');
  expect(started).toBeGreaterThanOrEqual(before);
  expect(started).toBeLessThanOrEqual(before + took);
  expect(attempt).not.toHaveProperty('result');
  expect(attempt).not.toHaveProperty('whatIf');
});

test('the day after an ending its debrief is there, and home leads to it and to the next one', async ({ page }) => {
  await openLesson(page);
  await say(page, walk('best'));
  await lookBack(page);
  const title = await debrief(page).getByRole('heading', { level: 2 }).innerText();
  const again = await comeBack(page);
  await expect(debrief(again).getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(debrief(again)).toContainText(debriefWords.enough);

  await again.goto('');
  await expect(again.getByRole('link', { name: home.goOnWith('Still got it') })).toBeVisible();
  await again.getByRole('link', { name: scenario.title, exact: true }).click();
  await expect(debrief(again)).toBeVisible();
});

test('home tells whoever is under way where they were', async ({ page }) => {
  await storeAttempts(page, [attemptOf('before', PATH)]);
  await page.goto('');
  await expect(page.locator('[data-module="the-promise"] [data-state]')).toHaveText(home.underWay);
  await page.getByRole('link', { name: home.goOn(scenario.title) }).click();
  await expectScene(page, current(replay(machine, PATH)).scene);
});

test('a story that was rewritten since: the learner is told, and goes on from the last point that holds', async ({
  page,
}) => {
  const old = { ...attemptOf('before', PATH), version: 'another', steps: [...PATH, 'a-line-that-was-cut', 'my-word'] };
  await storeAttempts(page, [{ ...old, times: old.steps.map((_, at) => at * 1000) }]);
  await openLesson(page);
  await expectScene(page, current(replay(machine, PATH)).scene);
  await expect(player(page)).toContainText(words.dropped(PATH.length));

  await say(page, ['in-writing']);
  await expect(player(page)).not.toContainText(words.dropped(PATH.length));
  const attempts = await storedAttempts(page);
  expect(attempts.map(({ steps }) => steps)).toContainEqual(old.steps);
  expect(attempts.map(({ steps, version: of }) => [of, steps])).toContainEqual([version, [...PATH, 'in-writing']]);
});

test('a story that was rewritten, and every step still holds: nothing is said and nothing is lost', async ({
  page,
}) => {
  await storeAttempts(page, [{ ...attemptOf('before', PATH), version: 'another' }]);
  await openLesson(page);
  await expectScene(page, current(replay(machine, PATH)).scene);
  await expect(player(page)).not.toContainText(words.dropped(PATH.length));
  await say(page, ['my-word']);
  expect((await storedAttempts(page)).map(({ steps, version: of }) => [of, steps])).toEqual([
    [version, [...PATH, 'my-word']],
  ]);
});

test('a role check that was made is remembered', async ({ page }) => {
  await storeAttempts(page, [attemptOf('before', [...PATH, '?'])]);
  await openLesson(page);
  await expect(page.getByRole('button', { name: playerWords.roleCheckAgain })).toBeVisible();
});
