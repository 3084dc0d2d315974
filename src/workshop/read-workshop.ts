import type { Step } from '../engine/replay.ts';
import { MOST } from './limits.ts';
import { NOT_PICKED } from './voted.ts';
import {
  type Clock,
  EVERY_TURN,
  type Over,
  type RoomPath,
  type Split,
  type Stage,
  type Vote,
  type Voting,
  type Workshop,
} from './workshop.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Whatever is not as it should be throws this, and nobody outside sees it. */
class Unreadable extends Error {}

function must(holds: boolean): asserts holds {
  if (!holds) throw new Unreadable();
}

function fields(value: unknown): Fields {
  must(isFields(value));
  return value;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, most: number, least = 0): string {
  must(typeof value === 'string' && value.length >= least && value.length <= most);
  return value;
}

/** An id that an author gave, or a browser. */
function id(value: unknown): string {
  const name = text(value, MOST.id, 1);
  must(name !== '__proto__');
  return name;
}

function matching(value: unknown, form: RegExp): string {
  const found = text(value, MOST.id);
  must(form.test(found));
  return found;
}

/** A whole number from `least` to `most`. */
function count(value: unknown, most: number, least = 0): number {
  must(typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most);
  return value;
}

/** Thirty years of milliseconds and more, fractions allowed: a clock may be precise, a number may not be senseless. */
function milliseconds(value: unknown): number {
  must(typeof value === 'number' && value >= 0 && value <= 1e14);
  return value;
}

function instant(value: unknown): string {
  const found = text(value, 24);
  const time = Date.parse(found);
  must(!Number.isNaN(time) && new Date(time).toISOString() === found);
  return found;
}

function list<T>(value: unknown, most: number, read: (item: unknown, at: number) => T): readonly T[] {
  must(Array.isArray(value) && value.length <= most);
  return value.map(read);
}

function oneOf<T extends string>(value: unknown, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  must(found !== undefined);
  return found;
}

const steps = (value: unknown): readonly Step[] => list(value, MOST.steps, id);

function path(value: unknown, at: number): RoomPath {
  const one = fields(value);
  if (one.parted === undefined) return { steps: steps(one.steps) };
  const { from, decision, by } = fields(one.parted);
  return {
    steps: steps(one.steps),
    parted: {
      from: count(from, at - 1),
      decision: count(decision, MOST.steps),
      by: by === 'minority' ? by : count(by, MOST.groups - 1),
    },
  };
}

function paths(value: unknown): Workshop['paths'] {
  const [first, ...rest] = list(value, MOST.paths, path);
  must(first !== undefined && first.parted === undefined);
  return [first, ...rest];
}

/** One number for each of the choices that could be voted for. */
const counts = (value: unknown, among: readonly string[], most: number): readonly number[] => {
  const found = list(value, MOST.choices, (one) => count(one, most));
  must(found.length === among.length);
  return found;
};

function choices(value: unknown): readonly string[] {
  const found = list(value, MOST.choices, id);
  must(found.length > 0 && new Set(found).size === found.length);
  return found;
}

function vote(value: unknown, paths: number): Vote {
  const one = fields(value);
  const among = choices(one.among);
  return {
    path: count(one.path, paths - 1),
    decision: count(one.decision, MOST.steps),
    among,
    hands: counts(one.hands, among, MOST.hands),
    phones: counts(one.phones, among, MOST.phones),
    round: count(one.round, MOST.votes, 1),
    chosen: id(one.chosen),
    settled: oneOf(one.settled, ['votes', 'lots', 'trainer']),
  };
}

function counting(one: Fields) {
  const among = choices(one.among);
  const ballots = Object.entries(fields(one.ballots));
  must(ballots.length <= MOST.phones);
  return {
    among,
    hands: counts(one.hands, among, MOST.hands),
    ballots: Object.fromEntries(ballots.map(([phone, at]) => [id(phone), count(at, among.length - 1)])),
    round: count(one.round, MOST.votes, 1),
  };
}

