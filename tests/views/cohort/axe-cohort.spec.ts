import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { cohort as words } from '../../../src/i18n/en.ts';
import { expect, test } from '../../site.ts';
import { SIZES } from '../sizes.ts';
import { assignment, codeFor } from './evidence-of.ts';
import { keepNames, openCohort, read, showAll, takeLinks } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BY_LOOK = ['color-contrast', 'target-size'];

async function full(page: Page): Promise<void> {
  const given = assignment({
    modules: ['the-promise', 'still-got-it', 'whose-column', 'eight-steps', 'ask-dont-tell'],
  });
  await openCohort(page);
  await takeLinks(page, [given]);
  await keepNames(page, ['Missing Person', ...Array.from({ length: 110 }, (_, at) => `Name ${at}`)].join('\n'));
  const good = codeFor('Ann Lee', 'the-promise', 'recovers', { assignment: given.id });
  await read(page, [good, good, good.slice(0, 40), codeFor('Bo', 'still-got-it', 'jim')].join('\n'));
  await showAll(page);
  await expect(page.locator('.heat-map')).toBeVisible();
  await page.locator('.heat-map a').nth(1).click();
  await page.locator('.scene-list summary').click();
  await expect(page.locator('.weak .note').first()).toBeVisible();
}

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: openCohort,
  'with a group': full,
  'asked before erasing': async (page) => {
    await openCohort(page);
    await page.getByRole('button', { name: words.erase.all }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [size, options] of Object.entries({ ...SIZES, narrow: { viewport: { width: 320, height: 640 } } })) {
  test.describe(size, () => {
    test.use({ ...options, contextOptions: { reducedMotion: 'reduce' } });

    for (const [state, reach] of Object.entries(STATES)) {
      test(`${state}: nothing for axe to find, light or dark, and nothing to scroll sideways`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await reach(page);
        expect(await violations(new AxeBuilder({ page }).withTags(TAGS)), 'light').toEqual([]);
        expect(await overhang(page), 'normal text').toBe(0);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.evaluate(() => {
          document.documentElement.dataset.text = 'larger';
        });
        expect(await violations(new AxeBuilder({ page }).withRules(BY_LOOK)), 'dark, largest text').toEqual([]);
        expect(await overhang(page), 'largest text').toBe(0);
      });
    }
  });
}

test('everything can be done without a mouse', async ({ page }) => {
  await openCohort(page);
  await page.getByLabel(words.read.paste).focus();
  await page.keyboard.insertText(codeFor('Ann Lee', 'the-promise', 'recovers'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.people tbody th')).toHaveText(['Ann Lee']);
  await page.locator('.heat-map a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene-chosen')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene-chosen')).toHaveCount(0);
});
