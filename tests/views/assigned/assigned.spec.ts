import type { Page } from 'playwright/test';
import { compileMachine } from '../../../src/engine/machine.ts';
import { version } from '../../../src/engine/version.ts';
import { certificate, debrief as debriefWords, home, assigned as words } from '../../../src/i18n/en.ts';
import { writeAssignment } from '../../../src/record/assignment.ts';
import { judge } from '../../../src/record/read-evidence.ts';
import { dayInWords } from '../../../src/views/assigned/day-in-words.ts';
import { inHalves } from '../../../src/views/debrief/halves.ts';
import { expect, test } from '../../site.ts';
import { choice, debrief, dialog, LESSON, lookBack, openLesson, say } from '../lesson.ts';
import { storeAttempts, stored } from '../stored.ts';
import { walk } from '../the-promise.ts';
import { storyOf, walked } from '../walked.ts';
import { follow, followTo, given, inDays } from './links.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const band = (page: Page) => page.locator('.assigned-band');
const mark = (page: Page, module: string) => page.locator(`li[data-module="${module}"] .assigned-mark`);
const begin = (page: Page, title: string) => page.getByRole('link', { name: words.begin(title) });

test('from the link to the evidence: opened, played, passed, certified, and judged good', async ({ page }) => {
  const assignment = given({
    modules: ['the-promise', 'still-got-it', 'whose-column'],
    due: inDays(12),
    for: 'Dev Patel',
    note: 'Before our talk on Tuesday.\nI did worse than you will.',
    attempts: 2,
  });
  await followTo(page, assignment);
  await expect(band(page).getByRole('heading', { name: words.by('Nora Lindqvist') })).toBeVisible();
  await expect(band(page)).toContainText(words.due(dayInWords(inDays(12)), 12));
  await expect(band(page)).toContainText('Three modules, about ');
  await expect(band(page)).toContainText('I did worse than you will.');
  await expect(band(page)).toContainText(words.kept);
  await expect(band(page).locator('.assigned-task')).toBeFocused();
  expect(new URL(page.url()).hash, 'the fragment leaves the address').toBe('');
  await expect(mark(page, 'the-promise')).toHaveText(words.mark('Nora Lindqvist', dayInWords(inDays(12)), false));
  await expect(mark(page, 'eight-steps')).toHaveCount(0);

  // It is there without the link.
  await page.reload();
  await expect(band(page)).toContainText('Dev Patel');
  await begin(page, 'The promotion and the promise').click();
  await say(page, walk('recovers'));
  await lookBack(page);
  const told = debrief(page).locator(`[data-assignment="${assignment.id}"]`);
  await expect(told).toContainText(words.debrief.passed('Nora Lindqvist'));
  await expect(told).toContainText(words.debrief.takes('13', 16));
  await expect(debrief(page)).not.toContainText(debriefWords.enough);

  await debrief(page).getByRole('link', { name: words.debrief.certificate }).click();
  const sheet = page.locator('.certificate');
  await expect(sheet).toContainText('Dev Patel');
  await expect(sheet).toContainText('The promotion and the promise');
  await expect(sheet).toContainText(certificate.sheet.kept('13', 16, '13'));
  const field = page.getByRole('textbox', { name: certificate.code });
  await expect(field).toHaveValue(/^HANDOFF1-/);
  const scenario = storyOf('the-promise');
  const story = { scenario, machine: compileMachine(scenario), version: version(scenario) };
  const known = { stories: new Map([['the-promise', story]]), assignments: new Map([[assignment.id, assignment]]) };
  const [judged, ...more] = judge(await field.inputValue(), known);
  expect(more).toEqual([]);
  expect(judged).toMatchObject({
    verdict: 'good',
    passed: true,
    score: { halves: 26, tests: 16 },
    claim: { name: 'Dev Patel', assignment: assignment.id },
  });

  await page.goto('index.html');
  await expect(mark(page, 'the-promise')).toHaveText(words.mark('Nora Lindqvist', dayInWords(inDays(12)), true));
  await expect(band(page)).toContainText(words.state.passed('13', 16));
  await expect(band(page)).toContainText(words.progress(1, 3));
  await expect(band(page).getByRole('link', { name: words.goOn('Still got it') })).toBeVisible();
  await expect(page.locator('[data-next]'), 'what is assigned is recommended').toHaveAttribute(
    'data-module',
    'still-got-it',
  );
});

