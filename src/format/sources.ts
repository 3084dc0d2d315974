/** A stretch of the source. Lines and columns count from 1 (columns in UTF-16 units), offsets from 0; `end` is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly end: number;
}

/** A thing in the scenario that has a place in the text. */
export type Place =
  | { readonly field: 'title' }
  | { readonly scene: string }
  | { readonly route: number; readonly of: string }
  | { readonly choice: string }
  | { readonly choice: string; readonly need: number }
  | { readonly choice: string; readonly rule: string }
  | { readonly route: number; readonly of: string; readonly need: number }
  | { readonly rule: string }
  | { readonly meter: string }
  | { readonly walk: string };

/** Where the things of a scenario stand in its text. */
export interface Sources {
  readonly file: string;
  readonly text: string;
  /** By `keyOf(place)`. */
  readonly spans: ReadonlyMap<string, Span>;
}

const FIELDS = ['field', 'scene', 'route', 'of', 'choice', 'need', 'rule', 'meter', 'walk'] as const;

/** A place as a key: its fields in a fixed order. */
export function keyOf(place: Place): string {
  const held: { readonly [Field in (typeof FIELDS)[number]]?: string | number } = place;
  let key = '';
  for (const field of FIELDS) {
    const value = held[field];
    if (value !== undefined) key += `${field}=${value}\n`;
  }
  return key;
}

const START: Span = { line: 1, column: 1, offset: 0, end: 0 };

/** Where something stands; the start of the file for what has no place of its own. */
export const spanOf = (sources: Sources, place: Place): Span => sources.spans.get(keyOf(place)) ?? START;
