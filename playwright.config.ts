import { defineConfig, devices } from 'playwright/test';
import { findOrInstallChromium, launchOptions } from './src/cli/browser.ts';
import type { SiteOptions } from './tests/site.ts';

export default defineConfig<SiteOptions>({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: launchOptions(findOrInstallChromium()),
    trace: 'off',
  },
});
