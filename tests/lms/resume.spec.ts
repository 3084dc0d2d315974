import { ratio } from '../../src/engine/score.ts';
import { debrief as debriefWords } from '../../src/i18n/en.ts';
import { walked } from '../views/walked.ts';
import { recordAfter, sceneAfter, secondsOf, standingOf } from './host-facts.ts';
import {
  AT_ONCE,
  debrief,
  expect,
  expectNoRefusal,
  expectScene,
  leaveSaved,
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

const MODULE = 'the-promise';
const EARLIER = Date.parse('2026-11-01T08:00:00Z');
const best = walked(MODULE, 'best', EARLIER);
const jim = walked(MODULE, 'jim', EARLIER);
const { steps } = best;

for (const standard of STANDARDS) {
  test(`${standard}: on another computer, at the exact scene, from the bookmark alone`, async ({
    page,
    enrol,
    browser,
  }) => {
    const enrolment = enrol(standard);
    const first = await openIn(page, enrolment);
    await say(first, steps.slice(0, 5));
    await leaveSaved(first);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'incomplete', score: Number.NaN });
    await page.close();

    const elsewhere = await browser.newContext(AT_ONCE);
    const second = await openIn(await elsewhere.newPage(), enrolment);
    await expectScene(second, sceneAfter(MODULE, steps.slice(0, 5)));
    expect(await onDevice(second)).toEqual({});
    await say(second, steps.slice(5));
    await leaveSaved(second);
    await elsewhere.close();

    const standing = standingOf(standard, enrolment.record);
    expect(standing).toMatchObject({ status: 'passed', score: 100 });
    expect(standing.interactions).toHaveLength(steps.length);
    expect(new Set(standing.interactions).size).toBe(steps.length);
    expectNoRefusal(enrolment.calls);

    const lasted = sessionsOf(enrolment.calls).map((calls) =>
      secondsOf(setsOf(calls).findLast(({ element }) => element.endsWith('session_time'))?.value),
    );
    expect(lasted).toHaveLength(2);
    expect(Math.min(...lasted)).toBeGreaterThan(0);
    expect(standing.time).toBeCloseTo(
      lasted.reduce((sum, seconds) => sum + seconds, 0),
      1,
    );
  });

  test(`${standard}: a retry after a fail can pass`, async ({ page, enrol }) => {
    const enrolment = enrol(standard, MODULE, recordAfter(standard, MODULE, [jim], false));
    const content = await openIn(page, enrolment);
    await expect(debrief(content)).toContainText(debriefWords.notEnough);
    await startAgain(content);
    await say(content, steps);
    await leaveSaved(content);
    expectNoRefusal(enrolment.calls);
    const { interactions, ...standing } = standingOf(standard, enrolment.record);
    expect(standing).toMatchObject({ status: 'passed', score: 100 });
    expect(interactions).toHaveLength(jim.steps.length + steps.length);
    expect(new Set(interactions).size).toBe(interactions.length);
  });
}

for (const standard of ONE_STANDARD) {
  test(`${standard}: the mastery score of the LMS counts before the package's own`, async ({ page, enrol }) => {
    const recovers = walked(MODULE, 'recovers');
    expect(ratio(recovers.result)).toBeGreaterThan(0.8);
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment, { mastery: 0.95 });
    await say(content, recovers.steps);
    await leaveSaved(content);
    expect(standingOf(standard, enrolment.record)).toMatchObject({
      status: 'failed',
      score: Math.round(100 * ratio(recovers.result)),
    });
  });

  test(`${standard}: browsing writes nothing, and the learner knows`, async ({ page, enrol }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment, { mode: 'browse' });
    await expect(trouble(content, 'lms-browse')).toBeVisible();
    await say(content, steps.slice(0, 3));
    await leaveSaved(content);
    expect(setsOf(enrolment.calls)).toEqual([]);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ bookmark: '', interactions: [] });
    expectNoRefusal(enrolment.calls);
  });
}
