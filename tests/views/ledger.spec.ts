import { day, ledger as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { debrief, LESSON, openLesson } from './lesson.ts';
import { storeAttempts } from './stored.ts';
import { walked } from './walked.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the hours of still-got-it stand beside those of Jim, a block an hour, and beside what they could have been', async ({
  page,
}) => {
  await storeAttempts(page, [walked('still-got-it', 'recovers')]);
  await openLesson(page, 'lessons/still-got-it.html');
  const ledger = page.getByRole('region', { name: words.title('hours') });
  const closing = ledger.getByRole('row', { name: /^Closing/ });
  await expect(closing.getByRole('cell')).toHaveText(['1 hour', '9 hours']);
  await expect(closing.getByRole('cell').nth(1).locator('i')).toHaveCount(9);
  await expect(ledger.getByRole('row', { name: /^Coaching/ }).getByRole('cell')).toHaveText(['8 hours', '0 hours']);
  await expect(ledger.getByRole('row', { name: words.together }).getByRole('cell')).toHaveText([
    '12 hours',
    '12 hours',
  ]);
  await expect(ledger.locator('.same-hours')).toContainText(words.same(1, true));
  await expect(ledger.locator('.same-hours')).toContainText(words.coached(3, 5));
});

test('whoever closed nothing is shown what Jim’s hours could have been', async ({ page }) => {
  await storeAttempts(page, [walked('still-got-it', 'best')]);
  await openLesson(page, 'lessons/still-got-it.html');
  await expect(page.locator('.same-hours')).toContainText(words.same(9, false));
  await expect(page.locator('.same-hours')).toContainText(words.coached(27, 45));
});

test('the day of whose-column: minutes by column, who lost a chance to learn, and what stayed undone', async ({
  page,
}) => {
  await storeAttempts(page, [walked('whose-column', 'recovers')]);
  await openLesson(page, 'lessons/whose-column.html');
  const ledger = page.getByRole('region', { name: words.title('minutes') });
  await expect(
    ledger
      .getByRole('row', { name: /^Your column/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('4 h');
  const left = page.getByRole('region', { name: day.title });
  await expect(left.locator('.learners > li')).toHaveText(['MeiComplaintsNew people', 'EllenAn empty desk']);
  await expect(left.locator('.undone > li')).toHaveCount(3);
  await left.getByRole('link', { name: 'An empty desk' }).first().click();
  await expect(page.locator('#decision-7 h4')).toBeInViewport();
});

test('a day in which all was done says so', async ({ page }) => {
  await storeAttempts(page, [walked('whose-column', 'best')]);
  await openLesson(page, 'lessons/whose-column.html');
  await expect(page.locator('.day')).toContainText(day.nobody);
  await expect(page.locator('.day')).toContainText(day.nothing);
});

test('a story that counts no amounts has no ledger', async ({ page }) => {
  await storeAttempts(page, [walked('the-promise', 'best')]);
  await openLesson(page, LESSON);
  await expect(debrief(page)).toBeVisible();
  await expect(page.locator('.ledger, .day')).toHaveCount(0);
});
