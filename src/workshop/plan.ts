import { chooseStops, leastMinutes, type Passage } from './passages.ts';
import type { SessionModule } from './session-module.ts';

/** Minutes. */
export const LENGTHS = [30, 60, 90, 180] as const;
export type Length = (typeof LENGTHS)[number];

/** What somebody wants to do in a session. */
export interface SessionRequest {
  /** The modules' ids, each once, in the order in which they are played. */
  readonly modules: readonly string[];
  readonly length: Length;
}

/** What a part of a session is for. */
export type Purpose =
  /** Who is here, how a vote goes. */
  | { readonly kind: 'welcome' }
  /** A module's story, to its end: every turn of it, as a stop or played straight through. */
  | { readonly kind: 'story'; readonly module: string; readonly passages: readonly Passage[] }
  /** What the room did, and why. */
  | { readonly kind: 'debrief'; readonly module: string }
  /** Back to one decision, and on along the choice that lost. */
  | { readonly kind: 'other-road'; readonly module: string }
  /** What to do this week. */
  | { readonly kind: 'week'; readonly module: string }
  | { readonly kind: 'break' }
  /** Everybody's own handoff plan, in pairs. */
  | { readonly kind: 'own-plan' }
  /** Those that were parked on the way. */
  | { readonly kind: 'questions' }
  | { readonly kind: 'close' };

export type Item = Purpose & {
  /** Whole minutes since the session began. */
  readonly start: number;
  /** Whole minutes, 1 or more. */
  readonly minutes: number;
};

/** A module for which there is no time. */
export interface LeftOut {
  readonly module: string;
  /** What its story, its debrief and its week would need at least, in whole minutes. */
  readonly needs: number;
}

export interface SessionPlan {
  readonly length: Length;
  /** One after the other without a gap; their minutes add up to the length. None where no module has room. */
  readonly items: readonly Item[];
  readonly left: readonly LeftOut[];
  /** The shortest length in which everything that was asked for has room; nothing where no length is enough. */
  readonly enough?: Length;
}

/** What stands around the stories, in minutes: fixed, and for each module; and how many stops every story has at least. */
const FRAME: Readonly<
  Record<Length, Readonly<Record<'welcome' | 'break' | 'close' | 'debrief' | 'week' | 'stops', number>>>
> = {
  30: { welcome: 2, break: 0, close: 1, debrief: 5, week: 1, stops: 1 },
  60: { welcome: 4, break: 0, close: 3, debrief: 8, week: 3, stops: 3 },
  90: { welcome: 5, break: 0, close: 5, debrief: 10, week: 4, stops: 3 },
  180: { welcome: 10, break: 15, close: 5, debrief: 12, week: 5, stops: 4 },
};

/** What minutes that no story needs are used for, in this order: not under the least of it, and not over the most. */
const EXTRAS = [
  { kind: 'debrief', least: 1, most: 8 },
  { kind: 'own-plan', least: 8, most: 25 },
  { kind: 'other-road', least: 8, most: 20 },
  { kind: 'questions', least: 3, most: 180 },
] as const;

const needs = (module: SessionModule, length: Length): number =>
  leastMinutes(module.turns, FRAME[length].stops) + FRAME[length].debrief + FRAME[length].week;

const timeFor = (length: Length): number => length - FRAME[length].welcome - FRAME[length].break - FRAME[length].close;

const fits = (modules: readonly SessionModule[], length: Length): boolean =>
  modules.reduce((sum, module) => sum + needs(module, length), 0) <= timeFor(length);

/** Shares out what no story needs. What is too little for anything makes the first debrief longer. */
function extrasOf(minutes: number): ReadonlyMap<(typeof EXTRAS)[number]['kind'], number> {
  let rest = minutes;
  const shares = new Map<(typeof EXTRAS)[number]['kind'], number>();
  for (const { kind, least, most } of EXTRAS) {
    if (rest < least) continue;
    shares.set(kind, Math.min(most, rest));
    rest -= Math.min(most, rest);
  }
  return shares.set('debrief', (shares.get('debrief') ?? 0) + rest);
}

/** How many minutes off the middle a break may lie, so that a debrief comes straight after its story. */
const STRAIGHT_AFTER = 15;

