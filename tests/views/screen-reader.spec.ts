import { home, lost, moods, page as pageWords, recordPage, player as words } from '../../src/i18n/en.ts';
import { site } from '../../src/site.config.ts';
import { expect, test } from '../site.ts';
import { LESSON, openLesson, say } from './lesson.ts';
import { scenario, sceneOf } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const name = (who: string): string => scenario.cast[who]?.name ?? who;

test('the story is a log, and each line in it tells who says it and in what mood', async ({ page }) => {
  await openLesson(page);
  const log = page.getByRole('log', { name: words.story });
  const speech = sceneOf('the-blank-line').beats.find((beat) => beat.kind === 'speech');
  await expect(log).toContainText(`${name(speech?.who ?? '')}, ${moods[speech?.mood ?? 'calm']}: `);
  await say(page, ['calls-first']);
  await expect(log.locator('.said .name').last()).toHaveText(`${name('jim')}, ${moods.brisk}: `);
  await say(page, ['take-it']);
  // A look without a word is told, too.
  await expect(log.locator('.glance').last()).toHaveText(new RegExp(`^${name('ellen')}, ${moods.sidelined}`));
});

test('a look without a word is heard where the stage stands in its place', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLesson(page);
  await say(page, ['calls-first', 'take-it']);
  const heard = await page.getByRole('log').ariaSnapshot();
  expect(heard.split('\n').at(-1)).toMatch(new RegExp(`${name('ellen')} ?, ${moods.sidelined}`));
});

test('the choices are a group with a name, and numbered', async ({ page }) => {
  await openLesson(page);
  const group = page.getByRole('group', { name: words.choices });
  await expect(group.getByRole('listitem')).toHaveCount(3);
  await expect(group.getByRole('button', { name: /^1/ })).toBeVisible();
});

test('on a desktop the picture is a list of who is there, with their moods', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLesson(page);
  const stage = page.getByRole('list', { name: words.onStage });
  await expect(stage.getByRole('img', { name: words.face(name('ellen'), moods.eager) })).toBeVisible();
});

test('meters are read as words', async ({ page }) => {
  await openLesson(page);
  const { label, start, max } = scenario.meters.clients ?? { label: '', start: 0, max: 0 };
  await expect(page.locator('.meters')).toContainText(words.meterOf(label, start, max));
});

test('every page says what it is', async ({ page }) => {
  const titles: Readonly<Record<string, string>> = {
    '': site.name,
    [LESSON]: `${scenario.title} · ${site.name}`,
    'record.html': `${recordPage.title} · ${site.name}`,
    'credits.html': `Credits · ${site.name}`,
    '404.html': lost.title,
  };
  for (const [address, title] of Object.entries(titles)) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('landmarks have names, and the first one of each kind is where it belongs', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('navigation', { name: pageWords.navigation })).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('region', { name: home.firstScene })).toBeVisible();
});
