import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { itemIds } from '../../../src/engine/practice.ts';
import { practice as words } from '../../../src/i18n/en.ts';
import { expect, test } from '../../site.ts';
import { SIZES } from '../sizes.ts';
import { store } from '../stored.ts';
import { openPractice, practiceNamed, table } from './cards.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens a practice of which everything is done, or all but what `open` names by its ending. */
async function done(page: Page, id: string, open?: RegExp): Promise<void> {
  const ids = itemIds(await practiceNamed(id)).filter((item) => !open?.test(item));
  const items = Object.fromEntries(ids.map((item) => [item, { tries: 1, done: true, words: 'What did you hear?' }]));
  await store(page, { [`handoff:practice:${id}`]: JSON.stringify({ practice: id, version: 'v', items }) });
  await openPractice(page, id);
}

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  sort: async (page) => {
    await openPractice(page, 'the-delegation-table');
    for (const place of [0, 1, 2, 0, 1, 2]) await page.locator('.places button').nth(place).click();
  },
  'sort, finished': (page) => done(page, 'the-delegation-table'),
  order: async (page) => {
    await openPractice(page, 'the-eight-steps');
    await page.locator('.act').click();
  },
  'order, matching': (page) => done(page, 'the-eight-steps', /(goals|enable|support)\/line$/),
  'order, finished': (page) => done(page, 'the-eight-steps'),
  choose: async (page) => {
    await openPractice(page, 'tell-into-question');
    await table(page).focus();
    await page.keyboard.press('2');
    await expect(page.getByRole('button', { name: words.goOn })).toBeVisible();
  },
  'choose, finished': (page) => done(page, 'whose-hour'),
  write: (page) => done(page, 'your-own-question', /hand|hello/),
};

const found = async (axe: AxeBuilder): Promise<readonly string[]> =>
  (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [size, options] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ ...options, contextOptions: { reducedMotion: 'reduce' } });
    for (const [state, reach] of Object.entries(STATES)) {
      test(`${state}: nothing for axe to find, light or dark`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await reach(page);
        expect(await found(new AxeBuilder({ page }).withTags(TAGS)), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await found(new AxeBuilder({ page }).withRules(['color-contrast', 'target-size'])), 'dark').toEqual([]);
        expect(await overhang(page)).toBe(0);
      });
    }
  });
}

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });
  for (const [state, reach] of Object.entries(STATES)) {
    test(`${state}: nothing to scroll sideways, and buttons are seen in forced colours`, async ({ page }) => {
      await reach(page);
      await page.evaluate(() => {
        document.documentElement.dataset.text = 'larger';
      });
      expect(await overhang(page)).toBe(0);
      await page.emulateMedia({ forcedColors: 'active' });
      const faceless = await page.locator('.practice button').evaluateAll((buttons) =>
        buttons
          .filter((button) => {
            const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(button);
            return (
              button.checkVisibility() &&
              !textDecorationLine.includes('underline') &&
              (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0)
            );
          })
          .map((button) => button.outerHTML.slice(0, 100)),
      );
      expect(faceless).toEqual([]);
    });
  }
});
