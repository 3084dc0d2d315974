import { HALVES, ratio, type Tally } from '../engine/score.ts';
import { type Assignment, type Lateness, lateness } from './assignment.ts';
import type { Story } from './bookmark.ts';
import type { Day } from './day.ts';
import type { Judged } from './read-evidence.ts';

/** One finished attempt that counts for the cohort: a good code, or one of another version, with what it states. */
export interface Done {
  readonly code: string;
  readonly module: string;
  readonly day: Day;
  readonly score: Tally;
  readonly passed: boolean;
  /** 0 to 1: what `passed` was decided by. */
  readonly mastery: number;
  /** False where the score is only what the code states. */
  readonly replayed: boolean;
  /** Rule id → marks and tests. Empty where it was not replayed. */
  readonly rules: Readonly<Record<string, Tally>>;
  readonly ending?: string;
  readonly assignment?: string;
  /** Against the assignment, where that is known and has a due day. */
  readonly lateness?: Lateness;
}

/** What one person has done of one module. */
export interface PersonModule {
  readonly best: Done;
  /** By day; those that the assignment no longer counts are not among them. */
  readonly attempts: readonly Done[];
  /** How many came after the last that the assignment counts. */
  readonly uncounted: number;
}

/** Somebody is whoever bears the name: two people of one name are one here. Capitals make no difference. */
export interface Person {
  /** As it was first given. Empty for all who gave none. */
  readonly name: string;
  /** Module id → what was done. */
  readonly modules: ReadonlyMap<string, PersonModule>;
  /** What they were assigned and have not done. */
  readonly missing: readonly Missing[];
}

/** A module that is still to be done. */
export interface Missing {
  readonly assignment: string;
  readonly module: string;
  /** As of today. */
  readonly lateness?: Lateness;
}

/** How often one choice was taken. */
export interface Heat {
  readonly choice: string;
  readonly times: number;
}

/** One scene as the group met it. */
export interface SceneHeat {
  readonly scene: string;
  /** How often a decision was taken here. */
  readonly times: number;
  /** How often a role check went before it. */
  readonly checked: number;
  /** Every choice of the scene, in the order of the text; never taken ones too. */
  readonly choices: readonly Heat[];
}

export interface ModuleSummary {
  readonly module: string;
  /** How many people have finished it. */
  readonly people: number;
  /** How many of them passed with their best. */
  readonly passed: number;
  /** Of their bests, all together. */
  readonly score: Tally;
  /** Rule id → of all replayed attempts together. */
  readonly rules: Readonly<Record<string, Tally>>;
  /** Ending's scene → of all replayed attempts. */
  readonly endings: Readonly<Record<string, number>>;
  /** Of all replayed attempts; every scene that has choices, in the order of the text. */
  readonly heat: readonly SceneHeat[];
}

/** A scene that tests a rule, and what the group made of it. */
export interface RuleScene {
  readonly module: string;
  readonly scene: string;
  readonly tally: Tally;
}

export interface RuleSummary {
  readonly rule: string;
  readonly tally: Tally;
  /** Where the group met it, the weakest first. */
  readonly scenes: readonly RuleScene[];
}

export interface Cohort {
  /** By name. */
  readonly people: readonly Person[];
  /** Those of which there is evidence, in the order of `stories`. */
  readonly modules: readonly ModuleSummary[];
  /** The weakest first; those that were never tested are left out. */
  readonly rules: readonly RuleSummary[];
}

/** What a group is seen against. */
export interface CohortView {
  /** Module id → its story. */
  readonly stories: ReadonlyMap<string, Story>;
  /** Assignment id → what was assigned. */
  readonly assignments?: ReadonlyMap<string, Assignment>;
  /** Where HR is. */
  readonly today: Day;
}

const NOTHING: Tally = { halves: 0, tests: 0 };
const plus = (a: Tally, b: Tally): Tally => ({ halves: a.halves + b.halves, tests: a.tests + b.tests });
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const weakestFirst = (a: { readonly tally: Tally }, b: { readonly tally: Tally }): number =>
  ratio(a.tally) - ratio(b.tally) || b.tally.tests - a.tally.tests;

