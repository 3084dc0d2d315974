import { useEffect, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { compileMachine } from '../../engine/machine.ts';
import { current, hasEnded, replay } from '../../engine/replay.ts';
import type { Workshop } from '../../workshop/workshop.ts';
import type { PlayData } from '../player/play-data.ts';

/** Where the paths of workshops ended, which only their stories can tell. A story that does not come leaves it open. */
async function endingsIn(root: string, scenario: string, workshops: readonly Workshop[]) {
  const answer = await fetch(`${root}play/${scenario}.json`).catch(() => undefined);
  if (!answer?.ok) return [];
  const data: PlayData = await answer.json();
  const machine = compileMachine(data.scenario);
  return workshops.map(({ id, paths }) => {
    const ended = paths.map(({ steps }) => replay(machine, steps)).filter(hasEnded);
    return [id, [...new Set(ended.map((so) => sceneTitle(current(so).scene)))]] as const;
  });
}

/** Workshop id → the titles of the endings that its paths reached; it grows as stories arrive. @param root the site's */
export function useEndings(root: string, workshops: readonly Workshop[]): ReadonlyMap<string, readonly string[]> {
  const [found, setFound] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const what = workshops.map(({ id, touched }) => `${id} ${touched}`).join();
  useEffect(() => {
    const begun = workshops.filter(({ paths }) => paths.some(({ steps }) => steps.length > 0));
    for (const scenario of new Set(begun.map((one) => one.scenario))) {
      const theirs = begun.filter((one) => one.scenario === scenario);
      void endingsIn(root, scenario, theirs).then((endings) => setFound((before) => new Map([...before, ...endings])));
    }
  }, [root, what]);
  return found;
}
