import { hash } from '../engine/hash.ts';

/**
 * A text on one line, no longer than it may be, never cut within a letter: neither a surrogate pair nor what joins to the
 * letter before it.
 * @param most UTF-16 units
 */
export function oneLine(text: string, most: number): string {
  const line = text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  if (line.length <= most) return line;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Tells two ids apart that have become one. */
const tail = (id: string): string => hash(id).toString(36);

/**
 * An id as every LMS takes it: letters, digits, `_`, `.` and `-`. Where anything else stood in it, or where it is too long, it
 * ends in a hash, so that two ids stay two.
 */
export function safeId(id: string, most = 250): string {
  if (/^[A-Za-z0-9._-]+$/.test(id) && id.length <= most) return id;
  return `${id.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, most - 12)}_${tail(id)}`;
}

/** SCORM 2004 RTE 4.1.1.7, short_identifier_type as Moodle reads it: no hyphen either. Choice ids hold no `_` of their own. */
export const shortId = (id: string): string => safeId(id.replaceAll('-', '_'));

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** Hundredths of a second: what both SCORM standards can say. */
const hundredths = (milliseconds: number): number => Math.max(0, Math.round(milliseconds / 10));

/** SCORM 1.2, CMITimespan: `HHHH:MM:SS.SS` */
export function timespan(milliseconds: number): string {
  const all = Math.min(hundredths(milliseconds), 9_999 * 360_000 + 359_999);
  const [hours, minutes, seconds] = [Math.floor(all / 360_000), Math.floor(all / 6_000) % 60, (all % 6_000) / 100];
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/** SCORM 2004, timeinterval (second,10,2): `PT1H2M3.04S` */
export function interval(milliseconds: number): string {
  const all = hundredths(milliseconds);
  const [hours, minutes, seconds] = [Math.floor(all / 360_000), Math.floor(all / 6_000) % 60, (all % 6_000) / 100];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${Number(seconds.toFixed(2))}S`;
}

/** SCORM 1.2, CMITime: the time of day, where the learner is: `HH:MM:SS` */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part, 2)).join(':');
}

/** SCORM 2004, time (second,10,0), where the learner is, without a zone: `YYYY-MM-DDThh:mm:ss`. Moodle knows no year after 2038. */
export function localTime(at: number): string {
  const date = new Date(Math.min(at, Date.UTC(2038, 0, 1)));
  const day = [date.getFullYear(), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-');
  return `${day}T${timeOfDay(date.getTime())}`;
}

/** A real number as both SCORM standards read it: no exponent, no bare point. */
export const real = (number: number, decimals: 2 | 4): string => String(Number(number.toFixed(decimals)));