function voting(one: Fields): Voting {
  const open = counting(one);
  const asking = one.asking === undefined ? {} : { asking: count(one.asking, open.among.length - 1) };
  return { kind: 'voting', ...open, ...asking };
}

function stage(value: unknown): Stage {
  const one = fields(value);
  const kind = oneOf(one.kind, ['telling', 'choices', 'discuss', 'voting', 'settling', 'ended']);
  switch (kind) {
    case 'telling':
      return { kind, turns: count(one.turns, EVERY_TURN, 1) };
    case 'choices':
      return { kind, shown: count(one.shown, MOST.choices, 1) };
    case 'discuss':
      return { kind, from: milliseconds(one.from) };
    case 'voting':
      return voting(one);
    case 'settling': {
      const voted = counting(one);
      const left = choices(one.left);
      must(left.every((choice) => voted.among.includes(choice)));
      const why = oneOf(one.why, ['votes', 'tie', 'nobody-counted', 'lots']);
      return { kind, ...voted, left, at: count(one.at, left.length - 1, NOT_PICKED), why };
    }
    case 'ended':
      return { kind };
  }
}

function split(value: unknown, paths: number): Split {
  const one = fields(value);
  const groups = list(one.groups, MOST.groups, (group) => {
    const { choice, path } = fields(group);
    return { choice: id(choice), ...(path === undefined ? {} : { path: count(path, paths - 1) }) };
  });
  must(groups.length > 0);
  return { path: count(one.path, paths - 1), before: steps(one.before), groups };
}

/** Splits once knew the number of their decision alone. What the room has done since may have made nonsense of it. */
const isOlder = (split: unknown): boolean => fields(split).before === undefined;

function clock(value: unknown): Clock {
  const one = fields(value);
  const ran = milliseconds(one.ran);
  if (one.stopped === undefined) return { ran, ...(one.since === undefined ? {} : { since: milliseconds(one.since) }) };
  must(one.stopped === true && one.since === undefined);
  return { ran, stopped: true };
}

const OVERS: readonly Over[] = ['black', 'role-check', 'join', 'groups', 'paths'];

function workshop(value: unknown): Workshop {
  const one = fields(value);
  const ways = paths(one.paths);
  return {
    id: matching(one.id, /^[0-9a-z]{12}$/),
    name: text(one.name, MOST.name),
    scenario: matching(one.scenario, /^[^\s:/]+$/),
    version: id(one.version),
    began: instant(one.began),
    touched: instant(one.touched),
    paths: ways,
    playing: count(one.playing, ways.length - 1),
    stage: stage(one.stage),
    ...(one.held === undefined ? {} : { held: voting(fields(one.held)) }),
    ...(one.over === undefined ? {} : { over: oneOf(one.over, OVERS) }),
    votes: list(one.votes, MOST.votes, (item) => vote(item, ways.length)),
    ...(one.split === undefined || isOlder(one.split) ? {} : { split: split(one.split, ways.length) }),
    clock: clock(one.clock),
    reached: milliseconds(one.reached),
    notes: list(one.notes, MOST.notes, (item) => {
      const note = fields(item);
      return {
        path: count(note.path, ways.length - 1),
        decision: count(note.decision, MOST.steps),
        text: text(note.text, MOST.text),
      };
    }),
    parked: list(one.parked, MOST.parked, (item) => text(item, MOST.text)),
    room: matching(one.room, /^[0-9A-Z]{4,12}$/),
    ...(one.plan === undefined ? {} : { plan: text(one.plan, MOST.plan) }),
  };
}

/**
 * A workshop from a value that anybody may have written (parsed JSON); nothing unless every field is as it should be. What comes
 * back is made anew, in a fixed order of fields, from the fields that are known. Never throws.
 */
export function readWorkshop(value: unknown): Workshop | undefined {
  try {
    return workshop(value);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
