import type { Page } from 'playwright/test';

export interface HeldBack {
  /** Lets everything through, what waits and what is yet to come. */
  release(): void;
}

/** Keeps what matches from arriving until it is released. Pages with a script among it never reach `load` before that. */
export async function holdBack(page: Page, matches: RegExp): Promise<HeldBack> {
  const gate = Promise.withResolvers<void>();
  await page.route(matches, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return { release: gate.resolve };
}

export const SCRIPTS = /\/_astro\/[^/]+\.js$/;
export const STORY = /\/play\/[^/]+\.json$/;
export const SCRIPTS_AND_STORY = /\/_astro\/[^/]+\.js$|\/play\/[^/]+\.json$/;
