import type { Page } from 'playwright/test';
import { authorMap, player, recordPage, soFar } from '../../src/i18n/en.ts';
import { expect } from '../site.ts';
import { choice, debrief, dialog, expectScene, goOn, openLesson, openSettings, say, toDebrief } from './lesson.ts';
import { attemptOf, storeAttempts } from './stored.ts';
import { walk } from './the-promise.ts';
import { walked } from './walked.ts';

const MIDWAY = ['got-your-back', 'take-it', 'its-hers'];

async function ended(page: Page): Promise<void> {
  const recovers = walk('recovers');
  await storeAttempts(page, [
    attemptOf('first', ['?', ...recovers.slice(0, 2), '?', ...recovers.slice(2)]),
    attemptOf('second', MIDWAY, Date.parse('2026-11-19T08:00:00Z')),
  ]);
  await openLesson(page);
  await expect(debrief(page)).toBeVisible();
}

/** Every kind of state that the site can be in, and how to come there. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await page.goto('');
  },
  'home, under way': async (page) => {
    await storeAttempts(page, [attemptOf('before', MIDWAY)]);
    await page.goto('');
    await expect(page.locator('[data-where]')).toBeVisible();
  },
  'first scene': (page) => openLesson(page),
  'after a choice': async (page) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openLesson(page);
    await choice(page, 'got-your-back').click();
    await expect(goOn(page)).toBeVisible();
  },
  decision: async (page) => {
    await openLesson(page);
    await say(page, ['got-your-back', 'take-it']);
    await expectScene(page, 'whose-elbow');
  },
  'role check': async (page) => {
    await openLesson(page);
    await page.getByRole('button', { name: player.roleCheck }).click();
    await expect(dialog(page)).toBeVisible();
  },
  settings: async (page) => {
    await openLesson(page);
    await openSettings(page);
  },
  search: async (page) => {
    await openLesson(page);
    await page.locator('[data-open-search]').click();
    await expect(dialog(page)).toBeVisible();
  },
  'search with results': async (page) => {
    await page.goto('credits.html');
    await page.locator('[data-open-search]').click();
    await dialog(page).getByRole('textbox').fill('ellen');
    await expect(dialog(page).locator('.found mark').first()).toBeVisible({ timeout: 20_000 });
  },
  resume: async (page) => {
    await storeAttempts(page, [attemptOf('before', MIDWAY)]);
    await openLesson(page);
    await expect(page.getByText(soFar.whereWereWe)).toBeVisible();
  },
  ending: async (page) => {
    await storeAttempts(page, [attemptOf('before', walk('jim').slice(0, -1))]);
    await openLesson(page);
    await say(page, walk('jim').slice(-1));
    await expect(toDebrief(page)).toBeVisible();
  },
  // With all roads opened it holds everything that the closed one holds; so with the map, its list and a scene chosen on it.
  debrief: async (page) => {
    await ended(page);
    await page.locator('.map-sheet a').nth(2).click();
    await page.locator('.map-list summary').click();
    for (const summary of await page.locator('.roads summary').all()) await summary.click();
  },
  'debrief with a ledger of hours': async (page) => {
    await storeAttempts(page, [walked('still-got-it', 'recovers')]);
    await openLesson(page, 'lessons/still-got-it.html');
    await expect(page.locator('.ledger')).toBeVisible();
  },
  'debrief of a day': async (page) => {
    await storeAttempts(page, [walked('whose-column', 'worst')]);
    await openLesson(page, 'lessons/whose-column.html');
    await expect(page.locator('.day')).toBeVisible();
  },
  'a lesson that remembers another': async (page) => {
    await storeAttempts(page, [walked('the-promise', 'recovers')]);
    await openLesson(page, 'lessons/still-got-it.html');
    await expect(page.locator('.remembered')).toBeVisible();
  },
  'what-if': async (page) => {
    await ended(page);
    await page.locator('.walk button').nth(3).click();
    await expect(choice(page, 'two-of-us')).toBeVisible();
  },
  record: async (page) => {
    await page.goto('record.html');
    await expect(page.getByText(recordPage.nothing)).toBeVisible();
  },
  'record with attempts': async (page) => {
    await storeAttempts(page, [attemptOf('before', walk('recovers')), attemptOf('other', MIDWAY)]);
    await page.goto('record.html');
    await expect(page.locator('.played')).toBeVisible();
  },
  'record, asked before erasing': async (page) => {
    await storeAttempts(page, [attemptOf('before', MIDWAY)]);
    await page.goto('record.html');
    await page.getByRole('button', { name: recordPage.eraseAll }).click();
    await expect(dialog(page)).toBeVisible();
  },
  cast: async (page) => {
    await page.goto('cast.html');
  },
  credits: async (page) => {
    await page.goto('credits.html');
  },
  guide: async (page) => {
    await page.goto('authors.html');
    for (const summary of await page.locator('.says li:nth-child(2) summary').all()) await summary.click();
  },
  diagnostics: async (page) => {
    await page.goto('authors/diagnostics.html#cycle');
  },
  'map of a story': async (page) => {
    await page.goto('authors/the-promise.html#five-minutes');
  },
  'map of a story, searched': async (page) => {
    await page.goto('authors/the-promise.html');
    await expect(page.locator('[data-ready]')).toBeVisible();
    await page.locator('.legend summary').click();
    await page.getByLabel(authorMap.find).fill('pen');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-open-scene]')).toBeVisible();
  },
  'page not found': async (page) => {
    await page.goto('404.html');
  },
};
