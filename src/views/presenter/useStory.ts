import { useEffect, useState } from 'preact/hooks';
import { compileMachine, type StoryMachine } from '../../engine/machine.ts';
import type { PlayData } from '../player/play-data.ts';
import { fetchPortraits } from './portraits.ts';

export interface LoadedStory {
  readonly data: PlayData;
  readonly machine: StoryMachine;
}

export interface StoryState {
  readonly story?: LoadedStory;
  /** Why it has not arrived. */
  readonly failed?: string;
  again(): void;
}

async function load(root: string, scenario: string): Promise<LoadedStory> {
  const answer = await fetch(`${root}play/${scenario}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  const data: PlayData = await answer.json();
  return { data, machine: compileMachine(data.scenario) };
}

/**
 * The story of a workshop; fetched again when asked to, and when the network is back.
 * @param root the site's, with its slash
 * @param scenario nothing is fetched while it is not known
 */
export function useStory(root: string, scenario: string | undefined): StoryState {
  const [loaded, setLoaded] = useState<Omit<StoryState, 'again'> & { readonly of?: string }>({});
  const [round, setRound] = useState(0);
  const again = (): void => setRound((before) => before + 1);
  const there = scenario !== undefined && loaded.of === scenario && loaded.story !== undefined;
  useEffect(() => {
    if (scenario === undefined || there) return;
    let left = false;
    load(root, scenario).then(
      (story) => {
        if (left) return;
        setLoaded({ of: scenario, story });
        fetchPortraits(story.data, `${root}faces/`);
      },
      (error: unknown) => {
        if (!left) setLoaded({ of: scenario, failed: error instanceof Error ? error.message : String(error) });
      },
    );
    addEventListener('online', again);
    return () => {
      left = true;
      removeEventListener('online', again);
    };
  }, [root, scenario, there, round]);
  return loaded.of === scenario ? { ...loaded, again } : { again };
}
