import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { type Practice, placeId } from '../../../src/engine/practice.ts';
import { completePractice, readPractice } from '../../../src/loaders/read-practice.ts';
import type { PracticeResult } from '../../../src/record/practice-result.ts';
import { expect } from '../../site.ts';

const fileOf = async (id: string) => readPractice(id, parse(await readFile(`src/practices/${id}.yaml`, 'utf8')));

/** A practice of the course. */
export async function practiceNamed(id: string): Promise<Practice> {
  const others = await Promise.all(['tell-into-question'].map(fileOf));
  return completePractice(await fileOf(id), (other) => others.find((file) => file.id === other));
}

export const table = (page: Page) => page.locator('.table');
export const card = (page: Page) => page.locator('[data-card]');
export const said = (page: Page) => page.locator('.said');

/** Opens a practice's own page, and waits until it can be worked with. */
export async function openPractice(page: Page, id: string): Promise<void> {
  await page.goto(`practice/${id}.html`);
  await expect(page.locator('[data-ready]')).toHaveCount(1);
}

/** Which card lies on top: `row/column` of a table, `step/line` of an order. */
export const onTop = async (page: Page): Promise<string> =>
  ((await card(page).getAttribute('data-card')) ?? '').split(' ')[0] ?? '';

export const keptOf = (page: Page, id: string): Promise<PracticeResult | undefined> =>
  page.evaluate((key) => {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  }, `handoff:practice:${id}`);

/** The steps that are shown, in the order in which they lie. */
export const stepsOf = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('.step')
    .evaluateAll((steps) => steps.map((step) => (step instanceof HTMLElement ? (step.dataset.item ?? '') : '')));

export const placesOf = (practice: Practice): readonly string[] =>
  practice.kind === 'order' ? practice.items.map(({ id }) => placeId(id)) : [];
