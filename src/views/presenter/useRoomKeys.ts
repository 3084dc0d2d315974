import { useEffect, useRef } from 'preact/hooks';
import { meaningOf, type Pressed, type WindowAct } from '../../workshop/keys.ts';

interface RoomKeys {
  press(pressed: Pressed): void;
  window(what: WindowAct): void;
}

const SCROLLS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowDown: 1, ' ': 1, PageUp: -1, ArrowUp: -1 };

/** Where the picture is larger than the window, a key first shows the rest of it. */
function scrollsFirst(key: string): boolean {
  const way = SCROLLS[key];
  if (way === undefined) return false;
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return way > 0 ? scrollTop + clientHeight < scrollHeight - 2 : scrollTop > 2;
}

const WORKS_ITSELF = 'button, a, input, select, textarea, summary';

/** Keys of the room screen's own window; single letters and digits can be switched off (WCAG 2.1.4). */
export function useRoomKeys(keys: RoomKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, code, shiftKey, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      if ((key === ' ' || key === 'Enter') && target instanceof Element && target.closest(WORKS_ITSELF)) return;
      if (key.length === 1 && key !== ' ' && document.documentElement.dataset.keys === 'off') return;
      const meaning = meaningOf({ key, code, shiftKey });
      if (meaning === undefined || scrollsFirst(key)) return;
      event.preventDefault();
      // Of a key that is held down, the first stroke counts.
      if (event.repeat) return;
      if (typeof meaning === 'string') latest.current.window(meaning);
      else latest.current.press({ key, code, shiftKey });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
