import type { Page } from 'playwright/test';
import { version } from '../../../src/engine/version.ts';
import { groupLink, readGroupCode } from '../../../src/workshop/group-code.ts';
import { expect, test } from '../../site.ts';
import { machine, scenario } from '../../workshop/any-workshop.ts';

const story = { scenario, machine, version: version(scenario) };
const [first, second] = scenario.scenes[0]?.choices ?? [];
const starts = [first, second].map((choice, group) => ({ room: 'K7Q2MX', group, steps: [choice?.id ?? ''] }));
const [, begins] = starts;
const fragment = begins ? groupLink(story, begins) : '';

async function playOn(page: Page): Promise<void> {
  for (let click = 0; click < 200; click++) {
    const what = page.locator('.answer .choices button, .answer > .go-on').first();
    await what.waitFor();
    if ((await what.getAttribute('data-act')) === 'debrief') return;
    await what.click();
  }
}

test('a group plays on from the split, and reads out a code that tells its path; a reload takes nothing away', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`workshop/group.html#${fragment}`);
  await expect(page.getByRole('heading', { name: 'Group 2' })).toBeVisible();
  await expect(page.getByText('Nothing is recorded here')).toBeVisible();
  await page.locator('.answer button').first().click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Group 2' })).toBeVisible();
  await playOn(page);
  const shown = page.locator('.group-code b');
  await expect(shown).toBeVisible();
  const code = (await shown.textContent()) ?? '';
  const read = readGroupCode(story, starts, 1, code);
  expect(read.kind).toBe('path');
  expect(read.kind === 'path' ? read.steps[0] : '').toBe(second?.id);
  await page.locator('[data-act="debrief"]').click();
  await expect(page.locator('.debrief')).toBeVisible();
  await expect(shown).toBeInViewport();
  await page.reload();
  await expect(shown).toHaveText(code);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('attempt')))).toEqual([]);
});

for (const [what, address, words] of [
  ['without a group', '', 'This address names no group.'],
  [
    'with another sign in it',
    `${fragment?.slice(0, -1)}${fragment?.endsWith('0') ? '1' : '0'}`,
    'This link has been damaged on its way.',
  ],
  [
    'for another edition of the story',
    fragment?.replace(/version=\w+/, 'version=zzzz'),
    'The story has been rewritten since this link was made.',
  ],
] as const) {
  test(`a link ${what} says what is wrong and what to do`, async ({ page }) => {
    await page.goto(`workshop/group.html#${address}`);
    await expect(page.getByRole('alert').getByRole('heading', { name: words })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(/again/);
  });
}
