import { LENGTHS, type SessionRequest } from './plan.ts';

/** A session as its link tells it. */
export interface PlanLink extends SessionRequest {
  /** When it begins: minutes since midnight, 0 to 1439. */
  readonly start: number;
}

export const PLAN_START = 9 * 60;

/** Longer texts (UTF-16 units) are no link of ours. */
const MOST_LINK = 2_000;
const DAY = 24 * 60;

export type PlanLinkFault =
  /** Nothing in it is ours. */
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'no-modules' | 'length' | 'start' }
  | { readonly kind: 'unknown-modules'; readonly modules: readonly string[] };

export interface PlanLinkRead {
  /** As far as it could be read; whatever could not is as in `otherwise`. */
  readonly link: PlanLink;
  readonly faults: readonly PlanLinkFault[];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Minutes since midnight as a clock shows them, "09:05"; after midnight it begins again. */
export const clockTime = (minutes: number): string =>
  `${twoDigits(Math.floor((minutes % DAY) / 60))}:${twoDigits(minutes % 60)}`;

/**
 * A time of the day as people write it ("09:05", "9.05", "905", "9", "9am", "9:05 pm") as minutes since midnight; nothing where
 * it is none.
 */
export function minutesOfClock(text: string): number | undefined {
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  return hour === undefined || hour > 23 ? undefined : hour * 60 + Number(minutes);
}

/** Twelve comes before one: 12 am is midnight. */
function hourOfHalf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The fragment of a plan's link, without the `#`: `modules=a,b&length=90&start=09:00`. */
export const writePlanLink = ({ modules, length, start }: PlanLink): string =>
  `modules=${modules.join(',')}&length=${length}&start=${clockTime(start)}`;

/**
 * A plan's link from its fragment, with or without the `#`. Never throws. Fields that are not ours are passed over; what a
 * sentence puts after a link, a full stop or a bracket, does no harm; an empty fragment has no fault.
 * @param known the modules of this site
 * @param otherwise what stands where the link says nothing, or nothing that can be read
 */
export function readPlanLink(fragment: string, known: ReadonlySet<string>, otherwise: PlanLink): PlanLinkRead {
  const text = fragment
    .slice(0, MOST_LINK + 1)
    .replace(/^#/, '')
    .replace(/[\s.)>\]"”’]+$/u, '');
  if (text === '') return { link: otherwise, faults: [] };
  const fields = new URLSearchParams(fragment.length > MOST_LINK ? '' : text);
  const [named, length, start] = ['modules', 'length', 'start'].map((field) => fields.get(field) ?? undefined);
  if (named === undefined && length === undefined && start === undefined) {
    return { link: otherwise, faults: [{ kind: 'not-ours' }] };
  }
  const ids = [...new Set((named ?? '').split(',').flatMap((id) => id.trim() || []))];
  const modules = ids.filter((id) => known.has(id));
  const unknown = ids.filter((id) => !known.has(id));
  const minutes = LENGTHS.find((one) => String(one) === length);
  const at = start === undefined ? otherwise.start : minutesOfClock(start);
  const faults: PlanLinkFault[] = [
    ...(ids.length === 0 ? [{ kind: 'no-modules' } as const] : []),
    ...(unknown.length > 0 ? [{ kind: 'unknown-modules', modules: unknown } as const] : []),
    ...(minutes === undefined ? [{ kind: 'length' } as const] : []),
    ...(at === undefined ? [{ kind: 'start' } as const] : []),
  ];
  const link: PlanLink = {
    modules: modules.length > 0 ? modules : otherwise.modules,
    length: minutes ?? otherwise.length,
    start: at ?? otherwise.start,
  };
  return { link, faults };
}
