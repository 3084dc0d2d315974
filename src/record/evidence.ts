import { hash } from '../engine/hash.ts';
import { advance, begin, current, hasEnded, ROLE_CHECK } from '../engine/replay.ts';
import type { Tally } from '../engine/score.ts';
import { counts, type FinishedAttempt } from './attempt.ts';
import type { Story } from './bookmark.ts';
import { type Day, dayNumber, localDay } from './day.ts';
import { writeId, writeTag, writeText } from './field-bits.ts';
import { BASE32, bitWriter, framed } from './framed.ts';
import { oneLine } from './words.ts';

/** The format of the codes that are written here. */
export const CODE_FORMAT = 1;
/** What a code begins with, without the hyphen after it. */
export const PREFIX = `HANDOFF${CODE_FORMAT}`;
/** Letters that are written together. */
export const GROUP = 8;
const GROUPS = new RegExp(`.{${GROUP}}(?=.)`, 'g');
/** Code points; longer names are cut. */
export const MOST_NAME = 40;
/** Characters that `writeEvidence` takes for a code, so that it can be mailed: a name that makes it longer is cut further. */
export const MOST_CODE = 199;
/** A code holds no more decisions than this, and no more choices in a scene. */
export const MOST_DECISIONS = 255;

/** A decision of a path: the place of the choice among all of its scene's, in the order of the text, from 0. */
export interface Turn {
  readonly checked: boolean;
  readonly place: number;
}

/** All that a code says, and nothing of it proven. */
export interface Claim {
  /** As the learner gave it: one line, 40 code points at most. Empty where none was given. */
  readonly name: string;
  readonly module: string;
  /** `versionTag` of the version that the result was sealed with. */
  readonly version: number;
  readonly assignment?: string;
  /** The day on which it was finished, where the learner was. */
  readonly day: Day;
  readonly stated: Tally;
  /** `endingTag` of the ending that was reached. */
  readonly ending: number;
  /** Empty where the story had already changed when the code was made. */
  readonly turns: readonly Turn[];
}

/** Who sends evidence, and what for. */
export interface Sender {
  readonly name: string;
  /** The id of the assignment that it answers. */
  readonly assignment?: string;
}

/** 24 bits of a version: tells the few versions of one story apart. */
export const versionTag = (version: string): number => hash(version) % 2 ** 24;
/** 16 bits of an ending's id: names it in another version of the story, too. */
export const endingTag = (scene: string): number => hash(scene) % 2 ** 16;

/** The path as places; none where the story is another by now, or the steps do not lead to an ending. */
function turnsOf({ scenario, machine, version }: Story, { steps, result }: FinishedAttempt): readonly Turn[] {
  if (result.version !== version) return [];
  const choices = new Map(scenario.scenes.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
  const turns: Turn[] = [];
  let so = begin(machine);
  for (const step of steps) {
    const { scene, checked } = current(so);
    so = advance(machine, so, step);
    if (step !== ROLE_CHECK) turns.push({ checked, place: choices.get(scene)?.indexOf(step) ?? -1 });
  }
  return so.problem === undefined && hasEnded(so) ? turns : [];
}

/**
 * A claim as a code: `HANDOFF1-` and groups of eight letters and digits of Crockford's base 32, which has no I, L, O and U.
 * It holds its own length and a checksum of 30 bits.
 * @throws RangeError where the claim does not fit: more than 255 decisions, an id or a day that is none
 */
export function codeOf({ name, module, version, assignment, day, stated, ending, turns }: Claim): string {
  const finished = dayNumber(day);
  const last = turns.reduce((most, { place }) => Math.max(most, place), 1);
  if (finished === undefined) throw new RangeError(`"${day}" is no day.`);
  if (turns.length > MOST_DECISIONS || last > MOST_DECISIONS || turns.some(({ place }) => place < 0)) {
    throw new RangeError(`A path of ${module} does not fit into a code.`);
  }
  const bits = bitWriter();
  writeId(bits, module);
  bits.write(version, 24);
  bits.write(assignment === undefined ? 0 : 1, 1);
  if (assignment !== undefined) writeTag(bits, assignment);
  bits.write(finished, 16);
  bits.write(stated.tests, 10);
  bits.write(stated.halves, 11);
  bits.write(ending, 16);
  const width = last.toString(2).length;
  bits.write(width, 4);
  bits.write(turns.length, 8);
  for (const { checked, place } of turns) {
    bits.write(checked ? 1 : 0, 1);
    bits.write(place, width);
  }
  writeText(bits, oneLine(name, MOST_NAME), 6);
  return `${PREFIX}-${framed(PREFIX, BASE32, bits).replace(GROUPS, '$&-')}`;
}

/**
 * The code of a finished attempt that counts, to be sent to whoever assigned it.
 * @param day the day on which it was finished; the device's, unless said
 * @throws RangeError as `codeOf`, and for a what-if
 */
export function writeEvidence(
  story: Story,
  attempt: FinishedAttempt,
  { name, assignment }: Sender,
  day: Day = localDay(attempt.result.finished),
): string {
  if (!counts(attempt)) throw new RangeError('A what-if is no evidence.');
  const { scenario: module, result } = attempt;
  const claim: Omit<Claim, 'name'> = {
    module,
    version: versionTag(result.version),
    ...(assignment === undefined ? {} : { assignment }),
    day,
    stated: { halves: result.halves, tests: result.tests },
    ending: endingTag(result.ending),
    turns: turnsOf(story, attempt),
  };
  const letters = [...oneLine(name, MOST_NAME)];
  let code = codeOf({ ...claim, name: letters.join('') });
  // Forty letters of three bytes each would make it too long to mail.
  while (code.length > MOST_CODE && letters.length > 0) {
    letters.pop();
    code = codeOf({ ...claim, name: letters.join('') });
  }
  return code;
}

export const EVIDENCE_FORMAT = 'handoff-evidence';
export const EVIDENCE_FORMAT_VERSION = 1;

/** Codes as a file, a code a line. */
export interface EvidenceFile {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly formatVersion: typeof EVIDENCE_FORMAT_VERSION;
  /** ISO instant. */
  readonly made: string;
  readonly codes: readonly string[];
}

/** The text of an evidence file. @param now milliseconds since 1970 */
export function evidenceFile(codes: readonly string[], now: number): string {
  const file: EvidenceFile = {
    format: EVIDENCE_FORMAT,
    formatVersion: EVIDENCE_FORMAT_VERSION,
    made: new Date(now).toISOString(),
    codes,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
