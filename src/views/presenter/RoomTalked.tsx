import { useEffect, useState } from 'preact/hooks';
import { roomPicture as words } from '../../i18n/en.ts';
import { elapsed } from '../../workshop/clock.ts';
import type { Clock } from '../../workshop/workshop.ts';

interface RoomTalkedProps {
  /** On the workshop's clock, in milliseconds, when the talk began. */
  readonly from: number;
  /** The workshop's. */
  readonly clock: Clock;
}

/** How long the room has talked: it counts up, and hurries nobody. */
export function RoomTalked({ from, clock }: RoomTalkedProps) {
  const [now, tick] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const talked = elapsed(clock, Math.max(now, Date.now())) - from;
  const seconds = Math.max(0, Math.floor(talked / 1000));
  return (
    <span class="room-talked" aria-hidden="true">
      {words.talked(Math.floor(seconds / 60), seconds % 60)}
    </span>
  );
}
