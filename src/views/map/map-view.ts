/** Plates become small targets then; the list holds the same links (WCAG 2.5.8, equivalent control). */
const SMALLEST = 0.15;
const LARGEST = 2.5;
/** As small as a map is drawn unasked: its titles can be read. */
const READABLE = 0.75;

/** What lies free on both sides of a map that is drawn whole, in CSS pixels. */
const MARGIN = 32;
/** What Shift and an arrow key pan by, in CSS pixels. */
const PAN = 80;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export interface MapView {
  /** @param factor how many times as large; 0: as large as it can be drawn whole */
  zoomBy(factor: number): void;
  /** Brings a scene's plate into the middle of the view. */
  show(scene: string): void;
}

interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * A drawing in a box that scrolls: the browser pans it by wheel, touch and keys; this adds dragging by mouse, and drawing
 * it larger and smaller about a point that stays where it is.
 */
export function mountMapView(view: HTMLElement, svg: SVGSVGElement): MapView {
  const { width, height } = svg.viewBox.baseVal;
  let scale = 1;

  const middle = (): Spot => {
    const { left, top } = view.getBoundingClientRect();
    return { clientX: left + view.clientWidth / 2, clientY: top + view.clientHeight / 2 };
  };
  function resize(wanted: number, { clientX, clientY }: Spot): void {
    const before = svg.getBoundingClientRect();
    scale = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    svg.setAttribute('width', String(width * scale));
    svg.setAttribute('height', String(height * scale));
    const after = svg.getBoundingClientRect();
    view.scrollLeft += after.left + ((clientX - before.left) / before.width) * after.width - clientX;
    view.scrollTop += after.top + ((clientY - before.top) / before.height) * after.height - clientY;
  }
  const fitting = (): number => Math.min((view.clientWidth - MARGIN) / width, (view.clientHeight - MARGIN) / height, 1);

  resize(Math.min(1, Math.max(READABLE, view.clientWidth / width)), middle());

  view.addEventListener(
    'wheel',
    (event) => {
      // A pinch on a touchpad comes as a wheel with the control key, too.
      if (!event.ctrlKey) return;
      event.preventDefault();
      resize(scale * Math.exp(-event.deltaY / 250), event);
    },
    { passive: false },
  );

  view.addEventListener('keydown', (event) => {
    const [x, y] = PANS[event.key] ?? [0, 0];
    if (!event.shiftKey || (x === 0 && y === 0)) return;
    event.preventDefault();
    view.scrollBy(x * PAN, y * PAN);
  });

  let apart = 0;
  const fingers = ({ touches: [one, other] }: TouchEvent): (Spot & { readonly apart: number }) | undefined =>
    one && other
      ? {
          apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
          clientX: (one.clientX + other.clientX) / 2,
          clientY: (one.clientY + other.clientY) / 2,
        }
      : undefined;
  view.addEventListener('touchstart', (event) => {
    apart = fingers(event)?.apart ?? 0;
  });
  view.addEventListener(
    'touchmove',
    (event) => {
      const now = fingers(event);
      if (!now || apart === 0) return;
      event.preventDefault();
      resize((scale * now.apart) / apart, now);
      apart = now.apart;
    },
    { passive: false },
  );

  let dragged = false;
  view.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    dragged = false;
    let { clientX: x, clientY: y } = event;
    const drag = (to: PointerEvent): void => {
      if (!dragged && Math.hypot(to.clientX - x, to.clientY - y) < 5) return;
      dragged = true;
      view.classList.add('dragged');
      view.scrollBy(x - to.clientX, y - to.clientY);
      x = to.clientX;
      y = to.clientY;
    };
    const drop = (): void => {
      view.classList.remove('dragged');
      removeEventListener('pointermove', drag);
      removeEventListener('pointerup', drop);
      removeEventListener('pointercancel', drop);
    };
    addEventListener('pointermove', drag);
    addEventListener('pointerup', drop);
    addEventListener('pointercancel', drop);
  });
  // A link cannot be dragged away, and a drag that ends on one does not follow it.
  view.addEventListener('dragstart', (event) => event.preventDefault());
  view.addEventListener(
    'click',
    (event) => {
      if (dragged) event.preventDefault();
      if (dragged) event.stopPropagation();
      dragged = false;
    },
    { capture: true },
  );

  return {
    zoomBy: (factor) => resize(factor === 0 ? fitting() : scale * factor, middle()),
    show: (scene) => {
      const plate = svg.querySelector(`[data-node="${CSS.escape(scene)}"]`)?.getBoundingClientRect();
      if (!plate) return;
      const { clientX, clientY } = middle();
      view.scrollBy(plate.left + plate.width / 2 - clientX, plate.top + plate.height / 2 - clientY);
    },
  };
}
