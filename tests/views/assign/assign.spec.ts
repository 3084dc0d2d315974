import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright/test';
import { assigned, assign as words } from '../../../src/i18n/en.ts';
import { readAssignment } from '../../../src/record/assignment.ts';
import { MADE_KEY } from '../../../src/record/made-assignments.ts';
import { expect, test } from '../../site.ts';
import { store, stored } from '../stored.ts';
import { card, fill, link, make, openAssign, outcome } from './page.ts';

const KNOWN = new Set(['the-promise', 'still-got-it', 'whose-column', 'eight-steps', 'ask-dont-tell']);

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
const saved = async (page: Page, name: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
};
const madeRows = (page: Page) => page.locator('.made-list > li');
const act = (page: Page, at: number, name: string) =>
  madeRows(page)
    .nth(at)
    .getByRole('button', { name: new RegExp(`^${name}`) });

test('from the first click to the link: everything that was filled in stands in it', async ({ page, site }) => {
  await openAssign(page);
  await fill(page);
  await make(page);
  await expect(page.getByRole('heading', { name: words.outcome })).toBeFocused();
  const [home, code = ''] = (await link(page).inputValue()).split('#');
  expect(home).toBe(`${site}index.html`);
  expect(readAssignment(code, KNOWN).fault).toBeUndefined();
  expect(readAssignment(code, KNOWN)).toMatchObject({
    assignment: {
      modules: ['the-promise', 'still-got-it', 'whose-column'],
      by: 'Sarah Okafor',
      for: 'Jada Brooks',
      due: '2099-12-04',
      mastery: 0.75,
      attempts: 2,
      note: 'Take the second one slowly.',
      whatIfBeforePass: false,
    },
  });
});

test('the link leads to the course wherever it is served', async ({ page, subPath }) => {
  await openAssign(page, `${subPath}assign.html?x#y`);
  await fill(page);
  await make(page);
  expect(await link(page).inputValue()).toMatch(new RegExp(`^${subPath}index\\.html#a1-[\\w-]+$`));
  await page.goto(await link(page).inputValue());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the preview follows every key, in the learner’s words', async ({ page }) => {
  await openAssign(page);
  await page.getByLabel(words.by, { exact: true }).fill('Sarah');
  await expect(card(page)).toContainText(assigned.by('Sarah'));
  await expect(card(page)).toContainText(words.noModules);
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('checkbox').nth(0).check();
  // In the order of the course, whatever was ticked first.
  await expect(card(page).getByRole('listitem')).toContainText(['The promotion and the promise', 'Still got it']);
  await expect(page.locator('#assign-modules-sum')).toContainText('Two modules, about');
  await page.getByLabel(words.note).fill('A <b>word</b>\nor two');
  await expect(card(page)).toContainText('A <b>word</b>');
  await page.getByLabel(words.mastery).fill('60');
  await expect(card(page)).toContainText(assigned.mastery(60));
  await page.getByRole('button', { name: words.all }).click();
  await expect(card(page).getByRole('listitem')).toHaveCount(5);
});

test('what is wrong is said at its field, the first gets the focus, and nothing is lost', async ({ page }) => {
  await openAssign(page);
  await page.getByLabel(words.mastery).fill('most');
  await page.getByLabel(words.attempts).fill('0');
  await page.getByLabel(words.note).fill('x'.repeat(501));
  await page.getByLabel(words.due).fill('2001-01-01');
  await page.getByRole('button', { name: words.make }).click();
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  for (const [field, problem] of [
    ['modules', 'no-module'],
    ['by', 'no-name'],
    ['due', 'day-past'],
    ['mastery', 'no-mastery'],
    ['attempts', 'no-attempts'],
    ['note', 'note-too-long'],
  ] as const) {
    await expect(page.locator(`[data-field="${field}"]`)).toContainText(words.problems[problem]);
  }
  await expect(page.getByLabel(words.attempts)).toHaveAccessibleDescription(new RegExp(words.problems['no-attempts']));
  await expect(page.getByRole('status').filter({ hasText: words.notYet(6) })).toBeVisible();
  await expect(outcome(page)).toHaveCount(0);
  expect(await stored(page)).not.toHaveProperty(MADE_KEY);
  await expect(page.getByLabel(words.mastery)).toHaveValue('most');
  await page.getByLabel(words.mastery).fill('80');
  await expect(page.locator('[data-field="mastery"] .problem')).toBeEmpty();
});

