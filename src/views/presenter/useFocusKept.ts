import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What has the focus may go with the stage that it belongs to. The focus then goes to the way on, and never to the page, where
 * nobody finds it again.
 * @param within what is drawn anew
 * @param wayOn a selector; what it finds there stays whatever happens
 */
export function useFocusKept(within: RefObject<HTMLElement>, wayOn: string): void {
  const had = useRef<Element | undefined>(undefined);
  useEffect(() => {
    const place = within.current;
    if (!place) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      had.current = target instanceof Element ? target : undefined;
    };
    place.addEventListener('focusin', remember);
    return () => place.removeEventListener('focusin', remember);
  }, [within]);
  useLayoutEffect(() => {
    if (had.current === undefined || had.current.isConnected) return;
    had.current = undefined;
    if (document.activeElement !== document.body) return;
    within.current?.querySelector<HTMLElement>(wayOn)?.focus({ preventScroll: true });
  });
}
