import type { Page } from 'playwright/test';
import { serveWorkshop } from '../../../src/cli/workshop-server.ts';
import { openPhoneRoom } from '../../../src/voting/mqtt-console.ts';
import { roomCode } from '../../../src/workshop/ballot.ts';
import type { PhoneRoom, Question } from '../../../src/workshop/phones.ts';
import { axeFinds } from '../../axe.ts';
import { test as base, expect } from '../../site.ts';

const KEY = 'the-key';
const QUESTION: Question = {
  id: 'call:1',
  ask: 'Roderigo rings. What does Jim do?',
  choices: ['Takes it. Ellen can listen.', 'Answers, and puts Ellen in the first chair.', 'Rings back <later>.'],
  open: true,
};

interface Fixtures {
  /** The room's code. */
  code: string;
  /** The console's side of the room. */
  room: PhoneRoom;
}

/** The site as `npm run workshop` serves it. */
const test = base.extend<Fixtures, { site: string }>({
  site: [
    async ({ folder }, use) => {
      const { url, close } = await serveWorkshop(folder, { host: '127.0.0.1', port: 0, key: KEY, say: () => {} });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  code: async ({ browserName: _ }, use) => use(roomCode()),
  room: async ({ site, code }, use) => {
    const address = `${site.replace('http:', 'ws:')}mqtt`;
    const room = openPhoneRoom({ address, room: code, name: 'console', password: KEY });
    await use(room);
    room.close();
  },
});

test.use({ viewport: { width: 390, height: 844 } });

const enter = (page: Page, code: string) => page.goto(`workshop/vote.html#room=${code}`);
const choice = (page: Page, index: number) =>
  page.getByRole('button', { name: QUESTION.choices[index] ?? '', exact: true });
const votes = (room: PhoneRoom) => [...room.ballots().values()].sort();

test('two phones wait, vote, change their minds and see the end; each counts once', async ({
  browser,
  page,
  room,
  code,
  site,
}) => {
  const pocket = await browser.newContext({ baseURL: site });
  const other = await pocket.newPage();
  await enter(page, code);
  await enter(other, code);
  for (const phone of [page, other]) {
    await expect(phone.getByRole('heading', { name: 'You are in.' })).toBeVisible();
  }
  room.ask(QUESTION);
  await expect.poll(() => room.phones()).toBe(2);
  await expect(page.getByRole('heading', { name: QUESTION.ask })).toBeVisible();
  await choice(page, 0).click();
  await choice(other, 2).click();
  for (const phone of [page, other]) await expect(phone.getByText('Your vote is in.').first()).toBeVisible();
  await expect.poll(() => votes(room)).toEqual([0, 2]);

  await choice(page, 1).click();
  await expect.poll(() => votes(room)).toEqual([1, 2]);
  await expect(choice(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, 0)).toHaveAttribute('aria-pressed', 'false');

  room.ask({ ...QUESTION, open: false });
  await expect(page.getByText('The vote is closed, and yours is in it.').first()).toBeVisible();
  await expect(choice(page, 1)).toHaveCount(0);
  expect(votes(room)).toEqual([1, 2]);
  room.ask(undefined);
  await expect(page.getByRole('heading', { name: 'You are in.' })).toBeVisible();
  await pocket.close();
});

test('a phone that is reloaded is the same one, with its vote', async ({ page, room, code }) => {
  room.ask(QUESTION);
  await enter(page, code);
  await choice(page, 1).click();
  await expect(page.getByText('Your vote is in.').first()).toBeVisible();
  await page.reload();
  await expect(choice(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => votes(room)).toEqual([1]);
  expect(room.phones()).toBe(1);
});

test('the way past the header does not lead out of the room', async ({ page, room, code }) => {
  room.ask(QUESTION);
  await enter(page, code);
  await expect(choice(page, 1)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#room=${code}$`));
  await expect(choice(page, 1)).toBeVisible();
});

test('a phone that scans the code again is the same one, and its later vote counts', async ({
  context,
  page,
  room,
  code,
}) => {
  room.ask(QUESTION);
  await enter(page, code);
  await choice(page, 1).click();
  await expect(page.getByText('Your vote is in.').first()).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await enter(again, code);
  await expect(choice(again, 1)).toHaveAttribute('aria-pressed', 'true');
  await choice(again, 2).click();
  await expect.poll(() => votes(room)).toEqual([2]);
  expect(room.phones()).toBe(1);
});

test('two tabs of one phone are one voter: one has the room, and the other says so', async ({
  context,
  page,
  room,
  code,
}) => {
  room.ask(QUESTION);
  await enter(page, code);
  await choice(page, 0).click();
  await expect(page.getByText('Your vote is in.').first()).toBeVisible();
  const second = await context.newPage();
  await enter(second, code);
  await expect(choice(second, 0)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: 'You went on in another tab.' })).toBeVisible();
  await expect(choice(page, 0)).toHaveCount(0);
  expect(await axeFinds(page)).toEqual([]);
  await choice(second, 1).click();
  await expect.poll(() => votes(room)).toEqual([1]);
  await expect(second.getByText('Your vote is in.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Go on here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(choice(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(second.getByRole('heading', { name: 'You went on in another tab.' })).toBeVisible();
  await choice(page, 2).click();
  await expect(page.getByText('Your vote is in.').first()).toBeVisible();
  await expect.poll(() => votes(room)).toEqual([2]);
});

test('a phone that goes to another room keeps nothing of the one before', async ({ page, room, code }) => {
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('handoff-phone-')));
  room.ask(QUESTION);
  await enter(page, code);
  await expect(choice(page, 0)).toBeVisible();
  expect(await kept()).toEqual([`handoff-phone-${code}`]);
  const other = roomCode();
  await page.goto(`workshop/vote.html#room=${other}`);
  await expect(page.getByRole('heading', { name: 'You are in.' })).toBeVisible();
  expect(await kept()).toEqual([`handoff-phone-${other}`]);
});

test('choices have the numbers of the room’s screen; where none come, they are numbered from 1', async ({
  page,
  room,
  code,
}) => {
  const numbers = page.locator('.ballot .number');
  room.ask(QUESTION);
  await enter(page, code);
  await expect(numbers).toHaveText(['1', '2', '3']);
  const [first = '', , third = ''] = QUESTION.choices;
  room.ask({ ...QUESTION, id: 'call:2', choices: [first, third], numbers: [1, 3] });
  await expect(numbers).toHaveText(['1', '3']);
});

test('where storage is forbidden, a phone votes all the same', async ({ page, room, code }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  room.ask(QUESTION);
  await enter(page, code);
  await choice(page, 0).click();
  await expect.poll(() => votes(room)).toEqual([0]);
});

test('a code is typed by hand; a wrong one says why, and stays', async ({ page, room, code }) => {
  await page.goto('workshop/vote.html');
  room.ask(QUESTION);
  const field = page.getByLabel('Room code');
  await field.fill('abcu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“abcu” is no room code');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('abcu');
  expect(await axeFinds(page)).toEqual([]);
  await field.fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: QUESTION.ask })).toBeVisible();
  await page.getByRole('button', { name: 'Another room' }).click();
  await expect(field).toBeVisible();
});

