import { packagePage } from '../../src/i18n/en.ts';
import { walked } from '../views/walked.ts';
import { sceneAfter, standingOf } from './host-facts.ts';
import {
  expect,
  expectNoRefusal,
  expectScene,
  leave,
  leaveSaved,
  message,
  OF_THE_LMS,
  ONE_STANDARD,
  onDevice,
  openIn,
  STANDARDS,
  say,
  test,
  trouble,
} from './host-play.ts';

const MODULE = 'the-promise';
const { steps } = walked(MODULE, 'best');

test.use({ expectedFaults: [[OF_THE_LMS, /ERR_INTERNET_DISCONNECTED/], { scope: 'test' }] });

for (const standard of STANDARDS) {
  test(`${standard}: offline at the exit, the learner is told at once, and the next launch makes up for it`, async ({
    page,
    enrol,
    context,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, steps.slice(0, 3));
    await expect.poll(() => standingOf(standard, enrolment.record).interactions.length).toBe(3);
    await context.setOffline(true);
    await say(content, steps.slice(3));
    await expect(trouble(content, 'lms-lost')).toHaveText(packagePage.trouble['lms-lost']);
    await leave(content);
    await expect(message(content, 'not-left')).toBeVisible();
    await expect(message(content, 'left')).toBeHidden();
    expect(Object.keys(await onDevice(content))).toHaveLength(1);
    // Whoever waits no longer just closes the tab. What it says as it goes may come when the network is there again.
    enrolment.endSessions();
    await page.goto('about:blank');
    await context.setOffline(false);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'incomplete', score: Number.NaN });

    const again = await openIn(page, enrolment);
    await expect(trouble(again, 'lms-lost')).toHaveCount(0);
    await expect.poll(() => standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
    await leaveSaved(again);
    expect(await onDevice(again)).toEqual({});
    const { interactions } = standingOf(standard, enrolment.record);
    expect(interactions).toHaveLength(steps.length);
    expect(new Set(interactions).size).toBe(steps.length);
  });

  test(`${standard}: closing the tab in the middle of a scene loses nothing`, async ({ page, enrol, context }) => {
    const enrolment = enrol(standard);
    await say(await openIn(page, enrolment), steps.slice(0, 4));
    await page.goto('about:blank');
    await expect.poll(() => enrolment.calls.at(-1)?.name).toBe('finish');
    await page.close();
    const again = await openIn(await context.newPage(), enrolment);
    await expectScene(again, sceneAfter(MODULE, steps.slice(0, 4)));
    expectNoRefusal(enrolment.calls);
  });

  test(`${standard}, an API that answers with booleans, numbers and null: all is reported`, async ({ page, enrol }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment, { manner: 'booleans' });
    await say(content, steps);
    await expect(trouble(content, 'lms-lost')).toHaveCount(0);
    await leaveSaved(content);
    expectNoRefusal(enrolment.calls);
    expect(standingOf(standard, enrolment.record)).toMatchObject({ status: 'passed', score: 100 });
  });
}

for (const standard of ONE_STANDARD) {
  test(`${standard}: the network comes back while the page is open: all is there, and the learner need do nothing`, async ({
    page,
    enrol,
    context,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    await say(content, steps.slice(0, 2));
    await context.setOffline(true);
    await say(content, steps.slice(2, 5));
    await expect(trouble(content, 'lms-lost')).toBeVisible();
    await context.setOffline(false);
    await expect(trouble(content, 'lms-lost')).toHaveCount(0);
    expect(standingOf(standard, enrolment.record).interactions).toHaveLength(5);
    expect(await onDevice(content)).toEqual({});
  });

  test(`${standard}: a browser that is gone without a word loses nothing that had been told`, async ({
    page,
    enrol,
    context,
  }) => {
    const enrolment = enrol(standard);
    const content = await openIn(page, enrolment);
    // Nothing that is said while the page goes arrives.
    await say(content, steps.slice(0, 4));
    await expect.poll(() => standingOf(standard, enrolment.record).interactions.length).toBe(4);
    enrolment.endSessions();
    await page.close();
    const again = await openIn(await context.newPage(), enrolment);
    await expectScene(again, sceneAfter(MODULE, steps.slice(0, 4)));
  });

  for (const manner of ['null-at-commit', 'throws'] as const) {
    test(`${standard}, an API that answers with "${manner}": the learner is told, and plays on`, async ({
      page,
      enrol,
    }) => {
      const content = await openIn(page, enrol(standard), { manner });
      await expect(trouble(content, 'lms-lost')).toBeVisible();
      await say(content, steps.slice(0, 2));
      await expectScene(content, sceneAfter(MODULE, steps.slice(0, 2)));
      await leave(content);
      await expect(message(content, 'left')).toBeHidden();
    });
  }
}
