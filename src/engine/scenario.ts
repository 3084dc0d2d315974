/**
 * What a story is once its text has been read: plain data, no positions, no functions.
 * Positions of the source stand beside it (`format/sources.ts`), so that this can be shipped to a browser as it is.
 */

/** The twelve words an author may put in brackets after a name. */
export const MOODS = [
  'calm',
  'pleased',
  'eager',
  'brisk',
  'serious',
  'worried',
  'sidelined',
  'suspicious',
  'tired',
  'moved',
  'alarmed',
  'closed',
] as const;
export type Mood = (typeof MOODS)[number];

/** A piece of a paragraph. Emphasis is all that prose can carry. */
export type Inline = string | { readonly em: readonly Inline[] } | { readonly strong: readonly Inline[] };
/** One paragraph. */
export type Prose = readonly Inline[];

/** One thing that is told, in the order of the text. */
export type Beat =
  | { readonly kind: 'narration'; readonly text: Prose }
  | { readonly kind: 'speech'; readonly who: string; readonly mood?: Mood; readonly text: Prose }
  | { readonly kind: 'face'; readonly who: string; readonly mood: Mood }
  | { readonly kind: 'leave'; readonly who: string };

/** What somebody else thinks and does not say: shown by a role check, and in the debrief. */
export interface Thought {
  readonly who: string;
  readonly text: readonly Prose[];
}

export interface FacilitatorNote {
  /** How long the room needs, in minutes, where the author says so. */
  readonly minutes?: number;
  readonly text: readonly Prose[];
}

/** `keeps` is worth 1, `bends` ½, `breaks` 0. */
export const MARKS = ['keeps', 'bends', 'breaks'] as const;
export type Mark = (typeof MARKS)[number];

/** A condition on a choice or a route. */
export type Need =
  | { readonly kind: 'meter'; readonly meter: string; readonly op: '>=' | '<='; readonly value: number }
  | { readonly kind: 'taken'; readonly choice: string }
  | { readonly kind: 'not-taken'; readonly choice: string };

/** Taken at once when its needs hold, in the order of the text, before choices show. Never recorded. */
export interface Route {
  readonly target: string;
  readonly needs: readonly Need[];
  /** Meter id → how much it moves. */
  readonly changes: Readonly<Record<string, number>>;
}

export interface Choice {
  /** Unique in the scenario, never changed once published: it stands in records and reports. */
  readonly id: string;
  /** What the learner says. Empty where the clock takes it (`after`). */
  readonly text: Prose;
  readonly target: string;
  /** Rule id → mark. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Meter id → how much it moves. */
  readonly changes: Readonly<Record<string, number>>;
  readonly needs: readonly Need[];
  /** Your own face as you say it. */
  readonly mood?: Mood;
  /** Seconds until the clock takes it, where the learner has the clock on. Then it is no button. */
  readonly after?: number;
  /** What the world does straight after. */
  readonly consequence: readonly Beat[];
  /** What the debrief says about it. */
  readonly debrief: readonly Prose[];
  /** What a trainer asks whoever is for it. */
  readonly facilitator?: readonly Prose[];
}

export interface Scene {
  readonly id: string;
  readonly beats: readonly Beat[];
  readonly thoughts: readonly Thought[];
  /** The question of the role check; empty where the scene has none. */
  readonly roleCheck: readonly Prose[];
  readonly facilitator?: FacilitatorNote;
  readonly routes: readonly Route[];
  /** In the order of the text; a choice with `after` belongs to the clock. */
  readonly choices: readonly Choice[];
}

export interface CastMember {
  /** The text before the first comma. */
  readonly name: string;
  /** The text after it. */
  readonly about: string;
}

export interface Meter {
  readonly label: string;
  /** Whole numbers; the meter lies in 0 to `max`. */
  readonly start: number;
  readonly max: number;
  readonly unit?: string;
  readonly show: 'play' | 'debrief' | 'never';
}

/** A path written down by the author, with what it must reach. */
export interface Walk {
  readonly path: readonly string[];
  readonly ending: string;
  /** A fraction as written: marks earned (halves allowed) over tests met. */
  readonly score: { readonly earned: number; readonly tests: number };
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** The cast id of the person whom the learner plays. */
  readonly you: string;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly meters: Readonly<Record<string, Meter>>;
  /** Rule id → how often at least every path to an ending tests it. */
  readonly rules: Readonly<Record<string, number>>;
  readonly walks: Readonly<Record<string, Walk>>;
  /** The first one is where a story begins. Every target names one of them. */
  readonly scenes: readonly Scene[];
}

/** An ending is a scene that leads nowhere. */
export const isEnding = (scene: Scene): boolean => scene.routes.length === 0 && scene.choices.length === 0;
