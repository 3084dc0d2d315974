import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { compileMachine } from '../../../src/engine/machine.ts';
import { version } from '../../../src/engine/version.ts';
import { certificate as words } from '../../../src/i18n/en.ts';
import type { Story } from '../../../src/record/bookmark.ts';
import { judge } from '../../../src/record/read-evidence.ts';
import { expect, test } from '../../site.ts';
import { followTo, given } from '../assigned/links.ts';
import { storeAttempts } from '../stored.ts';
import { storyOf, walked } from '../walked.ts';

const sheet = (page: Page) => page.locator('.certificate');
const name = (page: Page) => page.getByRole('textbox', { name: words.name });
const code = (page: Page) => page.locator('.code textarea');
const stories = (...ids: readonly string[]): ReadonlyMap<string, Story> =>
  new Map(
    ids.map((id) => {
      const scenario = storyOf(id);
      return [id, { scenario, machine: compileMachine(scenario), version: version(scenario) }];
    }),
  );

async function open(page: Page, module = 'the-promise', walk = 'recovers'): Promise<void> {
  await storeAttempts(page, [walked(module, walk)]);
  await page.goto(`certificate.html#${module}`);
  await expect(code(page)).toHaveValue(/^HANDOFF1-/);
}

test('says what was done: module, score by rule, ending, day, and who gives it', async ({ page }) => {
  await open(page);
  await name(page).fill('Ana María Ñúñez');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('The promotion and the promise');
  await expect(sheet(page).locator('.who')).toHaveText('Ana María Ñúñez');
  await expect(sheet(page)).toContainText(words.sheet.kept('13', 16, '13'));
  await expect(sheet(page).locator('.rule-list .count')).toHaveText(['3 of 4', '4 of 4', '3 of 4', '3 of 4']);
  await expect(sheet(page)).toContainText('20 November 2026');
  await expect(sheet(page)).toContainText('handoff@example.org');
  await expect(sheet(page)).toContainText('Handoff');
  await expect(sheet(page).locator('.how-ended img')).toHaveCount(3);
  await expect(sheet(page).locator('code')).toHaveText(await code(page).inputValue());
});

for (const format of ['A4', 'Letter'] as const) {
  test(`prints on one page of ${format}, with the longest name and four rules`, async ({ page }) => {
    const assignment = given({ by: 'W'.repeat(60) });
    await followTo(page, assignment);
    await storeAttempts(page, [walked('still-got-it', 'best', Date.now()), walked('the-promise', 'best', Date.now())]);
    for (const module of ['the-promise', 'still-got-it']) {
      await page.goto(`certificate.html#${module}`);
      await name(page).fill('Wolfeschlegelsteinhausenbergerdorff Wwww');
      await expect(sheet(page).locator('code')).toHaveText(/^HANDOFF1-/);
      await expect(sheet(page).locator('.how-ended img').first()).toBeVisible();
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), module).toHaveLength(1);
      await page.goto('credits.html');
    }
  });
}

test('on paper there is the sheet and nothing else', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeVisible();
  for (const other of ['h1', '.evidence', 'form.name', '.top', '.foot']) {
    await expect(page.locator(other).first()).toBeHidden();
  }
});

test('the name is kept on the device, cut at forty letters, and never a part of the page', async ({ page }) => {
  await open(page);
  await expect(sheet(page).locator('.who')).toHaveAttribute('data-empty');
  await name(page).fill('字'.repeat(45));
  await expect(page.getByText(words.nameCut)).toBeVisible();
  await expect(sheet(page).locator('.who')).toHaveText('字'.repeat(40));
  await name(page).fill('<b onclick=alert(1)>Dev</b>');
  await expect(sheet(page).locator('.who')).toHaveText('<b onclick=alert(1)>Dev</b>');
  await page.reload();
  await expect(name(page)).toHaveValue('<b onclick=alert(1)>Dev</b>');
  const [judged] = judge(await code(page).inputValue(), { stories: stories('the-promise') });
  expect(judged).toMatchObject({ verdict: 'good', claim: { name: '<b onclick=alert(1)>Dev</b>' } });
});

test('without a pass there is no certificate, and what was done can be sent', async ({ page }) => {
  await open(page, 'the-promise', 'worst');
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.soFar);
  await expect(page.locator('.certificate-page')).toContainText('“The promotion and the promise” is not passed yet');
  const [judged] = judge(await code(page).inputValue(), { stories: stories('the-promise') });
  expect(judged).toMatchObject({ verdict: 'good', passed: false });
});

