import type { StoryMachine } from '../../engine/machine.ts';
import { choicesById } from '../../engine/score.ts';
import { stepsBefore } from '../../workshop/paths.ts';
import type { Vote, Workshop } from '../../workshop/workshop.ts';
import type { PlayData } from '../player/play-data.ts';
import { hereOf } from './here-of.ts';

interface SeenAt {
  /** Its id. */
  readonly scene: string;
  /** Ids, in the order of the numbers that the room saw. */
  readonly choices: readonly string[];
}

/** What the room saw when it voted. A story that was rewritten since may not come there; then all of the scene's choices count. */
export function seenAt(data: PlayData, machine: StoryMachine, paths: Workshop['paths'], vote: Vote): SeenAt {
  const { scene, choices } = hereOf(data, machine, stepsBefore(paths[vote.path]?.steps ?? [], vote.decision));
  const open = choices.map(({ id }) => id);
  if (vote.among.every((id) => open.includes(id))) return { scene: scene.id, choices: open };
  const home = choicesById(data.scenario).get(vote.chosen)?.scene;
  return { scene: home?.id ?? '', choices: home?.choices.map(({ id }) => id) ?? [] };
}
