import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright/test';
import { plain } from '../../src/engine/plain.ts';
import type { Beat, Prose } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { search as words } from '../../src/i18n/en.ts';
import { indexOf } from '../../src/integrations/search.ts';
import { expect, test } from '../site.ts';
import { dialog, LESSON, ready } from '../views/lesson.ts';
import { storeSettings } from '../views/stored.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const RULE = 'Walk the phone over to your rep';
const INDEX = '**/pagefind/**';

const button = (page: Page): Locator => page.locator('[data-open-search]');
const field = (page: Page): Locator => page.getByRole('textbox', { name: words.field });
const results = (page: Page): Locator => page.locator('.found a');
const says = (page: Page): Locator => dialog(page).getByRole('status');

async function open(page: Page): Promise<void> {
  await button(page).click();
  await expect(field(page)).toBeFocused();
}

/** Types it, and waits for an answer to it. */
async function look(page: Page, query: string): Promise<void> {
  await field(page).fill('');
  await expect(says(page)).toBeEmpty();
  await field(page).fill(query);
  // Pagefind may just be coming.
  await expect(says(page)).not.toBeEmpty({ timeout: 20_000 });
}

for (const [where, place] of [
  ['at the root of an address', 'site'],
  ['under a path that nothing can have guessed', 'subPath'],
] as const) {
  test(`a rule is found and leads to its place in its lesson, ${where}`, async ({ page, site, subPath }) => {
    const top = { site, subPath }[place];
    await page.goto(`${top}authors/the-promise.html`);
    await open(page);
    await look(page, 'walk the phone');
    await expect(results(page).first()).toHaveText(RULE);
    await results(page).first().click();
    await expect(page).toHaveURL(`${top}lessons/the-promise.html#redirect-client-calls`);
    await expect(page.getByRole('heading', { name: RULE })).toBeInViewport();
  });
}

test('a rule of the page that is open is shown, also while its story is under way', async ({ page }) => {
  await page.goto(LESSON);
  await ready(page);
  await page.locator('.choices button').first().click();
  await open(page);
  await look(page, RULE);
  await results(page).first().click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: RULE })).toBeInViewport();
});

test('by keyboard: / opens, arrows go through the results and back, Escape closes', async ({ page }) => {
  await page.goto('index.html');
  await button(page).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('client/call');
  await expect(field(page)).toHaveValue('client/call');
  await look(page, 'client');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();

  await page.keyboard.press('/');
  await look(page, RULE);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/the-promise\.html#redirect-client-calls$/);
});

test('where single keys are switched off, / is a letter', async ({ page }) => {
  await storeSettings(page, { keys: 'off' });
  await page.goto('index.html');
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');
  await expect(dialog(page)).toHaveCount(0);
  await open(page);
});

test('narrowed by kind and by module, with words and without', async ({ page }) => {
  await page.goto('index.html');
  await open(page);
  await look(page, 'client');
  const kinds = () => page.locator('.found li').evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
  expect(new Set(await kinds()).size).toBeGreaterThan(1);
  await dialog(page).getByLabel(words.kinds.rule).check();
  await expect.poll(async () => [...new Set(await kinds())]).toEqual(['rule']);

  const module = dialog(page).getByRole('combobox', { name: words.module });
  const modules = await module.locator('option').allTextContents();
  expect(modules.slice(0, 2)).toEqual([words.allModules, '1. The promotion and the promise']);
  await module.selectOption({ index: 1 });
  await field(page).fill('');
  await expect(says(page)).toHaveText(words.found(4));
  expect(await results(page).allTextContents()).toContain(RULE);

  await dialog(page).getByLabel(words.kinds.rule).uncheck();
  await dialog(page).getByLabel(words.kinds.person).check();
  await expect.poll(kinds).toContain('person');
  await expect(page.locator('.found img').first()).toHaveJSProperty('complete', true);
  expect(
    await page
      .locator('.found img')
      .first()
      .evaluate((face: HTMLImageElement) => face.naturalWidth),
  ).toBeGreaterThan(0);
});

test('ten are shown, and the others when they are asked for', async ({ page }) => {
  await page.goto('index.html');
  await open(page);
  await dialog(page).getByLabel(words.kinds.person).check();
  await expect(results(page)).toHaveCount(10);
  const count = Number(/\d+/.exec(await says(page).innerText())?.[0]);
  await dialog(page)
    .getByRole('button', { name: words.all(count) })
    .click();
  await expect(results(page)).toHaveCount(count);
});

test('matched words are marked; where nothing is found, it says so', async ({ page }) => {
  await page.goto('index.html');
  await open(page);
  await look(page, 'sigh');
  await expect(page.locator('.found mark').first()).toHaveText(/^sigh/);
  await look(page, 'zyzzyva');
  await expect(says(page)).toHaveText(words.nothing);
  await expect(results(page)).toHaveCount(0);
});

test('nothing of it is fetched before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /search|pagefind/.test(path));
  await page.goto(LESSON);
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  await open(page);
  await expect.poll(ofSearch).toContainEqual(expect.stringMatching(/pagefind\.js$/));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button', async ({ page }) => {
    await page.goto('index.html');
    await expect(button(page)).toBeHidden();
  });
});

