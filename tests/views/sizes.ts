import { devices } from 'playwright/test';

const { defaultBrowserType: _, ...pixel } = devices['Pixel 7'];

/** The two ends of what learners hold. A pixel of the phone is one pixel here: drawing seven times as many finds nothing more. */
export const SIZES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { ...pixel, deviceScaleFactor: 1 },
} as const;
