import type { Locator, Page } from 'playwright/test';
import { roomPicture as picture, roomScreen as words } from '../../../src/i18n/en.ts';
import { showing } from '../../../src/workshop/showing.ts';
import { channelOf } from '../../../src/workshop/windows.ts';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { expect, test } from '../../site.ts';
import { openScreen, remember, show, workshopOf } from './room.ts';
import { at, STORY, telling } from './room-states.ts';

const headline = (page: Page): Locator => page.locator('.room-headline');
const shownChoices = (page: Page): Locator => page.locator('.room-choice-list li[data-shown]');

/** What a console would hear, from now on. */
const listen = (console: Page, workshop: Workshop): Promise<void> =>
  console.evaluate((name) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    new BroadcastChannel(name).addEventListener('message', ({ data }) => heard.push(data));
  }, channelOf(workshop.id));
const pressed = (console: Page): Promise<readonly string[]> =>
  console.evaluate(() => {
    const heard: unknown = Reflect.get(window, 'heard');
    return Array.isArray(heard)
      ? heard.flatMap((said) =>
          said.kind === 'pressed' ? [`${said.pressed.shiftKey ? '⇧' : ''}${said.pressed.key}`] : [],
        )
      : [];
  });

async function consoleBeside(page: Page, workshop: Workshop): Promise<Page> {
  const console = await page.context().newPage();
  await console.goto('404.html');
  await listen(console, workshop);
  return console;
}

test('a clicker’s keys, numbers, clicks and the bar go to the console; the window keeps its own', async ({ page }) => {
  const workshop = at(telling(1));
  await openScreen(page, workshop);
  const console = await consoleBeside(page, workshop);
  for (const key of ['PageDown', 'PageUp', 'b', '.', '3', 'Shift+3', 'f', 'n', 'q']) await page.keyboard.press(key);
  await expect.poll(() => pressed(console)).toHaveLength(6);
  expect((await pressed(console)).slice(0, 5)).toEqual(['PageDown', 'PageUp', 'b', '.', '3']);
  await page.locator('.room-wall').click();
  await expect.poll(async () => (await pressed(console)).slice(6)).toEqual(['PageDown']);
  await page.mouse.move(300, 300);
  for (const name of [words.back, words.next, words.black])
    await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(async () => (await pressed(console)).slice(7)).toEqual(['PageUp', 'PageDown', 'b']);
});

test('? lists the keys, in a dialog that takes them and gives them back', async ({ page }) => {
  const workshop = at(telling(1));
  await openScreen(page, workshop);
  const console = await consoleBeside(page, workshop);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText(words.keysTitle);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => pressed(console)).toEqual(['PageDown']);
});

test('with the console closed it says so, keeps the picture, and goes on as soon as one speaks', async ({ page }) => {
  const workshop = at({ kind: 'choices', shown: 2 });
  await openScreen(page, workshop);
  await page.keyboard.press('PageDown');
  await expect(page.getByText(words.consoleClosed)).toBeVisible();
  const open = page.getByRole('link', { name: words.openConsole });
  await expect(open).toHaveAttribute('href', `console.html#${workshop.id}`);
  // A window with a name gets what this tab knows, the terminal's key among it.
  await expect(open).toHaveAttribute('target', `console-${workshop.id}`);
  await expect(open).not.toHaveAttribute('rel', /./);
  await expect(shownChoices(page)).toHaveCount(2);
  await show(page, at({ kind: 'choices', shown: 3 }));
  await expect(page.getByText(words.consoleClosed)).toHaveCount(0);
  await expect(shownChoices(page)).toHaveCount(3);
});

test('opened anew it finds its place, first on the shelf and then from the console', async ({ page }) => {
  await openScreen(page, at({ kind: 'choices', shown: 2 }));
  await expect(shownChoices(page)).toHaveCount(2);
  await page.reload();
  await expect(shownChoices(page)).toHaveCount(2);
  await show(page, at({ kind: 'discuss', from: 0 }));
  await expect(headline(page)).toContainText(picture.talk);
});

test('another console counts anew, and is heard; what comes late is not', async ({ page }) => {
  const workshop = at({ kind: 'choices', shown: 1 });
  await openScreen(page, workshop);
  const say = (said: unknown) =>
    page.evaluate(([name, what]) => new BroadcastChannel(name).postMessage(what), [
      channelOf(workshop.id),
      said,
    ] as const);
  const shown = (count: number, order: number, console = 'desk') =>
    say({ kind: 'showing', console, showing: showing(at({ kind: 'choices', shown: count }), {}), at: order });
  await shown(3, 40);
  await expect(shownChoices(page)).toHaveCount(3);
  await shown(1, 39);
  await say({ kind: 'mine', console: 'later', since: Date.now() });
  // The earlier one was in the middle of something, and has not heard it yet.
  await shown(1, 500);
  await shown(2, 1, 'later');
  await expect(shownChoices(page)).toHaveCount(2);
});

test('without a workshop it says what to do', async ({ page }) => {
  await page.goto('workshop/screen.html');
  await expect(page.getByText(words.noWorkshop.noId)).toBeVisible();
  await expect(page.getByRole('link', { name: words.noWorkshop.start })).toHaveAttribute('href', /workshop\.html$/);
  await page.goto('about:blank');
  await page.goto('workshop/screen.html#zzzzzzzzzzzz');
  await expect(page.getByText(words.noWorkshop.unknown)).toBeVisible();
  await show(page, workshopOf(STORY, [], { id: 'zzzzzzzzzzzz' }));
  await expect(page.locator('.room-line').first()).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED|Failed to load resource|ERR_FAILED/] });

  test('it says that the story has not arrived, and takes it when the network is back', async ({ page }) => {
    await page.route('**/play/*.json', (route) => route.abort('internetdisconnected'));
    await remember(page, at(telling(1)));
    await page.goto(`workshop/screen.html#${at(telling(1)).id}`);
    await expect(page.getByText(words.notLoaded.title)).toBeVisible();
    await page.getByRole('button', { name: words.notLoaded.again }).click();
    await expect(page.getByText(words.notLoaded.title)).toBeVisible();
    await page.unroute('**/play/*.json');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.locator('.room-line').first()).toBeVisible();
  });
});
