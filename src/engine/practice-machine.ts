import { assign, createMachine, type EventObject, type SnapshotFrom } from 'xstate';
import { type ItemState, type Items, MOST_WORDS } from './practice.ts';

/** All that a practice remembers. What comes up next follows from it, so that it can be taken up anywhere. */
export interface PracticeContext {
  readonly items: Items;
}

export type PracticeEvent =
  /** A card laid into a column, a line beside a step, an option taken: right or not. */
  | { readonly type: 'place' | 'match' | 'choose'; readonly item: string; readonly to: string }
  /** An unsettled one past its unsettled neighbour: -1 to the front, 1 to the back. */
  | { readonly type: 'move'; readonly item: string; readonly by: number }
  /** "They stand like this." */
  | { readonly type: 'check' }
  | { readonly type: 'write'; readonly item: string; readonly words: string }
  | { readonly type: 'accept' | 'reopen'; readonly item: string };

export interface ItemsParams {
  readonly items: readonly string[];
}
export interface AnswersParams {
  /** Item id → what is right. */
  readonly answers: Readonly<Record<string, string>>;
}

type Guard =
  | { readonly type: 'right' | 'open'; readonly params: AnswersParams }
  | { readonly type: 'allDone' | 'anyOpen' | 'anyDone' | 'hasWords'; readonly params: ItemsParams };
type Action =
  | { readonly type: 'settle' | 'comeBack' | 'accept' | 'reopen' | 'write' }
  | { readonly type: 'move' | 'check'; readonly params: ItemsParams };

interface TransitionConfig {
  readonly target?: string;
  readonly guard?: Guard;
  readonly actions?: Action;
}
interface StateConfig {
  readonly type?: 'final';
  readonly always?: TransitionConfig;
  readonly on?: Readonly<Partial<Record<PracticeEvent['type'], readonly TransitionConfig[]>>>;
}

/** Plain JSON, as the story's: conditions and actions are names with parameters. */
export interface PracticeConfig {
  readonly id: string;
  readonly initial: string;
  readonly context: PracticeContext;
  readonly states: Readonly<Record<string, StateConfig>>;
}

/** The one way in which something is tried: what is right settles, what is not comes back. */
export const tried = (answers: AnswersParams['answers']): readonly TransitionConfig[] => [
  { guard: { type: 'right', params: { answers } }, actions: { type: 'settle' } },
  { guard: { type: 'open', params: { answers } }, actions: { type: 'comeBack' } },
];

/** Goes on by itself once all of these stand. */
export const onceDone = (items: readonly string[], target: string): TransitionConfig => ({
  target,
  guard: { type: 'allDone', params: { items } },
});

const itemOf = (event: PracticeEvent): string => ('item' in event ? event.item : '');

const NEW: ItemState = { tries: 0, done: false };
export const stateOf = (items: Items, id: string): ItemState => (Object.hasOwn(items, id) ? (items[id] ?? NEW) : NEW);

const withItem = (items: Items, id: string, change: Partial<ItemState>): Items => ({
  ...items,
  [id]: { ...stateOf(items, id), ...change },
});
const again = (items: Items, id: string, change: Partial<ItemState>): Items =>
  withItem(items, id, { tries: stateOf(items, id).tries + 1, ...change });

const isOpen = (items: Items, ids: readonly string[], id: string): boolean =>
  ids.includes(id) && !stateOf(items, id).done;

/** The order in which things stand, settled ones at their own places. */
export function arrangement(ids: readonly string[], items: Items): readonly string[] {
  const open = ids
    .filter((id) => !stateOf(items, id).done)
    .sort((a, b) => (stateOf(items, a).at ?? 0) - (stateOf(items, b).at ?? 0));
  return ids.map((id) => (stateOf(items, id).done ? id : (open.shift() ?? id)));
}

function moved(ids: readonly string[], items: Items, item: string, by: number): Items {
  const order = arrangement(ids, items);
  const from = order.indexOf(item);
  let to = from + Math.sign(by);
  while (order[to] !== undefined && !isOpen(items, ids, order[to] ?? '')) to += Math.sign(by);
  const other = order[to];
  if (!isOpen(items, ids, item) || other === undefined || to === from) return items;
  return order.reduce(
    (so, id, at) => (isOpen(so, ids, id) ? withItem(so, id, { at: id === item ? to : id === other ? from : at }) : so),
    items,
  );
}

const checked = (ids: readonly string[], items: Items): Items =>
  arrangement(ids, items).reduce(
    (so, id, at) => (isOpen(items, ids, id) ? again(so, id, { at, done: ids[at] === id }) : so),
    items,
  );

/** Puts the code behind the names that a configuration uses. */
export function practiceMachineOf(config: PracticeConfig) {
  return createMachine<
    PracticeContext,
    PracticeEvent,
    never,
    | { type: 'settle' | 'comeBack' | 'accept' | 'reopen' | 'write'; params: undefined }
    | { type: 'move' | 'check'; params: ItemsParams },
    | { type: 'right' | 'open'; params: AnswersParams }
    | { type: 'allDone' | 'anyOpen' | 'anyDone' | 'hasWords'; params: ItemsParams },
    never,
    never,
    undefined,
    undefined,
    EventObject
  >(config, {
    guards: {
      right: ({ context, event }, { answers }) =>
        'to' in event && isOpen(context.items, Object.keys(answers), event.item) && answers[event.item] === event.to,
      open: ({ context, event }, { answers }) =>
        'to' in event && isOpen(context.items, Object.keys(answers), event.item),
      allDone: ({ context }, { items }) => items.every((id) => stateOf(context.items, id).done),
      anyOpen: ({ context, event }, { items }) => isOpen(context.items, items, itemOf(event)),
      anyDone: ({ context, event }, { items }) =>
        items.includes(itemOf(event)) && stateOf(context.items, itemOf(event)).done,
      hasWords: ({ context, event }, { items }) =>
        isOpen(context.items, items, itemOf(event)) &&
        (stateOf(context.items, itemOf(event)).words ?? '').trim() !== '',
    },
    actions: {
      settle: assign(({ context, event }) => ({ items: again(context.items, itemOf(event), { done: true }) })),
      comeBack: assign(({ context, event }) => ({ items: again(context.items, itemOf(event), {}) })),
      // Whoever accepts their own words has tried nothing more by it.
      accept: assign(({ context, event }) => ({ items: withItem(context.items, itemOf(event), { done: true }) })),
      reopen: assign(({ context, event }) => ({ items: again(context.items, itemOf(event), { done: false }) })),
      write: assign(({ context, event }) =>
        event.type === 'write'
          ? { items: again(context.items, event.item, { words: event.words.slice(0, MOST_WORDS) }) }
          : context,
      ),
      move: assign(({ context, event }, { items }: ItemsParams) =>
        event.type === 'move' ? { items: moved(items, context.items, event.item, event.by) } : context,
      ),
      check: assign(({ context }, { items }: ItemsParams) => ({ items: checked(items, context.items) })),
    },
  });
}

export type PracticeMachine = ReturnType<typeof practiceMachineOf>;
export type PracticeSnapshot = SnapshotFrom<PracticeMachine>;