test('a name that the room does not know is refused, and a place that is no address is said', async ({
  page,
  code,
}) => {
  await page.goto(`workshop/vote.html#room=${code}&name=somebody&password=x`);
  await expect(page.getByRole('heading', { name: 'does not let this phone in' })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.goto(`workshop/vote.html#room=${code}&broker=nowhere`);
  await expect(page.getByRole('heading', { name: 'This link is not whole.' })).toBeVisible();
});

test.describe('without a broker', () => {
  test.use({ expectedFaults: [/WebSocket connection to/] });
  test('another room is sought where the link said', async ({ page, code }) => {
    const signs = { broker: 'ws://127.0.0.1:1/mqtt', name: 'phones', password: 'a b&c#' };
    await page.goto(`workshop/vote.html#${new URLSearchParams({ room: code, ...signs })}`);
    await page.getByRole('button', { name: 'Another room' }).click();
    await page.getByLabel('Room code').fill('K7Q2MX');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Your vote goes to 127.0.0.1:1 ')).toBeVisible();
    const fields = Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
    expect(fields).toEqual({ room: 'K7Q2MX', ...signs });
  });
  test('nobody answers, and the page says so', async ({ page, code }) => {
    await page.goto(`workshop/vote.html#room=${code}&broker=ws://127.0.0.1:1/mqtt`);
    await expect(page.getByRole('heading', { name: 'Nobody answers yet.' })).toBeVisible();
    await expect(page.getByText('127.0.0.1:1').first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${colorScheme}, and nothing is cut off at 320 pixels`, async ({
    page,
    room,
    code,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await enter(page, code);
    await expect(page.getByRole('heading', { name: 'You are in.' })).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    room.ask(QUESTION);
    await choice(page, 1).click();
    await expect(page.getByText('Your vote is in.').first()).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    room.ask({ ...QUESTION, open: false });
    await expect(page.getByText('The vote is closed').first()).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('it works by keyboard, and who was on a button that goes is not lost', async ({ page, room, code }) => {
  room.ask(QUESTION);
  await enter(page, code);
  await choice(page, 0).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => votes(room)).toEqual([0]);
  room.ask({ ...QUESTION, open: false });
  await expect(page.getByRole('heading', { name: QUESTION.ask })).toBeFocused();
});
