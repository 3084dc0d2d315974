import type { Scenario } from '../engine/scenario.ts';
import { type Diagnostic, diagnose } from '../format/diagnostic.ts';
import { type Sources, spanOf } from '../format/sources.ts';
import type { Proof } from './prove.ts';
import { bestChoices } from './smells/best-choices.ts';
import { longWays } from './smells/long-ways.ts';
import { meters } from './smells/meters.ts';
import { decideEverything, hardlyReached } from './smells/reach.ts';
import { readingGrade } from './smells/reading-grade.ts';
import type { Report } from './smells/report.ts';
import { rivalChoices } from './smells/rival-choices.ts';
import { unsaid } from './smells/unsaid.ts';
import { verdicts } from './smells/verdicts.ts';

/** A smell, and where it is answered. */
export interface Smell {
  readonly diagnostic: Diagnostic;
  /** None where it is one of the whole story, answered before the first scene. */
  readonly scene?: string;
}

/**
 * Whatever is weak and may be meant, in no order. Smells of paths are looked for only where every state was explored. Takes
 * time in proportion to the text and the states.
 */
export function smellsOf(scenario: Scenario, sources: Sources, proof: Proof): readonly Smell[] {
  const found: Smell[] = [];
  const report: Report = (kind, scene, at, details) => {
    const span = 'line' in at ? at : spanOf(sources, at);
    const diagnostic = diagnose(kind, sources.file, span, details);
    found.push(scene === undefined ? { diagnostic } : { diagnostic, scene });
  };
  unsaid(scenario, report);
  verdicts(scenario, sources, report);
  readingGrade(scenario, report);
  rivalChoices(scenario, report);
  bestChoices(scenario, report);
  if (proof.exploration.complete) {
    longWays(scenario, proof.exploration, report);
    meters(scenario, proof.exploration, report);
  }
  if (proof.bounds) {
    hardlyReached(scenario, proof, report);
    decideEverything(scenario, proof, report);
  }
  return found;
}
