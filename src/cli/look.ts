// npm run look [PART OF A PAGE'S NAME]: writes screenshots of every page to .look/, to be looked at after each change.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findOrInstallChromium, launchOptions } from './browser.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { tools } from './tools.ts';

const FOLDER = '.look';
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;
const THEMES = ['light', 'dark'] as const;

/** Says whatever comes next until the learner has something to decide, or the story has ended. */
async function untilChoice(page: Page): Promise<void> {
  while (await page.locator('[data-act="go-on"]').isVisible()) await page.locator('[data-act="go-on"]').click();
}

/** What there is to see of a player beside its first scene. */
async function lookAtPlayer(page: Page, shoot: (what: string, whole?: boolean) => Promise<void>): Promise<void> {
  await page.locator('[data-act="role-check"]').click();
  await page.locator('dialog[open]').waitFor();
  await shoot('role-check');
  await page.locator('dialog[open] button').click();
  await page.locator('[data-choice]').nth(1).click();
  await shoot('consequence');
  await untilChoice(page);
  await shoot('decision');
  while (!(await page.locator('[data-act="debrief"]').isVisible())) {
    await page.locator('[data-choice]').first().click();
    await untilChoice(page);
  }
  await shoot('ending');
  await page.locator('[data-act="debrief"]').click();
  await page.locator('.debrief').waitFor();
  await shoot('debrief');
  await shoot('debrief-whole', true);
  await page.locator('.walk button').nth(2).click();
  await shoot('what-if');
  await page.locator('[data-open-settings]').click();
  await page.locator('dialog[open]').waitFor();
  await shoot('settings');
}

async function look(browser: Browser, url: string, pages: readonly string[]): Promise<number> {
  let shots = 0;
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const theme of THEMES) {
      const context = await browser.newContext({
        viewport,
        colorScheme: theme,
        hasTouch: size === 'phone',
        isMobile: size === 'phone',
      });
      const page = await context.newPage();
      for (const path of pages) {
        const name = path.replace(/\.html$/, '').replaceAll('/', '-');
        const shoot = async (what: string, fullPage = false) => {
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => document.fonts.ready);
          await page.waitForTimeout(250);
          await page.screenshot({ path: join(FOLDER, `${name}.${what}.${size}.${theme}.png`), fullPage });
          shots += 1;
        };
        await page.goto(url + path);
        await shoot('top');
        await shoot('whole', true);
        if (await page.locator('[data-player]').isVisible()) await lookAtPlayer(page, shoot);
      }
      await context.close();
    }
  }
  return shots;
}

if (!(await run(tools.astro, ['build'], { quiet: true }))) process.exit(1);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const files = await readdir('dist', { recursive: true });
const wanted = process.argv[2] ?? '';
const pages = files
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && name.includes(wanted));
const { url, close } = await serve('dist');
const browser = await chromium.launch(launchOptions(findOrInstallChromium()));
const shots = await look(browser, url, pages.sort());
await browser.close();
await close();
console.log(`${shots} pictures of ${pages.length} pages are in ${FOLDER}/`);
