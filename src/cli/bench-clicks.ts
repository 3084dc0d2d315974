import type { Browser } from 'playwright-core';
import { onSlowPage } from './bench-slow.ts';
import { playToDebrief } from './bench-story.ts';

/** What came of one click, in milliseconds after the browser received it. */
export interface Click {
  /** What was clicked: a choice, a "go on", the way to the debrief. */
  readonly on: 'choice' | 'go-on' | 'debrief';
  /** The next frame is painted. */
  readonly paint: number;
  /** The first frame that shows another text in the player is painted. */
  readonly readable: number;
}

/** Plays one path to its debrief on a slow processor, with everything that the page starts with loaded. */
export function clicks(browser: Browser, url: string): Promise<readonly Click[]> {
  return onSlowPage(browser, { network: false, cpu: true }, async (page) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'networkidle' });
    await playToDebrief(page);
    return page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (window as unknown as { readonly clicked: readonly Click[] }).clicked;
    });
  });
}

/**
 * Runs in the page before anything else. Time runs from the event's own time stamp, which the browser sets when the click
 * reaches it, to the first task after the frame: to a millisecond, where `PerformanceEventTiming` knows steps of eight.
 */
function watch(): void {
  const clicked: Click[] = [];
  Object.assign(window, { clicked });
  const told = () => document.querySelector('[data-player]')?.textContent;
  const kindOf = (button: HTMLElement): Click['on'] =>
    button.dataset.choice ? 'choice' : button.dataset.act === 'debrief' ? 'debrief' : 'go-on';
  addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-player] button') : null;
      if (!button) return;
      const on = kindOf(button);
      const before = told();
      let paint: number | undefined;
      const frame = () => {
        const changed = told() !== before;
        const end = () => {
          const now = performance.now() - event.timeStamp;
          paint ??= now;
          if (changed) clicked.push({ on, paint, readable: now });
          else requestAnimationFrame(frame);
        };
        void scheduler.postTask(end, { priority: 'user-blocking' });
      };
      requestAnimationFrame(frame);
    },
    { capture: true },
  );
}