test('what stands in the index is shown as text', async ({ page }) => {
  const hostile =
    '<img src=x onerror="window.attacked=1"> &lt;b&gt;rep&lt;/b&gt; </mark><script>window.attacked=1</script>';
  const files = await indexOf([
    {
      url: 'lessons/the-promise.html',
      content: `A rep ${hostile}`,
      language: 'en',
      meta: { title: `Rep ${hostile}` },
      filters: { kind: ['<b>lesson</b>'], module: ['1. <i>One</i>'] },
    },
  ]);
  await page.route(INDEX, async (route) => {
    const name = new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '';
    const body = files.get(name);
    await route.fulfill(
      body
        ? {
            body: Buffer.from(body),
            contentType: name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
          }
        : { status: 404 },
    );
  });
  await page.goto('index.html');
  await open(page);
  await look(page, 'rep');
  await expect(results(page)).toHaveText(`Rep ${hostile}`);
  await expect(dialog(page).locator('ol')).toContainText('<img src=x onerror="window.attacked=1">');
  await expect(dialog(page).locator('ol').locator('img, script, b, i')).toHaveCount(0);
  await expect(page.locator('.found mark').first()).toBeVisible();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});

test.describe('without a network', () => {
  test.use({ expectedFaults: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/] });

  test('it says so, and can be tried again', async ({ page }) => {
    await page.route(INDEX, (route) => route.abort());
    await page.goto('index.html');
    await open(page);
    await field(page).fill('client');
    await expect(dialog(page).getByRole('alert')).toContainText(words.failed);
    await page.unroute(INDEX);
    await dialog(page).getByRole('button', { name: words.again }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('alert')).toHaveCount(0);
    await expect(dialog(page).locator('option')).not.toHaveCount(1);
  });

  test('that is gone after it was opened, nothing is not taken for an answer', async ({ page, context }) => {
    await page.goto('index.html');
    await open(page);
    await expect(dialog(page).locator('option')).not.toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await field(page).fill('client');
    await expect(dialog(page).getByRole('alert')).toContainText(words.failed);
    await context.setOffline(false);
    await dialog(page).getByRole('button', { name: words.again }).click();
    await expect(results(page).first()).toBeVisible();
  });

  test('where not even the sheet comes, a message does', async ({ page }) => {
    await page.route('**/_astro/search*', (route) => route.abort());
    await page.goto('index.html');
    const said = page.waitForEvent('dialog').then(async (message) => {
      const text = message.message();
      await message.dismiss();
      return text;
    });
    await button(page).click();
    expect(await said).toMatch(/did not arrive/);
    await page.unroute('**/_astro/search*');
    await open(page);
  });
});

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** All that stands in the scenes of all stories, a text each. */
function scenesOfAll(): readonly string[] {
  const folders = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const spoken = (beats: readonly Beat[]): readonly Prose[] =>
    beats.flatMap((beat) => ('text' in beat ? [beat.text] : []));
  return folders.flatMap(({ name }) => {
    const file = `scenarios/${name}/scenario.md`;
    const { scenario } = parseScenario(readFileSync(file, 'utf8'), file, { id: name });
    return (scenario?.scenes ?? []).flatMap(({ beats, thoughts, roleCheck, facilitator, choices }) =>
      [
        ...spoken(beats),
        ...thoughts.flatMap(({ text }) => text),
        ...roleCheck,
        ...(facilitator?.text ?? []),
        ...choices.flatMap(({ text, consequence, debrief }) => [text, ...spoken(consequence), ...debrief]),
      ].map(plain),
    );
  });
}

/** What rules say in their own right; a story may have somebody say the same. */
const rules = (): string =>
  readdirSync('src/rules')
    .map((name) => ` ${wordsIn(readFileSync(join('src/rules', name), 'utf8')).join(' ')} `)
    .join('');

/** All that the index holds. */
function indexed(folder: string): readonly string[] {
  const fragments = join(folder, 'pagefind', 'fragment');
  return readdirSync(fragments).map((name) => gunzipSync(readFileSync(join(fragments, name))).toString());
}

test('no scene of a story is in it: no sentence of one, and no word that stands only there', async ({
  page,
  folder,
}) => {
  const all = indexed(folder);
  expect(all.length).toBeGreaterThan(10);
  const scenes = scenesOfAll();
  expect(scenes.length).toBeGreaterThan(500);
  const runs = all.map((text) => ` ${wordsIn(text).join(' ')} `);
  const ruled = rules();
  const leaked = scenes
    .flatMap((text) => text.split(/(?<=[.?!…])\s/))
    .map((sentence) => wordsIn(sentence))
    .filter((sentence) => sentence.length >= 7)
    .map((sentence) => ` ${sentence.join(' ')} `)
    .filter((sentence) => !ruled.includes(sentence) && runs.some((run) => run.includes(sentence)));
  expect(leaked).toEqual([]);

  // Search also finds what a word is akin to; so words are taken whose beginnings nothing in the index shares.
  const beginnings = new Set(all.flatMap(wordsIn).map((word) => word.slice(0, 3)));
  const alone = [...new Set(scenes.flatMap(wordsIn))].filter(
    (word) => /^[a-z]{7,}$/.test(word) && !beginnings.has(word.slice(0, 3)),
  );
  expect(alone.length).toBeGreaterThan(20);
  await page.goto('index.html');
  await open(page);
  const every = Math.ceil(alone.length / 12);
  for (const word of alone.filter((_, at) => at % every === 0)) {
    await look(page, word);
    await expect(says(page), word).toHaveText(words.nothing);
  }
});
