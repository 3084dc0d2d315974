/** A learner's own words are no longer than this, in UTF-16 units. */
export const MOST_WORDS = 2_000;

/** One of the things of a practice that can stand: a card, a question, a place in an order. */
export interface ItemState {
  /** How often it was tried; of words, how often they were changed. */
  readonly tries: number;
  readonly done: boolean;
  /** The learner's own. */
  readonly words?: string;
  /** In an order: the place, from 0, at which the learner has put it. */
  readonly at?: number;
}

/** Item id → how it stands. What is missing was never tried. */
export type Items = Readonly<Record<string, ItemState>>;

interface Titled {
  readonly id: string;
  readonly title: string;
}

interface Told extends Titled {
  /** What there is to do, in a sentence or two. */
  readonly ask: string;
}

/** A table whose cells were taken out: each belongs into a column. */
export interface SortPractice extends Told {
  readonly kind: 'sort';
  readonly columns: readonly Titled[];
  /** `cells`: column id → text. `person`: by the cast's id, who loses by it when it lands in a wrong column. */
  readonly rows: readonly (Titled & { readonly cells: Readonly<Record<string, string>>; readonly person?: string })[];
}

/** Steps, in their order; each has a line that somebody might say. */
export interface OrderPractice extends Told {
  readonly kind: 'order';
  readonly items: readonly (Titled & { readonly line: string; readonly why: string })[];
}

export interface Option {
  readonly text: string;
  readonly good: boolean;
  readonly why: string;
}

/** Moments, each with three things that could be said; one of them is good. */
export interface ChoosePractice extends Told {
  readonly kind: 'choose';
  readonly items: readonly {
    readonly id: string;
    readonly situation: string;
    /** What one would be tempted to say. */
    readonly tell?: string;
    readonly options: readonly Option[];
  }[];
}

/** Moments for which the learner finds words of their own; nobody marks them but the learner, by a list of questions. */
export interface WritePractice extends Told {
  readonly kind: 'write';
  readonly skills: readonly (Titled & { readonly ask: string })[];
  readonly items: readonly {
    readonly id: string;
    readonly situation: string;
    readonly tell: string;
    /** One that would do; shown beside the learner's own once that stands. */
    readonly instead: string;
  }[];
}

export type Practice = SortPractice | OrderPractice | ChoosePractice | WritePractice;

export const cellId = (row: string, column: string): string => `${row}/${column}`;
export const placeId = (item: string): string => `${item}/place`;
export const lineId = (item: string): string => `${item}/line`;

/** The ids of all that can stand, in the order of the data. */
export function itemIds(practice: Practice): readonly string[] {
  switch (practice.kind) {
    case 'sort':
      return practice.rows.flatMap(({ id }) => practice.columns.map((column) => cellId(id, column.id)));
    case 'order':
      return [...practice.items.map(({ id }) => placeId(id)), ...practice.items.map(({ id }) => lineId(id))];
    case 'choose':
    case 'write':
      return practice.items.map(({ id }) => id);
  }
}

export interface Standing {
  readonly done: number;
  readonly all: number;
  /** How many stood at the first try. */
  readonly atOnce: number;
}

/** How far somebody has come. */
export function standing(ids: readonly string[], items: Items): Standing {
  const done = ids.filter((id) => items[id]?.done);
  return { done: done.length, all: ids.length, atOnce: done.filter((id) => items[id]?.tries === 1).length };
}
