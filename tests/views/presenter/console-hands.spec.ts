import type { Page } from 'playwright/test';
import { expect, test } from '../../site.ts';
import { stage, windows } from './windows.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

const note = (desk: Page) => desk.getByLabel('Your note on this decision');
const hands = (desk: Page, number: number) => desk.getByLabel(`Hands for choice ${number}`);
const wayOn = (desk: Page) => desk.locator('.lead .act');

async function toTheVote(desk: Page): Promise<void> {
  await desk.locator('body').press('v');
  await expect(stage(desk)).toHaveText('Vote');
}

test('the room goes on in mid-sentence: no word of it falls to the keys, and it is said where it is kept', async ({
  context,
  site,
}) => {
  const { desk, wall } = await windows(context, site);
  await toTheVote(desk);
  await note(desk).click();
  await desk.keyboard.type('Good deb');
  // A clicker at the wall counts a hand, closes the vote and plays the choice.
  await wall.keyboard.press('2');
  await wall.keyboard.press('PageDown');
  await wall.keyboard.press('PageDown');
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await expect(note(desk)).toBeFocused();
  await expect(note(desk)).toHaveValue('Good deb');
  await expect(desk.getByText('This is kept with decision 1')).toBeVisible();
  await desk.keyboard.type('ate: zb');
  await expect(note(desk)).toHaveValue('Good debate: zb');
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await expect(wall.locator('.room')).not.toHaveAttribute('data-over', /./);
  // Left, it is a note like every other, at the decision where it was begun.
  await note(desk).blur();
  await expect(desk.getByText('This is kept with decision 1')).toBeHidden();
  await expect(note(desk)).toHaveValue('');
  await desk.keyboard.press('z');
  await expect(note(desk)).toHaveValue('Good debate: zb');
});

test('a note that stands where the room goes on to is not written over', async ({ context, site }) => {
  const notes = [{ path: 0, decision: 1, text: 'Noor asked why' }];
  const { desk, wall } = await windows(context, site, { notes });
  await toTheVote(desk);
  await note(desk).click();
  await desk.keyboard.type('Good deb');
  for (const key of ['2', 'PageDown', 'PageDown']) await wall.keyboard.press(key);
  await expect(desk.getByText('This is kept with decision 1')).toBeVisible();
  await desk.keyboard.type('ate');
  await note(desk).blur();
  await expect(note(desk)).toHaveValue('Noor asked why');
});

test('a count that is being typed stays, whatever comes in meanwhile', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await toTheVote(desk);
  await hands(desk, 1).selectText();
  await desk.keyboard.type('1');
  await wall.keyboard.press('2');
  await expect(hands(desk, 2)).toHaveValue('1');
  await desk.keyboard.type('2');
  await desk.keyboard.press('Tab');
  await expect(wall.locator('.room-count > [aria-hidden]')).toHaveText(['12', '1', '0']);
  // Nonsense is put back.
  await hands(desk, 3).selectText();
  await desk.keyboard.press('Delete');
  await desk.keyboard.press('Tab');
  await expect(hands(desk, 3)).toHaveValue('0');
});

test('a name that is being typed stays, whatever comes in meanwhile', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await toTheVote(desk);
  const name = desk.getByLabel('Name of the workshop');
  await name.selectText();
  await desk.keyboard.type('Hull, Fri');
  await wall.keyboard.press('2');
  await expect(hands(desk, 2)).toHaveValue('1');
  await desk.keyboard.type('day');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Console of “Hull, Friday”');
});

test('a key that is held down counts once', async ({ context, site }) => {
  const { desk } = await windows(context, site);
  await toTheVote(desk);
  for (let times = 0; times < 12; times++) await desk.keyboard.down('2');
  await desk.keyboard.up('2');
  await expect(hands(desk, 2)).toHaveValue('1');
  for (let times = 0; times < 12; times++) await desk.keyboard.down('PageDown');
  await desk.keyboard.up('PageDown');
  await expect(stage(desk)).toHaveText('Decision');
});

test('letters and digits can be switched off; a clicker’s keys stay', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await desk.evaluate(() => {
    document.documentElement.dataset.keys = 'off';
  });
  for (const key of ['b', 'v', '1', '.']) await desk.keyboard.press(key);
  await desk.keyboard.press('PageDown');
  await expect(wall.locator('.room')).not.toHaveAttribute('data-over', /./);
  await expect(stage(desk)).toHaveText('Story');
  await desk.locator('.lead').getByRole('button', { name: 'Take the vote' }).click();
  await desk.keyboard.press('1');
  await expect(hands(desk, 1)).toHaveValue('0');
  await desk.keyboard.press('PageUp');
  await expect(stage(desk)).not.toHaveText('Vote');
});

