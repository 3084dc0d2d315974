import type { Choice, Scenario } from '../engine/scenario.ts';
import { passes, type Tally } from '../engine/score.ts';
import { type Diagnostic, type DiagnosticKind, diagnose } from '../format/diagnostic.ts';
import { type Place, type Sources, spanOf } from '../format/sources.ts';
import type { Bounds, Path, ScoreOnPath } from './bounds.ts';
import bestScoreTooLow from './diagnostics/best-score-too-low.ts';
import cycle from './diagnostics/cycle.ts';
import deadEnd from './diagnostics/dead-end.ts';
import guardAlwaysTrue from './diagnostics/guard-always-true.ts';
import guardNeverTrue from './diagnostics/guard-never-true.ts';
import neverOffered from './diagnostics/never-offered.ts';
import noEnding from './diagnostics/no-ending.ts';
import noSecondChance from './diagnostics/no-second-chance.ts';
import onlyTheClockLeadsOn from './diagnostics/only-the-clock-leads-on.ts';
import ruleNeverTested from './diagnostics/rule-never-tested.ts';
import ruleTestedTooSeldom from './diagnostics/rule-tested-too-seldom.ts';
import tooManyStates from './diagnostics/too-many-states.ts';
import unreachableScene from './diagnostics/unreachable-scene.ts';
import walkEndsElsewhere from './diagnostics/walk-ends-elsewhere.ts';
import walkGoesElsewhere from './diagnostics/walk-goes-elsewhere.ts';
import walkScoresOtherwise from './diagnostics/walk-scores-otherwise.ts';
import type { Exploration, Stuck } from './explore.ts';
import { type GuardSeen, needPlace } from './guards.ts';
import type { Proof } from './prove.ts';
import { shownContext, shownNeed } from './shown-context.ts';
import { BEST_RULE, BEST_WHOLE } from './thresholds.ts';
import type { WalkReplayed } from './walks.ts';

type Report = <Details>(kind: DiagnosticKind<Details>, place: Place, details: Details) => void;

/** Whatever the proof refutes, in the order of the text. */
export function faultsOf(scenario: Scenario, sources: Sources, proof: Proof): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (kind, place, details) => {
    found.push(diagnose(kind, sources.file, spanOf(sources, place), details));
  };
  const { exploration, endings, round, bounds, withoutClock, walks } = proof;
  const first: Place = { scene: scenario.scenes[0]?.id ?? '' };

  if (exploration.loop) {
    const { scenes, path } = exploration.loop;
    report(cycle, { scene: scenes[0] ?? '' }, { scenes, choices: [], path });
  } else if (!exploration.complete) {
    const { told, graph, tried } = exploration;
    const scenes = scenario.scenes.length;
    report(tooManyStates, first, { states: graph.size, tried, told: told.filter((seen) => seen === 1).length, scenes });
  } else {
    // Without an ending every way comes round or gets stuck: one cause, said once.
    if (endings.length === 0) report(noEnding, first, { scenes: scenario.scenes.length });
    else if (round) report(cycle, { choice: round.choices[round.choices.length - 1] ?? '' }, round);
    ways(scenario, exploration, report);
    for (const guard of exploration.guards) guards(scenario, guard, report);
  }
  // A story that does not hold leads its walks astray: the cause is told, and not what comes of it.
  const sound = found.length === 0;
  if (bounds) promises(scenario, bounds, report);
  if (withoutClock) scores(scenario, exploration.choices, withoutClock, report);
  if (sound) for (const walk of walks) strays(walk, report);
  return found.sort((a, b) => a.at.offset - b.at.offset);
}

