import type { Page } from 'playwright/test';
import { certificate, assigned as words } from '../../../src/i18n/en.ts';
import { writeAssignment } from '../../../src/record/assignment.ts';
import { expect } from '../../site.ts';
import { debrief, dialog, openLesson } from '../lesson.ts';
import { storeAttempts } from '../stored.ts';
import { walked } from '../walked.ts';
import { follow, followTo, given, inDays } from './links.ts';

const NOTE = 'Before our talk on Tuesday.\nI did worse than you will.';
const three = () =>
  given({ modules: ['the-promise', 'still-got-it', 'forecast-friday'], due: inDays(9), for: 'Dev Patel', note: NOTE });

/** Something passed, something not, and two who assigned it. */
async function halfway(page: Page): Promise<void> {
  await followTo(page, three());
  await followTo(page, given({ by: 'Omar', due: inDays(-2), whatIfBeforePass: false, mastery: 1, attempts: 2 }));
  await storeAttempts(page, [
    walked('the-promise', 'recovers', Date.now() - 2000),
    walked('still-got-it', 'worst', Date.now() - 1000),
  ]);
}

/** What a learner sees who was assigned something, up to the certificate. */
export const ASSIGNED_STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'home, assigned': (page) => followTo(page, three()),
  'home, two assignments': async (page) => {
    await halfway(page);
    await page.goto('index.html');
    await page.locator('summary', { hasText: words.other('Nora Lindqvist') }).click();
  },
  'home, a broken link': async (page) => {
    await follow(page, writeAssignment(three()).slice(0, -9));
    await expect(page.getByText(words.fault.title)).toBeVisible();
  },
  'home, asked before an assignment goes': async (page) => {
    await followTo(page, three());
    await page.getByRole('button', { name: words.remove }).click();
    await expect(dialog(page)).toBeVisible();
  },
  'debrief, assigned': async (page) => {
    await halfway(page);
    await openLesson(page);
    await expect(debrief(page).locator('.waits')).toBeVisible();
    await page.locator('.walk .again button').first().click();
    await expect(dialog(page)).toBeVisible();
  },
  'certificate, nothing yet': async (page) => {
    await page.goto('certificate.html');
    await expect(page.getByText(certificate.nothing)).toBeVisible();
  },
  certificate: async (page) => {
    await halfway(page);
    await page.goto('certificate.html#the-promise');
    await page.getByRole('textbox', { name: certificate.name }).fill('Wolfeschlegelsteinhausenbergerdorff');
    await expect(page.locator('.certificate code')).toHaveText(/^HANDOFF1-/);
  },
  'certificate, not passed': async (page) => {
    await halfway(page);
    await page.goto('certificate.html#still-got-it');
    await expect(page.locator('.code textarea')).toHaveValue(/HANDOFF1-/);
  },
  'record with evidence': async (page) => {
    await halfway(page);
    await page.goto('record.html');
    await expect(page.locator('.played').first()).toBeVisible();
  },
};
