import { walked } from '../views/walked.ts';
import { sceneAfter, standingOf } from './host-facts.ts';
import {
  type Content,
  expect,
  expectScene,
  leave,
  leaveSaved,
  message,
  ready,
  say,
  test,
  trouble,
  within,
} from './host-play.ts';

const MODULE = 'the-promise';
const steps = walked(MODULE, 'best').steps.slice(0, 2);

const played = async (content: Content): Promise<void> => {
  await ready(content);
  await say(content, steps);
  await leaveSaved(content);
};
const reported = { status: 'incomplete', scene: sceneAfter(MODULE, steps) };

test('trap 16: the API in the opener', async ({ page, enrol }) => {
  const enrolment = enrol('scorm12');
  await page.goto(enrolment.launch({ place: 'window' }));
  await expect(page.locator('body[data-ready]')).toBeAttached();
  const opening = page.waitForEvent('popup');
  await page.evaluate((address) => void open(address), enrolment.content);
  const popup = await opening;
  await ready(popup);
  await say(popup, steps);
  // A window that an LMS has opened closes itself.
  const closed = popup.waitForEvent('close');
  await leave(popup);
  await closed;
  expect(standingOf('scorm12', enrolment.record)).toMatchObject(reported);
});

test('trap 16: the API six frames up', async ({ page, enrol }) => {
  const enrolment = enrol('scorm2004');
  await page.goto(enrolment.launch({ place: 'six-frames' }));
  await played(within(page, 6));
  expect(standingOf('scorm2004', enrolment.record)).toMatchObject(reported);
});

test('trap 16: the API two seconds after its content', async ({ page, enrol }) => {
  const enrolment = enrol('scorm12');
  await page.goto(enrolment.launch({ late: 2000 }));
  await played(within(page));
  expect(standingOf('scorm12', enrolment.record)).toMatchObject(reported);
});

test('trap 16: the API behind a frame of another origin, which throws when it is touched', async ({ page, enrol }) => {
  const enrolment = enrol('scorm2004');
  await page.goto(enrolment.launch({ place: 'foreign-between' }));
  await played(within(page, 2));
  expect(standingOf('scorm2004', enrolment.record)).toMatchObject(reported);
});

test('trap 16: the API out of reach, in a page of another origin: the learner knows, and plays', async ({
  page,
  enrol,
}) => {
  const enrolment = enrol('scorm12');
  await page.goto(enrolment.launch({ place: 'foreign-above' }));
  const content = within(page);
  await ready(content);
  await expect(trouble(content, 'lms-absent')).toBeVisible();
  await say(content, steps);
  await expectScene(content, sceneAfter(MODULE, steps));
  expect(enrolment.calls).toEqual([]);
});

test('trap 16: no API anywhere: the learner knows, plays, and is told that there is nowhere to leave to', async ({
  page,
  enrol,
}) => {
  await page.goto(enrol('scorm2004').launch({ place: 'alone' }));
  await ready(page);
  await expect(trouble(page, 'lms-absent')).toBeVisible();
  await say(page, steps);
  await expectScene(page, sceneAfter(MODULE, steps));
  await leave(page);
  await expect(message(page, 'nowhere')).toBeVisible();
});

test('trap 16: an API that comes when the learner has begun without it gets all that was played', async ({
  page,
  enrol,
}) => {
  const enrolment = enrol('scorm12');
  await page.goto(enrolment.launch({ late: 6000 }));
  const content = within(page);
  await ready(content);
  await expect(trouble(content, 'lms-absent')).toBeVisible();
  await say(content, steps);
  await expect(trouble(content, 'lms-absent')).toHaveCount(0);
  await expect.poll(() => standingOf('scorm12', enrolment.record)).toMatchObject(reported);
  expect(standingOf('scorm12', enrolment.record).interactions).toHaveLength(steps.length);
});
