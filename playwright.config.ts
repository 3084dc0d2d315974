import { defineConfig, devices } from 'playwright/test';
import { findOrInstallChromium, launchOptions } from './src/cli/browser.ts';
import type { SiteOptions } from './tests/site.ts';

export default defineConfig<SiteOptions>({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Twice what the slowest needs on two cores that are busy with other things, too.
  timeout: 90_000,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: launchOptions(findOrInstallChromium()),
    trace: 'off',
  },
});
