import { mountFindScenes } from './find-scenes.ts';
import { mountMapKeys } from './map-keys.ts';
import { mountMapView } from './map-view.ts';
import { mountOpenScene } from './open-scene.ts';

const WRITES = 'input, select, textarea';
const ZOOM: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8, '0': 0 };

/**
 * Makes the map of the page one that can be walked: the page is whole without it, with every scene in a list.
 * @param written the scene that was written just now: it is opened, whatever the address says
 */
export function mountAuthorMap(written?: string): void {
  const section = document.querySelector<HTMLElement>('[data-map-section]');
  const view = section?.querySelector<HTMLElement>('[data-map-view]');
  const svg = view?.querySelector<SVGSVGElement>('svg.map');
  const aside = section?.querySelector<HTMLElement>('[data-open-scene]');
  const form = section?.querySelector<HTMLFormElement>('form[data-find]');
  const zoom = section?.querySelector<HTMLElement>('[data-zoom]');
  if (!section || !view || !svg || !aside || !form || !zoom) return;

  const map = mountMapView(view, svg);
  const reach = mountMapKeys(svg, map.show);
  const open = mountOpenScene(aside, svg, (scene) => {
    section.dataset.open = scene;
    reach(scene, false);
    map.show(scene);
  });

  /** Opens a scene; the address says which, so that it can be sent, and the way back leads to the one before. */
  function openScene(scene: string, focus: boolean, how: 'push' | 'replace' = 'push'): boolean {
    if (!open.open(scene, focus)) return false;
    const address = `#${scene}`;
    if (location.hash !== address) history[`${how}State`](null, '', address);
    return true;
  }
  function close(): void {
    const { scene } = open;
    if (scene === undefined) return;
    open.close();
    delete section?.dataset.open;
    history.replaceState(null, '', location.pathname + location.search);
    reach(scene, true);
  }
  const toMap = (): void => section.scrollIntoView({ block: 'start' });
  const sceneIn = (hash: string): string => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return '';
    }
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    const inList = link.closest('.author-list') !== null;
    // In the list a link to a scene leads down the list, as it does without a script; but one says that it shows the map.
    if (inList && !link.closest('.to-map')) return;
    if (!openScene(sceneIn(link.getAttribute('href') ?? ''), true)) return;
    event.preventDefault();
    if (inList) toMap();
  });
  section.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return close();
    const factor = ZOOM[event.key];
    if (factor === undefined || (event.target instanceof Element && event.target.closest(WRITES))) return;
    event.preventDefault();
    map.zoomBy(factor);
  });
  zoom.addEventListener('click', ({ target }) => {
    const by = target instanceof Element ? target.closest<HTMLElement>('[data-zoom-by]')?.dataset.zoomBy : undefined;
    if (by !== undefined) map.zoomBy(Number(by));
  });
  aside.querySelector('[data-close]')?.addEventListener('click', close);
  addEventListener('popstate', () => {
    if (!open.open(sceneIn(location.hash), false) && open.scene !== undefined) {
      open.close();
      delete section.dataset.open;
    }
  });
  mountFindScenes(form, svg, (scene) => openScene(scene, false, 'replace'));
  zoom.hidden = false;
  for (const hidden of document.querySelectorAll<HTMLElement>('.to-map, [data-map-how]')) hidden.hidden = false;
  section.dataset.ready = '';

  const wanted = written ?? sceneIn(location.hash);
  if (wanted !== '' && openScene(wanted, false, 'replace')) {
    // The browser goes to the scene in the list once the page is there: the map is what was asked for.
    if (document.readyState === 'complete') toMap();
    else addEventListener('load', () => requestAnimationFrame(toMap));
  } else map.show(svg.querySelector<SVGGElement>('[data-kind="first"]')?.dataset.node ?? '');
}
