import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapEdge, StoryMap } from '../../drawing/map.ts';
import { KNOT, knotsOf } from '../../drawing/map-shapes.ts';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { cohort } from '../../i18n/en.ts';
import type { ModuleSummary } from '../../record/cohort.ts';
import { MapDrawing, type MapDrawingProps } from '../map/MapDrawing.tsx';
import { mountMapKeys } from '../map/map-keys.ts';
import { mountMapView } from '../map/map-view.ts';
import { paperParts } from '../map/paper-parts.ts';
import type { Guide } from './guide.ts';
import { SceneTold } from './SceneTold.tsx';

const words = cohort.where;
const THIN = 1.8;
const THICK = 8;

interface HeatMapProps {
  readonly map: StoryMap;
  readonly guide: Guide;
  readonly summary: ModuleSummary;
  readonly title: string;
}

/** A story as a drawing, its lines as thick as the group made them, with the numbers on them. */
export function HeatMap({ map, guide, summary, title }: HeatMapProps) {
  const [chosen, setChosen] = useState<string>();
  /** Drawn once somebody wants it: it is as long as the story. */
  const [listed, setListed] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { times, decided } = useMemo(() => {
    return {
      times: new Map(summary.heat.flatMap(({ choices }) => choices.map((one) => [one.choice, one.times] as const))),
      decided: new Map(summary.heat.map((scene) => [scene.scene, scene.times] as const)),
    };
  }, [summary]);
  const most = Math.max(1, ...times.values());
  const metOf = (scene: string): number => decided.get(scene) ?? summary.endings[scene] ?? 0;
  const plates = () => [...(sheet.current?.querySelectorAll<SVGAElement>('[data-node] a') ?? [])];
  const sceneOf = (plate: Element): string | undefined => plate.closest<SVGElement>('[data-node]')?.dataset.node;

  useEffect(() => {
    const box = sheet.current;
    const drawing = box?.querySelector('svg');
    if (!box || !drawing) return undefined;
    const view = mountMapView(box, drawing);
    mountMapKeys(drawing, view.show);
    view.show(map.nodes.find(({ kind }) => kind === 'first')?.id ?? '');
    const choose = (event: MouseEvent): void => {
      const plate = event.target instanceof Element ? event.target.closest('a') : null;
      if (!plate) return;
      event.preventDefault();
      setChosen(sceneOf(plate));
    };
    box.addEventListener('click', choose);
    return () => box.removeEventListener('click', choose);
  }, [map]);
  useEffect(() => {
    for (const plate of plates()) plate.toggleAttribute('data-chosen', sceneOf(plate) === chosen);
    if (chosen !== undefined) panel.current?.focus();
  }, [chosen]);
  function close(): void {
    plates()
      .find((plate) => sceneOf(plate) === chosen)
      ?.focus();
    setChosen(undefined);
  }

  const drawing: MapDrawingProps = {
    map,
    label: title,
    line: ({ id }) => (times.get(id) === 0 ? 'could' : 'whole'),
    thickness: ({ id }) => THIN + ((THICK - THIN) * (times.get(id) ?? 0)) / most,
    note: ({ id }) => (metOf(id) > 0 ? metOf(id).toLocaleString('en') : undefined),
  };
  const links: Pick<MapDrawingProps, 'link'> = {
    link: ({ id, title: scene }) => ({ href: `#at-${id}`, label: words.scene(scene, metOf(id)) }),
  };
  const counts = <Counts edges={map.edges} times={times} />;
  const told = (id: string) => {
    const scene = guide.scenes.find((one) => one.id === id);
    return scene ? (
      <SceneTold
        scene={scene}
        heat={summary.heat.find((one) => one.scene === id)}
        ended={summary.endings[id] ?? 0}
        note
        level={3}
      />
    ) : null;
  };
  return (
    <>
      <p class="hint choose">{words.choose}</p>
      <div class="map-sheet" ref={sheet}>
        <svg
          class="heat-map"
          aria-label={words.drawing(title)}
          viewBox={`0 0 ${map.width} ${map.height}`}
          width={map.width}
          height={map.height}
        >
          <MapDrawing {...drawing} {...links} />
          {counts}
        </svg>
      </div>
      {paperParts(map).map(({ top, height }) => (
        <svg
          key={top}
          class="map-paper-part"
          aria-hidden="true"
          viewBox={`0 ${top} ${map.width} ${height}`}
          width={map.width}
          height={height}
        >
          <MapDrawing {...drawing} />
          {counts}
        </svg>
      ))}
      {chosen === undefined ? null : (
        <section class="scene-chosen" ref={panel} tabIndex={-1} aria-label={words.chosen}>
          {told(chosen)}
          <button type="button" class="quiet" onClick={close}>
            {words.close}
          </button>
        </section>
      )}
      <h3 class="endings-title">{words.endings}</h3>
      <ul class="endings">
        {map.nodes
          .filter(({ kind }) => kind === 'ending')
          .map(({ id }) => (
            <li key={id}>
              <span>{sceneTitle(id)}</span> <span class="times">{words.times(summary.endings[id] ?? 0)}</span>
            </li>
          ))}
      </ul>
      <details class="scene-list" onToggle={({ currentTarget }) => currentTarget.open && setListed(true)}>
        <summary>{words.list}</summary>
        <ol class="scenes-told">
          {(listed ? guide.scenes : []).map(({ id }) => (
            <li key={id} id={`at-${id}`}>
              {told(id)}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

interface CountsProps {
  readonly edges: readonly MapEdge[];
  readonly times: ReadonlyMap<string, number>;
}

/** How many went along each line, beside its marks. */
function Counts({ edges, times }: CountsProps) {
  return (
    <g class="heat-counts">
      {edges.map((edge) => {
        const count = times.get(edge.id) ?? 0;
        const knots = knotsOf(edge).length;
        return count === 0 ? null : (
          <text key={edge.id} data-count={edge.id} x={edge.x + (knots * KNOT) / 2 + 3} y={edge.y + 4.5}>
            {count.toLocaleString('en')}
          </text>
        );
      })}
    </g>
  );
}
