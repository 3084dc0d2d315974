import { compileMachine } from '../engine/machine.ts';
import { plain } from '../engine/plain.ts';
import { itemIds, type Practice } from '../engine/practice.ts';
import { openChoices, replay } from '../engine/replay.ts';
import type { Beat, Prose, Scenario } from '../engine/scenario.ts';

/**
 * Adults read English silently at about 238 words a minute where it is non-fiction, and 260 where it is fiction (Brysbaert
 * 2019, a meta-analysis of 190 studies, doi 10.1016/j.jml.2019.104047). Both are slower here by about 15 % on purpose: speech
 * is heard as it is read, and not everybody has read English from birth.
 */
const WORDS_A_MINUTE = { lesson: 200, story: 220 } as const;
/** To weigh the options once they are read, and now and then to make a role check: our own allowance. */
const SECONDS_A_DECISION = 12;
/** To look through a debrief without reading every road that was not taken: our own allowance. */
const SECONDS_OF_DEBRIEF = 180;
/** For one item of a practice, words to read included: our own allowances. A card of a dozen words is read in three. */
const SECONDS_AN_ITEM: Readonly<Record<Practice['kind'], number>> = { sort: 4, order: 8, choose: 15, write: 20 };
/** The walks whose average stands for everybody's path: the best, and the one that follows the article. */
const TYPICAL = ['best', 'jim'] as const;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

const wordsIn = (prose: readonly Prose[]): number => prose.reduce((all, text) => all + countWords(plain(text)), 0);
const wordsOfBeats = (beats: readonly Beat[]): number =>
  wordsIn(beats.flatMap((beat) => ('text' in beat ? [beat.text] : [])));

interface Told {
  readonly words: number;
  readonly decisions: number;
}

/** What is read along a path: every scene, the choices that are open there, and what comes of the one that is taken. */
function toldOn(scenario: Scenario, path: readonly string[]): Told {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const { moments } = replay(compileMachine(scenario), path);
  const words = moments.map(({ scene: id, shown, snapshot }, at) => {
    const scene = scenes.get(id);
    const taken = scene?.choices.find((choice) => choice.id === moments[at + 1]?.by);
    return (
      wordsOfBeats(shown.flatMap((passed) => scenes.get(passed)?.beats ?? [])) +
      wordsIn(scene ? openChoices(scene, snapshot).map(({ text }) => text) : []) +
      wordsOfBeats(taken?.consequence ?? [])
    );
  });
  return { words: words.reduce((all, one) => all + one, 0), decisions: moments.length - 1 };
}

/**
 * About how many whole minutes a lesson takes: its own words, the typical path through its story, a debrief, its practices.
 * A story without the two typical walks is judged by those that it has.
 * @param words how many the lesson itself holds: opening, rules, this week
 */
export function howLong(words: number, scenarios: readonly Scenario[], practices: readonly Practice[]): number {
  const seconds = scenarios.map((scenario) => {
    const named = TYPICAL.flatMap((name) => scenario.walks[name] ?? []);
    const walks = named.length > 0 ? named : Object.values(scenario.walks);
    const told = walks.map(({ path }) => toldOn(scenario, path));
    const average = (of: (told: Told) => number): number =>
      told.reduce((all, one) => all + of(one), 0) / Math.max(1, told.length);
    return (
      (average((one) => one.words) * 60) / WORDS_A_MINUTE.story +
      average(({ decisions }) => decisions) * SECONDS_A_DECISION +
      SECONDS_OF_DEBRIEF
    );
  });
  const practised = practices.map((practice) => itemIds(practice).length * SECONDS_AN_ITEM[practice.kind]);
  const all = [(words * 60) / WORDS_A_MINUTE.lesson, ...seconds, ...practised].reduce((sum, one) => sum + one, 0);
  return Math.max(1, Math.round(all / 60));
}
