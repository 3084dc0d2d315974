import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { recordPage, practice as words } from '../../../src/i18n/en.ts';
import { expect, test } from '../../site.ts';
import { card, keptOf, onTop, openPractice, placesOf, practiceNamed, said, stepsOf, table } from './cards.ts';

const TABLE = 'the-delegation-table';
const STEPS = 'the-eight-steps';
const COLUMNS = ['seller', 'manager', 'others'];

const keyOf = (column: string): string => String(COLUMNS.indexOf(column) + 1);

/** Lays the card on top where it belongs, or beside that. */
async function lay(page: Page, right = true): Promise<string> {
  const top = await onTop(page);
  const column = COLUMNS.indexOf(top.split('/')[1] ?? '');
  await page.keyboard.press(String(((column + (right ? 0 : 1)) % 3) + 1));
  return top;
}

test.describe('sort', () => {
  test('by keyboard alone, from the first card to the finished table', async ({ page }) => {
    await openPractice(page, TABLE);
    await page.keyboard.press('Tab');
    await page.locator('.places button').first().focus();
    for (let at = 0; at < 36; at++) await lay(page);
    await expect(page.getByText(words.sort.end(36, 36))).toBeVisible();
    await expect(page.locator('.sorted tbody tr')).toHaveCount(12);
    await page.getByLabel(words.sort.find).fill('rehearsal');
    await expect(page.locator('.sorted tbody tr')).toHaveCount(1);
    await page.getByRole('button', { name: words.again }).click();
    await expect(card(page)).toBeVisible();
    await expect(table(page)).toBeFocused();
    expect((await keptOf(page, TABLE))?.items).toEqual({});
  });

  test('a card laid wrongly comes back at the end of its round, and is counted', async ({ page }) => {
    await openPractice(page, TABLE);
    await page.locator('.places button').first().focus();
    const wrong = await lay(page, false);
    await expect(said(page)).toContainText('comes back');
    for (let at = 0; at < 11; at++) await lay(page);
    expect(await onTop(page)).toBe(wrong);
    await lay(page);
    await expect(said(page)).toHaveText(words.sort.roundDone(1));
    expect((await keptOf(page, TABLE))?.items[wrong]).toEqual({ tries: 2, done: true });
  });

  test('by mouse, with buttons or by dragging; a reload goes on from there', async ({ page }) => {
    await openPractice(page, TABLE);
    const first = await onTop(page);
    await page
      .locator('.places button')
      .nth(COLUMNS.indexOf(first.split('/')[1] ?? ''))
      .click();
    expect((await keptOf(page, TABLE))?.items[first]?.done).toBe(true);
    const second = await onTop(page);
    await card(page).dragTo(page.locator(`.places > [data-place="${second.split('/')[1]}"]`));
    await expect(page.locator('.lying li')).toHaveCount(2);
    const third = await onTop(page);
    await page.reload();
    await expect(page.locator('[data-ready]')).toHaveCount(1);
    expect(await onTop(page)).toBe(third);
    await expect(page.locator('.lying li')).toHaveCount(2);
  });

  test('keys can be switched off, and a preview keeps nothing', async ({ page }) => {
    await page.goto('credits.html');
    await page.evaluate(() => localStorage.setItem('handoff:settings', '{"keys":"off"}'));
    await openPractice(page, TABLE);
    await page.locator('.places button').first().focus();
    const first = await onTop(page);
    await page.keyboard.press(keyOf(first.split('/')[1] ?? ''));
    expect(await onTop(page)).toBe(first);
    await page.goto(`practice/${TABLE}.html?preview`);
    await expect(page.locator('[data-ready]')).toHaveCount(1);
    await page.locator('.places button').first().click();
    await expect(said(page)).not.toBeEmpty();
    expect(await keptOf(page, TABLE)).toBeUndefined();
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a card is dragged with a finger, and the next one laid with a tap', async ({ page }) => {
    await openPractice(page, TABLE);
    const first = await onTop(page);
    const from = await card(page).boundingBox();
    const place = page.locator(`.places > [data-place="${first.split('/')[1]}"]`);
    await place.scrollIntoViewIfNeeded();
    const to = await place.boundingBox();
    if (!from || !to) throw new Error('There is nothing to drag.');
    const client = await page.context().newCDPSession(page);
    const at = await card(page).boundingBox();
    const start = { x: (at?.x ?? 0) + 60, y: (at?.y ?? 0) + 60 };
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
    for (const part of [0.3, 0.7, 1]) {
      const point = { x: start.x + (to.x + 40 - start.x) * part, y: start.y + (to.y + 20 - start.y) * part };
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.locator('.lying li')).toHaveCount(1);
    const second = await onTop(page);
    await page.locator(`.places > [data-place="${second.split('/')[1]}"] button`).tap();
    await expect(page.locator('.lying li')).toHaveCount(2);
  });
});

