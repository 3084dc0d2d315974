import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { assign as words } from '../../../src/i18n/en.ts';
import { expect, test } from '../../site.ts';
import { SIZES } from '../sizes.ts';
import { fill, make, openAssign } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'not filled in': openAssign,
  'with problems': async (page) => {
    await openAssign(page);
    await page.getByLabel(words.mastery).fill('a lot');
    await page.getByRole('button', { name: words.make }).click();
  },
  'made, with people': async (page) => {
    await openAssign(page);
    await fill(page);
    await make(page);
    await page
      .getByLabel(words.peopleLabel)
      .fill(
        `Name\tMail\nJada Brooks\tjada@example.com\n${'x'.repeat(60)}\t${'y'.repeat(60)}@example.com\n\tz@example.com`,
      );
  },
  'too long for a code': async (page) => {
    await openAssign(page);
    await fill(page);
    await page.getByLabel(words.note).fill('世'.repeat(500));
    await make(page);
  },
  'about to remove one': async (page) => {
    await openAssign(page);
    await fill(page);
    await make(page);
    await page.getByRole('button', { name: new RegExp(`^${words.remove}`) }).click();
  },
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
      const faceless = await page.locator('.assign button').evaluateAll((buttons) =>
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
