import type { Tally } from '../engine/score.ts';
import { type Attempt, MOST_STEPS, type Result } from './attempt.ts';

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

/** Part of a storage key, where a colon divides. */
const isKeyPart = (value: unknown): value is string => typeof value === 'string' && /^[^\s:]{1,100}$/.test(value);

/** An id that an author gave. Lenient, because an attempt must never be refused for an id that the format allows. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 200 && value !== '__proto__';

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length === 24 &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;

const isTally = (value: unknown): value is Fields & Tally =>
  isFields(value) && isCount(value.tests, 10_000) && isCount(value.halves, 2 * value.tests);

const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.length <= MOST_STEPS && value.every(is);

/** Thirty years of milliseconds: a laptop may sleep for long, a number may not be senseless. */
const isTime = (value: unknown): value is number => isCount(value, 1e12);

const isWhatIf = (value: unknown, steps: number): value is Fields & { of: string; at: number } =>
  isFields(value) && isKeyPart(value.of) && isCount(value.at, steps);

function readResult(value: unknown): Result | undefined {
  if (!isTally(value)) return undefined;
  const { halves, tests, ending, version, finished } = value;
  if (!isName(ending) || !isName(version) || !isInstant(finished) || !isFields(value.rules)) return undefined;
  const rules: [string, Tally][] = [];
  for (const [id, tally] of Object.entries(value.rules)) {
    if (!isName(id) || !isTally(tally)) return undefined;
    rules.push([id, { halves: tally.halves, tests: tally.tests }]);
  }
  if (rules.length > 100) return undefined;
  return { ending, halves, tests, rules: Object.fromEntries(rules), version, finished };
}

/**
 * An attempt from a value that anybody may have written (parsed JSON); nothing unless every field is as it should be. What
 * comes back is made anew, in a fixed order of fields, from the fields that are known. Never throws.
 */
export function readAttempt(value: unknown): Attempt | undefined {
  if (!isFields(value)) return undefined;
  const { id, scenario, version, started, steps, times, result, whatIf } = value;
  if (!isKeyPart(id) || !isKeyPart(scenario) || !isName(version) || !isInstant(started)) return undefined;
  if (!isListOf(steps, isName) || !isListOf(times, isTime)) return undefined;
  if (times.length !== steps.length || times.some((time, at) => time < (times[at - 1] ?? 0))) return undefined;
  const ended = result === undefined ? undefined : readResult(result);
  if (result !== undefined && !ended) return undefined;
  if (whatIf !== undefined && !isWhatIf(whatIf, steps.length)) return undefined;
  return {
    id,
    scenario,
    version,
    started,
    steps: [...steps],
    times: [...times],
    ...(ended ? { result: ended } : {}),
    ...(whatIf ? { whatIf: { of: whatIf.of, at: whatIf.at } } : {}),
  };
}
