/** A day of the calendar as `YYYY-MM-DD`, without a time or a zone: the day where the learner is. */
export type Day = string;

const MS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1) / MS;
/** The last day that a number of 16 bits can say. */
const MOST = 2 ** 16 - 1;

/** Days since 2000-01-01; none where the text is no day, or lies before that, or after 2179-06-06. */
export function dayNumber(day: Day): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  // Some engines read the 31st of February as the 3rd of March.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return undefined;
  const number = at / MS - FIRST;
  return number >= 0 && number <= MOST ? number : undefined;
}

/** The day from its number; the first where the number is below 0, the last where it is too high. */
export const dayOf = (number: number): Day =>
  new Date((FIRST + Math.min(Math.max(Math.trunc(number), 0), MOST)) * MS).toISOString().slice(0, 10);

/** The day that it is here, where the device's clock says so. @param now milliseconds since 1970, or an ISO instant */
export function localDay(now: number | string): Day {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
