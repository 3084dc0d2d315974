import type { Locator, Page } from 'playwright/test';
import { authorMap as words } from '../../src/i18n/en.ts';
import { expect, test } from '../site.ts';
import { choiceOf, scenario, sceneOf, textOf, textsOf } from './the-promise.ts';

const MAP = 'authors/the-promise.html';

const plate = (page: Page, scene: string): Locator => page.locator(`[data-node="${scene}"] a`);
const aside = (page: Page): Locator => page.locator('[data-open-scene]');
const field = (page: Page): Locator => page.getByLabel(words.find);
const view = (page: Page): Locator => page.locator('[data-map-view]');

async function openMap(page: Page, hash = ''): Promise<void> {
  await page.goto(MAP + hash);
  await expect(page.locator('[data-ready]')).toBeVisible();
}
/** How large the map is drawn. */
const scaleOf = (page: Page): Promise<number> =>
  page.locator('.map-view svg').evaluate((svg: SVGSVGElement) => svg.width.baseVal.value / svg.viewBox.baseVal.width);
/** The first paragraph that a scene tells. */
const opening = (scene: string): string => textsOf(sceneOf(scene).beats)[0] ?? '';
const scrolled = (page: Page): Promise<number> => view(page).evaluate(({ scrollTop }) => scrollTop);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list says everything that the story holds', async ({ page }) => {
    await page.goto(MAP);
    for (const { id, choices } of scenario.scenes) {
      const article = page.locator(`article#${id}`);
      await expect(article).toBeVisible();
      await expect(article.locator('.ways [data-choice]:not([data-choice*="/"])')).toHaveCount(choices.length);
      await expect(plate(page, id)).toHaveAttribute('href', `#${id}`);
    }
    const { beats, thoughts, roleCheck, facilitator, choices } = sceneOf('whose-name');
    const article = page.locator('article#whose-name');
    const paragraphs = [...thoughts.flatMap(({ text }) => text), ...roleCheck, ...(facilitator?.text ?? [])];
    for (const text of [...textsOf(beats), ...paragraphs.map(textOf)]) await expect(article).toContainText(text);
    await expect(article).toContainText(words.note(facilitator?.minutes));
    for (const { id, text, consequence, debrief, facilitator: asked = [] } of choices) {
      const told = [textOf(text), ...textsOf(consequence), ...[...debrief, ...asked].map(textOf)];
      for (const line of told) await expect(article.locator(`[data-choice="${id}"]`)).toContainText(line);
    }
    await expect(page.locator('article#week-ten .ways > li')).toHaveCount(sceneOf('week-ten').routes.length);
    await expect(page.locator('article#her-line-is-busy')).toContainText(words.ending);
  });

  test('a scene on the map leads to the scene in the list', async ({ page }) => {
    await page.goto(MAP);
    await plate(page, 'whose-name').click();
    await expect(page.locator('article#whose-name')).toBeInViewport();
  });

  test('search engines are asked to leave it alone', async ({ page }) => {
    await page.goto(MAP);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });
});

test('a scene is opened beside the map, the address says so, and Escape closes it', async ({ page }) => {
  await openMap(page);
  await expect(aside(page)).toBeHidden();
  await plate(page, 'five-minutes').click();
  await expect(aside(page)).toContainText(opening('five-minutes'));
  expect(new URL(page.url()).hash).toBe('#five-minutes');
  await expect(plate(page, 'five-minutes')).toHaveAttribute('aria-current', 'true');

  await aside(page).getByRole('link', { name: 'Whose elbow' }).first().click();
  await expect(aside(page)).toContainText(opening('whose-elbow'));
  await page.goBack();
  await expect(aside(page)).toContainText(opening('five-minutes'));

  await aside(page).locator('[tabindex="-1"]').focus();
  await page.keyboard.press('Escape');
  await expect(aside(page)).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  await expect(plate(page, 'five-minutes')).toBeFocused();
});

