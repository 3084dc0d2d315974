import type { Answer } from './answer.ts';
import { type Diagnostic, type DiagnosticKind, diagnose } from './diagnostic.ts';
import tooManyProblems from './diagnostics/too-many-problems.ts';
import { type Lines, linesOf } from './lines.ts';
import { nearest } from './nearest.ts';
import { keyOf, type Place, type Span } from './sources.ts';

/** Names compared in one reading; beyond it a text is so broken that no suggestion helps, and time would grow squared. */
const COMPARISONS = 200_000;

/** Names by which something is known. */
export type Names = readonly string[] | ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** Problems that are told. So many have few causes, and time and memory for millions would be spent for nobody. */
const MOST = 1_000;

/** One reading of one text: what was found wrong so far, and where things stand. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  /** The same text, offset by offset, with every line ended by LF alone: what the parsers read. */
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether so many problems were told that no more are; what only finds or explains problems can stop. */
  readonly full: () => boolean;
  readonly spans: ReadonlyMap<string, Span>;
  /** Not yet put into their scenes. */
  readonly answers: readonly Answer[];
  readonly lines: Lines;
  readonly report: <Details>(kind: DiagnosticKind<Details>, from: number, end: number, details: Details) => void;
  /** Remembers where a thing stands; of two things with one name the first counts. */
  readonly place: (place: Place, from: number, end: number) => void;
  /** Remembers a comment that may answer a smell. @param from where its code begins. */
  readonly answer: (code: string, reason: string, from: number) => void;
  /** The name that was most likely meant. */
  readonly suggest: (word: string, names: Names) => string | undefined;
}

export function beginReading(text: string, file: string): Reading {
  const diagnostics: Diagnostic[] = [];
  const spans = new Map<string, Span>();
  const answers: Answer[] = [];
  const lines = linesOf(text);
  let comparisons = COMPARISONS;
  return {
    file,
    text,
    source: text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n'),
    diagnostics,
    full: () => diagnostics.length > MOST,
    spans,
    answers,
    lines,
    report: (kind, from, end, details) => {
      if (diagnostics.length < MOST) diagnostics.push(diagnose(kind, file, lines.span(from, end), details));
      else if (diagnostics.length === MOST)
        diagnostics.push(diagnose(tooManyProblems, file, lines.span(from, end), { most: MOST }));
    },
    place: (place, from, end) => {
      const key = keyOf(place);
      if (!spans.has(key)) spans.set(key, lines.span(from, end));
    },
    answer: (code, reason, from) => {
      answers.push({ code, reason, at: lines.span(from, from + code.length) });
    },
    suggest: (word, names) => {
      comparisons -= 'size' in names ? names.size : names.length;
      if (comparisons < 0 || diagnostics.length > MOST) return undefined;
      return nearest(word, 'size' in names ? names.keys() : names);
    },
  };
}
