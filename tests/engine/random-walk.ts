import fc from 'fast-check';
import { compileMachine } from '../../src/engine/machine.ts';
import { advance, begin, current, hasEnded, openChoices, type Replay, ROLE_CHECK } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { randomStory } from '../proof/random-story.ts';

/** A random story in which some scenes have a role check. */
const stories: fc.Arbitrary<Scenario> = fc
  .tuple(randomStory({ sound: true, timed: true }), fc.infiniteStream(fc.boolean()))
  .map(([story, coins]) => ({
    ...story,
    scenes: story.scenes.map((scene) => ({
      ...scene,
      roleCheck: coins.next().value ? [['Is this really my job now?']] : [],
    })),
  }));

/** Takes open choices, and now and then a role check, as the dice say. */
export function stroll(scenario: Scenario, dice: readonly number[]): Replay {
  const machine = compileMachine(scenario);
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  return dice.reduce((so, die) => {
    const now = current(so);
    const scene = scenes.get(now.scene);
    if (hasEnded(so) || !scene) return so;
    const steps = openChoices(scene, now.snapshot).map(({ id }) => id);
    if (scene.roleCheck.length > 0 && !now.checked) steps.push(ROLE_CHECK);
    const step = steps[die % steps.length];
    return step === undefined ? so : advance(machine, so, step);
  }, begin(machine));
}

/** A random story and a valid list of steps through it, often but not always to an ending. */
export const walks = fc
  .record({ scenario: stories, dice: fc.array(fc.nat(), { maxLength: 16 }) })
  .map(({ scenario, dice }) => ({ scenario, replay: stroll(scenario, dice) }));
