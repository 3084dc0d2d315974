import type { Page } from 'playwright/test';
import { expect, test } from '../../site.ts';
import { begun } from './begun.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

const taken = (desk: Page) => desk.getByText('open in another console');
const lead = (desk: Page) => desk.getByRole('button', { name: 'Lead from here' }).click();
const hands = (desk: Page, number: number) => desk.getByLabel(`Hands for choice ${number}`, { exact: true });

/** A console in a tab of its own, ready to lead. */
async function toVote(desk: Page, address: string): Promise<void> {
  await desk.goto(address);
  await desk.locator('body').press('v');
  await expect(hands(desk, 1)).toHaveValue('0');
}

test('what one console counts while another is on its way is not lost', async ({ context, page: first, site }) => {
  const address = `${site}workshop/console.html#${await begun(first, site)}`;
  await toVote(first, address);
  const second = await context.newPage();
  let arrive = (): void => {};
  const road = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await second.route('**/play/*.json', async (route) => {
    await road;
    await route.continue();
  });
  await second.goto(address);
  for (let count = 0; count < 3; count++) await first.locator('body').press('1');
  await expect(hands(first, 1)).toHaveValue('3');
  arrive();
  await expect(hands(second, 1)).toHaveValue('3');
  await expect(taken(first)).toBeVisible();
  await second.locator('body').press('2');
  await expect(hands(second, 2)).toHaveValue('1');
  await lead(first);
  await expect(hands(first, 1)).toHaveValue('3');
  await expect(hands(first, 2)).toHaveValue('1');
});

test('what a browser keeps nowhere goes from console to console', async ({ context, page: first, site }) => {
  const address = `${site}workshop/console.html#${await begun(first, site)}`;
  await toVote(first, address);
  // From here on nothing more is written down.
  await first.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await first.locator('body').press('1');
  await expect(hands(first, 1)).toHaveValue('1');
  const second = await context.newPage();
  await second.goto(address);
  await expect(hands(second, 1)).toHaveValue('1');
});

test('a console leads again although its clock is behind', async ({ context, page: first, site }) => {
  const address = `${site}workshop/console.html#${await begun(first, site)}`;
  await toVote(first, address);
  const second = await context.newPage();
  await second.clock.setFixedTime(Date.now() + 600_000);
  await second.goto(address);
  await expect(taken(first)).toBeVisible();
  await lead(first);
  await expect(taken(second)).toBeVisible();
  await first.locator('body').press('1');
  await expect(hands(first, 1)).toHaveValue('1');
  await expect(taken(first)).toHaveCount(0);
});
