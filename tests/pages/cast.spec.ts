import { readdirSync } from 'node:fs';
import { castPage, page as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { storyOf } from '../views/walked.ts';

const stories = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => storyOf(name));

test('everybody who appears in a story stands on the page with a portrait that is there', async ({ page }) => {
  await page.goto('cast.html');
  const ids = new Set(stories.flatMap(({ cast }) => Object.keys(cast)));
  await expect(page.locator('ul.cast > li')).toHaveCount(ids.size);
  for (const id of ids) {
    const person = page.locator(`li#${id}`);
    await expect(person.getByRole('heading')).toHaveText(stories.find(({ cast }) => cast[id])?.cast[id]?.name ?? '');
    await person.scrollIntoViewIfNeeded();
    for (const image of await person.locator('img').all()) {
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    }
    const titles = stories.filter(({ cast }) => cast[id]).map(({ title }) => title);
    expect((await person.getByRole('link').allInnerTexts()).sort()).toEqual(titles.sort());
  }
});

test('home and every footer lead to it, and it leads to the lessons', async ({ page }) => {
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: words.cast }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(castPage.title);
  await page.locator('#bill').getByRole('link', { name: 'Still got it' }).click();
  await expect(page.locator('[data-player="still-got-it"]')).toBeAttached();
});
