import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright/test';
import { cohort as words } from '../../../src/i18n/en.ts';
import { writeAssignment } from '../../../src/record/assignment.ts';
import { localDay } from '../../../src/record/day.ts';
import { expect, test } from '../../site.ts';
import { assignment, codeFor } from './evidence-of.ts';
import { beforeWorker, keepNames, openCohort, outcome, read, rowOf, takeLinks } from './page.ts';

const GIVEN = assignment();
const sent = { assignment: GIVEN.id };

/** Ann in time and passed; Bo late and not passed; Chi has sent nothing. */
async function group(page: Page): Promise<void> {
  await openCohort(page);
  await takeLinks(page, [GIVEN]);
  await keepNames(page, 'Name\tMail\nAnn Lee\tann@example.org\nbo\tbo@example.org\nChi\tchi@example.org');
  await read(
    page,
    [
      codeFor('Ann Lee', 'the-promise', 'recovers', { ...sent, day: '2026-11-17' }),
      codeFor('Ann Lee', 'still-got-it', 'best', { ...sent, day: '2026-11-18' }),
      codeFor('Bo', 'the-promise', 'worst', { ...sent, day: '2026-11-20' }),
    ].join('\n'),
  );
}

async function saved(page: Page): Promise<readonly Readonly<Record<string, string>>[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.out.csv }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^handoff-group-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
  expect(errors).toEqual([]);
  return data;
}

const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('handoff:cohort');
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const counts = stores.map((name) => opening.result.transaction(name).objectStore(name).count());
          const last = counts.at(-1);
          if (!last) return resolve(0);
          last.onsuccess = () => {
            opening.result.close();
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
          };
        };
      }),
  );

test('with the assignment and the list it is known who passed, who is late, and what is missing', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'));
  await group(page);
  await expect(rowOf(page, 'Ann Lee').getByRole('cell')).toHaveText([/81 % passed/, /100 % passed/]);
  await expect(rowOf(page, 'Ann Lee')).not.toContainText('late');
  await expect(rowOf(page, 'Bo').getByRole('cell')).toHaveText([/0 % not yet.*2 days late/, /missing/]);
  await expect(rowOf(page, 'Chi').getByRole('cell')).toHaveText([/missing/, /missing/]);
  await expect(page.locator('.people .sum')).toHaveText(words.table.sum(3, 1));

  const names = page.locator('.people tbody th');
  await page.getByRole('radio', { name: words.table.filters.late(2) }).check();
  await expect(names).toHaveText(['Bo', 'Chi']);
  await page.getByRole('radio', { name: words.table.filters.passed(1) }).check();
  await expect(names).toHaveText(['Ann Lee']);
  await page.getByRole('radio', { name: words.table.filters.all(3) }).check();
  await page.getByLabel(words.table.find).fill('CH');
  await expect(names).toHaveText(['Chi']);
});

test('an assignment that comes afterwards decides what is a pass', async ({ page }) => {
  await openCohort(page);
  const strict = assignment({ mastery: 0.9 });
  await read(page, codeFor('Ann Lee', 'the-promise', 'recovers', { assignment: strict.id }));
  await expect(rowOf(page, 'Ann Lee')).toContainText('81 % passed');
  await takeLinks(page, [strict]);
  await expect(rowOf(page, 'Ann Lee')).toContainText('81 % not yet');
  await page.getByRole('button', { name: words.against.removeLinks }).click();
  await expect(rowOf(page, 'Ann Lee')).toContainText('81 % passed');
});

test('a link that is cut is said, and the others are taken', async ({ page }) => {
  await openCohort(page);
  await takeLinks(page, [GIVEN]);
  await page.getByLabel(words.against.links).fill(`https://example.org/#${writeAssignment(GIVEN).slice(0, 40)}`);
  await page.getByRole('button', { name: words.against.addLinks }).click();
  await expect(page.locator('.against')).toContainText(words.against.linkFaults.cut(1));
  await expect(page.locator('.assigned li')).toHaveCount(1);
});

