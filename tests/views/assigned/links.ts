import type { Page } from 'playwright/test';
import {
  type Assignment,
  type AssignmentDraft,
  makeAssignment,
  writeAssignment,
} from '../../../src/record/assignment.ts';
import { dayNumber, dayOf, localDay } from '../../../src/record/day.ts';
import { expect } from '../../site.ts';

export const DAY = 86_400_000;

/** A day as it is here, so many days from today. */
export const inDays = (days: number): string => dayOf((dayNumber(localDay(Date.now())) ?? 0) + days);

/** An assignment made an hour ago, of one module unless said. */
export const given = (draft: Partial<AssignmentDraft> = {}): Assignment =>
  makeAssignment(
    { modules: ['the-promise'], by: 'Nora Lindqvist', mastery: 0.8, whatIfBeforePass: true, ...draft },
    Date.now() - 3_600_000,
  );

/** Opens a link as from a mail: from outside of the course page. */
export async function follow(page: Page, fragment: string, query = ''): Promise<void> {
  await page.goto('credits.html');
  await page.goto(`index.html${query}#${fragment}`);
}

/** Opens the link of an assignment, and waits until it stands on the page. */
export async function followTo(page: Page, assignment: Assignment): Promise<void> {
  await follow(page, writeAssignment(assignment));
  await expect(page.getByRole('heading', { name: assignment.by })).toBeVisible();
}
