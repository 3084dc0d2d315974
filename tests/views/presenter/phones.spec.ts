import type { Page } from 'playwright/test';
import { serveWorkshop } from '../../../src/cli/workshop-server.ts';
import { test as base, expect } from '../../site.ts';
import { begun } from './begun.ts';

const KEY = 'the-key';

/** The site as `npm run workshop` serves it. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({ folder }, use) => {
      const { url, close } = await serveWorkshop(folder, { host: '127.0.0.1', port: 0, key: KEY, say: () => {} });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
});

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

const counts = (wall: Page) => wall.locator('.room-count > [aria-hidden]');
const vote = (phone: Page, number: number) =>
  phone
    .locator('button[aria-pressed]')
    .nth(number - 1)
    .click();

async function toTheVote(desk: Page): Promise<void> {
  await desk.locator('body').press('v');
  await expect(desk.locator('.stages [aria-current]')).toHaveText('Vote');
}

test('two windows and five phones: counted live, once each, through reloads and a lost network', async ({
  browser,
  context,
  page: desk,
  site,
}) => {
  // As the terminal prints it: the key comes in by the front door.
  await desk.goto(`${site}workshop.html#key=${KEY}`);
  const id = await begun(desk, site);
  await desk.goto(`${site}workshop/console.html#${id}`);
  await expect(desk.locator('.phones')).toContainText('Connected.');
  const wall = await context.newPage();
  await wall.goto(`${site}workshop/screen.html#${id}`);
  await desk.getByRole('button', { name: 'Show how to join' }).click();
  await expect(wall.getByText('K7Q2MX').first()).toBeVisible();
  await expect(wall.locator('.room-over svg')).toBeVisible();
  await desk.getByRole('button', { name: 'Take it off the screen' }).click();
  await toTheVote(desk);

  // Phones of other people, who know the room's code and nothing else.
  const crowd = await Promise.all(
    Array.from({ length: 5 }, () => browser.newContext({ baseURL: site, viewport: { width: 390, height: 844 } })),
  );
  const phones = await Promise.all(
    crowd.map(async (pocket) => {
      const phone = await pocket.newPage();
      await phone.goto('workshop/vote.html#room=K7Q2MX');
      // Five caches that are empty, on a machine that may be busy.
      await expect(phone.getByRole('heading', { name: 'What should Jim say?' })).toBeVisible({ timeout: 30_000 });
      return phone;
    }),
  );
  const [ann, bo, cy, di, ed] = phones;
  if (!ann || !bo || !cy || !di || !ed) throw new Error('five phones');
  await Promise.all([vote(ann, 1), vote(bo, 1), vote(cy, 2), vote(di, 3)]);
  await expect(counts(wall)).toHaveText(['2', '1', '1']);
  // Hands and phones are one count, and one who changes their mind counts once.
  await desk.locator('body').press('2');
  await vote(bo, 2);
  await expect(counts(wall)).toHaveText(['1', '3', '1']);

  await Promise.all([desk.reload(), wall.reload(), ann.reload()]);
  await expect(desk.locator('.phones')).toContainText('Connected.');
  await expect(counts(wall)).toHaveText(['1', '3', '1']);
  await expect(ann.getByText('Your vote is in.').first()).toBeVisible();
  await expect(desk.getByText('5 phones are in the room.')).toBeVisible();

  // The hall's network fails: what is tapped meanwhile arrives when it is back.
  await Promise.all(crowd.map((pocket) => pocket.setOffline(true)));
  await vote(ed, 3);
  await vote(ann, 3);
  await Promise.all(crowd.map((pocket) => pocket.setOffline(false)));
  await expect(counts(wall)).toHaveText(['0', '3', '3'], { timeout: 45_000 });

  await desk.locator('body').press('PageDown');
  await expect(wall.getByText('It’s a tie between 2 and 3')).toBeVisible();
  await expect(ed.getByText('The vote is closed, and yours is in it.').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Vote again' }).click();
  await expect(ed.locator('button[aria-pressed]')).toHaveCount(2);
  await Promise.all(phones.map((phone) => vote(phone, 2)));
  await expect(counts(wall)).toHaveText(['0', '5']);
  await desk.locator('body').press('PageDown');
  await desk.locator('body').press('PageDown');
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await expect(desk.locator('.cast-votes')).toContainText('0 for 2, 5 for 3; played 3 by votes');
  await expect(ed.getByRole('heading', { name: 'You are in.' })).toBeVisible();
  // Nobody's vote has a name, and the workshop keeps no phone's once it is counted.
  const kept = await desk.evaluate((key) => localStorage.getItem(key), `handoff:workshop:${id}`);
  expect(kept).toContain('"phones":[0,5]');
  expect(kept).not.toContain('ballots');
  await Promise.all(crowd.map((pocket) => pocket.close()));
});

test('a vote that is in counts, however soon the vote is closed after it', async ({ browser, page: desk, site }) => {
  await desk.goto(`${site}workshop.html#key=${KEY}`);
  const id = await begun(desk, site);
  await desk.goto(`${site}workshop/console.html#${id}`);
  await expect(desk.locator('.phones')).toContainText('Connected.');
  await toTheVote(desk);
  const other = await browser.newContext({ baseURL: site });
  const phone = await other.newPage();
  await phone.goto('workshop/vote.html#room=K7Q2MX');
  await expect(phone.getByRole('heading', { name: 'What should Jim say?' })).toBeVisible();
  // Nothing that the console puts off comes about from here on.
  await desk.clock.install();
  await desk.clock.pauseAt(Date.now() + 60_000);
  await vote(phone, 2);
  await expect(phone.getByText('Your vote is in.').first()).toBeVisible();
  await desk.locator('body').press('PageDown');
  await desk.clock.resume();
  await expect(desk.getByText('The room is for 2.')).toBeVisible();
  await expect(phone.getByText('The vote is closed, and yours is in it.').first()).toBeVisible();
  await other.close();
});

test('the console that leads has the phones, and only that one', async ({ browser, context, page: first, site }) => {
  await first.goto(`${site}workshop.html#key=${KEY}`);
  const id = await begun(first, site);
  const address = `${site}workshop/console.html#${id}`;
  await first.goto(address);
  await expect(first.locator('.phones')).toContainText('Connected.');
  await toTheVote(first);
  const other = await browser.newContext({ baseURL: site });
  const phone = await other.newPage();
  await phone.goto('workshop/vote.html#room=K7Q2MX');
  await vote(phone, 1);
  const second = await context.newPage();
  await second.goto(`${site}workshop.html#key=${KEY}`);
  await second.goto(address);
  await expect(second.locator('.phones')).toContainText('Connected.');
  await expect(first.locator('.phones')).not.toContainText('Connected.');
  await expect(second.locator('.by-phone')).toHaveText(['1 phone']);
  await vote(phone, 2);
  await expect(second.locator('.count:has(.by-phone) input')).toHaveAccessibleName('Hands for choice 2');

  await first.getByRole('button', { name: 'Lead from here' }).click();
  await expect(first.locator('.phones')).toContainText('Connected.');
  await expect(second.locator('.phones')).not.toContainText('Connected.');
  await vote(phone, 3);
  await expect(first.locator('.count:has(.by-phone) input')).toHaveAccessibleName('Hands for choice 3');
  await other.close();
});

test('a broker that the trainer named is found again when the console is loaded anew', async ({ page: desk, site }) => {
  const id = await begun(desk, site);
  await desk.evaluate(([key, form]) => sessionStorage.setItem(key, form), [
    `handoff:workshop-broker:${id}`,
    JSON.stringify({ address: site.replace('http', 'ws').concat('mqtt'), name: 'console', password: KEY }),
  ] as const);
  await desk.goto(`${site}workshop/console.html#${id}`);
  await expect(desk.locator('.phones')).toContainText('Connected.');
  await desk.getByRole('button', { name: 'No phones' }).click();
  await desk.reload();
  await expect(desk.locator('.phones')).not.toContainText('Connected.');
});

test('a console without the terminal’s key says where it is', async ({ page: desk, site }) => {
  const id = await begun(desk, site);
  await desk.goto(`${site}workshop/console.html#${id}`);
  await desk.getByText('Phones that vote').click();
  await desk.getByRole('button', { name: 'Let phones vote' }).click();
  await expect(desk.getByRole('alert')).toContainText('the address that the terminal shows');
});

base.describe('a broker that the trainer names', () => {
  base.use({ expectedFaults: [/WebSocket|ERR_/], viewport: { width: 1440, height: 900 } });
  base('an address that is none is refused, and one where nobody answers is said', async ({ page: desk, site }) => {
    const id = await begun(desk, site);
    await desk.goto(`${site}workshop/console.html#${id}`);
    await desk.getByText('Phones that vote').click();
    await desk.getByLabel('Address of the broker').fill('votes.example');
    await desk.getByRole('button', { name: 'Let phones vote' }).click();
    await expect(desk.getByRole('alert')).toContainText('That is no address of a broker.');
    await desk.getByLabel('Address of the broker').fill('wss://127.0.0.1:9/mqtt');
    await desk.getByRole('button', { name: 'Let phones vote' }).click();
    await expect(desk.locator('.phones [role="status"]')).toContainText('The broker does not answer.');
  });
});