test('what was read is there after a reload, played again', async ({ page }) => {
  await group(page);
  await page.reload();
  await expect(rowOf(page, 'Ann Lee')).toContainText('100 % passed');
  await expect(rowOf(page, 'Chi')).toBeVisible();
  await expect(page.getByLabel(words.against.names)).toHaveValue('Ann Lee\nbo\nChi');
  await expect(page.locator('.assigned li')).toHaveCount(1);
});

test('erasing asks, and takes everything away', async ({ page }) => {
  await group(page);
  expect(await kept(page)).toBeGreaterThan(4);
  await page.getByRole('button', { name: words.erase.all }).click();
  await page.getByRole('button', { name: words.erase.keep }).click();
  await expect(rowOf(page, 'Ann Lee')).toBeVisible();
  await page.getByRole('button', { name: words.erase.all }).click();
  await expect(page.getByRole('dialog')).toContainText(words.erase.what(3, 3));
  await page.getByRole('button', { name: words.erase.now }).click();
  await expect(page.locator('.erase')).toContainText(words.erase.erased);
  await expect(page.locator('.people')).toContainText(words.table.none);
  expect(await kept(page)).toBe(0);
  await page.reload();
  await expect(page.locator('.people')).toContainText(words.table.none);
});

test('the table as a file: a row a person and module, nothing in it that a spreadsheet runs', async ({ page }) => {
  await group(page);
  await read(page, codeFor('=HYPERLINK("x")', 'the-promise', 'jim'));
  await expect(page.locator('.people tbody tr')).toHaveCount(4);
  const rows = await saved(page);
  const { columns } = words.out;
  expect(rows).toHaveLength(7);
  const [ann] = rows.filter((row) => row[columns.name] === 'Ann Lee');
  expect(ann).toMatchObject({
    [columns.module]: 'The promotion and the promise',
    [columns.assignment]: GIVEN.id,
    [columns.state]: words.out.passed,
    [columns.day]: '2026-11-17',
    [columns.due]: '2026-11-18',
    [columns.daysLate]: '',
    [columns.percent]: '81',
    [columns.mastery]: '80',
    [columns.earned]: '13',
    [columns.tests]: '16',
    [columns.how]: words.out.replayed,
  });
  expect(rows.filter((row) => row[columns.state] === words.out.missing)).toHaveLength(3);
  expect(rows.map((row) => row[columns.name])).toContain(`'=HYPERLINK("x")`);
});

test('names that are hidden are hidden everywhere, and stay so', async ({ page }) => {
  await group(page);
  await page.getByLabel(words.out.hide).check();
  await expect(rowOf(page, 'Person 1')).toBeVisible();
  const everywhere = async (): Promise<string> =>
    `${await page.locator('.cohort').innerText()}${JSON.stringify(await saved(page))}`;
  expect(await everywhere()).not.toMatch(/\bAnn\b|\bBo\b|\bChi\b/);
  expect((await saved(page)).map((row) => row[words.out.columns.name])).toContain('Person 3');
  await page.reload();
  await expect(rowOf(page, 'Person 1')).toBeVisible();
  expect(await everywhere()).not.toMatch(/\bAnn\b|\bBo\b|\bChi\b/);
  await page.getByLabel(words.out.hide).uncheck();
  await expect(rowOf(page, 'Ann Lee')).toBeVisible();
});

test('on paper the table stands whole, without what can only be pressed', async ({ page }) => {
  await openCohort(page);
  await keepNames(page, Array.from({ length: 230 }, (_, at) => `Somebody ${at + 1}`).join('\n'));
  await expect(page.locator('.people tbody tr')).toHaveCount(100);
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-rows', `${document.querySelectorAll('.people tbody tr').length}`);
  });
  await page.getByRole('button', { name: words.out.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-rows', '230');
  await expect(page.locator('.people tbody tr')).toHaveCount(100);
  await page.emulateMedia({ media: 'print' });
  for (const away of ['.put-in', '.against', '.erase', '.tools']) await expect(page.locator(away)).toBeHidden();
  await expect(page.locator('.people tbody tr').first()).toBeVisible();
});

