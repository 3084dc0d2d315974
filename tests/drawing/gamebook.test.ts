import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { gamebook } from '../../src/drawing/gamebook.ts';
import { gamebookHtml } from '../../src/drawing/gamebook-html.ts';
import { current, hasEnded, type Replay, ROLE_CHECK } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { score } from '../../src/engine/score.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { stroll, walks } from '../engine/random-walk.ts';
import { thePromise } from '../engine/the-promise.ts';
import { WHOLE } from '../format/scenario-text.ts';

// Hundreds of books are played; a busy machine needs longer for them than a test is given.
vi.setConfig({ testTimeout: 60_000 });

/** What somebody holds who plays on paper: the words of the sections, and a sheet. */
interface Paper {
  readonly sections: ReadonlyMap<number, string>;
  readonly counted: Map<string, { value: number; readonly max: number }>;
  readonly ticked: Set<string>;
  readonly noted: number[];
}

const plain = (html: string): string =>
  html
    .replace(/<\/(p|li|h3)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function paperOf(html: string): Paper {
  const sections = new Map(
    [...html.matchAll(/<section class="piece" id="s(\d+)"[^>]*>(.*?)<\/section>/gs)].map(([, number, body]) => [
      Number(number),
      plain(body ?? ''),
    ]),
  );
  const sheet = html.slice(html.indexOf('id="sheet"'), html.indexOf('id="story"'));
  const counted = [
    ...sheet.matchAll(/<p><span class="who">(.*?)<\/span>.*?put a coin on (\d+)<\/p><ol class="track">(.*?)<\/ol>/g),
  ];
  return {
    sections,
    counted: new Map(
      counted.map(([, label, start, track]) => [
        plain(label ?? ''),
        { value: Number(start), max: (track ?? '').split('<li').length - 2 },
      ]),
    ),
    ticked: new Set(),
    noted: [],
  };
}

function holds(paper: Paper, conditions: string): boolean {
  return conditions.split(' and ').every((condition) => {
    const [, box, what] = /^box (\w+) is (ticked|empty)$/.exec(condition) ?? [];
    if (box) return paper.ticked.has(box) === (what === 'ticked');
    const [, label = '', value, way] = /^(.+) is (\d+)(?: \S+)? or (more|less)$/.exec(condition) ?? [];
    const held = paper.counted.get(label);
    if (!held) throw new Error(`"${condition}" cannot be answered from the sheet.`);
    return way === 'more' ? held.value >= Number(value) : held.value <= Number(value);
  });
}

function move(paper: Paper, changes: string): void {
  for (const change of changes.split('; ')) {
    const [, note] = /^note (\d+)$/.exec(change) ?? [];
    const [, box] = /^tick box (\w+)$/.exec(change) ?? [];
    const [, label = '', by, way] = /^(.+): (\d+) (up|down)$/.exec(change) ?? [];
    const held = paper.counted.get(label);
    if (note) paper.noted.push(Number(note));
    else if (box) paper.ticked.add(box);
    else if (held) held.value = Math.min(held.max, Math.max(0, held.value + (way === 'up' ? 1 : -1) * Number(by)));
    else throw new Error(`"${change}" cannot be done on the sheet.`);
  }
}

/** Follows what a section says by itself, until it asks for a decision or the story is over. */
function follow(paper: Paper, from: number): { readonly at: number; readonly open: readonly number[] } {
  let at = from;
  for (;;) {
    const lines = (paper.sections.get(at) ?? '').split('\n');
    let next: number | undefined;
    const open: number[] = [];
    for (const line of lines) {
      const [, sheet, on] = /^On your sheet: (.+)\. Go to (\d+)\.$/.exec(line) ?? [];
      if (sheet) {
        move(paper, sheet);
        next = Number(on);
        break;
      }
      const [, condition, to, changes] =
        /^(?:If (.+), go to|Otherwise, go to|Go to) (\d+)\.(?: \(On your way: (.+)\.\))?$/.exec(line) ?? [];
      if (to && (condition === undefined || holds(paper, condition))) {
        if (changes) move(paper, changes);
        next = Number(to);
        break;
      }
      const [, only, choice] = /^(?:Only if (.+?): )?.*(?:[^,] go to|by then, go to) (\d+)\.?$/.exec(line) ?? [];
      if (choice && !line.startsWith('If ') && !line.startsWith('A role check') && (!only || holds(paper, only)))
        open.push(Number(choice));
    }
    if (next === undefined) return { at, open };
    at = next;
  }
}

/** Plays an attempt by the book and returns what lies on the table afterwards. */
function playOnPaper(scenario: Scenario, replay: Replay) {
  const book = gamebook(scenario, {});
  const paper = paperOf(gamebookHtml(book));
  const numbers = new Map(
    scenario.scenes
      .flatMap(({ choices }) => choices)
      .map(({ id }) => [id, numberOfChoice(scenario, book, id)] as const),
  );
  let place = follow(paper, 1);
  const offered = [place.open.length];
  for (const step of replay.steps.filter((step) => step !== ROLE_CHECK)) {
    const number = numbers.get(step) ?? 0;
    expect(place.open).toContain(number);
    place = follow(paper, number);
    offered.push(place.open.length);
  }
  return { paper, place, offered };
}

/** A choice's section is the one that its words stand in; random stories have each choice's id as its words. */
function numberOfChoice(scenario: Scenario, book: ReturnType<typeof gamebook>, id: string): number {
  const order = scenario.scenes.flatMap(({ choices }) => choices);
  const choice = order.find((one) => one.id === id);
  const found = book.sections.filter(
    (section) =>
      section.kind === 'choice' &&
      JSON.stringify(section.text) === JSON.stringify(choice?.text) &&
      (section.text.length > 0 || section.number === clockSection(scenario, book, id)),
  );
  expect(found).toHaveLength(1);
  return found[0]?.number ?? 0;
}

function clockSection(scenario: Scenario, book: ReturnType<typeof gamebook>, id: string): number | undefined {
  const scene = scenario.scenes.find(({ choices }) => choices.some((choice) => choice.id === id));
  const late = scene?.choices.filter(({ after }) => after !== undefined) ?? [];
  const buttons = scene?.choices.filter(({ after }) => after === undefined) ?? [];
  const section = book.sections.find(
    (one) =>
      one.kind === 'scene' &&
      one.clock.length === late.length &&
      JSON.stringify(one.choices.map(({ text }) => text)) === JSON.stringify(buttons.map(({ text }) => text)),
  );
  return section?.kind === 'scene' ? section.clock[late.findIndex((choice) => choice.id === id)]?.goTo : undefined;
}

function expectSame(scenario: Scenario, replay: Replay): void {
  const { paper, place, offered } = playOnPaper(scenario, replay);
  const now = current(replay);
  const meters = Object.entries(scenario.meters).map(([id, { label }]) => [label, now.snapshot.context.meters[id]]);
  const labels = new Set(meters.map(([label]) => label));
  // Meters of one label cannot be told apart on a sheet, and neither by a reader of the debrief.
  if (labels.size === meters.length)
    expect([...paper.counted].map(([label, { value }]) => [label, value])).toEqual(meters);
  expect(offered[offered.length - 1] === 0).toBe(hasEnded(replay));
  expect(paper.noted).toHaveLength(replay.moments.length - 1);
  if (hasEnded(replay)) expect(paper.sections.get(place.at)).toContain('This is the end.');
}

/** A random story whose meters can be told apart. */
const labelled = (scenario: Scenario): Scenario => ({
  ...scenario,
  meters: Object.fromEntries(
    Object.entries(scenario.meters).map(([id, meter]) => [id, { ...meter, label: `The ${id}` }]),
  ),
});

test('who plays the book by its words alone comes to the same ending with the same things counted', () => {
  const promise = thePromise();
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 16 }), (dice) => expectSame(promise, stroll(promise, dice))),
    { numRuns: 60 },
  );
});

