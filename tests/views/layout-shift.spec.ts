import type { Page } from 'playwright/test';
import { expect, test } from '../site.ts';
import { holdBack, SCRIPTS_AND_STORY } from './held-back.ts';
import { choice, choices, goOn, LESSON, now, ready } from './lesson.ts';
import { SIZES } from './sizes.ts';

/** What a browser reports as `layout-shift`; TypeScript's DOM does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node | null }[];
}

/** Notes every shift that nobody has asked for by a click, from the first paint on, and when the reading face is there. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    const { load } = FontFace.prototype;
    const face = new Promise<FontFace>((resolve) => {
      FontFace.prototype.load = function (this: FontFace) {
        const loaded = load.call(this);
        resolve(loaded);
        return loaded;
      };
    });
    Object.assign(window, { shifts, face });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (hadRecentInput) continue;
        const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')));
        shifts.push([value, ...what.map((text) => text.slice(0, 80))].join(' | '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Two frames: the first draws what has changed, in the second the browser has told of it. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });

/** Everything that comes late has come, the reading face last. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => ('face' in window ? window.face : Promise.reject(new Error('not watched'))));
  await drawn(page);
}

const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => ('shifts' in window && Array.isArray(window.shifts) ? window.shifts : ['not watched']));

for (const [size, options] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use(options);

    test('home stands still while it loads, fonts included', async ({ page }) => {
      await watch(page);
      await page.goto('');
      await settled(page);
      expect(await shifts(page)).toEqual([]);
    });

    test('the lesson stands still while it loads and the player takes over, and on the first choice', async ({
      page,
    }) => {
      await watch(page);
      await page.goto(LESSON);
      await ready(page);
      await settled(page);
      expect(await shifts(page)).toEqual([]);

      await choices(page).first().click();
      await expect(now(page).locator('.said')).toBeVisible();
      await drawn(page);
      expect(await shifts(page)).toEqual([]);
    });

    test('what was said on the home page stands still when the player takes it over', async ({ page }) => {
      const held = await holdBack(page, SCRIPTS_AND_STORY);
      await watch(page);
      await page.goto(`${LESSON}#say=got-your-back`, { waitUntil: 'commit' });
      await expect(goOn(page)).toBeVisible();
      await drawn(page);
      held.release();
      await ready(page);
      await settled(page);
      await expect(choice(page, 'got-your-back')).toHaveCount(0);
      expect(await shifts(page)).toEqual([]);
    });
  });
}
