import type { BrowserContext, Page } from 'playwright/test';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { expect } from '../../site.ts';
import { begun } from './begun.ts';

export interface Windows {
  readonly id: string;
  readonly desk: Page;
  readonly wall: Page;
}

/** A console and a room screen of one workshop, as a trainer has them. */
export async function windows(context: BrowserContext, site: string, with_: Partial<Workshop> = {}): Promise<Windows> {
  const desk = await context.newPage();
  const id = await begun(desk, site, with_);
  await desk.goto(`${site}workshop/console.html#${id}`);
  await expect(desk.locator('.console')).toBeVisible();
  const wall = await context.newPage();
  await wall.goto(`${site}workshop/screen.html#${id}`);
  await expect(wall.locator('.room')).toBeVisible();
  return { id, desk, wall };
}

/** Where the room is, as the console says it. */
export const stage = (desk: Page) => desk.locator('.stages [aria-current]');
