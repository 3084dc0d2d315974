import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StoryMap } from '../../drawing/map.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { replay } from '../../engine/replay.ts';
import { trainerConsole } from '../../i18n/en.ts';
import { MapDrawing } from '../map/MapDrawing.tsx';
import { seenIn } from '../map/seen.ts';
import type { PlayData } from '../player/play-data.ts';
import type { Desk } from './desk.ts';

const words = trainerConsole.map;

interface ConsoleMapProps {
  readonly map: StoryMap;
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly desk: Desk;
  readonly root: string;
}

const THICK = 5;
const THIN = 1.2;
/** As large as the titles can be read beside everything else. */
const SCALE = 0.62;

/** The whole story, with the way that the room went and the scene that it is in. */
export function ConsoleMap({ map, data, machine, desk, root }: ConsoleMapProps) {
  const { paths } = desk.workshop();
  const { replay: now, scene } = desk.here();
  const gone = useMemo(() => seenIn(data.scenario, [now]).gone, [data, now]);
  const tried = useMemo(
    () =>
      seenIn(
        data.scenario,
        paths.map(({ steps }) => replay(machine, steps)),
      ).gone,
    [data, machine, paths],
  );
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = box.current;
    const svg = view?.querySelector('svg');
    if (!view || !svg) return;
    svg.setAttribute('width', String(map.width * SCALE));
    svg.setAttribute('height', String(map.height * SCALE));
    for (const plate of svg.querySelectorAll('[data-here]')) plate.removeAttribute('data-here');
    svg.querySelector(`[data-node="${CSS.escape(scene.id)}"]`)?.setAttribute('data-here', '');
    const node = map.nodes.find(({ id }) => id === scene.id);
    if (!node) return;
    view.scrollTo({
      left: (node.x + node.width / 2) * SCALE - view.clientWidth / 2,
      top: (node.y + node.height / 2) * SCALE - view.clientHeight / 2,
    });
  });
  return (
    <section class="where-we-are" aria-labelledby="map-title">
      <p>
        <b id="map-title">{words.title}</b>{' '}
        <a href={`${root}authors/${data.scenario.id}.html`} target="_blank" rel="noreferrer">
          {words.whole}
        </a>
      </p>
      <div class="window" ref={box}>
        <MapDrawing
          map={map}
          label={words.label}
          tints={data.tints}
          line={({ id }) => (gone.has(id) ? 'went' : tried.has(id) ? 'whole' : 'could')}
          thickness={({ id }) => (gone.has(id) ? THICK : tried.has(id) ? THICK / 2 : THIN)}
        />
      </div>
    </section>
  );
}
