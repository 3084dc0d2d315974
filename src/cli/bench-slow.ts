import type { Browser, Page } from 'playwright-core';

/** A slow phone on a slow network. */
export const SLOW = { bitsPerSecond: 1_600_000, roundTripMs: 150, cpuSlowdown: 4 } as const;

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;
export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;

export interface Slowed {
  readonly network: boolean;
  readonly cpu: boolean;
}

/**
 * Runs something on a page of a phone with nothing in its cache, and closes it. The slowness is Chromium's own (CDP): each
 * request waits a round trip and shares the bandwidth, and the page's thread works a quarter of the time.
 */
export async function onSlowPage<Result>(
  browser: Browser,
  { network, cpu }: Slowed,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (network) {
      const throughput = SLOW.bitsPerSecond / 8;
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.roundTripMs,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuSlowdown });
    return await run(page);
  } finally {
    await context.close();
  }
}
