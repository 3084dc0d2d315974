import { compileMachine } from '../../engine/machine.ts';
import type { Story } from '../../record/bookmark.ts';
import type { PlayData } from '../player/play-data.ts';

/** A story as the player has it. @param root the site's, as a whole address. @throws where it does not arrive */
export async function loadStory(root: string, module: string): Promise<Story> {
  const answer = await fetch(`${root}play/${module}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const { scenario, version }: PlayData = await answer.json();
  return { scenario, version, machine: compileMachine(scenario) };
}
