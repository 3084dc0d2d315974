import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { assigned, assign as assignWords, certificate, cohort as words } from '../../../src/i18n/en.ts';
import { readAssignment } from '../../../src/record/assignment.ts';
import { expect, test } from '../../site.ts';
import { make, openAssign } from '../assign/page.ts';
import { inDays } from '../assigned/links.ts';
import { debrief, openLesson, say, toDebrief } from '../lesson.ts';
import { storeAttempts, storeSettings } from '../stored.ts';
import { storyOf, walked } from '../walked.ts';
import { codeFor } from './evidence-of.ts';
import { openCohort, outcome, read, rowOf } from './page.ts';

const MODULES = ['the-promise', 'still-got-it', 'whose-column'] as const;
const PEOPLE = [
  'Ann Lee',
  'Bo Karlsson',
  'Chidi Obi',
  'Dora Maar',
  'Emil Novák',
  'Farah Aziz',
  'Gus O’Brien',
  'Hanna Schäfer',
  'Ines Duarte',
  'Jun 田中',
  'Kofi Mensah',
  'Lea Roth',
] as const;
/** Ten pass everything; Kofi fails one of three, and Lea sends nothing. */
const FAILS = 'Kofi Mensah';
const SILENT = 'Lea Roth';
/** Who plays and who has played; the others send what two of these send, under their own names. */
const SEEN: readonly string[] = ['Ann Lee', 'Bo Karlsson', FAILS];

test('an HR assistant, twelve people, three modules: from the first click to the list of who passed', async ({
  page,
  browser,
  site,
}) => {
  test.setTimeout(240_000);
  // She chooses three modules, a date, and pastes two columns out of her spreadsheet.
  await openAssign(page);
  for (const at of [0, 1, 2]) await page.locator('.choose-modules').getByRole('checkbox').nth(at).check();
  await page.getByLabel(assignWords.by, { exact: true }).fill('Mona');
  await page.getByLabel(assignWords.due).fill(inDays(14));
  await make(page);
  const list = PEOPLE.map((name, at) => `${name}\tperson${at}@example.org`).join('\n');
  await page.getByLabel(assignWords.peopleLabel).fill(`Name\tMail\n${list}`);
  const merging = page.waitForEvent('download');
  await page.getByRole('button', { name: assignWords.csvSave }).click();
  const csv = (await readFile(await (await merging).path(), 'utf8')).replace(/^\ufeff/, '');
  const rows = Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true }).data;
  const links = rows.map((row) => row.Link ?? '');
  expect(links).toHaveLength(PEOPLE.length);
  expect(new Set(links).size).toBe(PEOPLE.length);

  // Each opens their own link in a browser of their own, and sends back what the page gives them.
  const mails: string[] = [];
  for (const [at, name] of PEOPLE.entries()) {
    if (name === SILENT) continue;
    if (!SEEN.includes(name)) {
      const link = readAssignment(new URL(links[at] ?? '').hash, new Set(MODULES));
      if (link.fault !== undefined) throw new Error(`${name}: ${link.fault}`);
      mails.push(MODULES.map((module) => codeFor(name, module, 'best', { assignment: link.assignment.id })).join('\n'));
      continue;
    }
    const profile = await browser.newContext({ baseURL: site, reducedMotion: 'reduce' });
    const theirs = await profile.newPage();
    await theirs.goto(links[at] ?? '');
    await expect(theirs.locator('main')).toContainText(assigned.by('Mona'));
    const walks = MODULES.map((module) => (name === FAILS && module === 'still-got-it' ? 'worst' : 'best'));
    // The first of them plays a module to its end; the others have played before we look.
    const played = at === 0 ? MODULES.slice(1) : MODULES;
    await storeAttempts(
      theirs,
      played.map((module) => walked(module, walks[MODULES.indexOf(module)] ?? 'best', Date.now() - 60_000)),
    );
    if (at === 0) {
      await storeSettings(theirs, { pace: 'scene' });
      await openLesson(theirs);
      await say(theirs, storyOf('the-promise').walks.best?.path ?? []);
      await toDebrief(theirs).click();
      await expect(debrief(theirs)).toBeVisible();
    }
    const id = await theirs.evaluate(
      () =>
        Object.keys(localStorage)
          .find((key) => key.startsWith('handoff:assigned:'))
          ?.split(':')[2] ?? '',
    );
    await theirs.goto(`certificate.html#the-promise/${id}`);
    await expect(theirs.locator('.code textarea')).toHaveValue(/(HANDOFF1-[\s\S]*){3}/);
    const mail = await theirs.getByRole('link', { name: certificate.mail }).getAttribute('href');
    mails.push(new URL(mail ?? '').searchParams.get('body') ?? '');
    await profile.close();
  }
  expect(mails).toHaveLength(PEOPLE.length - 1);

  // She pastes the mails as they came, and the table of the mail merge, and sees who passed.
  await openCohort(page);
  await page.getByLabel(words.against.links).fill(csv);
  await page.getByRole('button', { name: words.against.addLinks }).click();
  await expect(page.locator('.assigned')).toBeVisible();
  await page.getByLabel(words.against.names).fill(PEOPLE.join('\n'));
  await page.getByRole('button', { name: words.against.keepNames }).click();
  await read(page, mails.join('\n\n-----\n\n'));
  await expect(outcome(page)).toContainText('33');
  for (const name of PEOPLE) {
    const row = rowOf(page, name);
    await expect(row, name).toHaveCount(1);
    const passed = name === SILENT ? 0 : name === FAILS ? 2 : 3;
    await expect(row.locator('td[data-state="passed"]'), name).toHaveCount(passed);
  }
});
