import { compileMachine } from '../../engine/machine.ts';
import type { Story } from '../../record/bookmark.ts';
import type { PlayData } from '../player/play-data.ts';

/** A story with how its people look. */
export interface LoadedStory extends Story {
  readonly data: PlayData;
}

const come = new Map<string, Promise<LoadedStory>>();

async function load(module: string): Promise<LoadedStory> {
  const answer = await fetch(`${document.body.dataset.root ?? ''}play/${module}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const data: PlayData = await answer.json();
  return { data, scenario: data.scenario, machine: compileMachine(data.scenario), version: data.version };
}

/** Fetches a story, once; one that did not come is asked for again. */
export function storyOf(module: string): Promise<LoadedStory> {
  const there = come.get(module);
  if (there) return there;
  const story = load(module);
  come.set(module, story);
  story.catch(() => come.delete(module));
  return story;
}
