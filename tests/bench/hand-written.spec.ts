import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { firstScene, handWritten } from '../../src/cli/bench-hand-written.ts';
import { serve } from '../../src/cli/serve.ts';
import { parseScenario } from '../../src/format/parse.ts';

const FILE = 'scenarios/the-promise/scenario.md';

test('the hand-written page tells what the lesson tells', async ({ page }) => {
  const { scenario } = parseScenario(readFileSync(FILE, 'utf8'), FILE, { id: 'the-promise' });
  if (!scenario) throw new Error(`${FILE} has a fault.`);
  const { choice, consequence } = firstScene(scenario);
  const folder = await mkdtemp(join(tmpdir(), 'handoff-hand-written-'));
  await writeFile(join(folder, 'index.html'), handWritten(scenario, 'faces/'));
  const hand = await serve(folder);
  const site = await serve('dist');
  const told = async () => {
    const lines = page.getByRole('log').locator('.words, p:not(:has(.words), .glance *)');
    return (await lines.allTextContents()).map((line) => line.trim());
  };

  await page.goto(hand.url);
  const byHand = { before: await told(), after: [''] };
  await page.locator(`[data-choice="${choice}"]`).click();
  await expect(page.getByText(consequence)).toBeVisible();
  byHand.after = await told();

  await page.goto(`${site.url}lessons/the-promise.html`);
  expect(await told()).toEqual(byHand.before);
  await page.locator(`[data-choice="${choice}"]`).click();
  await expect(page.getByText(consequence)).toBeVisible();
  expect(await told()).toEqual(byHand.after);

  await hand.close();
  await site.close();
  await rm(folder, { recursive: true });
});