test('the text of the mail is copied, and a mail program gets it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAssign(page);
  await fill(page);
  await make(page);
  const mail = page.getByRole('region', { name: words.mail, exact: true });
  await mail.getByRole('button', { name: words.copy }).click();
  await expect(mail.getByRole('status')).toHaveText(words.copied);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(await link(page).inputValue());
  const address = new URL((await mail.getByRole('link', { name: words.openMail }).getAttribute('href')) ?? '');
  expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
});

test('where a page may not copy, the text is marked and the keys are named', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openAssign(page);
  await fill(page);
  await make(page);
  const place = page.getByRole('region', { name: words.link, exact: true });
  await place.getByRole('button', { name: words.copy }).click();
  await expect(place.getByRole('status')).toHaveText(words.copyByHand);
  await expect(link(page)).toBeFocused();
  expect(await link(page).evaluate((field: HTMLTextAreaElement) => field.selectionEnd)).toBe(
    (await link(page).inputValue()).length,
  );
});

test('calendar entry and code are saved as files', async ({ page }) => {
  await openAssign(page);
  await fill(page);
  await make(page);
  const calendar = await saved(page, words.calendarSave);
  expect(calendar.suggestedFilename()).toBe('handoff-2099-12-04.ics');
  const entry = (await textOf(calendar)).replaceAll('\r\n ', '');
  expect(entry).toContain('DTSTART;VALUE=DATE:20991204');
  expect(entry).toContain(await link(page).inputValue());
  const picture = await saved(page, words.qrSave);
  expect(await textOf(picture)).toContain(await page.locator('.outcome .qr path').getAttribute('d'));
  await expect(page.getByRole('img', { name: /^QR code with the link: Three modules for Jada Brooks/ })).toBeVisible();
});

test('a long word makes a link that no phone reads: said instead of drawn', async ({ page }) => {
  await openAssign(page);
  await fill(page);
  await page.getByLabel(words.note).fill('世'.repeat(500));
  await make(page);
  await expect(page.getByText(words.qrTooLong)).toBeVisible();
  await expect(page.locator('.outcome .qr')).toHaveCount(0);
  await expect(page.getByText(words.mailTooLong)).toBeVisible();
  await expect(page.locator('.sheet')).toContainText(words.sheetLink);
});

test('a pasted list makes a link each, and a file for mail merge', async ({ page }) => {
  await openAssign(page);
  await fill(page);
  await make(page);
  await page
    .getByLabel(words.peopleLabel)
    .fill('Mail\tFirst name\tLast name\nbill@example.com\tBill\tLarmar\n\t=1+1\t\nno@example.com\t\t');
  await expect(page.locator('#assign-people-said')).toContainText(words.peopleCount(2));
  await expect(page.locator('#assign-people-said')).toContainText(words.peopleProblem['no-name'](4));
  await expect(page.getByRole('link', { name: words.writeToOf('Bill Larmar') })).toHaveAttribute(
    'href',
    /^mailto:bill@example\.com\?subject=/,
  );
  const csv = await textOf(await saved(page, words.csvSave));
  const [first, second] = Papa.parse<Readonly<Record<string, string>>>(csv.slice(1), { header: true }).data;
  expect(second?.Name).toBe("'=1+1");
  const ours = readAssignment((await link(page).inputValue()).split('#')[1] ?? '', KNOWN);
  const theirs = readAssignment(first?.Link?.split('#')[1] ?? '', KNOWN);
  expect('assignment' in theirs && 'assignment' in ours && theirs.assignment).toEqual({
    ...('assignment' in ours ? ours.assignment : {}),
    for: 'Bill Larmar',
  });
});

