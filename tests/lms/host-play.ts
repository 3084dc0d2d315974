import type { FrameLocator, Locator, Page } from 'playwright/test';
import { debrief as debriefWords } from '../../src/i18n/en.ts';
import { expect, test as siteTest } from '../site.ts';
import { type Enrolment, type LaunchOptions, type Lms, startLms } from './host.ts';
import type { Call, ScormStandard } from './host-launch.ts';
import { packageOf } from './host-package.ts';
import type { LearnerRecord } from './host-record.ts';

export { expect };
export const STANDARDS = ['scorm12', 'scorm2004'] as const;
/** For what does not depend on the standard. */
export const ONE_STANDARD = ['scorm2004'] as const;

/** The content, wherever it stands: a page, or a frame in one. */
export type Content = Pick<Page | FrameLocator, 'locator'>;

interface Fixtures {
  /** A learner who is new to a module, in an LMS of this test's own. */
  enrol: (standard: ScormStandard, module?: string, record?: LearnerRecord) => Enrolment;
}

interface WorkerFixtures {
  lms: Lms;
}

/** The LMS is another host than the site, and the only other one. */
export const OF_THE_LMS = /^request to another host: http:\/\/(127\.0\.0\.1|localhost):\d+\//;

/** Scenes are told at once to whoever wants nothing to move. */
export const AT_ONCE = { reducedMotion: 'reduce' } as const;

/** `test` of the built site, with an LMS that strictly holds to the standard beside it. Scenes are told at once. */
export const test = siteTest.extend<Fixtures, WorkerFixtures>({
  expectedFaults: [OF_THE_LMS],
  contextOptions: AT_ONCE,
  lms: [
    async ({ folder: _ }, use) => {
      const lms = await startLms();
      await use(lms);
      await lms.close();
    },
    { scope: 'worker' },
  ],
  enrol: async ({ lms, folder }, use) =>
    use((standard, module = 'the-promise', record = {}) =>
      lms.enrol(standard, packageOf(folder, standard, module), `${module}.html`, record),
    ),
});

/** The content in so many frames. */
export function within(page: Page, frames = 1): Content {
  let content: Content = page;
  for (let frame = 0; frame < frames; frame++) content = inFrame(content);
  return content;
}

const inFrame = (content: Content): FrameLocator => content.locator('iframe').contentFrame();

/** Launches the module in the page's frame and waits until it can be played. */
export async function openIn(page: Page, enrolment: Enrolment, options?: LaunchOptions): Promise<Content> {
  await page.goto(enrolment.launch(options));
  const content = within(page);
  await ready(content);
  return content;
}

const player = (content: Content): Locator => content.locator('[data-player]');
export const choice = (content: Content, id: string): Locator => content.locator(`button[data-choice="${id}"]`);
export const trouble = (content: Content, kind: string): Locator =>
  content.locator(`.troubles [data-trouble="${kind}"]`);
export const message = (content: Content, which: string): Locator => content.locator(`[data-message="${which}"]`);

/** Waits until the player has taken over from the server's drawing. */
export async function ready(content: Content): Promise<void> {
  await expect
    .poll(() => player(content).evaluate((element) => Object.hasOwn(element, '__k')), { timeout: 20_000 })
    .toBe(true);
}

export const expectScene = (content: Content, scene: string): Promise<void> =>
  expect(player(content)).toHaveAttribute('data-scene', scene);

/** Takes choices one after the other. */
export async function say(content: Content, path: readonly string[]): Promise<void> {
  for (const id of path) await choice(content, id).click();
}

/** From an ending to the first scene again. */
export async function startAgain(content: Content): Promise<void> {
  await content.locator('button', { hasText: debriefWords.startAgain }).click();
}

/** From an ending to its debrief. */
export async function lookBack(content: Content): Promise<void> {
  await content.locator('[data-act="debrief"]').click();
  await expect(debrief(content)).toBeVisible();
}

export const debrief = (content: Content): Locator => content.locator('article.debrief');

export const leave = (content: Content): Promise<void> => content.locator('[data-leave]').click();

/** Leaves, and waits until the LMS has all. */
export async function leaveSaved(content: Content): Promise<void> {
  await leave(content);
  await expect(message(content, 'left')).toBeVisible();
}

/** What the device keeps of ours beside the settings: key → text. */
export const onDevice = (content: Content): Promise<Readonly<Record<string, string>>> =>
  content
    .locator('body')
    .evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('handoff:lms:'))));

/** Calls of each session by itself. */
export function sessionsOf(calls: readonly Call[]): readonly (readonly Call[])[] {
  const starts = calls.flatMap(({ name }, at) => (name === 'initialize' ? [at] : []));
  return starts.map((start, nth) => calls.slice(start, starts[nth + 1]));
}

/** No call was refused, and none came outside of a session. */
export function expectNoRefusal(calls: readonly Call[]): void {
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter(({ error, answer }) => error !== 0 || answer === 'false')).toEqual([]);
}

export const setsOf = (calls: readonly Call[]): readonly Call[] => calls.filter(({ name }) => name === 'set');
