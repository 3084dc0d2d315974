import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { isId } from '../format/id.ts';
import { nearest } from '../format/nearest.ts';
import { COLOURED_HEADS } from './features.ts';
import { type Member, memberShape } from './member.ts';
import { stranger } from './stranger.ts';

/** Cast id → how they look. */
export type Cast = ReadonlyMap<string, Member>;

const FIELDS = Object.keys(memberShape.shape);

interface Fault {
  /** Where it stands: the person, the field. */
  readonly path: readonly string[];
  readonly text: string;
}

const suggestion = (word: string, allowed: readonly string[]): string => {
  const near = nearest(word, allowed);
  return `${near === undefined ? '' : `Did you mean "${near}"? `}It may be: ${allowed.join(', ')}.`;
};

/** What an issue says to somebody who has never seen the code. */
function faultsOf(id: string, issue: z.core.$ZodIssue): readonly Fault[] {
  const path = [id, ...issue.path.map(String)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [id, key],
      text: `there is no such field. ${suggestion(key, FIELDS)}`,
    }));
  }
  if (path.length > 1 && issue.code !== 'invalid_value') return [{ path, text: 'words are wanted here.' }];
  if (issue.code !== 'invalid_value') return [{ path, text: `fields are wanted here: ${FIELDS.join(', ')}.` }];
  const what = issue.input === undefined ? 'is missing.' : `"${issue.input}" is not known.`;
  return [{ path, text: `${what} ${suggestion(String(issue.input ?? ''), issue.values.map(String))}` }];
}

function faultsOfOne(id: string, looks: unknown): readonly Fault[] {
  const { success, data, error } = memberShape.safeParse(looks, { reportInput: true });
  const shape = isId(id) ? [] : [{ path: [id], text: 'an id is lower-case letters and digits, joined by hyphens.' }];
  if (!success) return [...shape, ...error.issues.flatMap((issue) => faultsOf(id, issue))];
  if (data.hair === undefined || COLOURED_HEADS.includes(data.head)) return shape;
  const heads = COLOURED_HEADS.join(', ');
  const text = `the hair of "${data.head}" is always ink. Leave this line out, or take one of these heads: ${heads}.`;
  return [...shape, { path: [id, 'hair'], text }];
}

/**
 * Reads `scenarios/cast.yaml`.
 * @param file the name that errors give it
 * @throws an error that lists every problem with its line, the person, the field and what is allowed there
 */
export function readCast(text: string, file = 'scenarios/cast.yaml'): Cast {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (faults: readonly { readonly offset: number; readonly text: string }[]): never => {
    const told = [...faults]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, text }) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${line}:${col} ${text}`;
      });
    throw new Error(told.join('\n'));
  };
  if (document.errors.length > 0) {
    return fail(document.errors.map(({ pos, message }) => ({ offset: pos[0], text: `${message}.` })));
  }

  const people = z.record(z.string(), z.unknown()).safeParse(document.toJS() ?? {});
  if (!people.success) {
    return fail([{ offset: 0, text: 'people are wanted here: each an id and, indented below it, how they look.' }]);
  }
  const looks = Object.entries(people.data);
  const faults = looks.flatMap(([id, look]) => faultsOfOne(id, look));
  if (faults.length > 0) {
    // A field that is missing stands nowhere: then the person does.
    const offsetOf = (path: readonly string[]): number => {
      const nodes = [path, path.slice(0, 1)].map((at) => document.getIn(at, true));
      return nodes.find(isNode)?.range?.[0] ?? 0;
    };
    return fail(faults.map(({ path, text }) => ({ offset: offsetOf(path), text: `${path.join('.')}: ${text}` })));
  }
  return new Map(looks.map(([id, look]) => [id, memberShape.parse(look)]));
}

/** How somebody looks: as the cast says, and else as a stranger. */
export const memberOf = (cast: Cast, id: string): Member => cast.get(id) ?? stranger(id);
