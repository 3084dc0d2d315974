import type { Locator, Page } from 'playwright/test';
import { sceneTitle } from '../../src/drawing/scene-title.ts';
import { current, replay } from '../../src/engine/replay.ts';
import { isEnding } from '../../src/engine/scenario.ts';
import { debrief as debriefWords, soFar, learnerMap as words } from '../../src/i18n/en.ts';
import { seenIn } from '../../src/views/map/seen.ts';
import { expect, test } from '../site.ts';
import { debrief, expectScene, lookBack, openLesson, player, say } from './lesson.ts';
import { attemptOf, storeAttempts, storedAttempts } from './stored.ts';
import { choiceOf, machine, scenario, textOf, walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MINE = walk('jim');
const seen = (...paths: readonly (readonly string[])[]) =>
  seenIn(
    scenario,
    paths.map((path) => replay(machine, path)),
  );

const section = (page: Page): Locator => page.getByRole('region', { name: words.title, exact: true });
const drawing = (page: Page): Locator => section(page).locator('.map-sheet svg');
const plate = (page: Page, scene: string): Locator => drawing(page).locator(`[data-node="${scene}"] a`);
const panel = (page: Page): Locator => page.getByRole('region', { name: words.chosen });
const lines = (page: Page, look: string): Promise<readonly string[]> =>
  drawing(page)
    .locator(`[data-edge][data-look="${look}"]`)
    .evaluateAll((all) => all.map((line) => line.getAttribute('data-edge') ?? '').sort());

async function open(page: Page, ...others: readonly (readonly string[])[]): Promise<void> {
  const start = Date.parse('2026-11-10T08:00:00Z');
  await storeAttempts(page, [
    attemptOf('mine', MINE),
    ...others.map((path, at) => attemptOf(`other-${at}`, path, start + at * 3_600_000)),
  ]);
  await openLesson(page);
  await expect(drawing(page)).toBeVisible();
}

test('the map shows what was seen, says how much there is, and gives nothing else away', async ({ page }) => {
  await open(page);
  const { scenes, gone, offered } = seen(MINE);
  await expect(section(page)).toContainText(
    words.seen(scenes.size, scenario.scenes.length, 1, scenario.scenes.filter(isEnding).length),
  );
  const titles = await drawing(page).locator('.map-node:not([data-look="blank"]) a').count();
  expect(titles).toBe(scenes.size);
  expect(await lines(page, 'went')).toEqual([...gone].sort());
  expect(await lines(page, 'could')).toEqual([...offered].filter((id) => !gone.has(id)).sort());
  expect(await lines(page, 'whole')).toEqual([]);

  const html = await section(page).innerHTML();
  for (const { id, beats } of scenario.scenes.filter((scene) => !scenes.has(scene.id))) {
    expect(html).not.toContain(`"${id}"`);
    expect(html).not.toContain(sceneTitle(id));
    for (const beat of beats) if ('text' in beat) expect(html).not.toContain(textOf(beat.text));
  }
  await expect(drawing(page).locator('[data-look="blank"] text')).toHaveCount(0);
});

test('other attempts and what-ifs add to it, unfinished ones too; the one that is looked at is thick', async ({
  page,
}) => {
  const others = [walk('best'), MINE.slice(0, 3)];
  await open(page, ...others);
  const all = seen(MINE, ...others);
  const here = seen(MINE);
  await expect(drawing(page).locator('a')).toHaveCount(all.scenes.size);
  expect(await lines(page, 'went')).toEqual([...here.gone].sort());
  expect(await lines(page, 'whole')).toEqual([...all.gone].filter((id) => !here.gone.has(id)).sort());

  await debrief(page).getByRole('button', { name: debriefWords.look }).click();
  await expect.poll(() => lines(page, 'went')).toEqual([...seen(walk('best')).gone].sort());
  await expect(drawing(page).locator('a')).toHaveCount(all.scenes.size);
});

test('a decision is chosen on the map and tried again; the what-if is on the map afterwards', async ({ page }) => {
  await open(page);
  const scene = current(replay(machine, MINE.slice(0, 3))).scene;
  await plate(page, scene).click();
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText(textOf(choiceOf(MINE[3] ?? '').text));
  await expect(panel(page)).toContainText(words.said);
  await expect(panel(page)).toContainText(words.notSaid);
  await panel(page)
    .getByRole('button', { name: debriefWords.tryAgainAt(4) })
    .click();
  await expectScene(page, scene);
  await expect(player(page)).toContainText(soFar.whatIf(4));
  expect((await storedAttempts(page)).map(({ steps }) => steps)).toEqual([MINE, MINE.slice(0, 3)]);
});

test('what a what-if has led to is on the map of its debrief', async ({ page }) => {
  await open(page);
  await debrief(page).locator('.walk button').first().click();
  await say(page, walk('best'));
  await lookBack(page);
  await expect(drawing(page).locator('a')).toHaveCount(seen(MINE, walk('best')).scenes.size);
});

test('a scene that was no decision of this attempt offers nothing to try again', async ({ page }) => {
  await open(page, walk('best'));
  const elsewhere = [...seen(walk('best')).scenes].find(
    (id) => !seen(MINE).scenes.has(id) && scenario.scenes.some((scene) => scene.id === id && !isEnding(scene)),
  );
  await plate(page, elsewhere ?? '').click();
  await expect(panel(page)).toContainText(sceneTitle(elsewhere ?? ''));
  await expect(panel(page).getByRole('button')).toHaveText([words.close]);
});

test('by keyboard: one stop for the drawing, arrows from scene to scene, and back to where one was', async ({
  page,
}) => {
  await open(page);
  await expect(drawing(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await plate(page, 'the-blank-line').focus();
  await page.keyboard.press('ArrowDown');
  await expect(plate(page, 'five-minutes')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText(sceneTitle('five-minutes'));
  await panel(page).getByRole('button', { name: words.close }).press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(plate(page, 'five-minutes')).toBeFocused();
});

test('the list says the same', async ({ page }) => {
  await open(page);
  await page.getByText(words.list).click();
  const items = section(page).locator('.map-scenes > li');
  const { scenes, gone, offered } = seen(MINE);
  const told = scenario.scenes.filter(({ id }) => scenes.has(id));
  await expect(items.getByRole('heading')).toHaveText(told.map(({ id }) => sceneTitle(id)));
  await expect(items.locator('[data-look="went"]')).toHaveCount([...gone].filter((id) => !id.includes('/')).length);
  await expect(items.locator('[data-look="could"]')).toHaveCount([...offered].filter((id) => !gone.has(id)).length);
  await expect(items.filter({ hasText: words.ending })).toHaveCount(1);
  await expect(items.getByRole('button')).toHaveCount(MINE.length);
});

test('the map comes with the debrief and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLesson(page);
  expect(asked.filter((url) => /\/map\/|LearnerMap|Debrief/.test(url))).toEqual([]);
  await storeAttempts(page, [attemptOf('mine', MINE)]);
  await openLesson(page);
  await expect(drawing(page)).toBeVisible();
  expect(asked.filter((url) => url.endsWith('/map/the-promise.json'))).toHaveLength(1);
});

test('on paper the whole map is there, in strips, and nothing of it that is clicked', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(drawing(page)).toBeHidden();
  await expect(page.getByText(words.list)).toBeHidden();
  const parts = section(page).locator('.map-paper-part');
  await expect(parts.first()).toBeVisible();
  for (const { width, height } of await parts.evaluateAll((all) =>
    all.map((part) => ({ width: part.clientWidth, height: part.clientHeight })),
  )) {
    expect(width).toBeLessThanOrEqual(680);
    expect(height).toBeLessThanOrEqual(861);
  }
});

test.describe('when the map does not arrive', () => {
  test.use({ expectedFaults: [/Failed to load resource/] });

  test('says so, and can be asked for again; the rest of the debrief stands', async ({ page }) => {
    await page.route('**/map/*.json', (route) => route.abort());
    await storeAttempts(page, [attemptOf('mine', MINE)]);
    await openLesson(page);
    await expect(section(page).getByRole('alert')).toContainText(words.failed);
    await expect(debrief(page)).toContainText(debriefWords.jimsPath);
    await page.unroute('**/map/*.json');
    await section(page).getByRole('button', { name: words.again }).click();
    await expect(drawing(page)).toBeVisible();
    await expect(section(page).getByRole('alert')).toHaveCount(0);
  });
});
