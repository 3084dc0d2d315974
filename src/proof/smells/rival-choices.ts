import type { Choice, Scenario, Scene } from '../../engine/scenario.ts';
import { HALVES } from '../../engine/score.ts';
import sameChoiceTwice from '../diagnostics/same-choice-twice.ts';
import worseInEveryWay from '../diagnostics/worse-in-every-way.ts';
import { buttonsOf } from './buttons.ts';
import type { Report } from './report.ts';

/** A record as text, whatever the order in which its fields were written. */
const keyOf = (record: Readonly<Record<string, unknown>>): string => JSON.stringify(Object.entries(record).sort());
const needsOf = ({ needs }: Choice): string => needs.map(keyOf).sort().join();

/** The choices that some condition names. */
const asked = ({ scenes }: Scenario): ReadonlySet<string> =>
  new Set(
    scenes
      .flatMap(({ routes, choices }) => [...routes, ...choices])
      .flatMap(({ needs }) => needs.flatMap((need) => (need.kind === 'meter' ? [] : [need.choice]))),
  );

/** The second of two choices that do the same, with the first. */
function twins(scene: Scene, remembered: ReadonlySet<string>, report: Report): void {
  const seen = new Map<string, string>();
  for (const choice of buttonsOf(scene)) {
    const { id, target, marks, changes } = choice;
    // What is asked about later is a difference.
    if (remembered.has(id)) continue;
    const key = [target, keyOf(marks), keyOf(changes), needsOf(choice)].join('\n');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    else report(sameChoiceTwice, scene.id, { choice: id }, { choice: id, first, target });
  }
}

/** What makes one choice worse than another in every way that the story knows; nothing where it is better at something. */
function lacks(worse: Choice, better: Choice, rules: readonly string[]) {
  const meters = [...new Set([...Object.keys(worse.changes), ...Object.keys(better.changes)])];
  if (rules.length + meters.length === 0) return undefined;
  const lower =
    rules.every((rule) => HALVES[worse.marks[rule] ?? 'breaks'] < HALVES[better.marks[rule] ?? 'breaks']) &&
    meters.every((meter) => (worse.changes[meter] ?? 0) < (better.changes[meter] ?? 0));
  return lower ? { rules, meters } : undefined;
}

function outdone(scene: Scene, declared: readonly string[], report: Report): void {
  const buttons = buttonsOf(scene);
  const rules = declared.filter((rule) => buttons.some(({ marks }) => rule in marks));
  for (const worse of buttons) {
    for (const better of buttons) {
      const found = needsOf(better) === needsOf(worse) ? lacks(worse, better, rules) : undefined;
      if (!found) continue;
      report(worseInEveryWay, scene.id, { choice: worse.id }, { choice: worse.id, better: better.id, ...found });
      break;
    }
  }
}

/** Choices of one scene that do the same, and choices that another outdoes. */
export function rivalChoices(scenario: Scenario, report: Report): void {
  const remembered = asked(scenario);
  const declared = Object.keys(scenario.rules);
  for (const scene of scenario.scenes) {
    twins(scene, remembered, report);
    outdone(scene, declared, report);
  }
}
