import type { Scenario } from '../engine/scenario.ts';
import type { Diagnostic } from '../format/diagnostic.ts';
import { parseScenario } from '../format/parse.ts';
import type { Sources } from '../format/sources.ts';
import { type Answered, matchAnswers } from './answers.ts';
import { faultsOf } from './faults.ts';
import { type Proof, prove } from './prove.ts';
import { smellsOf } from './smells.ts';

export interface CheckOptions {
  /** The scenario's id. */
  readonly id: string;
  /** The rules that the course knows; where they are given, a scenario declares no other. */
  readonly rules?: ReadonlySet<string>;
  /** How many states are explored at most. */
  readonly limit?: number;
}

export interface Checked {
  /** Where the text could be read. */
  readonly scenario?: Scenario;
  readonly sources: Sources;
  /** Where the text had no fault. */
  readonly proof?: Proof;
  /** Faults, and smells that nobody has answered; in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Smells that the author means, in the order of the text. */
  readonly answered: readonly Answered[];
}

/**
 * Reads a scenario and proves it, without touching a disk.
 * @param text The whole file.
 * @param file Its name, as diagnostics shall show it.
 */
export function checkScenario(text: string, file: string, { id, rules, limit }: CheckOptions): Checked {
  const { scenario, sources, answers, diagnostics } = parseScenario(text, file, { id, ...(rules ? { rules } : {}) });
  const broken = diagnostics.some(({ severity }) => severity === 'fault');
  if (!scenario || broken) return { ...(scenario ? { scenario } : {}), sources, diagnostics, answered: [] };
  const proof = prove(scenario, limit);
  const { open, answered } = matchAnswers(
    smellsOf(scenario, sources, proof),
    answers,
    file,
    proof.bounds !== undefined,
  );
  const all = [...diagnostics, ...faultsOf(scenario, sources, proof), ...open];
  return {
    scenario,
    sources,
    proof,
    diagnostics: all.sort((a, b) => a.at.offset - b.at.offset),
    answered: [...answered].sort((a, b) => a.diagnostic.at.offset - b.diagnostic.at.offset),
  };
}