/** Scenes that are never told, states that lead nowhere, ways that nobody can take. */
function ways(scenario: Scenario, exploration: Exploration, report: Report): void {
  const { told, offered, choices, stuck, clockOnly, pathTo, guards } = exploration;
  const byScene = (states: readonly Stuck[]) => Map.groupBy(states, ({ scene }) => scene);
  for (const [scene, states] of byScene(stuck)) {
    const [where] = states;
    if (!where) continue;
    report(
      deadEnd,
      { scene },
      { scene, context: shownContext(where.context), states: states.length, path: pathTo(where.state) },
    );
  }
  for (const [scene, [where]] of byScene(clockOnly)) {
    if (where)
      report(
        onlyTheClockLeadsOn,
        { scene },
        { scene, context: shownContext(where.context), path: pathTo(where.state) },
      );
  }

  const asked = new Set(guards.map(({ of }) => JSON.stringify(of)));
  const index = new Map(choices.map((choice, number) => [choice, number]));
  for (const [number, { id: scene, routes, choices: here }] of scenario.scenes.entries()) {
    if (told[number] !== 1) {
      report(unreachableScene, { scene }, { scene });
      continue;
    }
    const free = routes.findIndex(({ needs }) => needs.length === 0);
    for (const [route, { needs }] of routes.entries()) {
      const of = { route, of: scene };
      const asks = needs.length > 0 && asked.has(JSON.stringify(of));
      if (!asks && (needs.length > 0 || (free >= 0 && route > free))) report(neverOffered, of, { scene });
    }
    for (const choice of here) {
      const refused = choice.needs.length > 0 && asked.has(JSON.stringify({ choice: choice.id }));
      if (offered[index.get(choice) ?? 0] !== 1 && !refused) report(neverOffered, { choice: choice.id }, { scene });
    }
  }
}

/** Conditions that always or never hold: each by itself, and all of a guard together where none is to blame alone. */
function guards(scenario: Scenario, guard: GuardSeen, report: Report): void {
  const { of, scene, each, whole } = guard;
  const needs = needsOf(scenario, guard);
  let blamed = false;
  for (const [index, { held, failed }] of each.entries()) {
    const need = needs[index];
    if (held && failed) continue;
    blamed = true;
    report(held ? guardAlwaysTrue : guardNeverTrue, needPlace(guard, index), { scene, need: need && shownNeed(need) });
  }
  if (!blamed && !whole.held) report(guardNeverTrue, of, { scene });
}

function needsOf(scenario: Scenario, { of, scene }: GuardSeen) {
  const here = scenario.scenes.find(({ id }) => id === scene);
  const way = 'choice' in of ? here?.choices.find(({ id }) => id === of.choice) : here?.routes[of.route];
  return way?.needs ?? [];
}

/** Tests on every path: over all paths, the clock's among them. */
function promises({ rules }: Scenario, bounds: Bounds, report: Report): void {
  for (const [rule, promised] of Object.entries(rules)) {
    const { tests } = bounds.rules[rule] ?? {};
    if (!tests) continue;
    if (tests.max.count === 0) report(ruleNeverTested, { rule }, { rule });
    else if (tests.min.count < promised) {
      report(ruleTestedTooSeldom, { rule }, { rule, promised, tests: tests.min.count, path: tests.min.path });
    }
  }
}

const reaches = ({ halves, tests }: Tally, least: Tally): boolean => halves * least.tests >= least.halves * tests;

/** What some path must reach: over the paths with the clock off, because nobody is made to use it. */
function scores({ rules, scenes }: Scenario, choices: readonly Choice[], bounds: Bounds, report: Report): void {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const declared = Object.keys(rules);

  /** The first mark on a path that one would wish were better. */
  function lost(path: Path, among: readonly string[], bad: readonly string[]): Place {
    for (const id of path) {
      const rule = among.find((rule) => bad.includes(byId.get(id)?.marks[rule] ?? ''));
      if (rule !== undefined) return { choice: id, rule };
    }
    return { scene: scenes[0]?.id ?? '' };
  }
  function best({ tally, path }: ScoreOnPath, least: Tally, rule?: string): void {
    if (reaches(tally, least)) return;
    const among = rule === undefined ? declared : [rule];
    report(bestScoreTooLow, lost(path, among, ['bends', 'breaks']), { rule, best: tally, least, path });
  }

  best(bounds.score.max, BEST_WHOLE);
  for (const [rule, { score }] of Object.entries(bounds.rules)) best(score.max, BEST_RULE, rule);
  const second = bounds.bestWithABreak;
  if (second && !passes(second.tally)) {
    report(noSecondChance, lost(second.path, declared, ['breaks']), { best: second.tally, path: second.path });
  }
}

/** Walks that do not go as written. */
function strays({ walk, strayed }: WalkReplayed, report: Report): void {
  for (const what of strayed) {
    const place: Place = { walk };
    switch (what.kind) {
      case 'step':
        report(walkGoesElsewhere, place, { ...what, walk, step: { number: what.at + 1, id: what.step } });
        break;
      case 'unfinished':
        report(walkGoesElsewhere, place, { ...what, walk });
        break;
      case 'ending':
        report(walkEndsElsewhere, place, { ...what, walk });
        break;
      case 'score':
        report(walkScoresOtherwise, place, { ...what, walk });
        break;
    }
  }
}
