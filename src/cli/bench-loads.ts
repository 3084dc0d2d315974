import type { Browser } from 'playwright-core';
import type { FirstScene } from './bench-hand-written.ts';
import { onSlowPage } from './bench-slow.ts';

/** What somebody sees of a page who clicks as soon as there is a choice. Milliseconds from the start of the navigation. */
export interface Load {
  /** A choice is painted. */
  readonly choice: number;
  /** What it brings about is painted. */
  readonly consequence: number;
  /** The player has taken over what the server drew; only where there is one. */
  readonly takenOver?: number;
}

/** Loads a page cold, on a slow phone, and clicks. Throws after 30 seconds without a consequence. */
export function load(browser: Browser, url: string, scene: FirstScene): Promise<Load> {
  return onSlowPage(browser, { network: true, cpu: true }, async (page) => {
    await page.addInitScript(watch, scene);
    await page.goto(url, { waitUntil: 'commit' });
    return page.evaluate(() => (window as unknown as { readonly watched: Promise<Load> }).watched);
  });
}

/**
 * Runs in the page before anything else. A choice counts as seen at the end of the first frame that had it in its layout, and
 * from then on it is clicked, again every 50 ms until the consequence has been painted; a frame's end is the first task after it.
 */
function watch({ choice, consequence }: FirstScene): void {
  const seen: { choice?: number; consequence?: number; takenOver?: number } = {};
  const offered = () => document.querySelector<HTMLElement>(`[data-choice="${choice}"]`);
  const told = () =>
    [...document.querySelectorAll('p, .words')].find(
      (line) => line.textContent === consequence && line.checkVisibility(),
    );
  // Before all other tasks, as a real click would come: pictures that have just arrived do not stand in between.
  const afterFrame = (act: () => void) => void scheduler.postTask(act, { priority: 'user-blocking' });
  Object.assign(window, {
    watched: new Promise((resolve, reject) => {
      let clicks: ReturnType<typeof setInterval> | undefined;
      const click = () => offered()?.click();
      const frame = () => {
        if (seen.choice === undefined && offered()?.checkVisibility()) {
          afterFrame(() => {
            if (seen.choice !== undefined) return;
            seen.choice = performance.now();
            click();
            clicks = setInterval(click, 50);
          });
        }
        if (seen.choice !== undefined && seen.consequence === undefined && told()) {
          clearInterval(clicks);
          afterFrame(() => {
            seen.consequence ??= performance.now();
          });
        }
        const player = document.querySelector('[data-player]');
        // Preact keeps what it has drawn on the element that it drew into.
        if (player && '__k' in player) seen.takenOver ??= performance.now();
        const complete = seen.consequence !== undefined && (player === null || seen.takenOver !== undefined);
        if (complete) resolve(seen);
        else if (performance.now() > 30_000) reject(new Error(`No consequence in 30 s: ${JSON.stringify(seen)}`));
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }),
  });
}
