import type { Page } from 'playwright/test';
import { assign as words } from '../../../src/i18n/en.ts';
import { fill, make, openAssign } from './page.ts';

/** Every kind of state that the page for assigning can be in, and how to come there. */
export const ASSIGN_STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'assign, not filled in': openAssign,
  'assign, with problems': async (page) => {
    await openAssign(page);
    await page.getByLabel(words.mastery).fill('a lot');
    await page.getByRole('button', { name: words.make }).click();
  },
  'assign, made, with people': async (page) => {
    await openAssign(page);
    await fill(page);
    await make(page);
    await page
      .getByLabel(words.peopleLabel)
      .fill(
        `Name\tMail\nJada Brooks\tjada@example.com\n${'x'.repeat(60)}\t${'y'.repeat(60)}@example.com\n\tz@example.com`,
      );
  },
  'assign, too long for a code': async (page) => {
    await openAssign(page);
    await fill(page);
    await page.getByLabel(words.note).fill('世'.repeat(500));
    await make(page);
  },
  'assign, about to remove one': async (page) => {
    await openAssign(page);
    await fill(page);
    await make(page);
    await page.getByRole('button', { name: new RegExp(`^${words.remove}`) }).click();
  },
};
