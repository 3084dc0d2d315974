import { axeFinds } from '../axe.ts';
import { expect, test } from '../site.ts';
import { SIZES } from '../views/sizes.ts';

const PAGES = ['authors/the-promise/script.html', 'authors/the-promise/gamebook.html'];

for (const path of PAGES) {
  for (const [size, options] of Object.entries(SIZES)) {
    test.describe(size, () => {
      test.use(options);

      test(`${path}: nothing for axe to find, light or dark, and nothing to scroll sideways`, async ({ page }) => {
        await page.goto(path);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await axeFinds(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFinds(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    });
  }

  test(`${path}: every number leads to a section that is there`, async ({ page }) => {
    await page.goto(path);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => !address.startsWith('#') || !document.getElementById(address.slice(1))),
    );
    expect(dead).toEqual([]);
    expect(await page.locator('a').count()).toBeGreaterThan(60);
  });
}

test('on paper the sheet, the story and what looks back begin a page each, and no section is torn', async ({
  page,
}) => {
  await page.goto(PAGES[1] ?? '');
  await page.emulateMedia({ media: 'print' });
  const begins = await page.evaluate(() =>
    ['sheet', 'story', 'looking-back'].map((id) => {
      const heading = document.getElementById(id);
      return heading && getComputedStyle(heading).breakBefore;
    }),
  );
  expect(begins).toEqual(['page', 'page', 'page']);
  const torn = await page.evaluate(
    () =>
      [...document.querySelectorAll('section.piece')].filter((piece) => getComputedStyle(piece).breakInside !== 'avoid')
        .length,
  );
  expect(torn).toBe(0);
});
