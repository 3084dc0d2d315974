import { type ItemState, MOST_WORDS } from '../engine/practice.ts';
import type { PracticeResult } from './practice-result.ts';
import { isFields } from './read-attempt.ts';

/** A result is refused beyond so many items. */
const MOST_ITEMS = 500;

const isId = (value: unknown): value is string => typeof value === 'string' && /^[^\s:]{1,200}$/.test(value);
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

function readState(value: unknown): ItemState | undefined {
  if (!isFields(value)) return undefined;
  const { tries, done, words, at } = value;
  if (!isCount(tries, 1_000_000) || typeof done !== 'boolean') return undefined;
  if (words !== undefined && (typeof words !== 'string' || words.length > MOST_WORDS)) return undefined;
  if (at !== undefined && !isCount(at, MOST_ITEMS)) return undefined;
  return { tries, done, ...(words === undefined ? {} : { words }), ...(at === undefined ? {} : { at }) };
}

/**
 * A practice's result from a value that anybody may have written (parsed JSON); nothing unless every field is as it should be.
 * What comes back is made anew from the fields that are known. Never throws.
 */
export function readPracticeResult(value: unknown): PracticeResult | undefined {
  if (!isFields(value)) return undefined;
  const { practice, version, items } = value;
  if (!isId(practice) || !isId(version) || !isFields(items)) return undefined;
  const entries = Object.entries(items);
  if (entries.length > MOST_ITEMS) return undefined;
  const states: [string, ItemState][] = [];
  for (const [id, held] of entries) {
    const state = readState(held);
    if (!isId(id) || id === '__proto__' || !state) return undefined;
    states.push([id, state]);
  }
  return { practice, version, items: Object.fromEntries(states) };
}
