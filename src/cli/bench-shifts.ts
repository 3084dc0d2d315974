import type { Browser } from 'playwright-core';
import type { FirstScene } from './bench-hand-written.ts';
import { onSlowPage } from './bench-slow.ts';
import { untilTakenOver } from './bench-story.ts';

/** What moved by itself. Half a second after a click does not count, as in Chromium's own measure (CLS). */
export interface Shifts {
  /** The sum of all shifts; 0 where nothing moved. */
  readonly sum: number;
  /** What moved: selector, and from where to where in pixels from the top. */
  readonly sources: readonly string[];
}

/** When the click comes: as soon as the choice is there, or once the page has loaded all. */
export type ClickAt = 'at once' | 'when all is loaded';

/** Loads a page cold on a slow phone and takes the first choice with a real click. */
export function shifts(browser: Browser, url: string, scene: FirstScene, at: ClickAt): Promise<Shifts> {
  return onSlowPage(browser, { network: true, cpu: true }, async (page) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: at === 'at once' ? 'commit' : 'networkidle' });
    const quiet = async () => {
      await untilTakenOver(page);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(1000);
    };
    if (at === 'when all is loaded') await quiet();
    await page.locator(`[data-choice="${scene.choice}"]`).click();
    await quiet();
    return page.evaluate(() => (window as unknown as { readonly shifted: Shifts }).shifted);
  });
}

/** Runs in the page before anything else. */
function watch(): void {
  interface Source {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly Source[];
  }
  const shifted = { sum: 0, sources: [] as string[] };
  Object.assign(window, { shifted });
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? [element.localName, ...element.classList].join('.') : 'something that is gone';
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      shifted.sum += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources) {
        shifted.sources.push(`${nameOf(node)} ${Math.round(previousRect.top)} → ${Math.round(currentRect.top)}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
