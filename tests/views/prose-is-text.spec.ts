import type { Choice, Prose, Scenario, Scene } from '../../src/engine/scenario.ts';
import { expect, test } from '../site.ts';
import { STORY } from './held-back.ts';
import {
  closeDialog,
  debrief,
  expectScene,
  lookBack,
  now,
  openLesson,
  openRoleCheck,
  player,
  say,
  tellAll,
} from './lesson.ts';
import { walk } from './the-promise.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const IMAGE = '<img src=x onerror="window.attacked=true">';
const SCRIPT = '</script><script>window.attacked=true</script>';
const ATTACK: Prose = [IMAGE, { em: [SCRIPT] }, ' &amp; {{7*7}} javascript:alert(1)'];
const SHOWN = `${IMAGE}${SCRIPT} &amp; {{7*7}} javascript:alert(1)`;

const badChoice = (choice: Choice): Choice => ({
  ...choice,
  text: choice.text.length > 0 ? ATTACK : [],
  consequence: choice.consequence.map((beat) => ('text' in beat ? { ...beat, text: ATTACK } : beat)),
  debrief: [ATTACK],
});

const badScene = (scene: Scene): Scene => ({
  ...scene,
  beats: scene.beats.map((beat) => ('text' in beat ? { ...beat, text: ATTACK } : beat)),
  thoughts: scene.thoughts.map(({ who }) => ({ who, text: [ATTACK] })),
  roleCheck: scene.roleCheck.map(() => ATTACK),
  choices: scene.choices.map(badChoice),
});

const bad = (scenario: Scenario): Scenario => ({
  ...scenario,
  title: IMAGE,
  cast: Object.fromEntries(Object.keys(scenario.cast).map((who) => [who, { name: IMAGE, about: IMAGE }])),
  meters: Object.fromEntries(Object.entries(scenario.meters).map(([id, meter]) => [id, { ...meter, label: IMAGE }])),
  scenes: scenario.scenes.map(badScene),
});

test('nothing that an author writes is ever read as HTML', async ({ page }) => {
  await page.route(STORY, async (route) => {
    const answer = await route.fetch();
    const data: { scenario: Scenario; rules: Record<string, string> } = await answer.json();
    const rules = Object.fromEntries(Object.keys(data.rules).map((id) => [id, IMAGE]));
    await route.fulfill({ response: answer, json: { ...data, scenario: bad(data.scenario), rules } });
  });
  await openLesson(page);
  await expect(now(page).locator('.narration').first()).toHaveText(SHOWN);
  await openRoleCheck(page);
  await expect(page.locator('dialog .question')).toHaveText(SHOWN);
  await closeDialog(page);

  await say(page, walk('worst').slice(0, 2));
  await tellAll(page);
  await expectScene(page, 'whose-elbow');
  await expect(now(page).locator('.said .words')).toHaveText(SHOWN);
  await expect(page.locator('.choices button span').first()).toHaveText(SHOWN);
  await expect(now(page).locator('.said .name')).toContainText(IMAGE);
  await expect(page.locator('.meters')).toContainText(IMAGE);

  await say(page, ['its-hers', ...walk('recovers').slice(3)]);
  await lookBack(page);
  for (const summary of await debrief(page).locator('summary').all()) await summary.click();
  await expect(debrief(page).locator('.why').first()).toHaveText(SHOWN);
  await expect(debrief(page).locator('.bar-title').first()).toContainText(IMAGE);
  expect(await page.locator('main img:not([src*="/faces/"])').count()).toBe(0);
  expect(await player(page).locator('script').count()).toBe(0);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});
