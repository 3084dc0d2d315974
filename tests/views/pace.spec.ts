import type { Page } from 'playwright/test';
import { advance, begin } from '../../src/engine/replay.ts';
import { type Line, type Telling, tellingsOf } from '../../src/views/player/telling.ts';
import { expect, test } from '../site.ts';
import { choice, choices, closeDialog, goOn, now, openLesson, openSettings } from './lesson.ts';
import { storeSettings } from './stored.ts';
import { machine, scenario, textOf } from './the-promise.ts';

const SAID = 'move-them-tonight';
const told = tellingsOf(scenario, advance(machine, begin(machine), SAID).moments).at(-1);
const turns: Telling['turns'] = told?.turns ?? [{ lines: [], present: [] }];

const wordsOf = (line: Line): readonly string[] => ('text' in line ? [textOf(line.text)] : []);

/** The page shows the first so many turns, and nothing of those after them. */
async function expectTold(page: Page, count: number): Promise<void> {
  const lines = turns.slice(0, count).flatMap((turn) => turn.lines);
  await expect(now(page).locator('.narration, .speech, .said, .glance')).toHaveCount(lines.length);
  await expect(now(page).locator('.narration, .words')).toHaveText(lines.flatMap(wordsOf));
}

/** Every way to go on. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': (page) => goOn(page).click(),
  space: (page) => page.keyboard.press('Space'),
  enter: (page) => page.keyboard.press('Enter'),
  'space, with the focus on nothing': async (page) => {
    await goOn(page).blur();
    await page.keyboard.press('Space');
  },
  'enter, with the focus on nothing': async (page) => {
    await goOn(page).blur();
    await page.keyboard.press('Enter');
  },
};

for (const [way, go] of Object.entries(WAYS)) {
  test(`line by line: the answer and what it does at once, then on with ${way} until there is something to say`, async ({
    page,
  }) => {
    await openLesson(page);
    await choice(page, SAID).click();
    await expectTold(page, 1);
    expect(turns.length).toBeGreaterThan(2);
    for (let count = 2; count <= turns.length; count++) {
      await expect(choices(page)).toHaveCount(0);
      await go(page);
      await expectTold(page, count);
    }
    await expect(goOn(page)).toHaveCount(0);
    await expect(choices(page)).toHaveCount(3);
  });
}

test('a whole scene at once, for whoever sets it so', async ({ page }) => {
  await storeSettings(page, { pace: 'scene' });
  await openLesson(page);
  await choice(page, SAID).click();
  await expectTold(page, turns.length);
  await expect(choices(page)).toHaveCount(3);
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('everything stands there at once, and nothing moves', async ({ page }) => {
    await openLesson(page);
    await choice(page, SAID).click();
    await expectTold(page, turns.length);
    await expect(choices(page)).toHaveCount(3);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('the pace can be changed while a scene is being told', async ({ page }) => {
  await openLesson(page);
  await openSettings(page);
  await page.getByRole('radio', { name: 'A whole scene at once' }).check();
  await closeDialog(page);
  await choice(page, SAID).click();
  await expect(choices(page)).toHaveCount(3);
});
