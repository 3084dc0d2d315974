import type { Page } from 'playwright/test';
import { expect, test } from '../../site.ts';
import { begun } from './begun.ts';
import { stage, windows } from './windows.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

const shown = (of: Page) => of.locator('.room-choice-list > [data-shown]');

/** Presses forward until the room is there. */
async function until(desk: Page, name: string, press: () => Promise<void>): Promise<void> {
  for (let times = 0; times < 12 && (await stage(desk).textContent()) !== name; times++) await press();
  await expect(stage(desk)).toHaveText(name);
}
const forward = (desk: Page, name: string) => until(desk, name, () => desk.keyboard.press('PageDown'));

test('what the console does, the room screen shows', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await forward(desk, 'Choices');
  await expect(shown(wall)).toHaveCount(1);
  await desk.keyboard.press('ArrowRight');
  await expect(shown(wall)).toHaveCount(2);
  await desk.getByRole('button', { name: 'Next choice' }).click();
  await expect(shown(wall)).toHaveCount(3);
  await forward(desk, 'Vote');
  await expect(wall.getByText('Now we vote')).toBeVisible();

  // By number keys, by a tap, and typed in.
  await desk.keyboard.press('1');
  await desk.getByRole('button', { name: 'One hand more for choice 2' }).click();
  await desk.getByLabel('Hands for choice 3').fill('17');
  await desk.getByLabel('Hands for choice 3').blur();
  await expect(wall.locator('.room-count > [aria-hidden]')).toHaveText(['1', '1', '17']);
  await desk.keyboard.press('Shift+Digit1');
  await expect(wall.locator('.room-count > [aria-hidden]')).toHaveText(['0', '1', '17']);

  await desk.getByRole('button', { name: 'Close the vote' }).click();
  await expect(wall.getByText('The room says 3')).toBeVisible();
  await desk.locator('.lead').getByRole('button', { name: 'Play 3' }).click();
  await expect(wall.getByText('I’ll move them across tonight')).toBeVisible();
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await expect(desk.locator('.cast-votes')).toContainText('0 for 1, 1 for 2, 17 for 3; played 3 by votes');
});

test('the room sees no notes and no marks', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await forward(desk, 'Talk');
  await expect(desk.getByText('Have three people read the three lines aloud')).toBeVisible();
  await expect(desk.locator('.ahead [data-mark="breaks"]')).toHaveText(['breaks']);
  await expect(desk.locator('.ahead [data-choice="calls-first"] .ask')).toContainText('Thursday comes.');
  await expect(desk.locator('.ahead .ask')).toHaveCount(3);
  await expect(desk.getByText('leads to “Five minutes”')).toHaveCount(3);
  const room = await wall.locator('body').innerText();
  for (const secret of ['Have three people', 'Thursday comes', 'breaks', 'keeps', 'leads to', 'four minutes']) {
    expect(room).not.toContain(secret);
  }
  // N hides it from whoever looks at the one screen that there is.
  await desk.keyboard.press('n');
  await expect(desk.getByText('Have three people')).toHaveCount(0);
  await expect(desk.locator('.ahead')).toHaveCount(0);
  await desk.keyboard.press('n');
  await expect(desk.getByText('Have three people')).toBeVisible();
});

test('a clicker’s two keys lead from the first line to the end of a vote, in the room screen’s window alone', async ({
  context,
  site,
}) => {
  const { desk, wall } = await windows(context, site);
  await wall.bringToFront();
  const press = () => wall.keyboard.press('PageDown');
  await until(desk, 'Choices', press);
  await until(desk, 'Talk', press);
  await until(desk, 'Vote', press);
  // Nobody counts: the choices are asked for one by one, and then one of them is picked by going back and forward.
  await press();
  await expect(wall.getByText('Hands up for 1')).toBeVisible();
  await press();
  await press();
  await expect(wall.getByText('Hands up for 3')).toBeVisible();
  await press();
  await expect(desk.getByText('Nobody was counted.')).toBeVisible();
  await wall.keyboard.press('PageUp');
  await wall.keyboard.press('PageUp');
  await press();
  await expect(wall.getByText('I’ve got your back').first()).toBeVisible();
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await wall.keyboard.press('.');
  await expect(wall.locator('.room')).toHaveAttribute('data-over', 'black');
  await wall.keyboard.press('b');
  await expect(wall.locator('.room')).not.toHaveAttribute('data-over', /./);
});