test('several live side by side: the first due in full, the others folded, each with its own mark', async ({
  page,
}) => {
  const later = given({ by: 'Omar', due: inDays(20), modules: ['the-promise'], mastery: 1 });
  const sooner = given({ by: 'Nora', due: inDays(1), modules: ['whose-column', 'the-promise'] });
  await followTo(page, sooner);
  await followTo(page, later);
  await storeAttempts(page, [walked('the-promise', 'recovers', Date.now())]);
  await page.goto('index.html');
  await expect(band(page).getByRole('heading', { level: 2 }).first()).toHaveText(words.by('Nora'));
  await expect(band(page)).toContainText(words.due(dayInWords(inDays(1)), 1));
  await band(page).getByText(words.other('Omar')).click();
  await expect(band(page).getByRole('heading', { name: words.by('Omar') })).toBeVisible();
  await expect(mark(page, 'the-promise')).toHaveText([
    words.mark('Nora', dayInWords(inDays(1)), true),
    words.mark('Omar', dayInWords(inDays(20)), false),
  ]);

  await page.goto(LESSON);
  await expect(debrief(page).locator('[data-assignment]')).toHaveCount(2);
  await expect(debrief(page).locator(`[data-assignment="${later.id}"]`)).toContainText(words.debrief.notYet('Omar'));

  await page.goto('index.html');
  await band(page).getByRole('button', { name: words.remove }).first().click();
  await expect(dialog(page)).toContainText(words.sureWhat('Nora'));
  await dialog(page).getByRole('button', { name: words.keepIt }).click();
  await expect(band(page).getByRole('heading', { level: 2 }).first()).toHaveText(words.by('Nora'));
  await band(page).getByRole('button', { name: words.remove }).first().click();
  await dialog(page).getByRole('button', { name: words.removeNow }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(band(page).getByRole('heading', { level: 2 })).toHaveText([words.by('Omar')]);
  await expect(mark(page, 'whose-column')).toHaveCount(0);
  await page.reload();
  await expect(band(page).getByRole('heading', { level: 2 })).toHaveText([words.by('Omar')]);
  expect(Object.keys(await stored(page)).some((key) => key.startsWith('handoff:attempt:'))).toBe(true);
});

test('late is said kindly, and not once all is passed', async ({ page }) => {
  await followTo(page, { ...given({ due: inDays(-3) }), made: new Date(Date.now() - 9 * 86_400_000).toISOString() });
  await expect(band(page)).toContainText(words.late(dayInWords(inDays(-3)), 3, 'Nora Lindqvist'));
  await storeAttempts(page, [walked('the-promise', 'best', Date.now())]);
  await page.goto('index.html');
  await expect(band(page)).toContainText(words.wasDue(dayInWords(inDays(-3))));
  await expect(band(page).getByRole('link', { name: words.sendBack })).toBeVisible();
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('the due day is the day where the learner is', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-12-04T20:00:00Z'));
      await followTo(page, given({ due: '2026-12-04' }));
      const here = timezoneId.startsWith('Pacific') ? words.late('Friday 4 December', 1, 'Nora Lindqvist') : undefined;
      await expect(band(page)).toContainText(here ?? words.due('Friday 4 December', 0));
    });
  });
}

const whole = (): string => writeAssignment(given({ note: 'A note that makes the link longer.' }));
const BROKEN: Readonly<Record<string, readonly [() => string, keyof typeof words.fault]>> = {
  cut: [() => whole().slice(0, -12), 'cut'],
  'cut to nothing': [() => 'a1-', 'cut'],
  'changed on the way': [() => whole().replace(/.(.{5})$/, (_, end: string) => `${end}_`), 'mangled'],
  'of a newer edition': [() => whole().replace(/^a1/, 'a2'), 'newer'],
  'that is none': [() => 'a1', 'not-ours'],
};
for (const [kind, [fragment, fault]] of Object.entries(BROKEN)) {
  test(`a link ${kind}: what is wrong is said, and nothing is lost`, async ({ page }) => {
    await followTo(page, given({ by: 'Omar' }));
    await storeAttempts(page, [walked('the-promise', 'recovers', Date.now())]);
    const before = await stored(page);
    const broken = fragment();
    await follow(page, broken);
    await expect(band(page).getByRole('heading', { name: words.fault.title })).toBeVisible();
    await expect(band(page)).toContainText(words.fault[fault]);
    await expect(band(page)).toContainText(words.fault.nothingLost);
    await expect(band(page).getByRole('heading', { name: words.by('Omar') })).toBeVisible();
    expect(new URL(page.url()).hash, 'it stays to be looked at').toBe(`#${broken}`);
    await band(page).getByRole('button', { name: words.fault.away }).click();
    await expect(page.getByText(words.fault.title)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(await stored(page)).toEqual(before);
  });
}

test('a module that this site lacks is named, and the others can be played', async ({ page }) => {
  await followTo(page, given({ modules: ['the-promise', 'forecast-friday', 'the-tenth-module'] }));
  await expect(band(page)).toContainText(words.unknown(['The number', 'The tenth module']));
  await expect(band(page).getByText(words.state.unknown)).toHaveCount(2);
  await expect(begin(page, 'The promotion and the promise')).toBeVisible();
  await followTo(page, given({ by: 'Omar', modules: ['the-tenth-module'] }));
  await expect(band(page)).toContainText(words.allUnknown);
  await expect(band(page).getByRole('link', { name: 'The tenth module' })).toHaveCount(0);
});

test('a second link pasted into the same tab is taken, too; mails may have broken or encoded it', async ({ page }) => {
  await followTo(page, given({ by: 'Nora' }));
  const text = writeAssignment(given({ by: 'Omar' }));
  const broken = `${text.slice(0, 30)}\r\n> ${text.slice(30)}`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, encodeURIComponent(broken));
  await expect(band(page).getByRole('heading', { level: 2 }).first()).toHaveText(words.by('Omar'));
  expect(new URL(page.url()).hash).toBe('');
});

