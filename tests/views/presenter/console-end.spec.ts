import type { Page } from 'playwright/test';
import type { Guide } from '../../../src/views/cohort/guide.ts';
import { EVERY_TURN, type Workshop } from '../../../src/workshop/workshop.ts';
import { expect, test } from '../../site.ts';
import { storyOf } from '../walked.ts';
import { begun } from './begun.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

const { walks } = storyOf('the-promise');
const walk = (name: string) => walks[name]?.path ?? [];
const told = { kind: 'telling', turns: EVERY_TURN } as const;
const along = (name: string, to?: number): Partial<Workshop> => ({
  paths: [{ steps: walk(name).slice(0, to) }],
  stage: told,
});

/** @returns the workshop's id */
async function open(page: Page, site: string, workshop: Partial<Workshop>): Promise<string> {
  const id = await begun(page, site, workshop);
  await page.goto(`${site}workshop/console.html#${id}`);
  await expect(page.locator('.desk')).toBeVisible();
  return id;
}

async function guideOf(page: Page, site: string): Promise<Guide> {
  const answer = await page.request.get(`${site}cohort/the-promise.json`);
  return answer.json();
}

const counts = (page: Page) => page.locator('.of-rule .tested');

test('at the ending stands what to ask: about this one, about the rules, this week, and last', async ({
  context,
  site,
}) => {
  const desk = await context.newPage();
  const { debrief } = await guideOf(desk, site);
  const id = await open(desk, site, along('best', -1));
  await expect(desk.locator('.debrief-now')).toHaveCount(0);
  await desk.locator('.ahead [data-choice="her-friday"]').getByRole('button', { name: 'Play' }).click();
  const now = desk.locator('.debrief-now');
  await expect(now.getByRole('heading', { name: 'Ending: Her line is busy' })).toBeVisible();
  await expect(now).toContainText('Leave it on the screen for a breath');
  await expect(desk.locator('.notes-now, .ahead')).toHaveCount(0);

  const text = await now.innerText();
  const mine = debrief?.endings['her-line-is-busy'] ?? '';
  const inOrder = [...(debrief?.first ?? []), mine, debrief?.thisWeek ?? '', ...(debrief?.last ?? [])];
  const places = inOrder.map((question) => text.indexOf(question));
  expect(inOrder.length).toBeGreaterThan(6);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const other of Object.values(debrief?.endings ?? {})) if (other !== mine) expect(text).not.toContain(other);
  await expect(counts(desk)).toHaveText(['kept four times', 'kept four times', 'kept four times', 'kept four times']);
  await expect(now.getByRole('heading', { name: 'This week' })).toBeVisible();

  // The room goes on looking at the ending's last word.
  const wall = await context.newPage();
  await wall.goto(`${site}workshop/screen.html#${id}`);
  await expect(wall.locator('.room')).toBeVisible();
  const over = desk.locator('.lead').getByText('The story has ended');
  for (let times = 0; times < 12 && !(await over.isVisible()); times++) await desk.keyboard.press('PageDown');
  await expect(wall.getByText('Her line is busy').first()).toBeVisible();
  const room = await wall.locator('body').innerText();
  for (const question of inOrder) expect(room).not.toContain(question);
});

test('the rules that this path broke or bent come first, each with how often', async ({ page, site }) => {
  const { debrief } = await guideOf(page, site);
  await open(page, site, along('jim'));
  await expect(counts(page)).toHaveText([
    'broken four times',
    'broken three times, bent once',
    'broken three times',
    'broken once, bent three times',
  ]);
  const rules = await page.locator('.of-rule').evaluateAll((all) => all.map((one) => one.dataset.rule ?? ''));
  expect(rules[0]).toBe('redirect-client-calls');
  const asked = page.locator('[data-rule="redirect-client-calls"] li');
  await expect(asked).toHaveText(debrief?.rules['redirect-client-calls']?.slice(0, 2) ?? []);
});

test('on a what-if the questions are about the what-if', async ({ page, site }) => {
  const [steps, other] = [walk('jim'), walk('best')];
  const paths: Workshop['paths'] = [{ steps }, { steps: other, parted: { from: 0, decision: 0, by: 'minority' } }];
  await open(page, site, { paths, playing: 1, stage: told });
  await expect(page.getByRole('heading', { name: 'Ending: Her line is busy' })).toBeVisible();
  await expect(counts(page).first()).toHaveText('kept four times');
  await page.getByRole('button', { name: /^Go there/ }).click();
  await expect(page.getByRole('heading', { name: 'Ending: Top of the board' })).toBeVisible();
  await expect(counts(page).first()).toHaveText('broken four times');
});

test('a plan says how long there is for each part', async ({ page, site }) => {
  await open(page, site, { ...along('jim'), plan: 'modules=the-promise&length=60&start=09:00' });
  await expect(page.getByRole('heading', { name: /^Debrief \d+ min in the plan$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^This week \d+ min in the plan$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Last, before they stand up \d+ min in the plan$/ })).toBeVisible();
});

test('before another story the session does not close', async ({ page, site }) => {
  await open(page, site, { ...along('jim'), plan: 'modules=the-promise,still-got-it&length=180&start=09:00' });
  await expect(page.getByRole('heading', { name: /^Debrief \d+ min in the plan$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Last, before they stand up', exact: true })).toBeVisible();
});

test('a decision has the number that it has on paper', async ({ page, site }) => {
  await open(page, site, along('jim', 5));
  await expect(page.getByText('Dark screen · decision 7a')).toBeVisible();
});

test('where the plan plays straight through, no minutes of a stop are named', async ({ page, site }) => {
  const plan = 'modules=the-promise&length=60&start=09:00';
  await open(page, site, { ...along('best', 0), plan });
  await expect(page.locator('.notes-now')).toContainText(/about \d+ min/);
  await open(page, site, { ...along('best', 1), plan });
  await expect(page.locator('.notes-now')).toContainText('straight through here');
  await expect(page.locator('.notes-now')).not.toContainText(/about \d+ min/);
});

test('with an older copy of the notes it opens all the same, without the questions', async ({ page, site }) => {
  await page.route('**/cohort/the-promise.json', async (route) => {
    const { scenes }: Guide = await (await route.fetch()).json();
    await route.fulfill({ json: { scenes: scenes.map(({ label, ...scene }) => scene) } });
  });
  await open(page, site, along('jim', 5));
  await expect(page.getByText('Dark screen · decision 6')).toBeVisible();
  await open(page, site, along('jim'));
  await expect(page.locator('.debrief-now')).toContainText('Leave it on the screen for a breath');
  await expect(page.locator('.debrief-now :is(h2, h3, h4)')).toHaveText(['Ending: Top of the board']);
});
