import { advance, begin, current, hasEnded, ROLE_CHECK, type Step, type StepProblem } from '../engine/replay.ts';
import { isEnding } from '../engine/scenario.ts';
import { MASTERY_SCORE, passes, score, type Tally } from '../engine/score.ts';
import type { Assignment } from './assignment.ts';
import type { Story } from './bookmark.ts';
import {
  type Claim,
  CODE_FORMAT,
  codeOf,
  EVIDENCE_FORMAT,
  EVIDENCE_FORMAT_VERSION,
  endingTag,
  versionTag,
} from './evidence.ts';
import { REACH, readCode } from './evidence-code.ts';
import { oneLine } from './words.ts';

/** Longer texts (UTF-16 units) are refused: room for 25,000 codes, and looked through in no time. */
export const MOST_EVIDENCE = 5_000_000;

/** What replaying is done with. */
export interface Known {
  /** Module id → its story. */
  readonly stories: ReadonlyMap<string, Story>;
  /** Assignment id → what was assigned. */
  readonly assignments?: ReadonlyMap<string, Assignment>;
  /** Codes that are there already (`Judged.code`): these are duplicates. */
  readonly kept?: ReadonlySet<string>;
}

/** A decision of a path that was replayed. */
export interface Taken {
  readonly scene: string;
  readonly choice: string;
  /** Whether a role check went before it. */
  readonly checked: boolean;
}

/** What the machine makes of a path. Nothing of it was read. */
export interface Replayed {
  readonly score: Tally;
  /** Rule id → marks and tests. */
  readonly rules: Readonly<Record<string, Tally>>;
  readonly ending: string;
  readonly steps: readonly Step[];
  readonly taken: readonly Taken[];
}

/** Success, at the assignment's mastery score where that is known, else at the course's. */
export interface Success {
  readonly passed: boolean;
  /** 0 to 1. */
  readonly mastery: number;
}

export type Verdict =
  /** The path exists, and the score is right. */
  | ({ readonly verdict: 'good'; readonly claim: Claim } & Replayed & Success)
  /** Of another version of the story: not replayed. What it states, and the ending where this version has it, too. */
  | ({
      readonly verdict: 'other-version';
      readonly claim: Claim;
      readonly score: Tally;
      readonly ending?: string;
    } & Success)
  /** The path is good, the result that the code states is another. */
  | ({ readonly verdict: 'altered-score'; readonly claim: Claim } & Replayed)
  /** Step `at` (from 0, role checks counted) cannot be taken in this scene. */
  | {
      readonly verdict: 'impossible-path';
      readonly claim: Claim;
      readonly at: number;
      readonly scene: string;
      readonly why: StepProblem;
    }
  /** The path stops before an ending, in this scene. */
  | { readonly verdict: 'unfinished'; readonly claim: Claim; readonly scene: string }
  /** `claim.module` is no module of this site. */
  | { readonly verdict: 'unknown-module'; readonly claim: Claim }
  /** The same code as in line `of`, or as one that was there already. */
  | { readonly verdict: 'duplicate'; readonly claim: Claim; readonly of?: number }
  /** Letters were changed, or some in the middle are gone. */
  | { readonly verdict: 'mangled' }
  /** The end is missing. */
  | { readonly verdict: 'cut' }
  /** Made by a later edition of the course: format `format`. */
  | { readonly verdict: 'newer'; readonly format: number }
  /** The text holds no code of this course. */
  | { readonly verdict: 'not-ours' }
  /** The text is longer than `MOST_EVIDENCE`, and was not read. */
  | { readonly verdict: 'too-long' };

/** One code of a text, and what it is worth. */
export type Judged = Verdict & {
  /** Where it begins, from 1. */
  readonly line: number;
  /** As `codeOf` writes it, where it could be read; else what stands there, 80 characters at most. */
  readonly code: string;
};

/** The prefix of a code, whole; in any case, with letters for digits, any dash, and what mails put before it. */
const PREFIX = /hand[o0]ff([\dil]{1,4})(?:\s|\u00ad|\u200b|\u200c|\u200d|\u2060){0,9}[-\u2010-\u2015\u2212]/gi;
/** How much of what could not be read is shown. */
const SHOWN = 80;

interface Found {
  readonly line: number;
  readonly format: number;
  /** What follows the prefix, up to the next one. */
  readonly text: string;
  readonly shown: string;
}

/** Every place of a text where a code begins. */
function* find(text: string): Generator<Found, void, void> {
  let line = 1;
  let counted = 0;
  const prefixes = text.matchAll(PREFIX);
  let here = prefixes.next();
  while (!here.done) {
    const next = prefixes.next();
    const { index, 0: prefix, 1: format } = here.value;
    for (; counted < index; counted++) {
      const sign = text[counted];
      if (sign === '\n' || (sign === '\r' && text[counted + 1] !== '\n')) line++;
    }
    const start = index + prefix.length;
    const end = Math.min(next.done ? text.length : next.value.index, start + REACH);
    const shown = oneLine(text.slice(index, Math.min(end, index + 2 * SHOWN)), SHOWN);
    yield { line, format: Number(format?.replace(/[il]/gi, '1')), text: text.slice(start, end), shown };
    here = next;
  }
}