test('what-if waits until it is passed, says why, and is open then', async ({ page }) => {
  await followTo(page, given({ by: 'Nora', whatIfBeforePass: false, attempts: 2 }));
  await storeAttempts(page, [walked('the-promise', 'worst', Date.now() - 60_000)]);
  await openLesson(page);
  const why = words.debrief.waits('Nora', 1);
  await expect(debrief(page).locator('.waits')).toHaveText(why);
  for (const button of [page.locator('.walk .again button').first(), page.locator('.walk .again button').last()]) {
    await button.click();
    await expect(dialog(page)).toContainText(why);
    await dialog(page).getByRole('button', { name: words.debrief.close }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  await page.locator('.walk .again button').first().click();
  await dialog(page).getByRole('button', { name: debriefWords.startAgain }).click();
  await expect(choice(page, walk('recovers')[0] ?? '')).toBeVisible();
  await say(page, walk('recovers'));
  await lookBack(page);
  await expect(debrief(page).locator('.waits')).toHaveCount(0);
  await page.locator('.walk .again button').nth(2).click();
  await expect(debrief(page)).toHaveCount(0);
});

test('what-if is open once all attempts that count are used up, and the debrief says that they are', async ({
  page,
}) => {
  await followTo(page, given({ by: 'Nora', whatIfBeforePass: false, attempts: 1 }));
  const first = walked('the-promise', 'worst', Date.now() - 120_000);
  await storeAttempts(page, [first, walked('the-promise', 'best', Date.now() - 60_000)]);
  await openLesson(page);
  await expect(debrief(page).locator('[data-assignment]')).toHaveText(words.debrief.beyond('Nora', 1));
  await expect(debrief(page).locator('.waits')).toHaveCount(0);
  await page.goto('index.html');
  const { halves, tests } = first.result;
  await expect(band(page)).toContainText(`${words.state.notYet(inHalves(halves), tests)}, ${words.left(0)}`);
  await expect(band(page).locator('a.act')).toHaveText(words.evidence);
});

test('an attempt from before does not count, and the debrief says so', async ({ page }) => {
  await followTo(page, given({ by: 'Nora' }));
  await storeAttempts(page, [walked('the-promise', 'best', Date.now() - 3 * 86_400_000)]);
  await openLesson(page);
  await expect(debrief(page).locator('[data-assignment]')).toHaveText(words.debrief.older('Nora'));
});

test('in a preview it is shown, and not kept', async ({ page }) => {
  await follow(page, writeAssignment(given()), '?preview');
  await expect(band(page)).toContainText(words.preview);
  expect(await stored(page)).toEqual({});
});

test('without an assignment nothing of it is fetched or said', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('index.html');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /assign/i.test(url))).toEqual([]);
  await expect(page.locator('.assigned-band, .assigned-mark')).toHaveCount(0);
  await expect(page.locator('[data-module="the-promise"] [data-state]')).toHaveText(home.recommended);
});

test.describe('a browser that keeps nothing', () => {
  test('shows it, and says that the link will be needed again', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await followTo(page, given());
    await expect(band(page)).toContainText(words.keptNot.forbidden);
  });
});

test('words in an assignment stay words', async ({ page }) => {
  const hostile = '<img src=x onerror="window.hit=1">';
  await followTo(page, given({ by: hostile, note: hostile, for: hostile }));
  await storeAttempts(page, [walked('the-promise', 'recovers', Date.now())]);
  await openLesson(page);
  await expect(debrief(page)).toContainText(hostile);
  await debrief(page).getByRole('link', { name: words.debrief.certificate }).click();
  await expect(page.locator('.certificate')).toContainText(hostile.slice(0, 30));
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});
