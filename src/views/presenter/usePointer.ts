import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface PointerActs {
  next(): void;
  back(): void;
  fullScreen(): void;
}

/** A swipe is so many CSS pixels long, and rather level. */
const SWIPE = 60;
/** A second click within this time makes it a double click. */
const DOUBLE = 260;

/** On the picture: a click or a tap goes on, a swipe to the right goes back, a double click fills the screen. */
export function usePointer(place: RefObject<HTMLElement>, latest: RefObject<PointerActs>): void {
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let from: { readonly x: number; readonly y: number } | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const down = ({ clientX: x, clientY: y, isPrimary }: PointerEvent): void => {
      from = isPrimary ? { x, y } : undefined;
    };
    const up = ({ clientX, clientY, pointerType }: PointerEvent): void => {
      if (!from || pointerType === 'mouse') return;
      const [across, along] = [clientX - from.x, clientY - from.y];
      from = undefined;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(along)) return;
      if (across > 0) latest.current?.back();
      else latest.current?.next();
    };
    const click = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a, button')) return;
      const byMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
      clearTimeout(waiting);
      if (event.detail > 1 && byMouse) return;
      if (byMouse) waiting = setTimeout(() => latest.current?.next(), DOUBLE);
      else latest.current?.next();
    };
    const double = (): void => {
      clearTimeout(waiting);
      latest.current?.fullScreen();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointerup', up);
    element.addEventListener('click', click);
    element.addEventListener('dblclick', double);
    return () => {
      clearTimeout(waiting);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('click', click);
      element.removeEventListener('dblclick', double);
    };
  }, [place, latest]);
}