test('the codes of an assignment go together, into one text, one mail and one file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const assignment = given({ modules: ['the-promise', 'whose-column'], for: 'Dev Patel' });
  await followTo(page, assignment);
  await storeAttempts(page, [
    walked('the-promise', 'worst', Date.now() - 3000),
    walked('the-promise', 'recovers', Date.now() - 2000),
    walked('whose-column', 'best', Date.now() - 1000),
    walked('still-got-it', 'best', Date.now()),
  ]);
  await page.goto(`certificate.html#whose-column/${assignment.id}`);
  await expect(code(page)).toHaveValue(/HANDOFF1-[\s\S]*HANDOFF1-/);
  const known = {
    stories: stories('the-promise', 'whose-column'),
    assignments: new Map([[assignment.id, assignment]]),
  };
  const verdicts = (text: string) =>
    judge(text, known).map((one) =>
      'claim' in one ? [one.verdict, one.claim.module, one.claim.name, one.claim.assignment] : [one.verdict],
    );
  const both = [
    ['good', 'the-promise', 'Dev Patel', assignment.id],
    ['good', 'whose-column', 'Dev Patel', assignment.id],
  ];
  expect(verdicts(await code(page).inputValue())).toEqual(both);

  await page.getByRole('button', { name: words.copy, exact: true }).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  expect(verdicts(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(both);

  const mail = new URL((await page.getByRole('link', { name: words.mail }).getAttribute('href')) ?? '');
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
  expect(verdicts(mail.searchParams.get('body') ?? '')).toEqual(both);
  expect(mail.searchParams.get('body')).toContain(new URL('cohort.html', page.url()).href);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.file }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('handoff-evidence-2-modules.json');
  expect(verdicts(await readFile(await file.path(), 'utf8'))).toEqual(both);

  await page.getByRole('radio', { name: words.thisOne }).check();
  expect(verdicts(await code(page).inputValue())).toEqual(both.slice(1));
  await page.getByRole('link', { name: 'The promotion and the promise' }).click();
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('The promotion and the promise');
});

test('where the clipboard is closed the text is marked, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page);
  await page.getByRole('button', { name: words.copy, exact: true }).click();
  await expect(page.getByText(words.copyYourself)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toMatch(/^HANDOFF1-/);
});

test('nothing played, a module not played, and one that is none: each leads on', async ({ page }) => {
  await page.goto('certificate.html');
  await expect(page.locator('main')).toContainText(words.nothing);
  await page.goto('certificate.html#nonsense/<b>');
  await expect(page.locator('main')).toContainText(words.nothing);
  await page.goto('certificate.html#still-got-it');
  await expect(page.locator('main')).toContainText(words.notFinished('Still got it'));
  await page.locator('main .act').click();
  await expect(page).toHaveURL(/lessons\/still-got-it\.html/);
});

test.describe('a story that does not arrive', () => {
  test.use({ expectedFaults: [/console: Failed to load resource/] });
  test('is said beside the certificate, which stands, and can be asked for again', async ({ page }) => {
    await storeAttempts(page, [walked('the-promise', 'recovers')]);
    await page.route('**/play/the-promise.json', (route) => route.abort());
    await page.goto('certificate.html#the-promise');
    await expect(sheet(page)).toContainText(words.sheet.kept('13', 16, '13'));
    await expect(page.getByRole('alert')).toContainText(words.failed);
    await page.unroute('**/play/the-promise.json');
    await page.getByRole('button', { name: words.tryAgain }).click();
    await expect(code(page)).toHaveValue(/^HANDOFF1-/);
  });
});

test('a result of an earlier version stands, and its code says which version it was', async ({ page }) => {
  const { result, ...attempt } = walked('the-promise', 'recovers');
  await storeAttempts(page, [{ ...attempt, version: 'older', result: { ...result, version: 'older' } }]);
  await page.goto('certificate.html#the-promise');
  await expect(page.getByText(words.rewritten)).toBeVisible();
  await expect(sheet(page)).toContainText(words.sheet.kept('13', 16, '13'));
  const [judged] = judge(await code(page).inputValue(), { stories: stories('the-promise') });
  expect(judged).toMatchObject({ verdict: 'other-version', score: { halves: 26, tests: 16 } });
});

test('the record leads here', async ({ page }) => {
  await storeAttempts(page, [walked('the-promise', 'recovers'), walked('still-got-it', 'worst')]);
  await page.goto('record.html');
  await expect(page.getByRole('link', { name: words.fromRecordSoFar })).toHaveCount(1);
  await page.getByRole('link', { name: words.fromRecord }).click();
  await expect(sheet(page)).toBeVisible();
});

test('under a path of its own, too', async ({ page, subPath }) => {
  await page.goto(`${subPath}credits.html`);
  await page.evaluate(
    (text) => localStorage.setItem('handoff:attempt:the-promise:a', text),
    JSON.stringify({ ...walked('the-promise', 'recovers'), id: 'a' }),
  );
  await page.goto(`${subPath}certificate.html#the-promise`);
  await expect(code(page)).toHaveValue(/^HANDOFF1-/);
  await expect(sheet(page).locator('.how-ended img')).toHaveCount(3);
});
