import type { Page } from 'playwright/test';
import { itemIds } from '../../../src/engine/practice.ts';
import { practice as words } from '../../../src/i18n/en.ts';
import { expect } from '../../site.ts';
import { store } from '../stored.ts';
import { openPractice, practiceNamed, table } from './cards.ts';

/** Opens a practice of which everything is done, or all but what `open` names by its ending. */
async function done(page: Page, id: string, open?: RegExp): Promise<void> {
  const ids = itemIds(await practiceNamed(id)).filter((item) => !open?.test(item));
  const items = Object.fromEntries(ids.map((item) => [item, { tries: 1, done: true, words: 'What did you hear?' }]));
  await store(page, { [`handoff:practice:${id}`]: JSON.stringify({ practice: id, version: 'v', items }) });
  await openPractice(page, id);
}

/** Every kind of state that a practice can be in, and how to come there. */
export const PRACTICE_STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
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
