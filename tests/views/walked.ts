import { readFileSync } from 'node:fs';
import { compileMachine } from '../../src/engine/machine.ts';
import { current, replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { score } from '../../src/engine/score.ts';
import { version } from '../../src/engine/version.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { type FinishedAttempt, sealed, startAttempt, withStep } from '../../src/record/attempt.ts';

/** A story of the course, by its folder. @throws where it cannot be read */
export function storyOf(id: string): Scenario {
  const file = `scenarios/${id}/scenario.md`;
  const { scenario, diagnostics } = parseScenario(readFileSync(file, 'utf8'), file, { id });
  if (!scenario) throw new Error(`${file}: ${diagnostics[0]?.reason}`);
  return scenario;
}

/** A finished attempt along a walk that the author wrote down, a step every ten seconds. @throws where there is no such walk */
export function walked(id: string, walk: string, started = Date.parse('2026-11-20T08:00:00Z')): FinishedAttempt {
  const scenario = storyOf(id);
  const steps = scenario.walks[walk]?.path;
  if (!steps) throw new Error(`No walk "${walk}" in ${id}.`);
  const played = steps.reduce(
    (attempt, step, at) => withStep(attempt, step, started + (at + 1) * 10_000),
    startAttempt(`${walk}-${started}`, id, version(scenario), started),
  );
  const whole = replay(compileMachine(scenario), steps);
  return sealed(played, current(whole).scene, score(scenario, whole), started + steps.length * 10_000);
}
