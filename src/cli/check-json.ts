import { ratio } from '../engine/score.ts';
import type { Diagnostic } from '../format/diagnostic.ts';
import { diagnosticPage } from '../format/diagnostic-page.ts';
import type { Bounds, BreaksOnPath, Range, RuleBounds, ScoreOnPath } from '../proof/bounds.ts';
import { isComputed, type NotComputed } from '../proof/breaks.ts';
import type { Checked } from '../proof/check.ts';
import { shownTally } from '../proof/shown.ts';
import { site } from '../site.config.ts';

const counts = ({ min, max }: RuleBounds['tests']) => ({ min: min.count, max: max.count });
const scores = ({ min, max }: Range<ScoreOnPath>) => ({ min: ratio(min.tally), max: ratio(max.tally) });
const exactly = ({ tally, path }: ScoreOnPath) => ({
  score: ratio(tally),
  marks: tally.halves / 2,
  tests: tally.tests,
  path,
});

const broken = (held: BreaksOnPath | NotComputed | undefined) => {
  if (!held) return null;
  return isComputed(held) ? { breaks: held.breaks, ...exactly(held) } : held;
};

function boundsJson(bounds: Bounds | undefined) {
  if (!bounds) {
    return {
      paths: null,
      decisions: { min: null, max: null },
      tests: { min: null, max: null },
      score: { min: null, max: null },
      rules: {},
      best: null,
      worst: null,
    };
  }
  return {
    paths: String(bounds.paths),
    decisions: counts(bounds.decisions),
    tests: counts(bounds.tests),
    score: scores(bounds.score),
    rules: Object.fromEntries(
      Object.entries(bounds.rules).map(([rule, { tests, score }]) => [
        rule,
        { tests: counts(tests), score: scores(score), best: exactly(score.max), worst: exactly(score.min) },
      ]),
    ),
    best: bounds.score.max.path,
    worst: bounds.score.min.path,
    bestMarks: shownTally(bounds.score.max.tally),
    worstMarks: shownTally(bounds.score.min.tally),
    passingWithMostBreaks: broken(bounds.passingWithMostBreaks),
    failingWithFewestBreaks: broken(bounds.failingWithFewestBreaks),
  };
}

const diagnosticJson = ({ code, severity, file, at, reason, hint }: Diagnostic) => ({
  code,
  severity,
  file,
  line: at.line,
  column: at.column,
  reason,
  hint,
  more: diagnosticPage(site.address, code),
});

/**
 * One scenario for machines. Numbers are null where a fault keeps them from being known; what would have cost too much is
 * `{ notComputed: "why" }`.
 */
export function scenarioJson(id: string, file: string, { scenario, proof, diagnostics, answered }: Checked) {
  const { exploration, bounds, withoutClock, timed, blind, endings } = proof ?? {};
  return {
    id,
    file,
    scenes: scenario ? scenario.scenes.length : null,
    choices: scenario ? scenario.scenes.reduce((sum, { choices }) => sum + choices.length, 0) : null,
    states: exploration ? exploration.graph.size : null,
    /** False where the states were not all explored. */
    complete: exploration?.complete ?? false,
    endings: endings ?? [],
    ...boundsJson(bounds),
    ...(timed ? { withoutClock: boundsJson(withoutClock) } : {}),
    blind: blind ?? null,
    faults: diagnostics.filter(({ severity }) => severity === 'fault').map(diagnosticJson),
    smells: diagnostics.filter(({ severity }) => severity === 'smell').map(diagnosticJson),
    answered: answered.map(({ diagnostic, reason }) => ({ ...diagnosticJson(diagnostic), answer: reason })),
  };
}
