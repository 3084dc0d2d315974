import { cohort as words } from '../../../src/i18n/en.ts';
import { expect, test } from '../../site.ts';
import { codeFor } from './evidence-of.ts';
import { carry, lines, openCohort, outcome, read, rowOf } from './page.ts';

const EVIL = [
  '<script>document.body.dataset.evil = 1</script>',
  '<img src=x onerror="document.body.dataset.evil=1">',
  '"><svg onload=document.body.dataset.evil=1>',
  '=cmd|calc!A1',
  '\u202egnp.exe',
  '__proto__',
  'constructor',
];

/** Lines that look like codes and are none, and some that are, with names that would be more than names. */
function hostileText(): string {
  const good = codeFor('Ann', 'the-promise', 'best');
  const text: string[] = [];
  for (let at = 0; at < 400; at++) {
    const place = 9 + ((at * 7) % (good.length - 9));
    text.push(
      at % 5 === 0 ? `${good.slice(0, place)}${EVIL[at % EVIL.length]}` : '',
      at % 5 === 1 ? good.slice(0, place) : '',
      at % 5 === 2 ? `${good.slice(0, place)}${'0123456789ABCDEF'[at % 16]}${good.slice(place + 1)}` : '',
      at % 5 === 3 ? `HANDOFF1-${'Z'.repeat(at * 20)}` : '',
      at % 5 === 4 ? `handoff${at}-${EVIL[at % EVIL.length]}` : '',
    );
  }
  return [...text, ...EVIL.map((name) => codeFor(name, 'the-promise', 'best'))].join('\n');
}

test('hundreds of hostile lines run nothing, and each is named', async ({ page }) => {
  await openCohort(page);
  await read(page, hostileText());
  await expect(lines(page)).toHaveCount(100);
  for (const name of ['<script>document.body.dataset.evil = 1</s', '__proto__', 'constructor', '=cmd|calc!A1']) {
    await expect(page.locator('.people tbody th').filter({ hasText: name.slice(0, 30) })).toHaveCount(1);
  }
  await page.getByRole('button', { name: words.pages.next }).first().click();
  await expect(page.getByText(/^101 to 200 of \d{3}$/).first()).toBeVisible();
  expect(await page.evaluate(() => document.body.dataset.evil)).toBeUndefined();
  expect(await page.locator('.cohort :is(script, img, iframe, [onload], [onerror])').count()).toBe(0);
});

test('a file of megabytes without a code, and one of prefixes alone, take nothing from what comes after', async ({
  page,
}) => {
  await openCohort(page);
  const drop = await carry(page, {
    'log.txt': 'nothing to see here\n'.repeat(400_000),
    'spam.txt': 'handoff1-\n'.repeat(20_000),
  });
  await drop();
  await expect(outcome(page)).toHaveText(words.found.sum(20_001, 0));
  await read(page, codeFor('Ann', 'the-promise', 'best'));
  await expect(rowOf(page, 'Ann')).toContainText('100 % passed');
});

test('the page answers while it reads: a reading can be stopped; what was read stays', async ({ page }) => {
  await openCohort(page);
  const text = `${codeFor('Ann', 'the-promise', 'best')}\n${'HANDOFF1-0000\n'.repeat(80_000)}`;
  const stop = page.getByRole('button', { name: words.read.stop });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await stop.click();
  await expect(outcome(page)).toBeVisible();
  expect(await outcome(page).textContent()).not.toBe(words.found.sum(80_001, 1));
  await expect(rowOf(page, 'Ann')).toBeVisible();
});

test('eighteen hundred codes of six hundred people are read, searched and mapped', async ({ page }) => {
  const people = Array.from({ length: 600 }, (_, at) => `Learner ${String(at + 1).padStart(3, '0')}`);
  const text = people
    .flatMap((name, at) =>
      ['the-promise', 'still-got-it', 'whose-column'].map((module, of) =>
        codeFor(name, module, ['best', 'recovers', 'jim', 'worst'][(at + of) % 4] ?? 'best'),
      ),
    )
    .join('\n');
  await openCohort(page);
  const drop = await carry(page, { 'all.txt': text });
  await drop();
  await expect(outcome(page)).toHaveText(words.found.sum(1800, 1800), { timeout: 30_000 });
  await page.getByLabel(words.table.find).fill('learner 59');
  await expect(page.locator('.people tbody tr')).toHaveCount(10);
  await expect(page.locator('.heat-map')).toBeVisible();
});
