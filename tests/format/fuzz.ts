import { readdirSync, readFileSync } from 'node:fs';
import { excerpt } from '../../src/format/excerpt.ts';
import { type Checked, checkScenario } from '../../src/proof/check.ts';
import { dice, mutate } from './mutate.ts';
import { WHOLE } from './scenario-text.ts';

/** In characters. */
const LONGEST = 4_096;
/** States, with room for all of the first story; every twentieth whole scenario is proven to its end. */
const PROVEN = 5_000;
const RULES = new Set([
  'listen-first',
  'turn-over-the-list',
  'communicate-the-change',
  'facilitate-the-handoff',
  'redirect-client-calls',
]);

const BROKEN = new URL('../broken-scenarios/', import.meta.url);
const PROMISE = readFileSync(new URL('../../scenarios/the-promise/scenario.md', import.meta.url), 'utf8');

/** Each scene of a story, below its frontmatter without the walks. */
function piecesOf(text: string): readonly string[] {
  const [head = '', ...scenes] = text.split(/^(?=## )/m);
  const short = head.replace(/^walks:\n(?: .*\n)*/m, '');
  return scenes
    .map((_, from) => short + scenes.slice(from, from + 1).join(''))
    .filter(({ length }) => length <= LONGEST);
}

const fixtures = readdirSync(BROKEN)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, BROKEN), 'utf8').slice(0, LONGEST));
const pieces = piecesOf(PROMISE);
/** The short ones are in it more often: they tell most for the time that they take. */
const pool = [...fixtures, ...pieces, ...fixtures.flatMap((fixture) => [WHOLE, fixture])];

/** A text of the pool; of two in five only the end, as when somebody pastes a part of one. */
function some(seed: number): string {
  const random = dice(seed);
  const text = pool[Math.floor(random() * pool.length)] ?? WHOLE;
  return random() < 0.4 ? text.slice(Math.floor(random() * text.length)) : text;
}

/** What is wrong with how a text was read; none where nothing is. */
function wrongWith(text: string, { scenario, proof, diagnostics }: Checked): string | undefined {
  const faults = diagnostics.filter(({ severity }) => severity === 'fault');
  if (!scenario && faults.length === 0) return 'it was refused, and no fault is told';
  if (scenario && !proof && faults.length === 0) return 'it was neither proven nor refused';
  if (proof && !proof.bounds && faults.length === 0) return 'it has no bounds, and no fault says why';
  const lengths = text.split(/\r\n|\r|\n/).map(({ length }) => length);
  let before = 0;
  for (const found of diagnostics) {
    const { offset, end, line, column } = found.at;
    const length = lengths[line - 1];
    if (length === undefined || column < 1 || column > length + 2) return `${found.code} lies beside its line`;
    if (offset < before || end < offset || end > text.length) return `${found.code} lies out of the text or of order`;
    if (found.reason === '' || found.hint === '') return `${found.code} says nothing`;
    if (!excerpt(text, found).includes(found.reason)) return `${found.code} is not shown`;
    before = offset;
  }
  return undefined;
}

export interface Fuzzed {
  readonly texts: number;
  /** How many of them were read as a scenario. */
  readonly read: number;
  /** How many of those were proven without a fault. */
  readonly sound: number;
  /** How often each code was told. */
  readonly codes: ReadonlyMap<string, number>;
}

export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  /** Whole scenarios of many scenes rather than texts of up to 4 KB. */
  readonly whole?: boolean;
}

/**
 * Mutates texts and has them read, and proven where they can be read.
 * @throws with the seed and the text where one is read wrongly, or where reading it throws
 */
export function fuzz({ count, seed, whole = false }: FuzzOptions): Fuzzed {
  const codes = new Map<string, number>();
  let read = 0;
  let sound = 0;
  for (let number = 0; number < count; number++) {
    const own = Math.imul(seed, 1_000_003) + number;
    const text = whole ? mutate(PROMISE, pool, own) : mutate(some(own), pool, own).slice(0, LONGEST);
    let wrong: string | undefined;
    let cause: unknown;
    try {
      const checked = checkScenario(text, 'f.md', {
        id: 'f',
        rules: RULES,
        limit: whole && number % 20 === 0 ? PROVEN : 150,
      });
      wrong = wrongWith(text, checked);
      if (checked.scenario) read++;
      if (checked.scenario && checked.diagnostics.every(({ severity }) => severity !== 'fault')) sound++;
      for (const { code } of checked.diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
    } catch (problem) {
      cause = problem;
      wrong = `it throws: ${problem}`;
    }
    if (wrong !== undefined)
      throw new Error(`Text ${number} of seed ${seed}: ${wrong}.\n${JSON.stringify(text)}`, { cause });
  }
  return { texts: count, read, sound, codes };
}
