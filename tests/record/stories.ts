import { readdirSync } from 'node:fs';
import { compileMachine } from '../../src/engine/machine.ts';
import {
  advance,
  begin,
  current,
  hasEnded,
  openChoices,
  ROLE_CHECK,
  replay,
  type Step,
} from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { score } from '../../src/engine/score.ts';
import { version } from '../../src/engine/version.ts';
import { type FinishedAttempt, sealed, startAttempt, withStep } from '../../src/record/attempt.ts';
import type { Story } from '../../src/record/bookmark.ts';
import { storyOf } from '../views/walked.ts';

export const toPlay = (scenario: Scenario): Story => ({
  scenario,
  machine: compileMachine(scenario),
  version: version(scenario),
});

/** Every story of the course, by its id. */
export const everyStory = (): ReadonlyMap<string, Story> =>
  new Map(
    readdirSync('scenarios', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, toPlay(storyOf(name))]),
  );

/** Some way to an ending. @param picks numbers of 0 and more, that decide one after the other; again from the first when they run out */
export function someWay({ scenario, machine }: Story, picks: readonly number[]): readonly Step[] {
  let so = begin(machine);
  for (let at = 0; !hasEnded(so); at++) {
    const pick = picks[at % picks.length] ?? 0;
    const { scene, snapshot } = current(so);
    const here = scenario.scenes.find(({ id }) => id === scene);
    const open = here ? openChoices(here, snapshot) : [];
    const choice = open[pick % open.length];
    if (!here || !choice) throw new Error(`No way on from ${scene}.`);
    if (here.roleCheck.length > 0 && pick % 3 === 0) so = advance(machine, so, ROLE_CHECK);
    so = advance(machine, so, choice.id);
  }
  return so.steps;
}

/** The attempt that took these steps, ten seconds each. @throws where they lead to no ending */
export function attemptAlong(
  story: Story,
  steps: readonly Step[],
  started = Date.parse('2026-11-20T08:00:00Z'),
): FinishedAttempt {
  const { scenario, machine } = story;
  const whole = replay(machine, steps);
  if (whole.problem || !hasEnded(whole)) throw new Error(`These steps of ${scenario.id} lead to no ending.`);
  const played = steps.reduce(
    (attempt, step, at) => withStep(attempt, step, started + (at + 1) * 10_000),
    startAttempt(`along-${started}`, scenario.id, story.version, started),
  );
  return sealed(played, current(whole).scene, score(scenario, whole), started + steps.length * 10_000);
}
