import { initialTransition, transition } from 'xstate';
import { dealt } from './deal.ts';
import {
  type ChoosePractice,
  cellId,
  type Items,
  itemIds,
  lineId,
  type OrderPractice,
  type Practice,
  placeId,
  type SortPractice,
  type WritePractice,
} from './practice.ts';
import {
  onceDone,
  type PracticeConfig,
  type PracticeEvent,
  type PracticeMachine,
  type PracticeSnapshot,
  practiceMachineOf,
  stateOf,
  tried,
} from './practice-machine.ts';

type States = Pick<PracticeConfig, 'initial' | 'states'>;

const FINISHED = { type: 'final' } as const;

function sortStates({ rows, columns }: SortPractice): States {
  const answers = Object.fromEntries(
    rows.flatMap((row) => columns.map((column): [string, string] => [cellId(row.id, column.id), column.id])),
  );
  return {
    initial: 'sorting',
    states: {
      sorting: { always: onceDone(Object.keys(answers), 'finished'), on: { place: tried(answers) } },
      finished: FINISHED,
    },
  };
}

function orderStates({ items }: OrderPractice): States {
  const places = items.map(({ id }) => placeId(id));
  const answers = Object.fromEntries(items.map(({ id }): [string, string] => [lineId(id), id]));
  return {
    initial: 'ordering',
    states: {
      ordering: {
        always: onceDone(places, 'matching'),
        on: {
          move: [
            {
              guard: { type: 'anyOpen', params: { items: places } },
              actions: { type: 'move', params: { items: places } },
            },
          ],
          check: [{ actions: { type: 'check', params: { items: places } } }],
        },
      },
      matching: { always: onceDone(Object.keys(answers), 'finished'), on: { match: tried(answers) } },
      finished: FINISHED,
    },
  };
}

function chooseStates({ items }: ChoosePractice): States {
  const answers = Object.fromEntries(
    items.map(({ id, options }): [string, string] => [id, String(options.findIndex(({ good }) => good))]),
  );
  return {
    initial: 'choosing',
    states: {
      choosing: { always: onceDone(Object.keys(answers), 'finished'), on: { choose: tried(answers) } },
      finished: FINISHED,
    },
  };
}

/** The only one that never closes: words of one's own can be taken up again. */
function writeStates({ items }: WritePractice): States {
  const ids = items.map(({ id }) => id);
  const params = { items: ids };
  const reopen = { guard: { type: 'anyDone', params }, actions: { type: 'reopen' } } as const;
  return {
    initial: 'writing',
    states: {
      writing: {
        always: onceDone(ids, 'finished'),
        on: {
          write: [{ guard: { type: 'anyOpen', params }, actions: { type: 'write' } }],
          accept: [{ guard: { type: 'hasWords', params }, actions: { type: 'accept' } }],
          reopen: [reopen],
        },
      },
      finished: { on: { reopen: [{ ...reopen, target: 'writing' }] } },
    },
  };
}

function statesOf(practice: Practice): States {
  switch (practice.kind) {
    case 'sort':
      return sortStates(practice);
    case 'order':
      return orderStates(practice);
    case 'choose':
      return chooseStates(practice);
    case 'write':
      return writeStates(practice);
  }
}

/** The places at which an order begins: shuffled, and never right from the start. */
function shuffled({ items, id }: OrderPractice): Items {
  const ids = items.map((item) => placeId(item.id));
  const order = dealt(ids, (place) => place, id);
  if (order.every((place, at) => place === ids[at])) order.push(...order.splice(0, 1));
  return Object.fromEntries(order.map((place, at) => [place, { tries: 0, done: false, at }]));
}

/**
 * The configuration of a practice's machine, taken up where it was left.
 * @param kept what the record holds; items that the practice no longer has are left out
 */
export function practiceConfig(practice: Practice, kept: Items = {}): PracticeConfig {
  const ids = itemIds(practice);
  const known = Object.fromEntries(
    ids.flatMap((id) => (Object.hasOwn(kept, id) && kept[id] ? [[id, kept[id]] as const] : [])),
  );
  const start = practice.kind === 'order' ? shuffled(practice) : {};
  const items = Object.fromEntries(
    Object.entries({ ...start, ...known }).map(([id, state]) => [id, { ...start[id], ...state }]),
  );
  return { id: practice.id, context: { items }, ...statesOf(practice) };
}

/** A practice under way: the machine, and where it is. */
export interface PracticeRun {
  readonly practice: Practice;
  readonly machine: PracticeMachine;
  readonly snapshot: PracticeSnapshot;
}

/** A practice as it begins, or as the record left it. */
export function beginPractice(practice: Practice, kept: Items = {}): PracticeRun {
  const machine = practiceMachineOf(practiceConfig(practice, kept));
  return { practice, machine, snapshot: initialTransition(machine)[0] };
}

/** One act further. What cannot be done now changes nothing. */
export const doIn = (run: PracticeRun, event: PracticeEvent): PracticeRun => ({
  ...run,
  snapshot: transition(run.machine, run.snapshot, event)[0],
});

export const isFinished = ({ snapshot }: PracticeRun): boolean => snapshot.value === 'finished';

/** The cards of a table in rounds: each has one card of every row, and of every column about as many as of the others. */
export const rounds = ({ id, rows, columns }: SortPractice): readonly (readonly string[])[] =>
  columns.map((_, round) => {
    const cards = rows.map((row, at) => cellId(row.id, columns[(at + round) % columns.length]?.id ?? ''));
    return dealt(cards, (card) => card, `${id} ${round}`);
  });

/** What is up next: of those that do not stand yet, one that was tried least often. */
export const upNext = (ids: readonly string[], items: Items): string | undefined =>
  ids
    .filter((id) => !stateOf(items, id).done)
    .sort((a, b) => stateOf(items, a).tries - stateOf(items, b).tries)
    .at(0);