test('either window can be loaded anew at any moment', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await forward(desk, 'Choices');
  await desk.reload();
  await expect(stage(desk)).toHaveText('Choices');
  await wall.reload();
  await expect(shown(wall)).toHaveCount(1);
  await forward(desk, 'Vote');
  for (const key of ['2', '2', '3']) await desk.keyboard.press(key);
  await desk.reload();
  await expect(desk.getByLabel('Hands for choice 2')).toHaveValue('2');
  await wall.reload();
  await expect(wall.locator('.room-count > [aria-hidden]')).toHaveText(['0', '2', '1']);
  await forward(desk, 'Decision');
  await desk.reload();
  await expect(desk.locator('.lead').getByRole('button', { name: 'Play 2' })).toBeVisible();
  await desk.keyboard.press('r');
  await wall.reload();
  await expect(wall.locator('.room')).toHaveAttribute('data-over', 'role-check');
  await desk.reload();
  await expect(desk.getByRole('button', { name: 'Close the role check' })).toBeVisible();
});

test('a console that was closed is missed, and taken up again where it was', async ({ context, site }) => {
  const { id, desk, wall } = await windows(context, site);
  await forward(desk, 'Choices');
  await desk.close({ runBeforeUnload: false });
  await wall.keyboard.press('PageDown');
  await expect(wall.getByText('The console is closed.')).toBeVisible();
  await expect(shown(wall)).toHaveCount(1);
  const again = await context.newPage();
  await again.goto(`${site}workshop/console.html#${id}`);
  await expect(stage(again)).toHaveText('Choices');
  await expect(wall.getByText('The console is closed.')).toBeHidden();
  await wall.keyboard.press('PageDown');
  await expect(shown(wall)).toHaveCount(2);
});

test('of two consoles the later one leads, and the earlier can take it back', async ({ context, site }) => {
  const { id, desk, wall } = await windows(context, site);
  const second = await context.newPage();
  await second.goto(`${site}workshop/console.html#${id}`);
  await expect(desk.getByText('open in another console')).toBeVisible();
  await forward(second, 'Choices');
  // The one that does not lead changes nothing.
  await desk.keyboard.press('PageDown');
  await expect(shown(wall)).toHaveCount(1);
  await desk.getByRole('button', { name: 'Lead from here' }).click();
  await expect(second.getByText('open in another console')).toBeVisible();
  await expect(stage(desk)).toHaveText('Choices');
  await desk.keyboard.press('PageDown');
  await expect(shown(wall)).toHaveCount(2);
});

test('a tie is settled in the open: picked, voted on again, or by lot', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await forward(desk, 'Vote');
  for (const key of ['1', '3']) await desk.keyboard.press(key);
  await desk.keyboard.press('PageDown');
  await expect(wall.getByText('It’s a tie between 1 and 3')).toBeVisible();
  await desk.getByRole('button', { name: 'Draw lots' }).click();
  await expect(wall.getByText(/The lot falls on [13]/)).toBeVisible();
  await desk.getByRole('button', { name: 'Vote again' }).click();
  await expect(shown(wall)).toHaveCount(2);
  await desk.keyboard.press('3');
  await desk.keyboard.press('PageDown');
  await desk.keyboard.press('PageDown');
  await expect(desk.locator('.cast-votes')).toContainText('0 for 1, 1 for 3; played 3 by votes');
});

