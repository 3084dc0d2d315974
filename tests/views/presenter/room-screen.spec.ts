import type { Locator, Page } from 'playwright/test';
import { plain } from '../../../src/engine/plain.ts';
import { current } from '../../../src/engine/replay.ts';
import { roomPicture as picture } from '../../../src/i18n/en.ts';
import { tellingsOf } from '../../../src/views/player/telling.ts';
import type { Workshop } from '../../../src/workshop/workshop.ts';
import { axeFinds } from '../../axe.ts';
import { expect, test } from '../../site.ts';
import { everyMoment, openScreen, ROOM, show, storyOf, workshopOf } from './room.ts';
import { AMONG, at, CHOICES, PATH, STEPS, STORY, settling, telling, voting } from './room-states.ts';

const headline = (page: Page): Locator => page.locator('.room-headline');
const shownChoices = (page: Page): Locator => page.locator('.room-choice-list li[data-shown]');

test('what is told: the turn that is told now, those before it in softer ink, and the people', async ({ page }) => {
  const story = storyOf(STORY);
  const long = everyMoment(story).find(
    (replay) => (tellingsOf(story.scenario, replay.moments).at(-1)?.turns ?? []).length > 2,
  );
  const workshop = workshopOf(STORY, long?.steps ?? [], { stage: telling(1) });
  await openScreen(page, workshop);
  await expect(page.locator('.room-line').first()).toBeVisible();
  await expect(page.locator('.room-line[data-ago]')).toHaveCount(0);
  await show(page, { ...workshop, stage: telling(2) });
  await expect(page.locator('.room-line:not([data-ago])').first()).toBeVisible();
  await expect(page.locator('.room-line[data-ago="1"]')).toBeAttached();
  await expect(page.locator('.room-stage img').first()).toBeVisible();
  await expect(page.getByRole('log')).toBeVisible();
  const notes = story.scenario.scenes.flatMap(({ facilitator }) => facilitator?.text.map(plain) ?? []);
  expect(notes.length).toBeGreaterThan(0);
  const told = await page.locator('body').innerText();
  for (const note of notes) expect(told).not.toContain(note);
});

test('choices are revealed one by one, are talked over, and none of them moves', async ({ page }) => {
  await openScreen(page, at({ kind: 'choices', shown: 1 }));
  await expect(shownChoices(page)).toHaveCount(1);
  await expect(headline(page)).toContainText(picture.ask('Jim'));
  const first = await shownChoices(page).first().boundingBox();
  await show(page, at({ kind: 'choices', shown: AMONG.length }));
  await expect(shownChoices(page)).toHaveCount(AMONG.length);
  for (const [place, { text }] of CHOICES.entries()) {
    await expect(shownChoices(page).nth(place)).toContainText(plain(text));
  }
  expect(await shownChoices(page).first().boundingBox()).toEqual(first);
  await show(page, at({ kind: 'discuss', from: 0 }, { clock: { ran: 0 } }));
  await expect(headline(page)).toContainText(picture.talk);
  await expect(page.locator('.room-talked')).toHaveText(/^0:0\d$/);
});

test('hands and phones are counted together, and whose hands are asked for is lifted out', async ({ page }) => {
  await openScreen(page, at(voting([2, 0, 4])));
  const counts = page.locator('.room-count [aria-hidden]');
  await expect(counts).toHaveText(['3', '0', '4']);
  const shares = page.locator('.room-bar-track i');
  const width = async (place: number) => (await shares.nth(place).boundingBox())?.width ?? 0;
  expect(await width(2)).toBeGreaterThan(await width(0));
  expect(await width(1)).toBe(0);
  await show(page, at(voting([2, 1, 4], 1)));
  await expect(headline(page)).toContainText(picture.handsUp(2));
  await expect(page.locator('[data-look="lifted"]')).toHaveAttribute('value', '2');
  await expect(counts).toHaveText(['3', '1', '4']);
});

test('a vote settles: by votes, by a tie in the open, by lot, or by the trainer where nobody counted', async ({
  page,
}) => {
  const [first = '', , third = ''] = AMONG;
  await openScreen(page, at(settling('votes', [third])));
  await expect(headline(page)).toContainText(picture.roomSays(3));
  await expect(page.locator('[data-look="faded"]')).toHaveCount(2);
  await show(page, at(settling('tie', [first, third], 1)));
  await expect(headline(page)).toContainText(picture.tie([1, 3]));
  await expect(headline(page)).toContainText(picture.tieHow);
  await expect(page.locator('[data-look="lifted"]')).toHaveAttribute('value', '3');
  await show(page, at(settling('lots', [first, third], 0)));
  await expect(headline(page)).toContainText(picture.lot(1));
  await show(page, at(settling('nobody-counted', AMONG, 1)));
  await expect(headline(page)).toContainText(picture.nobody);
  await expect(page.locator('[data-look="lifted"]')).toHaveAttribute('value', '2');
});

