import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Try {
  /** How many of the things that may be left out stand there; they bear `data-ago`, 1 for what goes last. */
  readonly before: number;
  readonly scale: number;
}

/** In the order in which they are tried: what is past gives way before what is told now grows smaller. */
const TRIES: readonly Try[] = [
  ...[4, 3, 2, 1].map((before) => ({ before, scale: 1 })),
  { before: 1, scale: 0.93 },
  ...[1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35].map((scale) => ({
    before: 0,
    scale,
  })),
];

/** At this scale everything is as small as the last row can read; only where even that is too much, it gets smaller still. */
const READABLE = 0.64;

/** Half a pixel is the browser's rounding and no overflow. */
const ROUNDING = 0.5;

function makeFit(box: HTMLElement): void {
  const inner = box.firstElementChild;
  if (!inner) return;
  for (const { before, scale } of TRIES) {
    box.dataset.before = String(before);
    box.style.setProperty('--fit', String(scale));
    box.style.setProperty('--floor', String(Math.min(1, scale / READABLE)));
    const least = inner.getBoundingClientRect();
    const most = box.getBoundingClientRect();
    if (least.height <= most.height + ROUNDING && inner.scrollWidth <= box.clientWidth + 1) return;
  }
}

interface RoomFitProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A box whose words become smaller until all of them stand in it: on a wall nobody scrolls. */
export function RoomFit({ class: name, children }: RoomFitProps) {
  const box = useRef<HTMLDivElement>(null);
  // After every drawing: what is told has changed, or how.
  useLayoutEffect(() => {
    if (box.current) makeFit(box.current);
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const again = (): void => makeFit(element);
    const observer = new ResizeObserver(again);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return (
    <div ref={box} class={`room-fit ${name}`}>
      <div>{children}</div>
    </div>
  );
}
