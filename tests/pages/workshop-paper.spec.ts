import type { Page } from 'playwright/test';
import { plain } from '../../src/engine/plain.ts';
import { type Beat, isEnding, type Prose } from '../../src/engine/scenario.ts';
import { facilitatorGuide, handout, sessionPaper } from '../../src/i18n/en.ts';
import { axeFinds } from '../axe.ts';
import { expect, test } from '../site.ts';
import { storyOf } from '../views/walked.ts';

/** One story with a clock and turns of three, one whose decisions are the longest. */
const MODULES = ['the-promise', 'eight-steps'];
const PAPERS = ['guide', 'handout', 'cards'] as const;
/** The page without its margins (15 mm and 16 mm), in CSS pixels. */
const SHEETS = {
  A4: { width: Math.floor(((210 - 32) * 96) / 25.4), height: Math.floor(((297 - 30) * 96) / 25.4) },
  Letter: { width: Math.floor(8.5 * 96 - (32 * 96) / 25.4), height: Math.floor(11 * 96 - (30 * 96) / 25.4) },
} as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page): Promise<string> => oneLine((await page.locator('main').textContent()) ?? '');
const told = (beats: readonly Beat[]): readonly Prose[] => beats.flatMap((beat) => ('text' in beat ? [beat.text] : []));
const said = (texts: readonly Prose[]): readonly string[] => texts.map((text) => oneLine(plain(text)));

for (const id of MODULES) {
  const story = storyOf(id);
  const decisions = story.scenes.filter(({ choices }) => choices.length > 0);

  test(`${id}: the guide has every decision and choice, its note, its role check, and every ending`, async ({
    page,
  }) => {
    await page.goto(`workshop/guide/${id}.html`);
    const scenes = await page.locator('.decision').evaluateAll((all) => all.map((one) => one.dataset.scene));
    expect([...scenes].sort()).toEqual(decisions.map((scene) => scene.id).sort());
    const choices = await page.locator('[data-choice]').evaluateAll((all) => all.map((one) => one.dataset.choice));
    expect([...choices].sort()).toEqual(decisions.flatMap((scene) => scene.choices.map((choice) => choice.id)).sort());
    const timed = decisions.flatMap((scene) => scene.choices.filter(({ after }) => after !== undefined));
    await expect(page.locator('.timed')).toHaveCount(timed.length);
    await expect(page.locator('.choices [data-choice]')).toHaveCount(choices.length - timed.length);
    const text = await textOf(page);
    for (const { facilitator, roleCheck, thoughts, choices: all } of decisions) {
      const questions = all.flatMap((choice) => choice.facilitator ?? []);
      const notes = [...(facilitator?.text ?? []), ...questions, ...roleCheck, ...thoughts.flatMap((one) => one.text)];
      for (const line of said([...notes, ...all.map((choice) => choice.text)])) expect(text).toContain(line);
    }
    const endings = await page.locator('[data-ending]').evaluateAll((all) => all.map((one) => one.dataset.ending));
    expect(endings).toEqual(story.scenes.filter(isEnding).map((scene) => scene.id));
    const marked = page.locator('[data-choice] .marks').filter({ hasNotText: facilitatorGuide.noMark });
    for (const line of await marked.allTextContents()) {
      expect(Object.values(sessionPaper.marks).some((mark) => line.includes(mark))).toBe(true);
    }
  });

  test(`${id}: the handout asks every decision and answers none`, async ({ page }) => {
    await page.goto(`workshop/handout/${id}.html`);
    const scenes = await page.locator('.decision').evaluateAll((all) => all.map((one) => one.dataset.scene));
    expect([...scenes].sort()).toEqual(decisions.map((scene) => scene.id).sort());
    const text = await textOf(page);
    const asked = decisions.flatMap((scene) => scene.choices.filter(({ after }) => after === undefined));
    for (const line of said(asked.map((choice) => choice.text))) expect(text).toContain(line);
    // Nothing to tick that the room cannot choose: the clock belongs to whoever plays alone.
    await expect(page.locator('.to-tick > li')).toHaveCount(asked.length);
    // The story’s own words are typeset; so is what stands beside them.
    expect(text.replace(/\s/g, ' ')).not.toMatch(/\w'\w/);
    const hidden = decisions.flatMap(({ facilitator, roleCheck, thoughts, choices }) => [
      ...(facilitator?.text ?? []),
      ...roleCheck,
      ...thoughts.flatMap((one) => one.text),
      ...choices.flatMap(({ consequence, debrief, facilitator: asked = [] }) => [
        ...told(consequence),
        ...debrief,
        ...asked,
      ]),
    ]);
    // A single word that is said twice in a story gives nothing away.
    const given = said(hidden).filter((line) => line.length > 20 && text.includes(line));
    expect(given).toEqual([]);
    await expect(page.locator('.marks')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: handout.plan })).toBeVisible();
    await expect(page.locator('.rule')).toHaveCount(Object.keys(story.rules).length);
  });

  test(`${id}: a card for everybody in the story`, async ({ page }) => {
    await page.goto(`workshop/cards/${id}.html`);
    const who = await page.locator('.name-card').evaluateAll((all) => all.map((one) => one.dataset.who));
    expect(who).toEqual(Object.keys(story.cast));
    const broken = await page
      .locator('.name-card img')
      .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length);
    expect(broken).toBe(0);
  });

  for (const [format, sheet] of Object.entries(SHEETS)) {
    test(`${id}: on ${format} no decision is torn, nothing is cut off, and nothing but the paper is there`, async ({
      page,
      browserName,
    }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize(sheet);
      for (const paper of PAPERS) {
        await page.goto(`workshop/${paper}/${id}.html`);
        const whole = page.locator('.decision, .piece, .opener, .name-card, tr');
        expect(await whole.count()).toBeGreaterThan(5);
        const torn = await whole.evaluateAll(
          (all, height) =>
            all
              .filter(
                (one) => getComputedStyle(one).breakInside !== 'avoid' || one.getBoundingClientRect().height > height,
              )
              .map((one) => one.outerHTML.slice(0, 200)),
          sheet.height,
        );
        expect(torn, paper).toEqual([]);
        const wide = await page
          .locator('main *')
          .evaluateAll(
            (all, width) =>
              all.filter((one) => one.getBoundingClientRect().right > width + 0.5).map((one) => one.outerHTML),
            sheet.width,
          );
        expect(wide, paper).toEqual([]);
        await expect(page.locator('.top')).toBeHidden();
        const [paperColour, ink] = await page.evaluate(() => {
          const { color } = getComputedStyle(document.querySelector('main') ?? document.body);
          return [getComputedStyle(document.documentElement).backgroundColor, color];
        });
        expect([paperColour, ink], paper).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
        if (browserName !== 'chromium') continue;
        const pdf = (await page.pdf({ format })).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        const most = { guide: 18, handout: 10, cards: Math.ceil(Object.keys(story.cast).length / 2) }[paper];
        expect(pages, paper).toBeGreaterThan(1);
        expect(pages, paper).toBeLessThanOrEqual(most);
      }
    });
  }
}

for (const paper of PAPERS) {
  test(`${paper}: no script, and nothing for axe to find, light or dark`, async ({ page }) => {
    await page.goto(`workshop/${paper}/the-promise.html`);
    await expect(page.locator('script')).toHaveCount(0);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFinds(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFinds(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
