/** So far may a hand tremble before it drags, in CSS pixels. */
const TREMBLE = 6;

const placeUnder = (x: number, y: number, but: Element): HTMLElement | undefined =>
  document
    .elementsFromPoint(x, y)
    .filter((element) => !but.contains(element))
    .map((element) => element.closest<HTMLElement>('[data-place]'))
    .find((element) => element !== null && element !== but) ?? undefined;

/**
 * Carries something with the pointer until it is let go. An extra: whatever can be dragged can be done by buttons.
 * @param carried what moves
 * @param drop told the `data-place` that it was let go over
 */
export function drag(event: PointerEvent, carried: HTMLElement, drop: (place: string) => void): void {
  if (event.button !== 0) return;
  const from = { x: event.clientX, y: event.clientY };
  const stop = new AbortController();
  let over: HTMLElement | undefined;
  const lie = (): void => {
    stop.abort();
    carried.style.translate = '';
    carried.removeAttribute('data-carried');
    over?.removeAttribute('data-over');
  };
  const heard = { signal: stop.signal };
  addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      if (pointerId !== event.pointerId) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (!carried.hasAttribute('data-carried') && Math.hypot(x, y) < TREMBLE) return;
      carried.setAttribute('data-carried', '');
      carried.style.translate = `${x}px ${y}px`;
      over?.removeAttribute('data-over');
      over = placeUnder(clientX, clientY, carried);
      over?.setAttribute('data-over', '');
    },
    heard,
  );
  addEventListener(
    'pointerup',
    ({ pointerId }) => {
      if (pointerId !== event.pointerId) return;
      const place = over?.dataset.place;
      lie();
      if (place !== undefined) drop(place);
    },
    heard,
  );
  // A finger that is lifted in motion would fling the page, and the next tap would only stop that (Chromium). A drag is no scroll.
  addEventListener('touchmove', (moved) => moved.cancelable && moved.preventDefault(), { ...heard, passive: false });
  addEventListener('pointercancel', lie, heard);
}