/** What is there under a key; made and put there where nothing is. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

type Counting = Extract<Judged, { readonly verdict: 'good' | 'other-version' }>;
const counting = (judged: Judged): judged is Counting =>
  judged.verdict === 'good' || judged.verdict === 'other-version';

function doneBy(judged: Counting, assignments: CohortView['assignments']): Done {
  const { claim, code, score, passed, mastery, ending } = judged;
  const { module, day, assignment } = claim;
  const assigned = assignments?.get(assignment ?? '');
  const late = assigned && lateness(assigned, day);
  return {
    code,
    module,
    day,
    score,
    passed,
    mastery,
    replayed: judged.verdict === 'good',
    rules: judged.verdict === 'good' ? judged.rules : {},
    ...(ending === undefined ? {} : { ending }),
    ...(assignment === undefined ? {} : { assignment }),
    ...(late ? { lateness: late } : {}),
  };
}

/** The highest score; among equals one that was replayed, then the one that got there first. */
const bestOf = (attempts: readonly Done[]): Done | undefined =>
  attempts.reduce<Done | undefined>((best, one) => {
    const more = best === undefined ? 1 : ratio(one.score) - ratio(best.score);
    return more > 0 || (more === 0 && one.replayed && best?.replayed === false) ? one : best;
  }, undefined);

/** @param attempts of one person and one module */
function moduleOf(attempts: readonly Done[], assignments: CohortView['assignments']): PersonModule | undefined {
  const taken = new Map<string, number>();
  const counted = attempts
    .toSorted((a, b) => byText(a.day, b.day))
    .filter(({ assignment = '' }) => {
      const nth = (taken.get(assignment) ?? 0) + 1;
      taken.set(assignment, nth);
      return nth <= (assignments?.get(assignment)?.attempts ?? Number.POSITIVE_INFINITY);
    });
  const best = bestOf(counted);
  return best && { best, attempts: counted, uncounted: attempts.length - counted.length };
}

interface Gathered {
  readonly name: string;
  /** Module id → what was done, as it came. */
  readonly done: Map<string, Done[]>;
  /** Ids of the assignments that were theirs. */
  readonly assigned: Set<string>;
}

const keyOf = (name: string): string => name.toLowerCase().normalize('NFC');

function peopleOf(judged: readonly Counting[], { assignments, today }: CohortView): readonly Person[] {
  const people = new Map<string, Gathered>();
  const person = (name: string): Gathered =>
    entry(people, keyOf(name), () => ({ name, done: new Map(), assigned: new Set() }));
  for (const one of judged) {
    const { done, assigned } = person(one.claim.name);
    entry(done, one.claim.module, () => []).push(doneBy(one, assignments));
    if (one.claim.assignment !== undefined) assigned.add(one.claim.assignment);
  }
  for (const { id, for: whom } of assignments?.values() ?? []) if (whom !== undefined) person(whom).assigned.add(id);

  return [...people.values()]
    .map(({ name, done, assigned }): Person => {
      const missing = [...assigned].flatMap((id): Missing[] => {
        const assignment = assignments?.get(id);
        const late = assignment && lateness(assignment, today);
        return (assignment?.modules ?? [])
          .filter((module) => !done.get(module)?.some(({ assignment: of = id }) => of === id))
          .map((module) => ({ assignment: id, module, ...(late ? { lateness: late } : {}) }));
      });
      const modules = [...done].flatMap(([module, attempts]): [string, PersonModule][] => {
        const summed = moduleOf(attempts, assignments);
        return summed ? [[module, summed]] : [];
      });
      return { name, modules: new Map(modules), missing };
    })
    .sort((a, b) => byText(keyOf(a.name), keyOf(b.name)));
}

type Good = Extract<Judged, { readonly verdict: 'good' }>;

