/** Before Initialize, between it and Finish (Terminate), after that. */
export type Phase = 'before' | 'running' | 'after';

export interface Held {
  readonly phase: Phase;
  /** Element → value: what came with the launch, and all that was set since. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * What a real LMS answers to a SetValue.
 * @returns the standard's error code; 0 where the value is taken
 */
export type Refusal = (element: string, value: string, held: Held) => number;

export interface Kind {
  readonly access: 'read' | 'write' | 'both';
  /** Whether the value is of the element's data type. @param at the element's own address, with its indices */
  readonly fits?: (value: string, held: Held, at: string) => boolean;
  /** Least and most of a number. */
  readonly range?: readonly [number, number];
}

/** Element, with `n` for each index → what may be done to it. */
export type DataModel = Readonly<Record<string, Kind>>;

const INDEX = /\.(0|[1-9]\d*)(?=\.|$)/g;

export const kindOf = (model: DataModel, element: string): Kind | undefined =>
  Object.hasOwn(model, element.replace(INDEX, '.n')) ? model[element.replace(INDEX, '.n')] : undefined;

/** How many items stand in a list, as `_count` says. @param list as `cmi.interactions` */
export function countOf(values: ReadonlyMap<string, string>, list: string): number {
  const items = [...values.keys()].flatMap((element) =>
    element.startsWith(`${list}.`) ? (/^\d+/.exec(element.slice(list.length + 1)) ?? []) : [],
  );
  return new Set(items).size;
}

/** Whether any index of an element leaves a gap below it. */
export const leavesGap = (element: string, { values }: Held): boolean =>
  [...element.matchAll(INDEX)].some(({ index, 1: item }) => Number(item) > countOf(values, element.slice(0, index)));

/** The item of a list that an element belongs to: of `cmi.interactions.3.type` it is `cmi.interactions.3`. */
export const itemOf = (element: string): string => element.slice(0, element.lastIndexOf('.'));

export const oneOf =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value);

export const like =
  (shape: RegExp) =>
  (value: string): boolean =>
    shape.test(value);

export const atMost =
  (characters: number) =>
  (value: string): boolean =>
    value.length <= characters;
