import type { Page } from 'playwright-core';

/** Waits until the player has taken over what the server drew. */
export async function untilTakenOver(page: Page): Promise<void> {
  // Preact keeps what it has drawn on the element that it drew into.
  await page.waitForFunction(() => '__k' in (document.querySelector('[data-player]') ?? {}));
}

/** Plays a story to its debrief: goes on where it can, else takes the first choice. */
export async function playToDebrief(page: Page): Promise<void> {
  await untilTakenOver(page);
  for (;;) {
    await page.locator('[data-act="go-on"], [data-act="debrief"], [data-choice]').first().click();
    if (await page.locator('[data-act="debrief"]').isVisible()) break;
  }
  await page.locator('[data-act="debrief"]').click();
  await page.locator('.debrief').waitFor();
}