/** One scene, while it is counted. */
interface Counter {
  checked: number;
  /** Choice id → times. */
  readonly choices: Map<string, number>;
  /** Rule id → marks and tests. */
  readonly rules: Map<string, Tally>;
}

/** Scene id → what the group did there; every scene that has choices. */
function countScenes({ scenario }: Story, good: readonly Good[]): ReadonlyMap<string, Counter> {
  const scenes = scenario.scenes.filter(({ choices }) => choices.length > 0);
  const marks = new Map(scenes.flatMap(({ choices }) => choices.map(({ id, marks }) => [id, Object.entries(marks)])));
  const counters = new Map(
    scenes.map(({ id, choices }): [string, Counter] => [
      id,
      { checked: 0, choices: new Map(choices.map((choice) => [choice.id, 0])), rules: new Map() },
    ]),
  );
  for (const { taken } of good) {
    for (const { scene, choice, checked } of taken) {
      const counter = counters.get(scene);
      if (!counter) continue;
      if (checked) counter.checked++;
      counter.choices.set(choice, (counter.choices.get(choice) ?? 0) + 1);
    }
  }
  for (const { choices, rules } of counters.values()) {
    for (const [choice, times] of choices) {
      if (times === 0) continue;
      for (const [rule, mark] of marks.get(choice) ?? []) {
        rules.set(rule, plus(rules.get(rule) ?? NOTHING, { halves: HALVES[mark] * times, tests: times }));
      }
    }
  }
  return counters;
}

function endingsOf(good: readonly Good[]): Readonly<Record<string, number>> {
  const endings = new Map<string, number>();
  for (const { ending } of good) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  return Object.fromEntries(endings);
}

function summaryOf(
  module: string,
  story: Story,
  good: readonly Good[],
  people: readonly Person[],
  scenes: ReadonlyMap<string, Counter>,
): ModuleSummary {
  const bests = people.flatMap(({ modules }) => modules.get(module)?.best ?? []);
  const rules = Object.keys(story.scenario.rules).map((rule): [string, Tally] => [
    rule,
    [...scenes.values()].reduce((sum, counter) => plus(sum, counter.rules.get(rule) ?? NOTHING), NOTHING),
  ]);
  return {
    module,
    people: bests.length,
    passed: bests.filter(({ passed }) => passed).length,
    score: bests.reduce((sum, { score }) => plus(sum, score), NOTHING),
    rules: Object.fromEntries(rules),
    endings: endingsOf(good),
    heat: [...scenes].map(([scene, { checked, choices }]) => ({
      scene,
      times: [...choices.values()].reduce((sum, times) => sum + times, 0),
      checked,
      choices: [...choices].map(([choice, times]) => ({ choice, times })),
    })),
  };
}

/**
 * What a group did, from codes that were judged. Good codes count, and those of another version with the result that they
 * state, but only for people and modules, not for rules and scenes; all others count nowhere.
 */
export function cohortOf(judged: Iterable<Judged>, view: CohortView): Cohort {
  const all = [...judged].filter(counting);
  const people = peopleOf(all, view);
  const good = new Map<string, Good[]>();
  for (const one of all) if (one.verdict === 'good') entry(good, one.claim.module, () => []).push(one);
  const present = new Set(all.map(({ claim }) => claim.module));
  const modules: ModuleSummary[] = [];
  const rules = new Map<string, RuleScene[]>();
  for (const [module, story] of view.stories) {
    if (!present.has(module)) continue;
    const theirs = good.get(module) ?? [];
    const scenes = countScenes(story, theirs);
    modules.push(summaryOf(module, story, theirs, people, scenes));
    for (const [scene, counter] of scenes) {
      for (const [rule, tally] of counter.rules) entry(rules, rule, () => []).push({ module, scene, tally });
    }
  }
  return {
    people,
    modules,
    rules: [...rules]
      .map(([rule, scenes]) => ({
        rule,
        tally: scenes.reduce((sum, { tally }) => plus(sum, tally), NOTHING),
        scenes: scenes.toSorted(weakestFirst),
      }))
      .sort(weakestFirst),
  };
}
