import { expect, test } from 'vitest';
import { screenplay } from '../../src/drawing/screenplay.ts';
import { screenplayHtml } from '../../src/drawing/screenplay-html.ts';
import { screenplayMarkdown } from '../../src/drawing/screenplay-markdown.ts';
import type { Beat, Prose, Scenario } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { thePromise } from '../engine/the-promise.ts';
import { WHOLE } from '../format/scenario-text.ts';

function read(text: string): Scenario {
  const { scenario, diagnostics } = parseScenario(text, 'story.md', { id: 'story' });
  if (!scenario) throw new Error(diagnostics[0]?.reason);
  return scenario;
}
const TITLES = { 'listen-first': 'Listen first' };

test('the whole of a small story as Markdown', () => {
  expect(screenplayMarkdown(screenplay(read(WHOLE), TITLES))).toMatchInlineSnapshot(`
    "# The promotion’s price

    Script for review. 3 scenes, 4 choices, 1 ending; version 03mg5qitjdw.

    Scenes are numbered in the order of the text. After each choice stands where it leads, what it marks and what it moves; below it what the world does, and what the debrief says. Write on it.

    ## Who appears

    - **Jim**, sales manager for a month, the one whom the learner plays
    - **Ellen**, your first hire, five days in

    ## What is counted

    - **Ellen’s trust in you**: starts at 2, from 0 to 5; shown while playing
    - **Time left**: starts at 8, from 0 to 8 hours; shown in the debrief

    ## What is tested

    - **Listen first**: at least once on every path

    ## The scenes

    ### 1. The first morning

    \`the-first-morning\`

    The report is *half explained* when your laptop — “loud” as ever — chimes.

    **Ellen** (worried): It’s on *my* list…

    **Jim**: Whose?

    *(Ellen looks sidelined.)*

    > **Ellen thinks:** I read it twice last night.
    >
    > Twice.

    > **Role check:** Whose client is he?

    > **For the trainer, 5 min:** Ask for hands.

    - **1a** “I’ll take it.” Ellen listens. **go to 2**

      *bends “Listen first”; Ellen’s trust in you: 1 down; Time left: 2 down; your face: brisk*

      Her pen stays above the page.

      *(Ellen leaves the picture.)*

      > **Debrief:** He learned that you still run his account.

      > **For the trainer:** Who pays for that, and when?

    - **1b** Wait. **go to 2**

      *only if Ellen’s trust in you is 2 or more; keeps “Listen first”*

    ### 2. The call

    \`the-call\`

    *If 1a was not chosen and Ellen’s trust in you is 1 or less, Time left: 1 down, go to 3.*

    - **2a** Hang up. **go to 3**

      *only if 1a was chosen*

    - **2b** (Nothing, for 20 seconds.) **go to 3**

      You say nothing.

    ### 3. The empty desk

    \`the-empty-desk\`

    The chair is empty.

    *An ending.*
    "
  `);
});

const words = (text: Prose): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : words('em' in piece ? piece.em : piece.strong))).join('');
const told = (beats: readonly Beat[]): readonly string[] =>
  beats.flatMap((beat) => ('text' in beat ? [words(beat.text)] : []));

test('nothing that somebody wrote is missing, in Markdown or on the page', () => {
  const { scenes } = thePromise();
  const all = scenes.flatMap(({ beats, thoughts, roleCheck, facilitator, choices }) => [
    ...told(beats),
    ...thoughts.flatMap(({ text }) => text.map(words)),
    ...roleCheck.map(words),
    ...(facilitator?.text.map(words) ?? []),
    ...choices.flatMap(({ text, consequence, debrief, facilitator: asked = [] }) => [
      ...[words(text), ...told(consequence)],
      ...[...debrief, ...asked].map(words),
    ]),
  ]);
  const play = screenplay(thePromise(), {});
  const markdown = screenplayMarkdown(play).replaceAll('*', '').replaceAll('\\', '');
  const page = screenplayHtml(play)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(all.length).toBeGreaterThan(300);
  for (const text of all) {
    expect(markdown).toContain(text.replaceAll('*', ''));
    expect(page).toContain(text);
  }
});

test('every "go to" names the scene that the choice leads to', () => {
  const { scenes } = thePromise();
  const play = screenplay(thePromise(), {});
  expect(play.scenes.map(({ number }) => number)).toEqual(scenes.map((_, index) => index + 1));
  for (const [index, { choices, routes }] of scenes.entries()) {
    const shown = play.scenes[index];
    expect(shown?.choices.map(({ goTo }) => scenes[goTo - 1]?.id)).toEqual(choices.map(({ target }) => target));
    expect(shown?.routes.map(({ goTo }) => scenes[goTo - 1]?.id)).toEqual(routes.map(({ target }) => target));
  }
});

test('whatever an author writes is text', () => {
  const text = WHOLE.replace('The chair is empty.', '1\\. \\<img src=x onerror=alert(1)> \\[a](b) \\# \\`c\\` &amp;lt;')
    .replace('Jim, sales', "'<script>alert(1)</script> # Jim, sales")
    .replace('for a month', "for a month'");
  const play = screenplay(read(text), { 'listen-first': '<b>Listen</b> *first*' });
  const page = screenplayHtml(play);
  expect(page).not.toMatch(/<script|<img|<b>/);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  const markdown = screenplayMarkdown(play);
  expect(markdown).toContain('1\\. \\<img src=x onerror=alert(1)\\> \\[a\\](b) \\# \\`c\\` \\&lt;');
  expect(markdown).toContain('\\<b\\>Listen\\</b\\> \\*first\\*');
});