/** Puts the break where a part ends, near the middle, not straight after the welcome, and better not before a debrief. */
function withBreak(parts: readonly (Purpose & { minutes: number })[], minutes: number): typeof parts {
  if (minutes === 0) return parts;
  const half = parts.reduce((sum, part) => sum + part.minutes, 0) / 2;
  const before = (at: number): number => parts.slice(0, at).reduce((sum, part) => sum + part.minutes, 0);
  const costs = parts.map(({ kind }, at) => ({
    at,
    cost: Math.abs(before(at) - half) + (kind === 'debrief' ? STRAIGHT_AFTER : 0),
  }));
  const at = costs.slice(2).sort((a, b) => a.cost - b.cost)[0]?.at ?? parts.length;
  return [...parts.slice(0, at), { kind: 'break', minutes }, ...parts.slice(at)];
}

/**
 * An agenda for a session with a room full of people. The same request always gives the same agenda.
 *
 * Every story is played to its end, because the debrief needs one. So each module that is taken gets what its story takes when
 * it is played straight through but for a few stops (the opening one alone in half an hour, four in three hours), and a debrief and a word on the
 * week; modules are taken in their order as long as that has room. What time is left is shared among the stories and buys more stops
 * (`passages.ts` says which); what then still is left goes to the debrief, the learners' own plans, the other road and
 * questions, in this order.
 * @param course the modules that there are; those asked for that are none of them are passed over
 * @returns no items where there is no room for any of the modules
 */
export function sessionPlan(course: readonly SessionModule[], { modules, length }: SessionRequest): SessionPlan {
  const asked = [...new Set(modules)].flatMap((id) => course.find((module) => module.id === id) ?? []);
  const { welcome, break: pause, close, debrief, week, stops } = FRAME[length];
  const taken = asked.filter((_, at) => fits(asked.slice(0, at + 1), length));
  const left = asked.slice(taken.length).map((module) => ({ module: module.id, needs: needs(module, length) }));
  const enough = LENGTHS.find((one) => fits(asked, one));
  const found = { length, left, ...(enough === undefined ? {} : { enough }) };
  if (taken.length === 0) return { ...found, items: [] };

  let rest = timeFor(length) - taken.length * (debrief + week);
  let later = taken.reduce((sum, { turns }) => sum + leastMinutes(turns, stops), 0);
  const stories = taken.map((module, at) => {
    const least = leastMinutes(module.turns, stops);
    const share = least + Math.floor((rest - later) / (taken.length - at));
    const { passages, minutes } = chooseStops(module.turns, share);
    rest -= minutes;
    later -= least;
    return { module: module.id, passages, minutes };
  });

  const extras = extrasOf(rest);
  const extra = (kind: 'own-plan' | 'questions') => {
    const minutes = extras.get(kind) ?? 0;
    return minutes > 0 ? [{ kind, minutes } as const] : [];
  };
  const parts = stories.flatMap(({ module, passages, minutes }, at): (Purpose & { minutes: number })[] => {
    const other = at === 0 ? (extras.get('other-road') ?? 0) : 0;
    return [
      { kind: 'story', module, passages, minutes },
      { kind: 'debrief', module, minutes: debrief + (at === 0 ? (extras.get('debrief') ?? 0) : 0) },
      ...(other > 0 ? [{ kind: 'other-road', module, minutes: other } as const] : []),
      { kind: 'week', module, minutes: week },
    ];
  });
  const whole = withBreak(
    [
      { kind: 'welcome', minutes: welcome },
      ...parts,
      ...extra('own-plan'),
      ...extra('questions'),
      { kind: 'close', minutes: close },
    ],
    pause,
  );
  let start = 0;
  const items = whole.map((part): Item => {
    const item = { ...part, start };
    start += part.minutes;
    return item;
  });
  return { ...found, items };
}

/** How a module's story is played in a plan: every turn of it in order; none where the plan has no such story. */
export const passagesOf = ({ items }: SessionPlan, module: string): readonly Passage[] =>
  items.flatMap((item) => (item.kind === 'story' && item.module === module ? item.passages : []));
