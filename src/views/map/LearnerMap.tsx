import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryMap } from '../../drawing/map.ts';
import type { Decision } from '../../engine/debrief.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { type Replay, replay } from '../../engine/replay.ts';
import { isEnding, type Scene } from '../../engine/scenario.ts';
import { learnerMap as words } from '../../i18n/en.ts';
import type { Attempt } from '../../record/attempt.ts';
import type { PlayData } from '../player/play-data.ts';
import { asSeen } from './as-seen.ts';
import { MapDrawing, type MapDrawingProps } from './MapDrawing.tsx';
import { mountMapKeys } from './map-keys.ts';
import { mountMapView } from './map-view.ts';
import { paperParts } from './paper-parts.ts';
import { SceneSeen } from './SceneSeen.tsx';
import { seenIn } from './seen.ts';

export interface LearnerMapProps {
  readonly map: StoryMap;
  readonly data: PlayData;
  readonly machine: StoryMachine;
  /** Every attempt at this scenario, finished or not. */
  readonly attempts: readonly Attempt[];
  /** The attempt that is looked at. */
  readonly shown: Replay;
  /** Its decisions. */
  readonly decisions: readonly Decision[];
  readonly onTryAgain: (stepsBefore: number) => void;
}

/** The story as a drawing, with nothing in it that its reader has not seen. */
export function LearnerMap({ map, data, machine, attempts, shown, decisions, onTryAgain }: LearnerMapProps) {
  const { scenario, tints } = data;
  const here = useMemo(() => seenIn(scenario, [shown]), [scenario, shown]);
  // Nothing is played while somebody looks back, so that what has been seen stays as it is.
  const [seen] = useState(() => seenIn(scenario, [shown, ...attempts.map(({ steps }) => replay(machine, steps))]));
  const known = useMemo(() => asSeen(map, seen), [map, seen]);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const sheet = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const plates = () => [...(sheet.current?.querySelectorAll<SVGAElement>('[data-node] a') ?? [])];
  const sceneOf = (plate: Element): string | undefined => plate.closest<SVGElement>('[data-node]')?.dataset.node;

  useEffect(() => {
    const box = sheet.current;
    const drawing = box?.querySelector('svg');
    if (!box || !drawing) return undefined;
    const view = mountMapView(box, drawing);
    mountMapKeys(drawing, view.show);
    view.show(known.nodes[0]?.id ?? '');
    const choose = (event: MouseEvent): void => {
      const plate = event.target instanceof Element ? event.target.closest('a') : null;
      if (!plate) return;
      event.preventDefault();
      setChosen(sceneOf(plate));
    };
    box.addEventListener('click', choose);
    return () => box.removeEventListener('click', choose);
  }, [known]);
  useEffect(() => {
    for (const plate of plates()) plate.toggleAttribute('data-chosen', sceneOf(plate) === chosen);
    panel.current?.focus();
  }, [chosen]);

  const decisionIn = (scene: string): Decision | undefined => decisions.find((one) => one.scene.id === scene);
  const numberIn = (scene: string): number | undefined => {
    const decision = decisionIn(scene);
    return decision && decision.number + 1;
  };
  const told = scenario.scenes.filter(({ id }) => seen.scenes.has(id));
  const inWords = (scene: Scene, also?: ComponentChildren) => (
    <SceneSeen
      scene={scene}
      here={here}
      seen={seen}
      decision={numberIn(scene.id)}
      onTryAgain={() => onTryAgain(decisionIn(scene.id)?.stepsBefore ?? 0)}
    >
      {also}
    </SceneSeen>
  );
  const scene = told.find(({ id }) => id === chosen);
  function close(): void {
    plates()
      .find((plate) => sceneOf(plate) === chosen)
      ?.focus();
    setChosen(undefined);
  }

  const drawing: MapDrawingProps = {
    map: known,
    label: words.drawing,
    tints,
    plate: ({ title }) => (title === '' ? 'blank' : 'whole'),
    line: ({ id }) => (here.gone.has(id) ? 'went' : seen.gone.has(id) ? 'whole' : 'could'),
    note: ({ id }) => numberIn(id)?.toString(),
  };

  return (
    <>
      <p>
        {words.seen(
          told.length,
          scenario.scenes.length,
          told.filter(isEnding).length,
          scenario.scenes.filter(isEnding).length,
        )}{' '}
        {words.key} <span class="choose">{words.choose}</span>
      </p>
      <div class="map-sheet" ref={sheet}>
        <MapDrawing
          {...drawing}
          link={({ id, title }) => ({ href: `#map-${id}`, label: words.scene(title, numberIn(id)) })}
        />
      </div>
      {paperParts(known).map(({ top, height }) => (
        <svg
          key={top}
          class="map-paper-part"
          aria-hidden="true"
          viewBox={`0 ${top} ${known.width} ${height}`}
          width={known.width}
          height={height}
        >
          <MapDrawing {...drawing} />
        </svg>
      ))}
      {scene ? (
        <section class="map-chosen" ref={panel} tabIndex={-1} aria-label={words.chosen}>
          {inWords(
            scene,
            <button type="button" class="quiet" onClick={close}>
              {words.close}
            </button>,
          )}
        </section>
      ) : null}
      <details class="map-list">
        <summary>{words.list}</summary>
        <ol class="map-scenes">
          {told.map((one) => (
            <li key={one.id} id={`map-${one.id}`}>
              {inWords(one)}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
