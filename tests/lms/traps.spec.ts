import { walked } from '../views/walked.ts';
import { decisionsOf, recordAfter, sceneAfter, standingOf } from './host-facts.ts';
import { packageOf } from './host-package.ts';
import {
  AT_ONCE,
  debrief,
  expect,
  expectNoRefusal,
  expectScene,
  leaveSaved,
  lookBack,
  OF_THE_LMS,
  ONE_STANDARD,
  onDevice,
  openIn,
  STANDARDS,
  say,
  sessionsOf,
  setsOf,
  startAgain,
  test,
  trouble,
} from './host-play.ts';

/** Each trap of an LMS that was seen or reported; 13 and 14 are of cmi5, 16 has a file of its own. */

const MODULE = 'the-promise';
const EARLIER = Date.parse('2026-11-01T08:00:00Z');
const best = walked(MODULE, 'best', EARLIER);
const jim = walked(MODULE, 'jim', EARLIER + 86_400_000);
const { steps } = best;

// A login that has run out is answered with 403, which a browser writes to its console.
test.use({ expectedFaults: [[OF_THE_LMS, /status of 403/], { scope: 'test' }] });

for (const standard of STANDARDS) {
  const is12 = standard === 'scorm12';
  const ours = (element12: string, element2004: string): string => (is12 ? element12 : element2004);

  test(`trap 1, ${standard}: whoever only looks in is not completed`, async ({ page, enrol }) => {
    const enrolment = enrol(standard);
    await leaveSaved(await openIn(page, enrolment));
    expect(enrolment.calls.at(-1)?.name).toBe('finish');
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'incomplete', score: Number.NaN });
  });

  test(`trap 2 and 17, ${standard}: no score, and no pass after a first answer, before the end`, async ({
    page,
    enrol,
    folder,
  }) => {
    const manifest = packageOf(folder, standard, MODULE)['imsmanifest.xml'];
    expect(new TextDecoder().decode(manifest)).not.toMatch(/masteryscore/i);

    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment, { mastery: 0.8 });
    await say(content, steps.slice(0, 1));
    await leaveSaved(content);
    const again = await openIn(page, enrolment, { mastery: 0.8 });
    await say(again, steps.slice(1, -1));
    await leaveSaved(again);
    expect(setsOf(enrolment.calls).filter(({ element }) => /^cmi\.(core\.)?score\./.test(element))).toEqual([]);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'incomplete', score: Number.NaN });

    const last = await openIn(page, enrolment, { mastery: 0.8 });
    await say(last, steps.slice(-1));
    await leaveSaved(last);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
  });

  test(`trap 3, ${standard}: in review nothing is written, and the learner knows`, async ({ page, enrol }) => {
    const record = recordAfter(standard, MODULE, [best], true);
    const enrolment = enrol(standard, MODULE, record);
    const content = await openIn(page, enrolment, { mode: 'review' });
    await expect(trouble(content, 'lms-review')).toBeVisible();
    await startAgain(content);
    await say(content, jim.steps);
    await leaveSaved(content);
    expect(setsOf(enrolment.calls)).toEqual([]);
    expect(standingOf(standard, enrolment.record)).toEqual({
      ...standingOf(standard, record),
      time: standingOf(standard, enrolment.record).time,
    });
  });

  test(`trap 4, ${standard}: after the end the next launch finds score and bookmark`, async ({ page, enrol }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, steps);
    await leaveSaved(content);
    const exits = setsOf(enrolment.calls).filter(({ element }) => /exit$/.test(element));
    expect(new Set(exits.map(({ value }) => value))).toEqual(new Set(is12 ? ['suspend', ''] : ['suspend']));

    const again = await openIn(page, enrolment);
    await expect(debrief(again)).toBeVisible();
    await leaveSaved(again);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
    expectNoRefusal(enrolment.calls);
  });

  test(`trap 5, ${standard}: objectives that came with the manifest are found by their ids`, async ({
    page,
    enrol,
  }) => {
    const rules = [...new Set(decisionsOf(MODULE, steps).flatMap((one) => one.rules))].sort().reverse();
    const manifest = Object.fromEntries(
      ['of-the-whole-course', ...rules].map((id, at) => [`cmi.objectives.${at}.id`, id]),
    );
    const enrolment = enrol(standard, MODULE, manifest);
    const content = await openIn(page, enrolment);
    await say(content, steps);
    await leaveSaved(content);
    expectNoRefusal(enrolment.calls);
    const { record } = enrolment;
    expect(Object.keys(record).filter((element) => /^cmi\.objectives\.\d+\.id$/.test(element))).toHaveLength(
      rules.length + 1,
    );
    rules.forEach((rule, at) => {
      expect(record[`cmi.objectives.${at + 1}.id`]).toBe(rule);
      expect(record[`cmi.objectives.${at + 1}.${ours('status', 'success_status')}`]).toBe('passed');
    });
  });

  test(`trap 6, ${standard}: every value has the shape that LMSs take, in 2040, in Kathmandu and in Arabic digits`, async ({
    browser,
    enrol,
  }) => {
    const context = await browser.newContext({ ...AT_ONCE, locale: 'ar-EG', timezoneId: 'Asia/Kathmandu' });
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2040-02-29T23:59:58.987Z') });
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, jim.steps);
    await leaveSaved(content);
    await context.close();
    expectNoRefusal(enrolment.calls);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'failed', score: 13 });
  });

  test(`trap 17, ${standard}: a retry after a pass lowers nothing`, async ({ page, enrol }) => {
    const enrolment = enrol(standard, MODULE, recordAfter(standard, MODULE, [best], true));
    const content = await openIn(page, enrolment);
    await startAgain(content);
    await say(content, jim.steps);
    await leaveSaved(content);
    expectNoRefusal(enrolment.calls);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
  });

  test(`trap 17, ${standard}: single characters arrive, ids never repeat, nothing is committed while it finishes`, async ({
    page,
    enrol,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, jim.steps);
    await lookBack(content);
    await startAgain(content);
    await say(content, steps);
    await leaveSaved(content);
    expectNoRefusal(enrolment.calls);
    const { interactions } = standingOf(standard, enrolment.record);
    expect(interactions).toHaveLength(jim.steps.length + steps.length);
    expect(new Set(interactions).size).toBe(interactions.length);
    const responses = Object.entries(enrolment.record).filter(([element]) =>
      /(student|learner)_response$/.test(element),
    );
    expect(responses).toHaveLength(interactions.length);
    expect(responses.filter(([, value]) => !(is12 ? /^[0-9a-z]$/ : /^[A-Za-z0-9_.]+$/).test(value))).toEqual([]);
    const names = sessionsOf(enrolment.calls).map((calls) => calls.map(({ name }) => name));
    for (const session of names) {
      expect(session.indexOf('finish')).toBe(session.length - 1);
      expect(session.at(-2)).toBe('commit');
    }
  });
}