test.describe('order', () => {
  test('by keyboard: moved with arrows, the focus stays with the card, then each line to its step', async ({
    page,
  }) => {
    const practice = await practiceNamed(STEPS);
    const places = placesOf(practice);
    await openPractice(page, STEPS);
    for (const [at, id] of places.entries()) {
      const lies = (await stepsOf(page)).indexOf(id);
      await page.locator(`[data-item="${id}"] [data-act="up"]`).focus();
      for (let step = lies; step > at; step--) await page.keyboard.press('ArrowUp');
      if (lies > at) await expect(page.locator(`[data-item="${id}"] [data-act="up"]`)).toBeFocused();
    }
    expect(await stepsOf(page)).toEqual(places);
    await page.reload();
    await expect(page.locator('[data-ready]')).toHaveCount(1);
    expect(await stepsOf(page)).toEqual(places);
    await page.locator('.act').focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(words.order.checked(8, 0));
    await expect(table(page)).toBeFocused();
    for (let at = 0; at < 8; at++) {
      const step = (await onTop(page)).split('/')[0];
      await page.keyboard.press(String(places.indexOf(`${step}/place`) + 1));
    }
    await expect(page.locator('.settled > li')).toHaveCount(8);
    await expect(page.getByText(words.order.end(16, 16))).toBeVisible();
  });

  test('by mouse: a card dragged by its grip lies where it was let go, and what stands stays', async ({ page }) => {
    await openPractice(page, STEPS);
    const before = await stepsOf(page);
    const [first, , third] = before;
    await page.locator(`[data-item="${first}"] .grip`).dragTo(page.locator(`[data-item="${third}"]`));
    expect((await stepsOf(page)).indexOf(first ?? '')).toBe(2);
    await page.locator('.act').click();
    await expect(said(page)).toContainText('still loose');
  });
});

test('choose: by keyboard, with a reason each, and what was not good comes round again', async ({ page }) => {
  const practice = await practiceNamed('whose-hour');
  if (practice.kind !== 'choose') throw new Error('That is another kind.');
  await openPractice(page, 'whose-hour');
  await table(page).focus();
  const goodOf = (at: number): number => practice.items[at]?.options.findIndex(({ good }) => good) ?? 0;
  const wrong = (goodOf(0) + 1) % 3;
  await page.keyboard.press(String(wrong + 1));
  await expect(page.locator('.why')).toHaveText(practice.items[0]?.options[wrong]?.why ?? '');
  await expect(page.getByRole('button', { name: words.goOn })).toBeFocused();
  await page.keyboard.press('Enter');
  for (const at of [1, 2, 3, 4, 5, 6, 7, 0]) {
    await expect(page.locator('.card')).toContainText(practice.items[at]?.situation ?? '');
    await page.keyboard.press(String(goodOf(at) + 1));
    await expect(page.locator('.why')).toHaveCount(3);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(words.choose.end(7, 8))).toBeVisible();
  await expect(page.locator('.settled > li')).toHaveCount(8);
});

test('write: one’s own words are kept here, judged by nobody else, and can be changed', async ({ page }) => {
  await openPractice(page, 'your-own-question');
  const field = page.getByLabel(words.write.yours);
  const accept = page.getByRole('button', { name: words.write.accept });
  await accept.click();
  await expect(said(page)).toHaveText(words.write.nothing);
  await field.fill('What do you do with it at eight?');
  await page.reload();
  await expect(page.locator('[data-ready]')).toHaveCount(1);
  await expect(field).toHaveValue('What do you do with it at eight?');
  await page.getByRole('checkbox').first().check();
  await accept.click();
  await expect(page.locator('.own-words')).toHaveText('What do you do with it at eight?');
  await expect(field).toBeFocused();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await page.locator('.settled button').click();
  await expect(field).toHaveValue('What do you do with it at eight?');
  await field.fill('And at nine?');
  await accept.click();
  for (let at = 0; at < 7; at++) {
    await field.fill(`Question ${at}?`);
    await accept.click();
  }
  await expect(page.getByText(words.write.end(8))).toBeVisible();
  await expect(page.locator('.own-words').first()).toHaveText('And at nine?');
});

test('the record has a line for it, saves it, erases it and takes it back', async ({ page }) => {
  await openPractice(page, TABLE);
  await page.locator('.places button').first().focus();
  for (let at = 0; at < 3; at++) await lay(page);
  await page.goto('record.html');
  const line = page.locator('.practised li');
  await expect(line).toContainText(words.record.sort(3, 36));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: recordPage.save }).click();
  const text = await readFile(await (await download).path());
  await page.getByRole('button', { name: recordPage.eraseAll }).click();
  await page.getByRole('button', { name: recordPage.eraseNow }).click();
  await expect(line).toHaveCount(0);
  await page.getByLabel(recordPage.load).setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: text });
  await expect(line).toContainText(words.record.sort(3, 36));
  await line.getByRole('link').click();
  await expect(page.locator('.lying li')).toHaveCount(3);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the finished table can be read', async ({ page }) => {
    await page.goto(`practice/${TABLE}.html`);
    await expect(page.locator('.sorted td')).toHaveCount(36);
  });
});

test('in a lesson nothing of it is fetched before it is opened, and its keys are its own', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('lessons/whose-column.html', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /practice-shelf|practice\/.*json/.test(url))).toEqual([]);
  await page.locator('details.after > summary').click();
  await page.locator('.practice').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-ready]')).toHaveCount(1);
  const scene = await page.locator('[data-player]').getAttribute('data-scene');
  await page.locator('.places button').first().focus();
  await lay(page);
  await expect(page.locator('.lying li')).toHaveCount(1);
  expect(await page.locator('[data-player]').getAttribute('data-scene')).toBe(scene);
});
