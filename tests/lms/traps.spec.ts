import { walked } from '../views/walked.ts';
import { decisionsOf, recordAfter, standingOf } from './host-facts.ts';
import { packageOf } from './host-package.ts';
import {
  AT_ONCE,
  debrief,
  expect,
  expectNoRefusal,
  leaveSaved,
  lookBack,
  openIn,
  STANDARDS,
  say,
  sessionsOf,
  setsOf,
  startAgain,
  test,
  trouble,
} from './host-play.ts';

/** Traps of an LMS that were seen or reported, where each standard has its own; 13 and 14 are of cmi5, 16 has a file of its own. */

const MODULE = 'the-promise';
const EARLIER = Date.parse('2026-11-01T08:00:00Z');
const best = walked(MODULE, 'best', EARLIER);
const jim = walked(MODULE, 'jim', EARLIER + 86_400_000);
const { steps } = best;

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
