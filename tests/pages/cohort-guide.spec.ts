import { isEnding } from '../../src/engine/scenario.ts';
import type { Guide } from '../../src/views/cohort/guide.ts';
import { expect, test } from '../site.ts';
import { storyOf } from '../views/walked.ts';

for (const id of ['the-promise', 'eight-steps']) {
  test(`${id}: the console is given what the guide prints, under the same numbers`, async ({ page, site }) => {
    const answer = await page.request.get(`${site}cohort/${id}.json`);
    const { scenes, debrief }: Guide = await answer.json();
    await page.goto(`workshop/guide/${id}.html`);
    const printed = await page
      .locator('.decision')
      .evaluateAll((all) => all.map((one) => [one.dataset.scene, one.querySelector('.label')?.textContent]));
    const given = scenes.flatMap(({ id: scene, label }) => (label === undefined ? [] : [[scene, label]]));
    expect(given.length).toBeGreaterThan(9);
    expect([...given].sort()).toEqual([...printed].sort());

    const story = storyOf(id);
    expect(Object.keys(debrief?.endings ?? {})).toEqual(story.scenes.filter(isEnding).map((scene) => scene.id));
    expect(Object.keys(debrief?.rules ?? {})).toEqual(Object.keys(story.rules));
    const { first = [], last = [], endings = {}, rules = {}, thisWeek = '' } = debrief ?? {};
    const asked = [...first, ...last, thisWeek, ...Object.values(endings), ...Object.values(rules).flat()];
    expect(asked.length).toBeGreaterThan(12);
    const paper = (await page.locator('.debrief-questions').innerText()).replace(/\s+/g, ' ');
    for (const question of asked) {
      expect(question).not.toBe('');
      expect(paper).toContain(question.replace(/\s+/g, ' '));
    }
  });
}
