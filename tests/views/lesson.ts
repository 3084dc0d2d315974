import type { Locator, Page } from 'playwright/test';
import { expect } from '../site.ts';

export const LESSON = 'lessons/the-promise.html';

export const player = (page: Page): Locator => page.locator('[data-player]');
export const choices = (page: Page): Locator => page.locator('.choices button');
export const choice = (page: Page, id: string): Locator => page.locator(`button[data-choice="${id}"]`);
export const goOn = (page: Page): Locator => page.locator('button[data-act="go-on"]');
export const toDebrief = (page: Page): Locator => page.locator('button[data-act="debrief"]');
export const debrief = (page: Page): Locator => page.locator('article.debrief');
/** The picture of the moment that the story is at. */
export const now = (page: Page): Locator => page.locator('.panel[data-current]');
export const dialog = (page: Page): Locator => page.locator('dialog[open]');

/** The role check, with its button; keys mean the dialog once it is open. */
export async function openRoleCheck(page: Page): Promise<void> {
  await page.locator('button[data-act="role-check"]').click();
  await expect(dialog(page)).toBeVisible();
}

export async function openSettings(page: Page): Promise<void> {
  await page.locator('[data-open-settings]').click();
  await expect(dialog(page)).toBeVisible();
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

/** Waits until the player has taken over from the server's drawing: only then are keys heard. */
export async function ready(page: Page): Promise<void> {
  // Preact leaves its tree under this name on the element that it draws in; nothing else tells the two drawings apart.
  await page.waitForFunction(() => Object.hasOwn(document.querySelector('[data-player]') ?? {}, '__k'));
}

export async function openLesson(page: Page, address = LESSON): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export const expectScene = (page: Page, scene: string): Promise<void> =>
  expect(player(page)).toHaveAttribute('data-scene', scene);

/** Lets the story be told until there is something to decide, or it has ended. */
export async function tellAll(page: Page): Promise<void> {
  while ((await goOn(page).count()) > 0) await goOn(page).click();
}

/** Takes choices one after the other, each told to its end. */
export async function say(page: Page, path: readonly string[]): Promise<void> {
  for (const id of path) {
    await choice(page, id).click();
    await expect(now(page).locator('.said')).toBeVisible();
    await tellAll(page);
  }
}

/** From an ending to its debrief. */
export async function lookBack(page: Page): Promise<void> {
  await toDebrief(page).click();
  await expect(debrief(page)).toBeVisible();
}
