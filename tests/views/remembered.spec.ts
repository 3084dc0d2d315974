import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { isEnding } from '../../src/engine/scenario.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { expect, test } from '../site.ts';
import { choices, openLesson, ready } from './lesson.ts';
import { SIZES } from './sizes.ts';
import { store, storeAttempts } from './stored.ts';
import { storyOf, walked } from './walked.ts';

const LATER = 'lessons/still-got-it.html';
const DAY = 86_400_000;
const FIRST = Date.parse('2026-11-10T08:00:00Z');
const shown = (page: Page) => page.locator('.remembered [data-ending]:visible');

async function expectEnding(page: Page, ending: string): Promise<void> {
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toHaveAttribute('data-ending', ending);
}

test('nothing is remembered where nothing was played, or the scripts are off', async ({ page, browser, site }) => {
  await openLesson(page, LATER);
  await expect(page.locator('.remembered')).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site}${LATER}`);
  await expect(still.locator('.remembered')).toBeHidden();
  await context.close();
});

test('the latest finished attempt decides; what-ifs and what is under way do not count', async ({ page }) => {
  const best = walked('the-promise', 'best', FIRST);
  const latest = walked('the-promise', 'recovers', FIRST + DAY);
  const whatIf: Attempt = {
    ...walked('the-promise', 'jim', FIRST + 2 * DAY),
    whatIf: { of: latest.id, at: 3 },
  };
  const { result: _, ...underWay } = walked('the-promise', 'worst', FIRST + 3 * DAY);
  await storeAttempts(page, [latest, best, whatIf, underWay]);
  await openLesson(page, LATER);
  await expectEnding(page, latest.result.ending);
});

test('what cannot be read is passed over, and another story is not meant', async ({ page }) => {
  const mine = walked('the-promise', 'best', FIRST);
  await store(page, {
    'handoff:attempt:the-promise:broken': '{"result":',
    'handoff:attempt:the-promise:nothing': 'null',
    'handoff:attempt:the-promise:strange': '{"result":{"ending":7}}',
    'handoff:attempt:the-promise-2:other': JSON.stringify({ result: { ending: 'in-brackets', finished: '2027' } }),
    [`handoff:attempt:the-promise:${mine.id}`]: JSON.stringify(mine),
  });
  await page.goto(LATER);
  await expectEnding(page, mine.result.ending);
});

test('a preview remembers nothing', async ({ page }) => {
  await storeAttempts(page, [walked('the-promise', 'best')]);
  await page.goto(`${LATER}?preview`);
  await expect(page.locator('.remembered')).toBeHidden();
});

test('every ending of a story that is remembered has its sentence', () => {
  for (const lesson of ['still-got-it', 'whose-column', 'eight-steps', 'ask-dont-tell']) {
    const text = readFileSync(`src/lessons/${lesson}.mdx`, 'utf8');
    const of = /<Remembered of="([^"]+)"/.exec(text)?.[1] ?? '';
    const endings = storyOf(of)
      .scenes.filter(isEnding)
      .map(({ id }) => id);
    const named = [...text.matchAll(/<When ending="([^"]+)"/g)].map(([, ending]) => ending);
    expect(named.sort(), lesson).toEqual(endings.sort());
  }
});

for (const [size, options] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use(options);

    test('the sentence moves nothing when it shows', async ({ page }) => {
      await storeAttempts(page, [walked('the-promise', 'recovers')]);
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(LATER);
      await ready(page);
      await expect(shown(page)).toHaveCount(1);
      await expect(choices(page).first()).toBeAttached();
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      });
      expect(await page.evaluate(() => ('shifts' in window ? window.shifts : ['not watched']))).toEqual([]);
    });
  });
}
