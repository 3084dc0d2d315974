import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../site.ts';
import { ASSIGN_STATES } from './assign/assign-states.ts';
import { ASSIGNED_STATES } from './assigned/assigned-states.ts';
import { STATES } from './axe-states.ts';
import { COHORT_STATES } from './cohort/cohort-states.ts';
import { PRACTICE_STATES } from './practice/practice-states.ts';
import { SIZES } from './sizes.ts';

/** Pages whose parts are the same at every size: all rules once, on a phone; on a desktop those that depend on looks. */
const SAME_AT_EVERY_SIZE = { ...PRACTICE_STATES, ...ASSIGNED_STATES, ...ASSIGN_STATES, ...COHORT_STATES };
const ALL = { ...STATES, ...SAME_AT_EVERY_SIZE };
const SAME = new Set([
  ...Object.keys(SAME_AT_EVERY_SIZE),
  ...['record', 'record with attempts', 'record, asked before erasing'],
  ...['guide', 'diagnostics', 'map of a story', 'cast', 'credits', 'page not found'],
]);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours and on the size of the text. */
const BY_LOOK = ['color-contrast', 'target-size'];

/** What axe finds, each with the element that it is about. */
async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

const withLargestText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.text = 'larger';
  });

/** How far the page is wider than the window, in CSS pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Buttons that only a colour of ours sets apart from text: forced colours take that away. */
const faceless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const drawn = (element: Element): boolean => {
      const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(element);
      const bordered = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
      return bordered || textDecorationLine.includes('underline');
    };
    return [...document.querySelectorAll('main button, main .act, dialog button')]
      .filter((element) => element.checkVisibility() && !drawn(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** 1,280 pixels at a zoom of 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

for (const [size, options] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ ...options, contextOptions: { reducedMotion: 'reduce' } });

    for (const [state, reach] of Object.entries(ALL)) {
      const narrowed =
        size === 'phone' ? '; at 400 % nothing to scroll sideways, and buttons are seen in forced colours' : '';
      test(`${state}: nothing for axe to find, light or dark, normal text or the largest${narrowed}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await reach(page);
        const all = narrowed || !SAME.has(state);
        const axe = new AxeBuilder({ page });
        expect(await violations(all ? axe.withTags(TAGS) : axe.withRules(BY_LOOK)), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        if (narrowed) {
          await page.setViewportSize(NARROW);
          expect(await overhang(page), 'normal text').toBe(0);
          await page.setViewportSize(options.viewport);
        }
        await withLargestText(page);
        expect(await violations(new AxeBuilder({ page }).withRules(BY_LOOK)), 'dark, largest text').toEqual([]);
        expect(await overhang(page), 'wider than the window').toBe(0);
        if (narrowed) {
          await page.setViewportSize(NARROW);
          expect(await overhang(page), 'largest text').toBe(0);
          await page.emulateMedia({ forcedColors: 'active' });
          expect(await faceless(page)).toEqual([]);
        }
      });
    }
  });
}
