import { useEffect, useRef } from 'preact/hooks';
import { meaningOf, type Pressed, type WindowAct } from '../../workshop/keys.ts';
import { keyPressed } from './key-pressed.ts';

interface RoomKeys {
  press(pressed: Pressed): void;
  window(what: WindowAct): void;
  /** In the console a key leads at once; on the wall it first shows the rest of a picture that is larger than the window. */
  readonly atOnce?: true;
  /** Whoever does not lead has no keys: the browser scrolls with them. */
  readonly off?: boolean;
}

const SCROLLS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowDown: 1, ' ': 1, PageUp: -1, ArrowUp: -1 };

function scrollsFirst(key: string): boolean {
  const way = SCROLLS[key];
  if (way === undefined) return false;
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return way > 0 ? scrollTop + clientHeight < scrollHeight - 2 : scrollTop > 2;
}

/** Keys of the console, and of the room screen's own window. */
export function useRoomKeys(keys: RoomKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const now = latest.current;
      const pressed = now.off ? undefined : keyPressed(event);
      const meaning = pressed && meaningOf(pressed);
      if (!pressed || meaning === undefined || (!now.atOnce && scrollsFirst(pressed.key))) return;
      event.preventDefault();
      // Of a key that is held down, the first stroke counts.
      if (event.repeat) return;
      if (typeof meaning === 'string') now.window(meaning);
      else now.press(pressed);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
