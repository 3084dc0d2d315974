import { current, openChoices, type Replay, replay } from '../../../src/engine/replay.ts';
import type { Choice } from '../../../src/engine/scenario.ts';
import type { Stage, Workshop } from '../../../src/workshop/workshop.ts';
import { type Story, storyOf, workshopOf } from './room.ts';

export const STORY = 'the-promise';
export const PATH = storyOf(STORY).scenario.walks.jim?.path ?? [];
/** After so many of its choices a decision with three choices stands. */
export const STEPS = PATH.slice(0, 3);
const here = replay(storyOf(STORY).machine, STEPS);
/** What can be said at the end of a path. */
export const sayable = (story: Story, played: Replay): readonly Choice[] => {
  const { scene, snapshot } = current(played);
  const now = story.scenario.scenes.find(({ id }) => id === scene);
  return now ? openChoices(now, snapshot).filter(({ after }) => after === undefined) : [];
};
export const CHOICES = sayable(storyOf(STORY), here);
export const AMONG = CHOICES.map(({ id }) => id);

export const at = (stage: Stage, more: Partial<Workshop> = {}): Workshop =>
  workshopOf(STORY, STEPS, { stage, ...more });
export const telling = (turns: number): Stage => ({ kind: 'telling', turns });
export const voting = (hands: readonly number[], asking?: number): Stage => ({
  kind: 'voting',
  among: AMONG,
  hands,
  ballots: { phone: 0 },
  round: 1,
  ...(asking === undefined ? {} : { asking }),
});
export const settling = (
  why: 'votes' | 'tie' | 'nobody-counted' | 'lots',
  left: readonly string[],
  which = 0,
): Stage => ({
  kind: 'settling',
  among: AMONG,
  hands: [5, 2, 5],
  ballots: {},
  round: 1,
  left,
  at: which,
  why,
});
