import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import frontmatterNotYaml from './diagnostics/frontmatter-not-yaml.ts';
import frontmatterWrong from './diagnostics/frontmatter-wrong.ts';
import tooDeep from './diagnostics/too-deep.ts';
import tooLarge from './diagnostics/too-large.ts';
import { DEEPEST } from './limits.ts';
import type { Reading } from './reading.ts';

/** In UTF-16 units. */
const LARGEST = 256 * 1024;

const NOTHING = 'has no value';

/** A value of the frontmatter, and where it stands. An absent value stands at its key. */
export interface Value {
  readonly node: Node | undefined;
  /** The way to it: "meters.ellen.max". */
  readonly field: string;
  readonly from: number;
  readonly end: number;
}

export interface Entry {
  readonly key: string;
  readonly from: number;
  readonly end: number;
  readonly value: Value;
}

/** Nesting by brackets and by indentation: what a reader that calls itself could not stand. */
function isDeep(yaml: string): boolean {
  let brackets = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]/g)) {
    brackets = Math.max(0, brackets + (sign === '[' || sign === '{' ? 1 : -1));
    if (brackets > DEEPEST) return true;
  }
  const indents: number[] = [];
  for (const [spaces] of yaml.matchAll(/^ *(?=[^ \n])/gm)) {
    while ((indents[indents.length - 1] ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    if (indents.length > DEEPEST) return true;
  }
  return false;
}

/** Reads the text between the dashes. @returns none where it is no YAML, or too much; that has been reported. */
export function readYaml(reading: Reading, from: number, end: number): Value | undefined {
  const yaml = reading.source.slice(from, end);
  if (yaml.length > LARGEST) {
    reading.report(tooLarge, from, from, { what: 'frontmatter', limit: '256 KB' });
    return undefined;
  }
  if (isDeep(yaml)) {
    reading.report(tooDeep, from, from, { what: 'fields', limit: DEEPEST });
    return undefined;
  }
  const document = parseDocument(yaml, {
    prettyErrors: false,
    logLevel: 'silent',
    version: '1.2',
    schema: 'core',
    // It would compare every key with every other; `entries` looks for what stands twice.
    uniqueKeys: false,
  });
  // What follows the first error is mostly its echo.
  const [error] = document.errors;
  if (error) {
    const [start, stop] = error.pos;
    const at = from + Math.min(start, yaml.length);
    const problem =
      error.code === 'BLOCK_AS_IMPLICIT_KEY'
        ? 'a value that holds ": " has no quotes around it.'
        : `${error.message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200)}.`;
    reading.report(frontmatterNotYaml, at, Math.max(at, from + Math.min(stop, yaml.length)), { problem });
    return undefined;
  }
  return { node: document.contents ?? undefined, field: '', from, end: from };
}

/** The readers of single values: each reports what has not its shape and then gives nothing. */
export function fieldsOf(reading: Reading, base: number) {
  const spanOf = (node: Node): readonly [number, number] => {
    const [from, end] = node.range ?? [0, 0];
    return [base + from, base + end];
  };

  function wrong({ field, from, end }: Value, problem: string, hint: string): undefined {
    reading.report(frontmatterWrong, from, end, { field, problem, hint });
  }

  function entries(value: Value, hint: string): readonly Entry[] | undefined {
    const { node, field } = value;
    if (!node) return wrong(value, NOTHING, hint);
    if (!isMap(node)) return wrong(value, 'has to hold names with values', hint);
    const names = new Set<string>();
    return node.items.flatMap(({ key, value: held }): Entry[] => {
      if (!isScalar(key)) {
        const [from, end] = isMap(key) || isSeq(key) || isAlias(key) ? spanOf(key) : [value.from, value.end];
        wrong({ ...value, from, end }, 'has a name that is not a word', hint);
        return [];
      }
      const [from, end] = spanOf(key);
      const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
      const path = field === '' ? name : `${field}.${name}`;
      if (names.has(name)) {
        wrong({ ...value, field: path, from, end }, 'stands here already', 'Keep one of the two.');
        return [];
      }
      names.add(name);
      const empty = !held || (isScalar(held) && held.value === null);
      if (empty) return [{ key: name, from, end, value: { node: undefined, field: path, from, end } }];
      const inner = held as Node;
      const [start, stop] = spanOf(inner);
      return [{ key: name, from, end, value: { node: inner, field: path, from: start, end: stop } }];
    });
  }

  function items(value: Value, hint: string): readonly Value[] | undefined {
    const { node, field } = value;
    if (!node) return wrong(value, NOTHING, hint);
    if (!isSeq(node)) return wrong(value, 'has to be a list in square brackets', hint);
    return node.items.map((item, index) => {
      const inner = item as Node;
      const [from, end] = spanOf(inner);
      return { node: inner, field: `${field}[${index}]`, from, end };
    });
  }

  function words(value: Value, hint: string): string | undefined {
    const { node } = value;
    if (!node) return wrong(value, NOTHING, hint);
    if (!isScalar(node) || typeof node.value !== 'string') return wrong(value, 'has to be words', hint);
    const text = node.value.replace(/\s+/g, ' ').trim();
    return text === '' ? wrong(value, NOTHING, hint) : text;
  }

  function whole(value: Value, least: number, hint: string): number | undefined {
    const { node } = value;
    if (!node) return wrong(value, NOTHING, hint);
    const number = isScalar(node) && typeof node.value === 'number' ? node.value : undefined;
    if (number === undefined || !Number.isSafeInteger(number) || number < least)
      return wrong(value, `has to be a whole number, ${least} or more`, hint);
    return number;
  }

  return { wrong, entries, items, words, whole };
}
export type Fields = ReturnType<typeof fieldsOf>;
