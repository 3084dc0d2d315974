import { plain } from '../../engine/plain.ts';
import type { Choice, Scenario } from '../../engine/scenario.ts';
import { HALVES } from '../../engine/score.ts';
import bestIsFirst from '../diagnostics/best-is-first.ts';
import bestIsLast from '../diagnostics/best-is-last.ts';
import bestIsLongest from '../diagnostics/best-is-longest.ts';
import { buttonsOf } from './buttons.ts';
import type { Report } from './report.ts';

/** Fewer decisions than this have no habit. */
const FEWEST = 4;

/** The one place at which `value` is largest; none where there is a tie. */
function largest(choices: readonly Choice[], value: (choice: Choice) => number): number | undefined {
  const values = choices.map(value);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const place = values.indexOf(most);
  return values.lastIndexOf(most) === place ? place : undefined;
}

/** More than half of the times, and more than one and a half times as often as by chance: for three choices the same. */
const isHabit = (times: number, decisions: number, expected: number): boolean =>
  decisions >= FEWEST && 2 * times > decisions && 2 * times > 3 * expected;

/** Whether the best choice is given away by its place or its length, over all decisions that have one best choice. */
export function bestChoices({ scenes, rules }: Scenario, report: Report): void {
  const declared = Object.keys(rules);
  const marks = (choice: Choice): number =>
    declared.reduce((sum, rule) => sum + HALVES[choice.marks[rule] ?? 'breaks'], 0);

  let decisions = 0;
  let expected = 0;
  let first = 0;
  let last = 0;
  let longest = 0;
  for (const scene of scenes) {
    const buttons = buttonsOf(scene);
    const best = largest(buttons, marks);
    if (buttons.length < 2 || best === undefined) continue;
    decisions++;
    expected += 1 / buttons.length;
    if (best === 0) first++;
    if (best === buttons.length - 1) last++;
    if (best === largest(buttons, ({ text }) => plain(text).length)) longest++;
  }
  const title = { field: 'title' } as const;
  for (const [kind, times] of [
    [bestIsFirst, first],
    [bestIsLast, last],
    [bestIsLongest, longest],
  ] as const) {
    if (isHabit(times, decisions, expected)) report(kind, undefined, title, { times, decisions, expected });
  }
}