for (const standard of ONE_STANDARD) {
  test(`trap 7, ${standard}: an API that throws is told to the learner; nothing is asked of navigation`, async ({
    page,
    enrol,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment, { manner: 'throws-at-commit' });
    await expect(trouble(content, 'lms-lost')).toBeVisible();
    await say(content, steps.slice(0, 2));
    await expectScene(content, sceneAfter(MODULE, steps.slice(0, 2)));
    await page.goto('about:blank');

    const again = await openIn(page, enrolment);
    await say(again, steps.slice(2));
    await leaveSaved(again);
    expect(enrolment.calls.filter(({ element }) => /^(adl|nav)\./.test(element))).toEqual([]);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
    expect(standingOf(standard, enrolment.record).interactions).toHaveLength(steps.length);
  });

  test(`trap 8, ${standard}: every scene is committed, and little is left for the page that goes`, async ({
    page,
    enrol,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    for (const [at, step] of steps.entries()) {
      await say(content, [step]);
      await expect.poll(() => standingOf(standard, enrolment.record).interactions.length).toBe(at + 1);
    }
    await page.goto('about:blank');
    await expect.poll(() => enrolment.calls.at(-1)?.name).toBe('finish');
    // What Moodle would send at each commit: all that was set since the one before.
    const sent = [0];
    for (const { name, element, value } of enrolment.calls) {
      if (name === 'commit') sent.push(0);
      if (name === 'set') sent.push((sent.pop() ?? 0) + element.length + value.length);
    }
    expect(Math.max(...sent)).toBeLessThan(8_000);
    expect(standingOf(standard, enrolment.record).bookmark.length).toBeLessThan(4_096);
  });

  test(`trap 9, ${standard}: after a hundred interactions only score and bookmark are written`, async ({
    page,
    enrol,
  }) => {
    const attempts = Array.from({ length: 8 }, (_, day) => walked(MODULE, 'jim', EARLIER + day * 86_400_000));
    const before = attempts.length * jim.steps.length;
    expect(before).toBeLessThan(100);
    expect(before + steps.length).toBeGreaterThan(100);
    const enrolment = enrol(standard, MODULE, recordAfter(standard, MODULE, attempts, false));
    const content = await openIn(page, enrolment);
    await startAgain(content);
    await say(content, steps);
    await leaveSaved(content);
    expectNoRefusal(enrolment.calls);
    const standing = standingOf(standard, enrolment.record);
    expect(standing).toMatchObject({ status: 'passed', score: 100, scene: best.result.ending });
    expect(standing.interactions).toHaveLength(100);
  });

  test(`trap 10, ${standard}: a login that has run out is told, kept on the device, and made up for`, async ({
    page,
    enrol,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, steps.slice(0, 2));
    await expect.poll(() => standingOf(standard, enrolment.record).interactions.length).toBe(2);
    enrolment.loggedOut = true;
    await say(content, steps.slice(2, 4));
    await expect(trouble(content, 'lms-lost')).toBeVisible();
    expect(Object.keys(await onDevice(content))).toHaveLength(1);

    enrolment.loggedOut = false;
    await say(content, steps.slice(4));
    await expect(trouble(content, 'lms-lost')).toHaveCount(0);
    expect(await onDevice(content)).toEqual({});
    await leaveSaved(content);
    const standing = standingOf(standard, enrolment.record);
    expect(standing).toMatchObject({ status: 'passed', score: 100 });
    expect(new Set(standing.interactions).size).toBe(steps.length);
    expect(standing.interactions).toHaveLength(steps.length);
  });

  test(`trap 11, ${standard}: of two tabs the one that writes last takes nothing from the other`, async ({
    page,
    enrol,
    context,
  }) => {
    const enrolment = enrol(standard);
    const first = await openIn(page, enrolment);
    const second = await openIn(await context.newPage(), enrolment);
    await say(first, steps);
    await leaveSaved(first);
    await say(second, jim.steps.slice(0, 3));
    await leaveSaved(second);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
  });

  test(`trap 12, ${standard}: the package holds no .mjs, and no address that an LMS does not serve`, async ({
    page,
    enrol,
    folder,
  }) => {
    const files = packageOf(folder, standard, MODULE);
    expect(Object.keys(files).filter((name) => !/\.(html|css|js|json|svg|png|woff2|xml|xsd|dtd)$/.test(name))).toEqual(
      [],
    );
    const asked: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) asked.push(response.url());
    });
    const content = await openIn(page, enrol(standard));
    await say(content, steps);
    await lookBack(content);
    await leaveSaved(content);
    expect(asked).toEqual([]);
  });

  test(`trap 15, ${standard}: a page that is hidden commits, one that goes finishes, and nobody hears unload`, async ({
    page,
    enrol,
  }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (...given: Parameters<typeof addEventListener>) {
        heard.push(given[0]);
        Reflect.apply(addEventListener, this, given);
      };
    });
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, steps.slice(0, 1));
    await expect.poll(() => standingOf(standard, enrolment.record).interactions.length).toBe(1);
    const commits = () => enrolment.calls.filter(({ name }) => name === 'commit').length;
    const before = commits();
    const heard: unknown = await content.locator('body').evaluate((body) => {
      const { defaultView: view } = body.ownerDocument;
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      return view && 'heard' in view ? view.heard : undefined;
    });
    expect(heard).toContain('pagehide');
    expect(heard).not.toContain('unload');
    expect(heard).not.toContain('beforeunload');
    await expect.poll(commits).toBeGreaterThan(before);
    expect(enrolment.calls.filter(({ name }) => name === 'finish')).toEqual([]);
    await page.goto('about:blank');
    await expect.poll(() => enrolment.calls.at(-1)?.name).toBe('finish');
  });
}
