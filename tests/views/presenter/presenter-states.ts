import type { Page } from 'playwright/test';
import { WORKSHOPS } from '../../../src/record/workshop-shelf.ts';
import type { Act } from '../../../src/workshop/act.ts';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { expect } from '../../site.ts';
import { after, fresh, hereOf, scenario } from '../../workshop/any-workshop.ts';

const vote: Act = { kind: 'to', stage: 'voting' };
const next: Act = { kind: 'next' };
const hands = (at: number, count: number): Act => ({ kind: 'hands', at, hands: count });
const [first, second] = hereOf(fresh()).choices.map(({ id }) => id);

/** A tie after a first vote, the other way tried, two groups, a note and a question. */
const busy = after([
  { kind: 'note', text: 'Ask Sam about his list.', path: 0, decision: 0 },
  { kind: 'park', text: 'What if the client refuses?' },
  { kind: 'split', choices: [first ?? '', second ?? ''] },
  vote,
  hands(0, 3),
  hands(1, 5),
  next,
  next,
  { kind: 'minority', vote: 0, choice: first ?? '' },
  { kind: 'go-to-path', path: 0 },
  vote,
  hands(0, 4),
  hands(1, 4),
  next,
]);

async function open(page: Page, place: string, workshop: Workshop): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [`${WORKSHOPS}${workshop.id}`, JSON.stringify(workshop)] as const,
  );
  await page.goto(`workshop/${place}.html#${workshop.id}`);
}

async function atTheDesk(page: Page, workshop: Workshop): Promise<void> {
  await open(page, 'console', workshop);
  await expect(page.locator('.desk')).toBeVisible();
}

/** Every kind of state that a trainer's pages can be in, and how to come there. */
export const PRESENTER_STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  workshops: async (page) => {
    await page.goto('workshop.html');
    await expect(page.getByRole('button', { name: 'Open the console' })).toBeVisible();
  },
  'workshops, asked before one is removed': async (page) => {
    await open(page, 'summary', busy);
    await page.goto('workshop.html');
    await page.getByRole('button', { name: /^Remove/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'console, at the start': (page) => atTheDesk(page, fresh()),
  'console, with all that it holds': async (page) => {
    await atTheDesk(page, busy);
    for (const part of await page.locator('.console details:not([open]) > summary').all()) await part.click();
    await expect(page.getByText('It is a tie between')).toBeVisible();
  },
  'console, at an ending': async (page) => {
    await atTheDesk(page, { ...fresh(), paths: [{ steps: scenario.walks.jim?.path ?? [] }], stage: { kind: 'ended' } });
    await expect(page.getByRole('heading', { name: 'Ending: Top of the board' })).toBeVisible();
  },
  'console, paths compared': async (page) => {
    await atTheDesk(page, busy);
    await page.getByRole('button', { name: 'Side by side, with marks' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'console, keys': async (page) => {
    await atTheDesk(page, fresh());
    await page.locator('body').press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'console, notes hidden': async (page) => {
    await atTheDesk(page, fresh());
    await page.locator('body').press('n');
    await expect(page.locator('.notes-now')).toHaveCount(0);
  },
  'console of no workshop': async (page) => {
    await page.goto('workshop/console.html#nothinghere1');
    await expect(page.getByRole('heading', { name: 'There is no workshop here.' })).toBeVisible();
  },
  'summary of a workshop': async (page) => {
    await open(page, 'summary', busy);
    await page.locator('main summary').first().click();
    await expect(page.getByLabel('The summary as text')).toBeVisible();
  },
};
