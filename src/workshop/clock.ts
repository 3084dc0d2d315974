import type { Clock, Workshop } from './workshop.ts';

/** Beyond this nobody was in the room any more: a workshop that is taken up again goes on where it was left. */
const LEFT = 30 * 60_000;

/** Milliseconds on the clock. @param now milliseconds since 1970; so everywhere in this file */
export const elapsed = ({ ran, since }: Clock, now: number): number =>
  ran + (since === undefined ? 0 : Math.max(0, now - since));

export const started = (clock: Clock, now: number): Clock =>
  clock.since === undefined ? { ran: clock.ran, since: now } : clock;

/** The room is led on: the clock runs, unless the trainer stopped it. */
export const ledOn = (clock: Clock, now: number): Clock => (clock.stopped ? clock : started(clock, now));

/** By the trainer. */
export const stopped = (clock: Clock, now: number): Clock => ({ ran: elapsed(clock, now), stopped: true });

/** The workshop as it is opened again: after a long absence its clock stands where the last thing was done. */
export function takenUp(workshop: Workshop, now: number): Workshop {
  const touched = Date.parse(workshop.touched);
  const { clock } = workshop;
  if (clock.since === undefined || now - touched <= LEFT) return workshop;
  return { ...workshop, clock: { ran: elapsed(clock, touched) } };
}
