import { type Day, localDay } from '../../record/day.ts';

const LONG = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const written = (format: Intl.DateTimeFormat, day: Day): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : format.format(at);
};

/** With the day of the week. A text that is no day comes back as it is. */
export const dayInWords = (day: Day): string => written(LONG, day);

/** The day of an instant, here. @param instant ISO */
export const instantInWords = (instant: string): string => written(SHORT, localDay(instant));
