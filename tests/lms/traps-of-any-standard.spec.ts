import { walked } from '../views/walked.ts';
import { recordAfter, sceneAfter, standingOf } from './host-facts.ts';
import { packageOf } from './host-package.ts';
import {
  expect,
  expectNoRefusal,
  expectScene,
  leaveSaved,
  lookBack,
  OF_THE_LMS,
  ONE_STANDARD,
  onDevice,
  openIn,
  say,
  startAgain,
  test,
  trouble,
} from './host-play.ts';

/** Traps of an LMS that were seen or reported, and that are the same in every standard. */

const MODULE = 'the-promise';
const EARLIER = Date.parse('2026-11-01T08:00:00Z');
const best = walked(MODULE, 'best', EARLIER);
const jim = walked(MODULE, 'jim', EARLIER + 86_400_000);
const { steps } = best;

// A login that has run out is answered with 403, which a browser writes to its console.
test.use({ expectedFaults: [[OF_THE_LMS, /status of 403/], { scope: 'test' }] });

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
