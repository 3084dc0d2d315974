import { debrief as debriefWords, roleCheck, player as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { debrief, dialog, lookBack, openLesson, say } from './lesson.ts';
import { storedAttempts } from './stored.ts';
import { scenario, sceneOf, textOf, walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const scene = sceneOf('the-blank-line');

test('asks the question and shows what the other thinks', async ({ page }) => {
  await openLesson(page);
  await page.getByRole('button', { name: words.roleCheck }).click();
  const asked = page.getByRole('dialog', { name: words.roleCheck });
  await expect(asked.locator('.question')).toHaveText(scene.roleCheck.map(textOf));
  for (const { who, text } of scene.thoughts) {
    const thought = asked.getByRole('figure').filter({ hasText: roleCheck.thinks(scenario.cast[who]?.name ?? who) });
    await expect(thought.locator('blockquote p')).toHaveText(text.map(textOf));
  }
  await asked.getByRole('button', { name: roleCheck.backToIt }).click();
  await expect(dialog(page)).toHaveCount(0);
});

test('is recorded once however often it is opened, costs nothing, and is noticed in the debrief', async ({ page }) => {
  const best = walk('best');
  await openLesson(page);
  for (const name of [words.roleCheck, words.roleCheckAgain, words.roleCheckAgain]) {
    const button = page.locator('button[data-act="role-check"]');
    await expect(button).toHaveText(`${name} R`);
    await button.click();
    await page.getByRole('button', { name: roleCheck.backToIt }).click();
  }
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['?']]);
  await say(page, best);
  const [attempt] = await storedAttempts(page);
  expect(attempt?.steps).toEqual(['?', ...best]);
  expect(attempt?.result?.halves).toBe(2 * (attempt?.result?.tests ?? 0));

  await lookBack(page);
  await expect(debrief(page).getByText(debriefWords.checked)).toHaveCount(1);
  await expect(debrief(page).locator('#decision-1')).toContainText(debriefWords.checked);
  for (const { who } of scene.thoughts) {
    await expect(debrief(page).locator('#decision-1')).toContainText(
      debriefWords.youKnew(scenario.cast[who]?.name ?? who),
    );
  }
});

test('cannot be made where the story is still being told', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openLesson(page);
  await page.locator('[data-choice="got-your-back"]').click();
  await expect(page.getByRole('button', { name: words.goOn })).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: words.roleCheck })).toHaveCount(0);
  await expect(dialog(page)).toHaveCount(0);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['got-your-back']]);
});