test('so does who plays the book of any story', () => {
  fc.assert(
    fc.property(walks, ({ scenario, replay }) => expectSame(labelled(scenario), replay)),
    { numRuns: 150 },
  );
});

test('the back of the book gives the same score as the engine', () => {
  const promise = thePromise();
  const lookBack = new Map(gamebook(promise, {}).lookBack.map((entry) => [entry.number, entry.marks]));
  const points = { keeps: 2, bends: 1, breaks: 0 } as const;
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 16 }), (dice) => {
      const replay = stroll(promise, dice);
      const marks = playOnPaper(promise, replay).paper.noted.flatMap((number) => lookBack.get(number) ?? []);
      const halves = marks.reduce((sum, { mark }) => sum + points[mark], 0);
      expect({ halves, tests: marks.length }).toEqual(score(promise, replay).overall);
    }),
    { numRuns: 25 },
  );
});

test('the story begins at 1, every number stands once, and no neighbour tells on another', () => {
  const { sections } = gamebook(thePromise(), {});
  expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => index + 1));
  const leads = new Map(
    sections.map((section) => [
      section.number,
      section.kind === 'scene'
        ? [...section.routes, ...section.choices, ...section.clock].map(({ goTo }) => goTo)
        : [section.goTo],
    ]),
  );
  for (const [number, to] of leads) {
    expect(to).not.toContain(number + 1);
    expect(to).not.toContain(number - 1);
    for (const sibling of to) if (to.length > 1) expect(to).not.toContain(sibling + 1);
  }
});

test('the same story always makes the same book', () => {
  expect(gamebookHtml(gamebook(thePromise(), {}))).toBe(gamebookHtml(gamebook(thePromise(), {})));
});

test('whatever an author writes is text', () => {
  const text = WHOLE.replace('Jim, sales', '"<script>alert(1)</script> Jim, sales')
    .replace('jim: "', 'jim: \'"')
    .replace('for a month', "for a month'")
    .replace('The chair is empty.', 'The chair \\<img src=x onerror=alert(1)> is empty &amp; done.');
  const { scenario, diagnostics } = parseScenario(text, 'story.md', { id: 'story' });
  if (!scenario) throw new Error(diagnostics[0]?.reason);
  const html = gamebookHtml(gamebook(scenario, { 'listen-first': '<b>Listen</b>' }));
  expect(html).not.toMatch(/<script|<img|<b>/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
