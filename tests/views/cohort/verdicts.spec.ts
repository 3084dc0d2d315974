import { cohort as words } from '../../../src/i18n/en.ts';
import { type Claim, codeOf, evidenceFile } from '../../../src/record/evidence.ts';
import { judge } from '../../../src/record/read-evidence.ts';
import { expect, test } from '../../site.ts';
import { codeFor, playable } from './evidence-of.ts';
import { choose, lines, openCohort, outcome, read, rowOf, showAll } from './page.ts';

const GOOD = codeFor('Ann Lee', 'the-promise', 'recovers');

function claimOf(code: string): Claim {
  const [judged] = judge(code, { stories: new Map([['the-promise', playable('the-promise')]]) });
  if (judged?.verdict !== 'good') throw new Error(`No good code: ${judged?.verdict}`);
  return judged.claim;
}
const altered = (change: Partial<Claim>): string => codeOf({ ...claimOf(GOOD), name: 'Bo', ...change });
const { turns, stated } = claimOf(GOOD);

/** Each kind of code that somebody can send, with what the page says of it. */
const KINDS: Readonly<Record<string, readonly [code: string, name: string, says: string]>> = {
  good: [GOOD, words.verdicts.good.name, words.verdicts.good.what('13', 16)],
  duplicate: [GOOD.toLowerCase(), words.verdicts.duplicate.name, words.verdicts.duplicate.what(1)],
  'with an altered score': [
    altered({ stated: { ...stated, halves: stated.halves + 4 } }),
    words.verdicts['altered-score'].name,
    words.verdicts['altered-score'].what('15', 16, '13', 16),
  ],
  'with an impossible path': [
    altered({ turns: [{ checked: false, place: 7 }, ...turns.slice(1)] }),
    words.verdicts['impossible-path'].name,
    words.verdicts['impossible-path'].what(1, 'The blank line'),
  ],
  'of another edition': [
    altered({ version: 12345 }),
    words.verdicts['other-version'].name,
    words.verdicts['other-version'].what('13', 16),
  ],
  unfinished: [altered({ turns: turns.slice(0, 2) }), words.verdicts.unfinished.name, 'before an ending'],
  'of an unknown module': [
    altered({ module: 'the-moon' }),
    words.verdicts['unknown-module'].name,
    words.verdicts['unknown-module'].what('the-moon'),
  ],
  mangled: [`${GOOD.slice(0, 30)}${GOOD[30] === 'A' ? 'B' : 'A'}${GOOD.slice(31)}`, words.verdicts.mangled.name, ''],
  cut: [GOOD.slice(0, 50), words.verdicts.cut.name, words.verdicts.cut.what()],
  newer: ['HANDOFF8-ABCD', words.verdicts.newer.name, words.verdicts.newer.what(8)],
};

test('each kind of code is named as such, by line, with what to do', async ({ page }) => {
  await openCohort(page);
  await read(
    page,
    Object.values(KINDS)
      .map(([code]) => code)
      .join('\n\n'),
  );
  await expect(outcome(page)).toHaveText(words.found.sum(10, 1));
  await expect(lines(page)).toHaveCount(8);
  await showAll(page);
  await expect(lines(page)).toHaveCount(10);
  for (const [at, [, name, says]] of Object.values(KINDS).entries()) {
    const line = lines(page).nth(at);
    await expect(line).toContainText(words.found.line(at * 2 + 1, ''));
    await expect(line).toContainText(name);
    await expect(line).toContainText(says);
    await expect(line.getByRole('cell').last()).not.toBeEmpty();
  }
  // Only what was played again, and what states a score, count.
  await expect(rowOf(page, 'Ann Lee')).toContainText('81 % passed');
  await expect(rowOf(page, 'Bo')).toContainText(words.table.stated1);
  await expect(page.locator('.people tbody tr')).toHaveCount(2);
});

test('files of every kind are read together, and each line says which file it is of', async ({ page }) => {
  await openCohort(page);
  const bo = codeFor('Bo', 'still-got-it', 'best');
  await choose(page, {
    'evidence.json': evidenceFile([GOOD, bo], Date.parse('2026-11-20T08:00:00Z')),
    'mail.eml': `> Hi,\n> ${codeFor('Chi', 'the-promise', 'jim').replace(/(.{40})/g, '$1\n> ')}\n> Chi`,
    'table.csv': `name,code\nDora,"${codeFor('Dora', 'the-promise', 'worst')}"\n`,
    'shopping.txt': 'milk, bread',
    'picture.png': Buffer.from([137, 80, 78, 71, 0, 1, 2, 3, 255, 254]),
  });
  await expect(outcome(page)).toHaveText(words.found.sum(6, 4));
  await expect(lines(page)).toHaveCount(2);
  await expect(lines(page).first()).toContainText(words.found.line(1, 'shopping.txt'));
  await expect(lines(page).first()).toContainText(words.verdicts['not-ours'].name);
  for (const name of ['Ann Lee', 'Bo', 'Chi', 'Dora']) await expect(rowOf(page, name)).toBeVisible();
});

test('what is dropped is read, and what was dropped before is a duplicate', async ({ page }) => {
  await openCohort(page);
  const drop = async (): Promise<void> => {
    const carried = await page.evaluateHandle((code) => {
      const data = new DataTransfer();
      data.items.add(new File([code], 'ann.txt', { type: 'text/plain' }));
      return data;
    }, GOOD);
    await page.locator('.read-codes').dispatchEvent('drop', { dataTransfer: carried });
  };
  await drop();
  await expect(outcome(page)).toHaveText(words.found.sum(1, 1));
  await drop();
  await expect(outcome(page)).toHaveText(words.found.sum(1, 0));
  await showAll(page);
  await expect(lines(page).first()).toContainText(words.verdicts.duplicate.what());
  await expect(rowOf(page, 'Ann Lee')).toBeVisible();
});

test.describe('without the network', () => {
  test.use({ expectedFaults: [/ERR_FAILED|Failed to load resource/] });

  test('a story that does not arrive is said, and its codes can be read once it does', async ({ page }) => {
    await openCohort(page);
    await page.route('**/play/the-promise.json', (route) => route.abort());
    await read(page, GOOD);
    await expect(lines(page).first()).toContainText(words.verdicts['no-story'].name);
    await page.unroute('**/play/the-promise.json');
    await read(page, GOOD);
    await expect(outcome(page)).toHaveText(words.found.sum(1, 1));
  });
});

test('nothing put in is said', async ({ page }) => {
  await openCohort(page);
  await page.getByRole('button', { name: words.read.go }).click();
  await expect(page.locator('.reading')).toContainText(words.read.nothing);
});