test('an address with a scene opens it, and one with nonsense opens none', async ({ page }) => {
  await openMap(page, '#the-post');
  await expect(aside(page).getByRole('heading', { level: 3 })).toHaveText('The post');
  await expect(plate(page, 'the-post')).toBeInViewport();
  await page.goto('about:blank');
  await openMap(page, '#%E0%A4%A');
  await expect(aside(page)).toBeHidden();
});

test('the arrow keys walk the map from scene to scene, and Enter opens one', async ({ page }) => {
  await openMap(page);
  await expect(page.locator('[data-node] a[tabindex="0"]')).toHaveCount(1);
  await plate(page, 'the-blank-line').focus();
  await page.keyboard.press('ArrowDown');
  await expect(plate(page, 'five-minutes')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(plate(page, 'whose-elbow')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(plate(page, 'five-minutes')).toBeFocused();
  for (let row = 0; row < 9; row++) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-node] a:focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(aside(page)).toBeVisible();
});

test('what is searched for is marked on the map, counted, and gone through with Enter', async ({ page }) => {
  await openMap(page);
  await field(page).fill(opening('the-loading-dock').slice(0, 40));
  await expect(page.locator('[data-node][data-hit]')).toHaveAttribute('data-node', 'the-loading-dock');
  await expect(page.locator('output')).toHaveText(words.found(0, 1));
  await page.keyboard.press('Enter');
  await expect(aside(page)).toContainText(opening('the-loading-dock'));
  await expect(field(page)).toBeFocused();

  await field(page).fill("client's comfort, or: nothing at all");
  await expect(page.locator('output')).toHaveText(words.found(0, 0));
  await expect(page.locator('[data-hit]')).toHaveCount(0);

  // Quotes as keyboards have them, in capitals.
  const thought = textOf(sceneOf('whose-name').thoughts[0]?.text[0] ?? []);
  expect(thought).toContain('’');
  await field(page).fill(thought.replaceAll('’', "'").toUpperCase());
  await expect(page.locator('[data-node][data-hit]')).toHaveAttribute('data-node', 'whose-name');
  expect(choiceOf('leave-it').target).toBe('the-loading-dock');
  await field(page).fill('leave-it');
  await expect(page.locator('[data-edge="leave-it"]')).toHaveAttribute('data-hit', '');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(aside(page).getByRole('heading', { level: 3 })).toBeVisible();
});

test('the map is drawn larger and smaller by buttons, keys and the wheel, and moved by dragging', async ({ page }) => {
  await openMap(page);
  const first = await scaleOf(page);
  await page.getByRole('button', { name: words.larger }).click();
  expect(await scaleOf(page)).toBeGreaterThan(first);
  await plate(page, 'the-blank-line').focus();
  await page.keyboard.press('-');
  expect(await scaleOf(page)).toBeCloseTo(first, 5);
  await page.keyboard.press('0');
  expect(await scaleOf(page)).toBeLessThan(first);
  await view(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(1);

  const before = await scrolled(page);
  const box = await view(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 200, { steps: 4 });
  await page.mouse.up();
  expect((await scrolled(page)) - before).toBeGreaterThan(150);
  await plate(page, 'five-minutes').focus();
  const dragged = await scrolled(page);
  await page.keyboard.press('Shift+ArrowDown');
  expect(await scrolled(page)).toBeGreaterThan(dragged);
});

test('a drag that ends on a scene does not open it', async ({ page }) => {
  await openMap(page);
  const box = await plate(page, 'five-minutes').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await expect(aside(page)).toBeHidden();
  await page.mouse.click(x, y);
  await expect(aside(page)).toBeVisible();
});

test('every scene can be played from, those that are passed through among them', async ({ page }) => {
  await openMap(page);
  await expect(page.locator('.author-list a[href*="&steps="]')).toHaveCount(scenario.scenes.length);
  for (const id of ['the-post', 'her-line-is-busy']) {
    await openMap(page);
    await page.locator(`article#${id} a[href*="&steps="]`).click();
    await expect(page).toHaveURL(/lessons\/the-promise\.html\?preview&steps=[\w,-]+/);
    await expect(page.locator('.panel[data-current]')).toContainText(opening(id));
  }
});