test('what if the minority was right: both ways are kept, and stand side by side', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await forward(desk, 'Vote');
  for (const key of ['2', '2', '1']) await desk.keyboard.press(key);
  await desk.keyboard.press('PageDown');
  await desk.keyboard.press('PageDown');
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await desk.getByRole('button', { name: 'What if 1 was right?' }).click();
  await expect(wall.getByText('Leave it blank. Calls first.')).toBeVisible();
  await expect(desk.locator('.ways-gone')).toContainText(
    'What if the minority was right, from decision 1on the screen',
  );
  await desk.getByRole('button', { name: 'Side by side on the screen' }).click();
  await expect(wall.getByRole('heading', { name: 'The room' })).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'What if' })).toBeVisible();
  await desk.getByRole('button', { name: 'Side by side, with marks' }).click();
  await expect(desk.locator('.compared tbody tr').first().locator('.mark-word')).toHaveText([/bent/, /broken/]);
  await desk
    .locator('.compared')
    .getByRole('button', { name: /Go there.*The room’s path/ })
    .click();
  await expect(wall.locator('.room-over > section')).toHaveCount(0);
  await expect(wall.getByText('The Roderigo?')).toBeVisible();
  await expect(desk.locator('.ways-gone')).toContainText('The room’s pathon the screen');
  // Back a decision: the count of it is there again.
  await desk.keyboard.press('z');
  await expect(desk.getByLabel('Hands for choice 2')).toHaveValue('2');
});

test('small groups part by codes, and come back with theirs into one debrief', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  await forward(desk, 'Choices');
  await desk.locator('.groups summary').click();
  await desk.getByLabel('How many groups').fill('2');
  await desk.getByRole('button', { name: 'Show the codes to scan' }).click();
  await expect(wall.locator('.room-over svg')).toHaveCount(2);
  const link = await desk.locator('.small-groups a').first().getAttribute('href');

  const phone = await context.newPage();
  await phone.goto(link ?? '');
  for (let step = 0; step < 80; step++) {
    const on = phone.locator('.answer [data-act="go-on"], .answer [data-choice]').first();
    await on.or(phone.locator('.group-code[data-here]')).first().waitFor();
    if ((await phone.locator('.group-code[data-here]').count()) > 0) break;
    await on.click();
  }
  const code = await phone.locator('.group-code b').innerText();
  await desk.getByLabel('Code of group 2').fill(code);
  await desk.getByRole('button', { name: 'Take it in' }).nth(1).click();
  await expect(desk.getByText('That is the code of group 1.')).toBeVisible();
  await desk.getByLabel('Code of group 1').fill(` ${code.toLowerCase()} `);
  await desk.getByRole('button', { name: 'Take it in' }).first().click();
  await expect(desk.locator('.small-groups li').first()).toContainText('is back:');
  await desk.getByRole('button', { name: 'Side by side, with marks' }).click();
  await expect(desk.locator('.compared thead')).toContainText('Group 1');
});

test('notes, parked questions and the name are kept with the workshop', async ({ context, site }) => {
  const { id, desk } = await windows(context, site);
  await desk.getByLabel('Your note on this decision').fill('Ask Noor next time');
  await desk.getByLabel('Park a question').fill('What about commissions?');
  await desk.getByRole('button', { name: 'Park it' }).click();
  await desk.getByLabel('Name of the workshop').fill('Leeds, Wednesday');
  await desk.getByLabel('Name of the workshop').blur();
  await desk.reload();
  await expect(desk.getByLabel('Your note on this decision')).toHaveValue('Ask Noor next time');
  await expect(desk.locator('.parked')).toContainText('What about commissions?');
  await expect(desk.getByLabel('Name of the workshop')).toHaveValue('Leeds, Wednesday');
  // Typing is not leading.
  await expect(stage(desk)).toHaveText('Story');
  await desk.goto(`${site}workshop/summary.html#${id}`);
  await expect(desk.getByText('What about commissions?')).toBeVisible();
});

test('the network goes and comes back: the room goes on with what has arrived', async ({ context, site }) => {
  const { desk, wall } = await windows(context, site);
  // Portraits are fetched before they are needed.
  await wall.waitForLoadState('networkidle');
  await desk.waitForLoadState('networkidle');
  await context.setOffline(true);
  await forward(desk, 'Choices');
  await forward(desk, 'Vote');
  await desk.keyboard.press('3');
  await desk.keyboard.press('PageDown');
  await desk.keyboard.press('PageDown');
  await expect(wall.getByText('I’ll move them across tonight')).toBeVisible();
  await context.setOffline(false);
  await forward(desk, 'Choices');
  await expect(shown(wall)).toHaveCount(1);
});

