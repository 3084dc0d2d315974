import type { Day } from '../../record/day.ts';

/** A day as it is read: "Friday, 4 December", with the year where it is another one than today's. */
export function dayInWords(day: Day): string {
  // Noon, so that no change of clocks moves it.
  const date = new Date(`${day}T12:00:00`);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return date.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year });
}
