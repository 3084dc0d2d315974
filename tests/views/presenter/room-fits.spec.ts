import type { Page } from 'playwright/test';
import { plain } from '../../../src/engine/plain.ts';
import { current, hasEnded, type Step } from '../../../src/engine/replay.ts';
import type { Prose } from '../../../src/engine/scenario.ts';
import { type Turn, tellingsOf } from '../../../src/views/player/telling.ts';
import { roomTurns } from '../../../src/views/presenter/room-turns.ts';
import { showing } from '../../../src/workshop/showing.ts';
import { channelOf } from '../../../src/workshop/windows.ts';
import type { Stage } from '../../../src/workshop/workshop.ts';
import { expect, test } from '../../site.ts';
import { everyMoment, openScreen, STORIES, type Story, workshopOf } from './room.ts';
import { at, sayable, telling, voting } from './room-states.ts';

/** What of a picture cannot be read: cut off, or outside the window, or smaller than the last row reads. */
interface Unread {
  readonly where: string;
  readonly what: string;
}

/**
 * Draws one showing after the other, in the page itself, and looks at each.
 * @param least CSS pixels
 */
function unreadIn(
  page: Page,
  name: string,
  least: number,
  all: readonly { where: string; said: unknown }[],
): Promise<Unread[]> {
  return page.evaluate(
    async ([channelName, smallest, showings]) => {
      const channel = new BroadcastChannel(channelName);
      const found: Unread[] = [];
      for (const { where, said } of showings) {
        const drawn = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(document.querySelector('.room') ?? document.body, {
            attributes: true,
            childList: true,
            characterData: true,
            subtree: true,
          });
        });
        channel.postMessage(said);
        await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 400))]);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const say = (what: string) => found.push({ where, what });
        for (const box of document.querySelectorAll('.room-fit')) {
          const inner = box.firstElementChild?.getBoundingClientRect();
          const outer = box.getBoundingClientRect();
          if (inner && inner.height > outer.height + 1)
            say(`${box.className} is cut: ${inner.height} of ${outer.height}`);
        }
        for (const element of document.querySelectorAll('.room :is(p, b, h1, h2, img, .room-words, .room-number)')) {
          const { left, right, top, bottom, width } = element.getBoundingClientRect();
          const { visibility, fontSize, clipPath } = getComputedStyle(element);
          if (width === 0 || visibility === 'hidden' || clipPath !== 'none') continue;
          if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) {
            say(
              `${element.className || element.tagName} leaves the window: ${[left, top, right, bottom].map(Math.round)}`,
            );
          }
          if (element.tagName !== 'IMG' && Number.parseFloat(fontSize) < smallest) {
            say(`${element.className || element.tagName} is ${fontSize} small`);
          }
        }
      }
      channel.close();
      return found;
    },
    [name, least, all] as const,
  );
}

/** Width, height and the smallest letter that the last row reads. */
const WALLS = [
  [1280, 720, 25],
  [1920, 1080, 38],
  [1024, 768, 23],
] as const;

/** So many of a kind, the fullest ones, for every number of people in the picture. */
const FULLEST = 3;

const NOTHING: Turn = { lines: [], present: [] };

interface Picture {
  readonly where: string;
  readonly kind: string;
  readonly letters: number;
  readonly steps: readonly Step[];
  readonly stage: Stage;
}

/** Every picture that a story can put on the wall: each turn of each moment, what can be said there, and a tie of all of it. */
function picturesOf(story: Story): readonly Picture[] {
  return everyMoment(story).flatMap((replay): readonly Picture[] => {
    const told = roomTurns(tellingsOf(story.scenario, replay.moments).at(-1)?.turns ?? [NOTHING]);
    const people = told.at(-1)?.present.length ?? 0;
    const choices = sayable(story, replay);
    const among = choices.map(({ id }) => id);
    const hands = among.map((_, place) => 12 + place);
    const where = `${current(replay).by ?? ''} → ${current(replay).scene}`;
    const picture = (stage: Stage, texts: readonly Prose[], present: number): Picture => ({
      where: `${where}, ${stage.kind}`,
      kind: `${stage.kind} with ${present}`,
      letters: texts.reduce((sum, text) => sum + plain(text).length, 0),
      steps: replay.steps,
      stage,
    });
    const said = choices.map(({ text }) => text);
    const votes = { among, hands, ballots: {}, round: 1 };
    return [
      ...told.map(({ lines, present }, turn) => {
        const texts = lines.flatMap((line) => (line.kind === 'face' ? [] : [line.text]));
        return picture(telling(turn + 1), texts, present.length);
      }),
      ...(hasEnded(replay)
        ? [picture({ kind: 'ended' }, [], people)]
        : [
            picture({ kind: 'voting', ...votes }, said, people),
            picture({ kind: 'settling', ...votes, left: among, at: 0, why: 'tie' }, said, people),
          ]),
    ];
  });
}

const fullest = (pictures: readonly Picture[]): readonly Picture[] =>
  [...Map.groupBy(pictures, ({ kind }) => kind).values()].flatMap((alike) =>
    alike.toSorted((a, b) => b.letters - a.letters).slice(0, FULLEST),
  );

for (const story of STORIES) {
  const { id } = story.scenario;
  test(`${id}: of its fullest moments nothing is cut off, or too small for the last row`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openScreen(page, workshopOf(id));
    let count = Date.now();
    const pictures = fullest(picturesOf(story));
    for (const [width, height, least] of WALLS) {
      await page.setViewportSize({ width, height });
      const all = pictures.map(({ where, steps, stage }) => {
        count += 1;
        const said = {
          kind: 'showing',
          console: 'desk',
          showing: showing(workshopOf(id, steps, { stage }), {}),
          at: count,
        };
        return { where: `${where} at ${width} × ${height}`, said };
      });
      expect(await unreadIn(page, channelOf(workshopOf(id).id), least, all)).toEqual([]);
    }
  });
}

test('at 200 % zoom the page flows: letters grow, nothing is lost, nothing goes sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openScreen(page, at(voting([1, 2, 3])));
  const size = () =>
    page
      .locator('.room-words')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.setViewportSize({ width: 640, height: 360 });
  // A pixel here is two on the wall.
  await expect.poll(async () => (await size()) * 2).toBeGreaterThan(before * 1.5);
  for (const choice of await page.locator('.room-choice-list li[data-shown]').all()) {
    await choice.scrollIntoViewIfNeeded();
    await expect(choice).toBeInViewport();
  }
  const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(across).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