test('page keys lead out of every field', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await toTheVote(desk);
  await hands(desk, 2).selectText();
  await desk.keyboard.type('3');
  await desk.keyboard.press('PageDown');
  await expect(wall.getByText('The room says 2')).toBeVisible();
  await expect(hands(desk, 2)).toHaveValue('3');
  await note(desk).click();
  await desk.keyboard.press('PageUp');
  await expect(stage(desk)).toHaveText('Vote');
});

test('arrows never change a count', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await toTheVote(desk);
  await hands(desk, 2).selectText();
  await desk.keyboard.type('12');
  await desk.keyboard.press('ArrowDown');
  await expect(wall.getByText('The room says 2')).toBeVisible();
  await expect(hands(desk, 2)).toHaveValue('12');
  await desk.keyboard.press('ArrowUp');
  await expect(stage(desk)).toHaveText('Vote');
  await expect(hands(desk, 2)).toHaveValue('12');
});

test('a button that goes with its stage leaves the focus on the way on', async ({ context, site }) => {
  const { desk } = await windows(context, site);
  await desk
    .locator('.lead .acts')
    .getByRole('button', { name: /^Let them talk/ })
    .press('Enter');
  await expect(wayOn(desk)).toBeFocused();
});

test('"Vote again" leaves the focus on the way on', async ({ context, site }) => {
  const { desk } = await windows(context, site);
  await toTheVote(desk);
  for (const key of ['1', '3']) await desk.keyboard.press(key);
  await desk.keyboard.press('PageDown');
  await desk.getByRole('button', { name: 'Vote again' }).press('Enter');
  await expect(stage(desk)).toHaveText('Vote');
  await expect(wayOn(desk)).toBeFocused();
});

test('a vote that is closed leaves the focus on the count', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await toTheVote(desk);
  const more = desk.getByRole('button', { name: 'One hand more for choice 2' });
  await more.press('Enter');
  await desk.keyboard.press('PageDown');
  await expect(wall.getByText('The room says 2')).toBeVisible();
  await expect(more).toBeFocused();
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await more.press('Enter');
  await expect(hands(desk, 2)).toHaveValue('1');
});

test('after a group’s code is taken in, the focus is on what came of it', async ({ context, site }) => {
  const { desk } = await windows(context, site);
  await desk.locator('body').press('d');
  await desk.locator('.groups summary').click();
  await desk.getByLabel('How many groups').fill('2');
  await desk.getByRole('button', { name: 'Show the codes to scan' }).click();
  const link = await desk.locator('.small-groups a').first().getAttribute('href');
  const phone = await context.newPage();
  await phone.goto(link ?? '');
  for (let step = 0; step < 80; step++) {
    const on = phone.locator('.answer [data-act="go-on"], .answer [data-choice]').first();
    await on.or(phone.locator('.group-code[data-here]')).first().waitFor();
    if ((await phone.locator('.group-code[data-here]').count()) > 0) break;
    await on.click();
  }
  await desk.getByLabel('Code of group 1').fill(await phone.locator('.group-code b').innerText());
  await desk.keyboard.press('Enter');
  await expect(desk.locator('.small-groups li').first()).toContainText('is back:');
  await expect(desk.locator('.small-groups li').first().getByRole('status')).toBeFocused();
});

test('a console that does not lead takes nothing that it would not keep', async ({ context, site }) => {
  const { id, desk } = await windows(context, site);
  await expect(desk.locator('.desk')).not.toHaveAttribute('inert');
  await desk.getByLabel('Park a question').fill('What about quotas?');
  const second = await context.newPage();
  await second.goto(`${site}workshop/console.html#${id}`);
  await expect(desk.getByText('open in another console')).toBeVisible();
  await expect(desk.locator('.desk')).toHaveAttribute('inert');
  await expect(desk.getByLabel('Name of the workshop')).not.toBeEditable();
  await second.getByLabel('Your note on this decision').fill('Written in the other one');
  await desk.getByRole('button', { name: 'Lead from here' }).press('Enter');
  await expect(desk.locator('.desk')).not.toHaveAttribute('inert');
  await expect(wayOn(desk)).toBeFocused();
  await expect(note(desk)).toHaveValue('Written in the other one');
  await desk.getByLabel('Park a question').press('Enter');
  await expect(desk.locator('.parked')).toContainText('What about quotas?');
});

test('votes so far have the numbers that the room saw', async ({ context, site }) => {
  // The scene's third choice is hidden on this path, so its fourth is the third on the wall.
  const steps = ['any-time', 'rub-me-out', 'until-three', 'one-glove-off', 'jada-shows', 'my-word-on-it'];
  const { desk, wall } = await windows(context, site, { scenario: 'still-got-it', paths: [{ steps }] });
  await toTheVote(desk);
  for (const key of ['3', '3', '1', 'PageDown']) await desk.keyboard.press(key);
  await expect(wall.getByText('The room says 3')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(desk.locator('.cast-votes')).toContainText('1 for 1, 0 for 2, 2 for 3; played 3 by votes');
  await expect(desk.getByRole('button', { name: 'What if 2 was right?' })).toBeVisible();
});
