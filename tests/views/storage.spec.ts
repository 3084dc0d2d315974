import type { Page } from 'playwright/test';
import { recordPage, trouble } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { closeDialog, debrief, expectScene, lookBack, now, openLesson, openSettings, player, say } from './lesson.ts';
import { attemptOf, SETTINGS, store, storeAttempts, stored, storedAttempts } from './stored.ts';
import { walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const KEY = 'handoff:attempt:the-promise:';
const MIDWAY = ['got-your-back', 'take-it', 'its-hers'];

async function playToTheEnd(page: Page): Promise<void> {
  await say(page, walk('recovers'));
  await lookBack(page);
  await expect(debrief(page)).toContainText('13 of the 16');
}

/** Takes all room that is left, to the last character. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let text = '';
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        localStorage.setItem('of-somebody-else', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
      } catch {
        // Half as much may fit.
      }
    }
  });

const BAD: Readonly<Record<'corrupt' | 'foreign', string>> = {
  corrupt: '{"id":"before","scenario":"the-pro',
  foreign: '{"id":"before","scenario":"the-promise","steps":"all of them"}',
};

for (const [kind, text] of Object.entries(BAD)) {
  test(`a ${kind} value is set aside and told of, and beside it all is as it was`, async ({ page }) => {
    await storeAttempts(page, [attemptOf('good', MIDWAY)]);
    await store(page, { [`${KEY}before`]: text });
    await openLesson(page);
    await expectScene(page, 'past-her-ear');
    await expect(player(page)).toContainText(kind === 'corrupt' ? trouble.corrupt : trouble.foreign);
    await say(page, ['todays-shape']);
    const kept = await stored(page);
    expect(kept[`handoff:aside:${KEY}before`]).toBe(text);
    expect(kept).not.toHaveProperty(`${KEY}before`);
    expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[...MIDWAY, 'todays-shape']]);
  });
}

const NO_SETTINGS = ['', 'null', '[]', '7', '"light"', '{"theme":7,"clock":"fast"}', '{{{'];

test(`settings that are empty or ${NO_SETTINGS.slice(1).join(' or ')} are as at the start`, async ({ page }) => {
  for (const text of NO_SETTINGS) {
    await test.step(text, async () => {
      await store(page, { [SETTINGS]: text });
      await openLesson(page);
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
      await openSettings(page);
      await expect(page.locator('dialog input:checked')).toHaveCount(5);
      await closeDialog(page);
      await say(page, ['calls-first']);
      await expectScene(page, 'five-minutes');
      await page.evaluate(() => localStorage.clear());
    });
  }
});

test.describe('where the browser throws at the mention of storage', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
  });

  test('the story plays to its debrief, and says at once that nothing is kept', async ({ page }) => {
    await openLesson(page);
    await expect(player(page)).toContainText(trouble.forbidden);
    await playToTheEnd(page);
    await debrief(page).locator('.walk button').first().click();
    await expectScene(page, 'the-blank-line');
  });

  test('home, record and settings work', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('link', { name: /^1/ })).toBeVisible();
    await page.goto('record.html');
    await expect(page.locator('main')).toContainText(trouble.forbidden);
    await expect(page.locator('main')).toContainText(recordPage.nothing);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('storage that is missing altogether is like storage that throws', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
  await openLesson(page);
  await expect(player(page)).toContainText(trouble.forbidden);
  await say(page, ['calls-first']);
  await expectScene(page, 'five-minutes');
});

test('full storage: the story plays on, says so, and keeps everything once there is room', async ({ page }) => {
  await openLesson(page);
  await say(page, ['got-your-back']);
  await fill(page);
  await say(page, ['take-it']);
  await expect(player(page)).toContainText(trouble.full);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([['got-your-back']]);

  await page.evaluate(() => localStorage.removeItem('of-somebody-else'));
  await say(page, ['its-hers']);
  await expect(player(page)).not.toContainText(trouble.full);
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([MIDWAY]);
});

test('storage that is full from the start: to the debrief', async ({ page }) => {
  await page.goto('credits.html');
  await fill(page);
  await openLesson(page);
  await playToTheEnd(page);
  expect(await storedAttempts(page)).toEqual([]);
});

test('two tabs play an attempt each', async ({ page, context }) => {
  const other = await context.newPage();
  await openLesson(page);
  await openLesson(other);
  await say(page, ['got-your-back', 'take-it']);
  await say(other, ['calls-first', 'ten-minutes']);
  await say(page, ['its-hers']);
  const steps = (await storedAttempts(page)).map((attempt) => attempt.steps.join(' ')).sort();
  expect(steps).toEqual(['calls-first ten-minutes', MIDWAY.join(' ')]);
  await expect(player(page)).not.toContainText(trouble['other-tab']);
});

test('two tabs part ways in one attempt: both are kept, and the second is told', async ({ page, context }) => {
  await storeAttempts(page, [attemptOf('shared', MIDWAY)]);
  const other = await context.newPage();
  await openLesson(page);
  await openLesson(other);
  await say(page, ['todays-shape', 'my-word']);
  await say(other, ['leave-it']);
  await expect(player(other)).toContainText(trouble['other-tab']);
  await say(page, ['ellens-line']);
  await say(other, ['in-writing']);
  const steps = (await storedAttempts(page)).map((attempt) => attempt.steps.join(' ')).sort();
  expect(steps).toEqual(
    [
      [...MIDWAY, 'todays-shape', 'my-word', 'ellens-line'],
      [...MIDWAY, 'leave-it', 'in-writing'],
    ]
      .map((path) => path.join(' '))
      .sort(),
  );
});

test('a tab that is behind in the same attempt takes nothing away', async ({ page, context }) => {
  await storeAttempts(page, [attemptOf('shared', MIDWAY)]);
  const other = await context.newPage();
  await openLesson(page);
  await openLesson(other);
  await say(page, ['todays-shape', 'my-word']);
  await say(other, ['todays-shape']);
  await expect(now(other)).toBeVisible();
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([[...MIDWAY, 'todays-shape', 'my-word']]);
});