test('what was made is there after a reload: sent again, changed, copied, removed', async ({ page }) => {
  await openAssign(page);
  await fill(page);
  await make(page);
  const first = await link(page).inputValue();
  await page.reload();
  await expect(page.getByLabel(words.by, { exact: true })).toHaveValue('Sarah Okafor');
  await act(page, 0, words.show).click();
  await expect(link(page)).toHaveValue(first);

  await act(page, 0, words.change).click();
  await expect(outcome(page)).toHaveCount(0);
  await page.getByLabel(words.due).fill('2099-12-11');
  await page.getByRole('button', { name: words.makeAgain }).click();
  await expect(madeRows(page)).toHaveCount(1);
  const idIn = async (text: string): Promise<string | undefined> => {
    const read = readAssignment(text.split('#')[1] ?? '', KNOWN);
    return 'assignment' in read ? read.assignment.id : undefined;
  };
  const changed = await link(page).inputValue();
  expect(changed).not.toBe(first);
  expect(await idIn(changed)).toBe(await idIn(first));

  await act(page, 0, words.useAgain).click();
  await page.getByLabel(new RegExp(`^${words.for} `)).fill('Bill Larmar');
  await make(page);
  await expect(madeRows(page)).toHaveCount(2);
  expect(await idIn(await link(page).inputValue())).not.toBe(await idIn(first));

  await act(page, 1, words.remove).click();
  await page.getByRole('button', { name: words.keepIt }).click();
  await expect(madeRows(page)).toHaveCount(2);
  await act(page, 1, words.remove).click();
  await page.getByRole('button', { name: words.removeIt }).click();
  await expect(page.getByRole('heading', { name: words.made })).toBeFocused();
  await page.reload();
  await expect(madeRows(page)).toHaveCount(1);
  await expect(madeRows(page)).toContainText('for Bill Larmar');
});

test('a change after the link was made is said, until the link is made anew', async ({ page }) => {
  await openAssign(page);
  await fill(page);
  await make(page);
  await page.getByLabel(words.note).fill('Something else');
  await expect(outcome(page)).toContainText(words.since);
  await page.getByRole('button', { name: words.makeAgain }).click();
  await expect(outcome(page)).not.toContainText(words.since);
  await expect(page.getByRole('textbox', { name: words.text })).toHaveValue(/Something else/);
});

test('a list that somebody else wrote is put aside, and said', async ({ page }) => {
  await store(page, { [MADE_KEY]: '<script>alert(1)</script>' });
  await openAssign(page);
  await expect(page.getByText(words.troubles.unreadable)).toBeVisible();
  await fill(page);
  await make(page);
  expect(Object.values(await stored(page))).toContain('<script>alert(1)</script>');
});

test('a full storage is said; the link is there all the same', async ({ page }) => {
  await openAssign(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await fill(page);
  await make(page);
  await expect(page.getByText(words.troubles.full)).toBeVisible();
  await expect(link(page)).toHaveValue(/#a1-/);
  await expect(madeRows(page)).toHaveCount(1);
});

test('everything by keyboard', async ({ page }) => {
  await openAssign(page);
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words.all }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(words.by, { exact: true })).toBeFocused();
  await page.keyboard.type('Sarah');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.outcome })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link(page)).toBeFocused();
});

for (const format of ['A4', 'Letter']) {
  test(`the sheet is one page of ${format}, however much stands on it`, async ({ page }) => {
    await openAssign(page);
    await fill(page);
    await page.getByRole('button', { name: words.all }).click();
    await page.getByLabel(words.by, { exact: true }).fill('W'.repeat(60));
    await page.getByLabel(new RegExp(`^${words.for} `)).fill('M'.repeat(60));
    await page.getByLabel(words.note).fill(`${'word\n'.repeat(60)}${'wide '.repeat(40)}`.slice(0, 500));
    await make(page);
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toBeVisible();
    await expect(page.locator('.sheet .qr')).toBeVisible();
    await expect(page.locator('.making')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeHidden();
  });
}
