import { advance, begin, current, hasEnded } from '../../src/engine/replay.ts';
import { expect, test } from '../site.ts';
import { choice, choices, expectScene, now, openLesson, toDebrief } from './lesson.ts';
import { coveringPaths } from './paths.ts';
import { storeSettings } from './stored.ts';
import { choiceOf, machine, offered, scenario, sceneOf, textOf, textsOf } from './the-promise.ts';

// Everything is told at once, so that each step is one click.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const paths = coveringPaths();

test('the paths that are played hold every choice and every scene', () => {
  const taken = new Set(paths.flat());
  const told = new Set(
    paths.flatMap((path) => {
      const whole = path.reduce((so, step) => advance(machine, so, step), begin(machine));
      return whole.moments.flatMap(({ shown }) => shown);
    }),
  );
  const all = scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
  expect(all.filter((id) => !taken.has(id))).toEqual([]);
  expect(scenario.scenes.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

for (const [number, path] of paths.entries()) {
  test(`path ${number + 1}, ${path.length} choices from ${path[0]} to ${path.at(-1)}`, async ({ page }) => {
    const timed = path.some((id) => choiceOf(id).after !== undefined);
    if (timed) {
      await page.clock.install();
      await storeSettings(page, { clock: 'on' });
    }
    await openLesson(page);
    let machineNow = begin(machine);
    for (const id of path) {
      const { after, text, consequence } = choiceOf(id);
      if (after === undefined) await choice(page, id).click();
      else await page.clock.runFor(after * 1000);
      machineNow = advance(machine, machineNow, id);

      const { scene, shown } = current(machineNow);
      await expectScene(page, scene);
      const open = offered(machineNow);
      await expect(choices(page)).toHaveText(open.map((one, at) => `${at + 1}${textOf(one.text)}`));
      const told = await now(page).innerText();
      const expected = [textOf(text), ...textsOf(consequence), ...shown.flatMap((one) => textsOf(sceneOf(one).beats))];
      for (const paragraph of expected) expect(told).toContain(paragraph);
    }
    expect(hasEnded(machineNow)).toBe(true);
    await expect(toDebrief(page)).toBeVisible();
  });
}
