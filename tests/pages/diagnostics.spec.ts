import { formatDiagnostics } from '../../src/format/diagnostics/index.ts';
import { diagnosticsPage as words } from '../../src/i18n/en.ts';
import { proofDiagnostics } from '../../src/proof/diagnostics/index.ts';
import { expect, test } from '../site.ts';

const PAGE = 'authors/diagnostics.html';
const kinds = [...formatDiagnostics, ...proofDiagnostics];

test('every code that the check can say has its place, and the contents lead there', async ({ page }) => {
  await page.goto(PAGE);
  const ids = await page.locator('article.kind').evaluateAll((all) => all.map(({ id }) => id));
  expect([...ids].sort()).toEqual(kinds.map(({ code }) => code).sort());
  const links = await page.locator('nav .contents a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect([...links].sort()).toEqual(ids.map((id) => `#${id}`).sort());
});

test('a rule stands with its reason, both texts and what the check really says', async ({ page }) => {
  await page.goto(`${PAGE}#link-to-no-scene`);
  const kind = page.locator('#link-to-no-scene');
  await expect(kind).toBeInViewport();
  await expect(kind.getByRole('heading')).toHaveText('Choices must name a scene');
  await expect(kind.locator('.broken .differs')).toHaveText(`−${words.isWrong}- [Wait.](#the-empty-desc "wait")`);
  await expect(kind.locator('.mended .differs')).toHaveText(`+${words.isMended}- [Wait.](#the-empty-desk "wait")`);
  await expect(kind.locator('.said')).toContainText('Did you mean "the-empty-desk"?');
});

test('a smell says how it is answered, and a fault does not', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('#verdict-in-prose .answer')).toContainText('<!-- verdict-in-prose: your reason -->');
  await expect(page.locator('#cycle .answer')).toHaveCount(0);
});
