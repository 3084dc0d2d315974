import type { Page } from 'playwright/test';
import { axeFinds } from '../axe.ts';
import { expect, test } from '../site.ts';
import { ASSIGN_STATES } from './assign/assign-states.ts';
import { ASSIGNED_STATES } from './assigned/assigned-states.ts';
import { STATES } from './axe-states.ts';
import { COHORT_STATES } from './cohort/cohort-states.ts';
import { PRACTICE_STATES } from './practice/practice-states.ts';
import { PRESENTER_STATES } from './presenter/presenter-states.ts';
import { SIZES } from './sizes.ts';

const ALL = {
  ...STATES,
  ...PRACTICE_STATES,
  ...ASSIGNED_STATES,
  ...ASSIGN_STATES,
  ...COHORT_STATES,
  ...PRESENTER_STATES,
};

/** Pages whose parts are the same at every size: all rules on a phone alone, on a desktop those that depend on looks. */
const SAME = new Set([
  ...[PRACTICE_STATES, ASSIGNED_STATES, ASSIGN_STATES, COHORT_STATES].flatMap(Object.keys),
  ...['record', 'record with attempts', 'record, asked before erasing'],
  ...['guide', 'diagnostics', 'map of a story', 'map of a story, searched', 'cast', 'credits', 'page not found'],
]);

/** States with a map, which is drawn to fit the window that it was opened in; all others are as well seen by resizing. */
const WITH_A_MAP = /^(debrief|what-if|map of a story|group, full)/;

/** The rules whose answer depends on colours and on the size of the text. */
const BY_LOOK = ['color-contrast', 'target-size'];

/** Sets the size of text as the settings do. @returns what it was */
const setText = (page: Page, size: string | undefined): Promise<string | undefined> =>
  page.evaluate((size) => {
    const { dataset } = document.documentElement;
    const { text } = dataset;
    if (size === undefined) delete dataset.text;
    else dataset.text = size;
    return text;
  }, size);

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

type Size = keyof typeof SIZES;

async function expectNothing(page: Page, state: string, size: Size): Promise<void> {
  const { viewport } = SIZES[size];
  const isPhone = size === 'phone';
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(viewport);
  const all = isPhone || !SAME.has(state);
  expect(await axeFinds(page, all ? {} : { rules: BY_LOOK }), `${size}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  if (isPhone) {
    await page.setViewportSize(NARROW);
    expect(await overhang(page), 'normal text').toBe(0);
    await page.setViewportSize(viewport);
  }
  const text = await setText(page, 'larger');
  expect(await axeFinds(page, { rules: BY_LOOK }), `${size}, dark, largest text`).toEqual([]);
  expect(await overhang(page), `${size}: wider than the window`).toBe(0);
  if (isPhone) {
    await page.setViewportSize(NARROW);
    expect(await overhang(page), 'largest text').toBe(0);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faceless(page)).toEqual([]);
  }
  await setText(page, text);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('what is wrong is found, in frames too', async ({ page }) => {
  const pale = '<p style="background: white; color: silver">Pale</p>';
  await page.setContent(`<img src="data:,">${pale}<iframe title="Within" srcdoc='${pale}'></iframe>`);
  const contrast = expect.stringMatching(/^color-contrast: p /);
  const within = expect.stringMatching(/^color-contrast: iframe,p /);
  expect(await axeFinds(page)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^image-alt: img /), contrast, within]),
  );
  expect(await axeFinds(page, { rules: BY_LOOK, exclude: ['iframe', 'p'] })).toEqual([contrast]);
});

const CLAIM =
  'nothing for axe to find, light or dark, normal text or the largest; at 400 % nothing to scroll sideways, and buttons are seen in forced colours';

for (const [state, reach] of Object.entries(ALL)) {
  const windows: readonly (readonly Size[])[] = WITH_A_MAP.test(state)
    ? [['desktop'], ['phone']]
    : [['desktop', 'phone']];
  for (const sizes of windows) {
    test(`${state} (${sizes.join(', ')}): ${CLAIM}`, async ({ page }) => {
      if (sizes[0]) await page.setViewportSize(SIZES[sizes[0]].viewport);
      await reach(page);
      for (const size of sizes) await expectNothing(page, state, size);
    });
  }
}