test('a plan that was made leads the console: where to stop, where to play through', async ({ page: desk, site }) => {
  await desk.goto(`${site}workshop/plan.html#modules=the-promise&length=60&start=09:00`);
  await desk.getByRole('link', { name: /Open the console with this plan/ }).click();
  await desk.getByRole('button', { name: 'Open the console' }).click();
  await expect(desk.getByText('The blank line · decision 1')).toBeVisible();
  await expect(desk.getByText('straight through here')).toBeHidden();
  await expect(desk.getByRole('timer')).toContainText('of 4 min');
  await forward(desk, 'Choices');
  await desk.getByRole('button', { name: 'Play 1' }).click();
  await expect(desk.getByText('Five minutes · decision 2')).toBeVisible();
  await expect(desk.getByText('straight through here')).toBeVisible();
  // All choices at once, and the vote without the talk.
  await forward(desk, 'Choices');
  await desk.keyboard.press('PageDown');
  await expect(stage(desk)).toHaveText('Vote');
});

test.describe('an address that leads nowhere', () => {
  test('an unknown workshop is said, with the way on', async ({ page, site }) => {
    await page.goto(`${site}workshop/console.html#nothing`);
    await expect(page.getByRole('heading', { name: 'There is no workshop here.' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Begin one, or open one that is kept' })).toBeVisible();
  });
});

test.describe('the story does not arrive', () => {
  test.use({ expectedFaults: [/play\/the-promise\.json|503/] });
  test('it is said, and asked for again', async ({ page, site }) => {
    const id = await begun(page, site);
    await page.route('**/play/the-promise.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(`${site}workshop/console.html#${id}`);
    await expect(page.getByRole('alert')).toContainText('The story did not arrive');
    await page.unroute('**/play/the-promise.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('The blank line · decision 1')).toBeVisible();
  });
});

test('a decision that is taken back after the split leaves the groups their links and their codes', async ({
  context,
  site,
}) => {
  const { desk, wall } = await windows(context, site);
  await desk.getByRole('button', { name: 'Play 1' }).click();
  await expect(desk.getByText('decision 2')).toBeVisible();
  await desk.locator('.groups summary').click();
  await desk.getByLabel('How many groups').fill('2');
  await desk.getByRole('button', { name: 'Show the codes to scan' }).click();
  await expect(wall.locator('.room-over svg')).toHaveCount(2);
  const links = () =>
    desk.locator('.small-groups a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const [first = '', second = ''] = await links();

  const phone = await context.newPage();
  await phone.goto(first);
  for (let step = 0; step < 80; step++) {
    const on = phone.locator('.answer [data-act="go-on"], .answer [data-choice]').first();
    await on.or(phone.locator('.group-code[data-here]')).first().waitFor();
    if ((await phone.locator('.group-code[data-here]').count()) > 0) break;
    await on.click();
  }
  const code = await phone.locator('.group-code b').innerText();

  await desk.bringToFront();
  await desk.keyboard.press('z');
  await expect(desk.getByText('The blank line · decision 1')).toBeVisible();
  await desk.getByRole('button', { name: 'Play 2' }).click();
  await expect(desk.getByText('decision 2')).toBeVisible();
  expect(await links()).toEqual([first, second]);
  const late = await context.newPage();
  await late.goto(second);
  await expect(late.getByRole('heading', { name: 'Group 2' })).toBeVisible();
  await desk.getByLabel('Code of group 1').fill(code);
  await desk.getByRole('button', { name: 'Take it in' }).first().click();
  await expect(desk.locator('.small-groups li').first()).toContainText('is back:');
  // What the group said before it left is not what the room says now, so both stand side by side.
  await desk.getByRole('button', { name: 'Side by side, with marks' }).click();
  await expect(desk.locator('.compared tbody th').first()).toHaveText('1');
});