/** Plays the path of a claim through the story's machine; what it could not take is told as a verdict. */
function replayed({ scenario, machine }: Story, claim: Claim): Replayed | Verdict {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const steps = claim.turns.flatMap(({ checked, place }) => (checked ? [ROLE_CHECK, place] : [place]));
  let so = begin(machine);
  for (const [at, step] of steps.entries()) {
    const { scene } = current(so);
    const id = typeof step === 'number' ? scenes.get(scene)?.choices[step]?.id : step;
    // An ending has no choices, so that what comes after it has no id.
    if (id === undefined) {
      const why = hasEnded(so) ? 'after-the-end' : 'unknown-choice';
      return { verdict: 'impossible-path', claim, at, scene, why };
    }
    so = advance(machine, so, id);
    if (so.problem) return { verdict: 'impossible-path', claim, at, scene, why: so.problem.why };
  }
  const { scene: ending } = current(so);
  if (!hasEnded(so)) return { verdict: 'unfinished', claim, scene: ending };
  const { overall, rules } = score(scenario, so);
  return {
    score: overall,
    rules: Object.fromEntries(Object.entries(rules).map(([id, { halves, tests }]) => [id, { halves, tests }])),
    ending,
    steps: so.steps,
    taken: so.moments.slice(0, -1).map(({ scene, checked }, at) => ({
      scene,
      choice: so.moments[at + 1]?.by ?? '',
      checked,
    })),
  };
}

function verdictOn(claim: Claim, { stories, assignments }: Known): Verdict {
  const story = stories.get(claim.module);
  if (!story) return { verdict: 'unknown-module', claim };
  const { mastery = MASTERY_SCORE } = assignments?.get(claim.assignment ?? '') ?? {};
  const success = (score: Tally): Success => ({ passed: passes(score, mastery), mastery });
  if (versionTag(story.version) !== claim.version) {
    const ending = story.scenario.scenes.find((scene) => isEnding(scene) && endingTag(scene.id) === claim.ending)?.id;
    const told = { score: claim.stated, ...(ending === undefined ? {} : { ending }) };
    return { verdict: 'other-version', claim, ...told, ...success(claim.stated) };
  }
  const path = replayed(story, claim);
  if ('verdict' in path) return path;
  const { halves, tests } = claim.stated;
  const right = path.score.halves === halves && path.score.tests === tests && endingTag(path.ending) === claim.ending;
  if (!right) return { verdict: 'altered-score', claim, ...path };
  return { verdict: 'good', claim, ...path, ...success(path.score) };
}

/** Says that a file was written by a later edition; its codes are read all the same. */
const FILE_FORMAT = new RegExp(
  `^\\s*\\{\\s*"format"\\s*:\\s*"${EVIDENCE_FORMAT}"\\s*,\\s*"formatVersion"\\s*:\\s*(\\d{1,4})\\b`,
);

/**
 * Judges every code that a text holds, in its order: pasted mails with other words around the codes, rows of a table,
 * evidence files. One code is judged at each call of `next`, in about a millisecond, so that a page can go on in between.
 * Never throws, whatever the text. A blank text holds nothing; one without any code is `not-ours`.
 */
export function* judgeEach(text: string, known: Known): Generator<Judged, void, void> {
  if (text.length > MOST_EVIDENCE) {
    yield { verdict: 'too-long', line: 1, code: '' };
    return;
  }
  const head = text.slice(0, 1_000).replace(/^\ufeff/, '');
  const edition = Number(FILE_FORMAT.exec(head)?.[1] ?? 0);
  if (edition > EVIDENCE_FORMAT_VERSION) yield { verdict: 'newer', format: edition, line: 1, code: '' };
  const seen = new Map<string, number>();
  let none = true;
  for (const { line, format, text: rest, shown } of find(text)) {
    none = false;
    if (format !== CODE_FORMAT) {
      yield { ...(format > CODE_FORMAT ? { verdict: 'newer', format } : { verdict: 'mangled' }), line, code: shown };
      continue;
    }
    const read = readCode(rest);
    if ('fault' in read) {
      yield { verdict: read.fault, line, code: shown };
      continue;
    }
    const { claim } = read;
    const code = codeOf(claim);
    const of = seen.get(code);
    if (of === undefined) seen.set(code, line);
    if (of !== undefined) yield { verdict: 'duplicate', claim, of, line, code };
    else if (known.kept?.has(code)) yield { verdict: 'duplicate', claim, line, code };
    else yield { ...verdictOn(claim, known), line, code };
  }
  if (none && edition <= EVIDENCE_FORMAT_VERSION && text.trim() !== '') {
    yield { verdict: 'not-ours', line: 1, code: oneLine(text, SHOWN) };
  }
}

/** All of `judgeEach` at once. */
export const judge = (text: string, known: Known): readonly Judged[] => [...judgeEach(text, known)];
