import { useEffect } from 'preact/hooks';
import { roomScreen as words } from '../../i18n/en.ts';

interface RoomBarProps {
  readonly onKey: (key: string) => void;
  readonly onFullScreen: () => void;
  readonly onKeys: () => void;
}

/** After so long without a movement of the pointer nothing but the picture is left. */
const QUIET = 3000;

/** All that keys do most, for the mouse and for fingers. It is there while the pointer moves, or the focus is in it. */
export function RoomBar({ onKey, onFullScreen, onKeys }: RoomBarProps) {
  useEffect(() => {
    const { dataset } = document.body;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const still = (): void => {
      dataset.still = '';
    };
    const moved = (): void => {
      delete dataset.still;
      clearTimeout(timer);
      timer = setTimeout(still, QUIET);
    };
    still();
    addEventListener('pointermove', moved);
    addEventListener('pointerdown', moved);
    return () => {
      clearTimeout(timer);
      delete dataset.still;
      removeEventListener('pointermove', moved);
      removeEventListener('pointerdown', moved);
    };
  }, []);
  return (
    <div class="room-bar" role="toolbar" aria-label={words.bar}>
      <button type="button" onClick={() => onKey('PageUp')}>
        {words.back}
      </button>
      <button type="button" onClick={() => onKey('PageDown')}>
        {words.next}
      </button>
      <button type="button" onClick={() => onKey('b')}>
        {words.black}
      </button>
      {document.fullscreenEnabled ? (
        <button type="button" onClick={onFullScreen}>
          {words.fullScreen}
        </button>
      ) : null}
      <button type="button" onClick={onKeys}>
        {words.keys}
      </button>
    </div>
  );
}
