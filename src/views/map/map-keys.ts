interface Plate {
  readonly scene: string;
  readonly link: SVGAElement;
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly from: string;
  readonly to: string;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * One plate of the map is reached by Tab, the others from it: down to where its lines lead, up to where one came from, left and
 * right to the plates beside it.
 * @param show brings a plate into view
 * @returns makes a plate the one that Tab reaches, and gives it the focus if asked to
 */
export function mountMapKeys(
  svg: SVGSVGElement,
  show: (scene: string) => void,
): (scene: string, focus: boolean) => void {
  const plates = [...svg.querySelectorAll<SVGGElement>('[data-node]')].flatMap((group): Plate[] => {
    const link = group.querySelector<SVGAElement>('a');
    const place = group.transform.baseVal.consolidate()?.matrix;
    const { width } = group.getBBox();
    return link ? [{ scene: group.dataset.node ?? '', link, x: (place?.e ?? 0) + width / 2, y: place?.f ?? 0 }] : [];
  });
  const plateOf = new Map(plates.map((plate) => [plate.scene, plate]));
  const lines = [...svg.querySelectorAll<SVGGElement>('[data-edge]')].map(
    ({ dataset: { from = '', to = '' } }): Line => ({ from, to }),
  );
  /** Scene → the one from which it was come to. */
  const cameFrom = new Map<string, string>();
  let current = plates[0];

  function reach(scene: string, focus: boolean): void {
    const plate = plateOf.get(scene);
    if (!plate) return;
    current?.link.setAttribute('tabindex', '-1');
    plate.link.setAttribute('tabindex', '0');
    current = plate;
    if (!focus) return;
    plate.link.focus({ preventScroll: true });
    show(scene);
  }

  const nearest = (all: readonly (Plate | undefined)[], x: number): Plate | undefined =>
    all
      .filter((plate) => plate !== undefined)
      .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))
      .at(0);

  function next({ scene, x, y }: Plate, key: string): Plate | undefined {
    if (key === 'ArrowDown') {
      const target = nearest(
        lines.filter(({ from, to }) => from === scene && to !== scene).map(({ to }) => plateOf.get(to)),
        x,
      );
      if (target) cameFrom.set(target.scene, scene);
      return target;
    }
    if (key === 'ArrowUp') {
      const before = plateOf.get(cameFrom.get(scene) ?? '');
      const sources = lines.filter(({ from, to }) => to === scene && from !== scene);
      return (
        before ??
        nearest(
          sources.map(({ from }) => plateOf.get(from)),
          x,
        )
      );
    }
    const side = key === 'ArrowLeft' ? -1 : 1;
    const row = plates.filter((plate) => Math.abs(plate.y - y) < 60 && (plate.x - x) * side > 0);
    return nearest(row, x);
  }

  for (const { link } of plates) link.setAttribute('tabindex', '-1');
  if (current) reach(current.scene, false);
  svg.addEventListener('focusin', ({ target }) => {
    const plate = plates.find(({ link }) => link === target);
    if (plate) reach(plate.scene, false);
  });
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !ARROWS.includes(event.key) || !current)
      return;
    event.preventDefault();
    const plate = next(current, event.key);
    if (plate) reach(plate.scene, true);
  });
  return reach;
}
