import type { StoryMachine } from '../engine/machine.ts';
import { advance, current, hasEnded, openChoices, type Replay, ROLE_CHECK } from '../engine/replay.ts';
import type { Scenario } from '../engine/scenario.ts';

/** A story with the machine that plays it. */
export interface Story {
  readonly scenario: Scenario;
  readonly machine: StoryMachine;
  /** `version` of the scenario. */
  readonly version: string;
}

const openAt = ({ scenario }: Story, so: Replay): readonly string[] => {
  const { scene, snapshot } = current(so);
  const there = scenario.scenes.find(({ id }) => id === scene);
  return there && !hasEnded(so) ? openChoices(there, snapshot).map(({ id }) => id) : [];
};

/** At least two, so that the number also tells where the path stops. */
const radix = (open: readonly string[]): bigint => BigInt(Math.max(2, open.length));

/**
 * The choices that lead on from a point of a story as one number: digits in a mixed radix, the first choice the lowest, each the
 * place of the choice among those that were open; a 1 above them. Role checks are not in it.
 * @param steps that replay from there
 * @returns nothing where they do not replay
 */
export function pathNumber(story: Story, from: Replay, steps: readonly string[]): bigint | undefined {
  const digits: [digit: bigint, radix: bigint][] = [];
  let so = from;
  for (const step of steps) {
    if (step !== ROLE_CHECK) {
      const open = openAt(story, so);
      digits.push([BigInt(open.indexOf(step)), radix(open)]);
    }
    so = advance(story.machine, so, step);
  }
  return so.problem ? undefined : digits.reduceRight((sum, [digit, base]) => sum * base + digit, 1n);
}

/** The replay that such a number stands for, from the same point on; nothing where it stands for none. */
export function replayOfNumber(story: Story, from: Replay, number: bigint): Replay | undefined {
  let so = from;
  let rest = number;
  while (rest > 1n) {
    const open = openAt(story, so);
    const choice = open[Number(rest % radix(open))];
    if (choice === undefined) return undefined;
    rest /= radix(open);
    so = advance(story.machine, so, choice);
  }
  return rest === 1n ? so : undefined;
}