test('a long list is turned by pages', async ({ page }) => {
  await openCohort(page);
  await keepNames(page, Array.from({ length: 230 }, (_, at) => `N${String(at + 1).padStart(3, '0')}`).join('\n'));
  const pages = page.getByRole('navigation', { name: words.pages.label(words.table.title) });
  await pages.getByRole('button', { name: words.pages.next }).click();
  await expect(pages).toContainText(words.pages.at(101, 200, 230));
  await pages.getByRole('button', { name: words.pages.next }).click();
  await expect(page.locator('.people tbody tr')).toHaveCount(30);
  await expect(page.locator('.people tbody th').first()).toHaveText('N201');
  await expect(pages).toContainText(words.pages.at(201, 230, 230));
  await expect(pages.getByRole('button', { name: words.pages.next })).toHaveAttribute('aria-disabled', 'true');
});

test('where people went: each line bears how many went along it', async ({ page }) => {
  await openCohort(page);
  await read(
    page,
    ['best', 'recovers', 'jim', 'worst'].map((walk) => codeFor(`Who went ${walk}`, 'the-promise', walk)).join('\n'),
  );
  const map = page.locator('.heat-map');
  await expect(map).toBeVisible();
  const counts = await map
    .locator('[data-count]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-count') ?? '', Number(one.textContent)] as const));
  const first = ['got-your-back', 'calls-first', 'take-it-alone'];
  expect(counts.filter(([id]) => first.includes(id)).length).toBeGreaterThan(0);
  const edges = await map
    .locator('[data-edge]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-edge') ?? '', one.getAttribute('data-from') ?? ''] as const),
    );
  const from = edges[0]?.[1];
  const ofFirst = counts.filter(([id]) => edges.some(([edge, scene]) => edge === id && scene === from));
  expect(
    ofFirst.reduce((sum, [, count]) => sum + count, 0),
    'all four went on from the first scene',
  ).toBe(4);
  await map.locator('a').first().click();
  await expect(page.locator('.scene-chosen')).toBeFocused();
  await expect(page.locator('.scene-chosen')).toContainText(words.where.decided(4, 0));
});

test('the weakest rule comes first, with its scenes and what a facilitator says about them', async ({ page }) => {
  await openCohort(page);
  await read(page, [codeFor('Ann', 'the-promise', 'jim'), codeFor('Bo', 'the-promise', 'jim')].join('\n'));
  const shares = await page.locator('.weak .count b').allTextContents();
  const percents = shares.map((text) => Number.parseInt(text, 10));
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  const first = page.locator('.weak > li').first();
  await expect(first.locator('.note').first()).toContainText(words.rules.note);
  await expect(first.locator('.heat li[data-times="2"]').first()).toBeVisible();
});

const FORBIDDEN = `indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); }`;
const FULL = `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }`;
for (const [trouble, code] of [
  ['forbidden', FORBIDDEN],
  ['full', FULL],
] as const) {
  test(`where keeping is ${trouble} it is said, and everything works until the page is closed`, async ({ page }) => {
    await beforeWorker(page, code);
    await openCohort(page);
    await read(page, codeFor('Ann Lee', 'the-promise', 'recovers'));
    await expect(rowOf(page, 'Ann Lee')).toContainText('81 % passed');
    await expect(page.getByRole('alert')).toHaveText(words.trouble[trouble]);
    await keepNames(page, 'Chi');
    await expect(rowOf(page, 'Chi')).toBeVisible();
    expect(await saved(page)).toHaveLength(1);
    await page.reload();
    await expect(page.locator('.people')).toContainText(words.table.none);
  });
}

test('today is where HR is', async ({ page }) => {
  const today = localDay(Date.now());
  const due = assignment({ due: today, for: 'Chi' });
  await openCohort(page);
  await takeLinks(page, [due]);
  await expect(rowOf(page, 'Chi')).toContainText(words.table.daysLeft(0));
  await expect(outcome(page)).toHaveCount(0);
});

test('everything can be done without a mouse', async ({ page }) => {
  await openCohort(page);
  await page.getByLabel(words.read.paste).focus();
  await page.keyboard.insertText(codeFor('Ann Lee', 'the-promise', 'recovers'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.people tbody th')).toHaveText(['Ann Lee']);
  await page.locator('.heat-map a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene-chosen')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene-chosen')).toHaveCount(0);
});