test('an ending is a picture with its title; black is black', async ({ page }) => {
  await openScreen(page, workshopOf(STORY, PATH, { stage: { kind: 'ended' } }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await show(page, workshopOf(STORY, PATH, { stage: { kind: 'ended' }, over: 'black' }));
  await expect(page.locator('.room-under')).toHaveCount(0);
  const { pixels } = await page.locator('.room').evaluate((room) => ({
    pixels: [room, document.documentElement].map((element) => getComputedStyle(element).backgroundColor),
  }));
  expect(pixels).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
});

test('over the picture: a role check, the way to join, groups, and the paths side by side', async ({ page }) => {
  const story = storyOf(STORY);
  const asked = story.scenario.scenes.find(({ roleCheck }) => roleCheck.length > 0);
  const moment = everyMoment(story).find((replay) => current(replay).scene === asked?.id);
  const checked = workshopOf(STORY, moment?.steps ?? [], { over: 'role-check' });
  await openScreen(page, checked);
  await expect(page.locator('.room-question').first()).toHaveText(plain(asked?.roleCheck[0] ?? []));

  const join = 'http://192.168.1.20:8080/vote.html';
  await show(page, at(voting([0, 0, 0]), { over: 'join' }), { join: `${join}#room=${ROOM}` });
  await expect(page.locator('.room-join svg.qr')).toBeVisible();
  await expect(page.locator('.room-join')).toContainText('192.168.1.20:8080/vote.html');
  await expect(page.locator('.room-join')).toContainText(picture.voted(1));
  await expect(page.locator('.room-code b')).toHaveText(ROOM);
  await show(page, at(telling(1), { over: 'join' }));
  await expect(page.locator('.room-sheet')).toContainText(picture.noJoinHow);

  const groups = [...AMONG, ...AMONG].map((choice) => ({ choice }));
  const split = { path: 0, before: STEPS, groups };
  const links = groups.map((_, group) => `http://192.168.1.20:8080/workshop/group.html#s=${STORY}&g=${group}`);
  await show(page, at(telling(1), { over: 'groups', split }), { groups: links });
  await expect(page.locator('.room-group-list svg.qr')).toHaveCount(6);
  for (const code of await page.locator('.room-group-list .room-qr').all()) {
    // Of a picture two metres wide, more than a quarter of a metre.
    expect((await code.boundingBox())?.width ?? 0).toBeGreaterThan(170);
  }

  const other = AMONG.find((id) => id !== PATH[3]) ?? '';
  const paths: Workshop['paths'] = [
    { steps: PATH },
    { steps: [...STEPS, other], parted: { from: 0, decision: 3, by: 'minority' } },
  ];
  const vote = { path: 0, decision: 3, among: AMONG, hands: [7, 2, 1], phones: [0, 0, 0], round: 1 };
  const votes = [{ ...vote, chosen: PATH[3] ?? '', settled: 'votes' as const }];
  await show(page, at(telling(1), { over: 'paths', paths, votes }));
  await expect(page.locator('.room-path-list > li')).toHaveCount(2);
  await expect(page.locator('.room-led-to')).toContainText([/./, picture.underWay]);
  await expect(page.locator('.room-parting')).toContainText([
    picture.votes(vote.hands[AMONG.indexOf(PATH[3] ?? '')] ?? -1),
    /votes?/,
  ]);
});

test('axe finds nothing, by day and by night, whatever is shown', async ({ page }) => {
  test.slow();
  const split = { path: 0, before: STEPS, groups: AMONG.map((choice) => ({ choice })) };
  const states: readonly Workshop[] = [
    at(telling(1)),
    at({ kind: 'choices', shown: 2 }),
    at(voting([1, 2, 3], 1)),
    at(settling('tie', AMONG.slice(0, 2))),
    workshopOf(STORY, PATH, { stage: { kind: 'ended' } }),
    workshopOf(STORY, PATH.slice(0, 2), { over: 'role-check' }),
    at(telling(1), { over: 'join' }),
    at(telling(1), { over: 'groups', split }),
    at(telling(1), { over: 'paths' }),
    at(telling(1), { over: 'black' }),
  ];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openScreen(page, at(telling(1)));
  await page.mouse.move(300, 300);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const workshop of states) {
      const links = {
        join: `http://192.168.1.20:8080/vote.html#room=${ROOM}`,
        groups: AMONG.map((id) => `http://localhost/${id}`),
      };
      await show(page, workshop, links);
      await page.waitForTimeout(60);
      expect(await axeFinds(page)).toEqual([]);
    }
  }
});
