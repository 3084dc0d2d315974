import type { Page } from 'playwright/test';
import { cohort as words } from '../../../src/i18n/en.ts';
import { expect } from '../../site.ts';
import { assignment, codeFor } from './evidence-of.ts';
import { keepNames, openCohort, read, showAll, takeLinks } from './page.ts';

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

/** Every kind of state that HR’s page for a group can be in, and how to come there. */
export const COHORT_STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'group, empty': openCohort,
  'group, full': full,
  'group, asked before erasing': async (page) => {
    await openCohort(page);
    await page.getByRole('button', { name: words.erase.all }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};
