import { hash } from '../engine/hash.ts';
import type { StoryMachine } from '../engine/machine.ts';
import { advance, begin, current, hasEnded, ROLE_CHECK, replay } from '../engine/replay.ts';
import type { Scenario } from '../engine/scenario.ts';
import { score } from '../engine/score.ts';
import { type Attempt, bestOf, byTouch, counts, type Result, sealed } from './attempt.ts';

/** SCORM 1.2 holds 4,096 characters in `cmi.suspend_data` (CMIString4096); so much is used at most, by every standard. */
export const MOST_BOOKMARK = 4_096;

/** An attempt as the bookmark holds it. */
export interface Marked {
  readonly attempt: Attempt;
  /** The how manieth attempt that counts, or may yet, from 1; 0 for a what-if. Never used for another. */
  readonly number: number;
  /** How many of its decisions the LMS has as interactions. */
  readonly reported: number;
}

/** All that a module leaves in an LMS beside the facts that it shows. */
export interface Bookmark {
  /** Made at the first launch: tells this run of a learner through a module from one after a reset. */
  readonly run: string;
  /** In the order in which they came. */
  readonly marked: readonly Marked[];
}

/** What reads and writes the steps of a story. */
export interface Story {
  readonly scenario: Scenario;
  readonly machine: StoryMachine;
  /** `version(scenario)` */
  readonly version: string;
}

const EDITION = 'h1';
const TAG = 36 ** 2;
const tagOf = (id: string): string => (hash(id) % TAG).toString(36).padStart(2, '0');
const places = (scenario: Scenario, scene: string): readonly string[] =>
  scenario.scenes.find(({ id }) => id === scene)?.choices.map(({ id }) => id) ?? [];

/** A bookmark is written at every step, and of all attempts only one has changed since. */
const written = new WeakMap<Attempt, { readonly story: Story; readonly text: string }>();

/**
 * A step is the choice's place in its scene, two characters of its id's hash, and the seconds since the step before, all to
 * base 36. The place alone would do for one version of a story; the hash finds a choice that was moved, and knows one that is
 * another by now.
 */
function writeSteps(story: Story, attempt: Attempt): string {
  const before = written.get(attempt);
  if (before?.story === story) return before.text;
  const text = stepsAsText(story, attempt);
  written.set(attempt, { story, text });
  return text;
}

function stepsAsText({ scenario, machine }: Story, { steps, times }: Attempt): string {
  let so = begin(machine);
  let before = 0;
  return steps
    .map((step, at) => {
      const seconds = Math.round((times[at] ?? 0) / 1000);
      const gap = Math.max(0, seconds - before).toString(36);
      before = Math.max(before, seconds);
      const place = places(scenario, current(so).scene).indexOf(step);
      so = advance(machine, so, step);
      return step === ROLE_CHECK ? `?${gap}` : `${Math.max(0, place).toString(36)}${tagOf(step)}${gap}`;
    })
    .join('.');
}

/** A step that the story no longer knows stays as the text that it is here, and so does what follows it: `resume` drops them, and says so. */
function readSteps({ scenario, machine }: Story, text: string): Pick<Attempt, 'steps' | 'times'> | undefined {
  const steps: string[] = [];
  const times: number[] = [];
  let so = begin(machine);
  let lost = false;
  for (const part of text === '' ? [] : text.split('.')) {
    const match = /^(?:(\?)|([0-9a-z])([0-9a-z]{2}))([0-9a-z]{1,8})$/.exec(part);
    if (!match) return undefined;
    const [, check, place = '', tag = '', gap = ''] = match;
    const ids = places(scenario, current(so).scene);
    const there = ids[Number.parseInt(place, 36)];
    const meant = there !== undefined && tagOf(there) === tag ? [there] : ids.filter((id) => tagOf(id) === tag);
    const step = check ? ROLE_CHECK : meant.length === 1 ? meant[0] : undefined;
    const next = step === undefined ? undefined : advance(machine, so, step);
    lost ||= !next || next.problem !== undefined;
    if (next && !lost) so = next;
    steps.push(lost || step === undefined ? part : step);
    times.push((times.at(-1) ?? 0) + Number.parseInt(gap, 36) * 1000);
  }
  return { steps, times };
}

const writeResult = ({ started, result }: Attempt): string =>
  result
    ? [
        result.halves.toString(36),
        result.tests.toString(36),
        Math.max(0, Math.round((Date.parse(result.finished) - Date.parse(started)) / 1000)).toString(36),
        result.ending,
      ].join('.')
    : '';

function writeAttempt(story: Story, { attempt, number, reported }: Marked, whole: boolean): string {
  const { id, version, started, whatIf } = attempt;
  return [
    id,
    version,
    Date.parse(started).toString(36),
    number.toString(36),
    reported.toString(36),
    whatIf ? `${whatIf.at.toString(36)}.${whatIf.of}` : '',
    writeResult(attempt),
    whole ? writeSteps(story, attempt) : '-',
  ].join(',');
}

const COUNT = /^[0-9a-z]{1,8}$/;
const count = (text: string): number | undefined => (COUNT.test(text) ? Number.parseInt(text, 36) : undefined);

/** What an attempt came to, with its rules where the story is still the one that it was played in. */
function readResult(story: Story, attempt: Attempt, text: string): Result | undefined {
  const [halves, tests, seconds, ...ending] = text.split('.');
  const tally = { halves: count(halves ?? ''), tests: count(tests ?? '') };
  const lasted = count(seconds ?? '');
  if (tally.halves === undefined || tally.tests === undefined || lasted === undefined) return undefined;
  const finished = Date.parse(attempt.started) + lasted * 1000;
  const now = replay(story.machine, attempt.steps);
  if (attempt.version === story.version && hasEnded(now)) {
    return sealed(attempt, current(now).scene, score(story.scenario, now), finished).result;
  }
  return {
    ending: ending.join('.'),
    halves: tally.halves,
    tests: tally.tests,
    rules: {},
    version: attempt.version,
    finished: new Date(finished).toISOString(),
  };
}

function readAttempt(story: Story, text: string): Marked | undefined {
  const [id = '', version = '', started = '', number = '', reported = '', whatIf = '', result = '', steps = ''] =
    text.split(',');
  const [began, nth, told] = [count(started), count(number), count(reported)];
  if (!/^[\w~-]{1,100}$/.test(id) || version === '' || began === undefined || nth === undefined || told === undefined) {
    return undefined;
  }
  const played = readSteps(story, steps === '-' ? '' : steps);
  if (!played || began > 8.64e15) return undefined;
  const parent = /^([0-9a-z]{1,3})\.([\w~-]{1,100})$/.exec(whatIf);
  const [, at = '', of = ''] = parent ?? [];
  const attempt: Attempt = {
    id,
    scenario: story.scenario.id,
    version,
    started: new Date(began).toISOString(),
    ...played,
    ...(parent ? { whatIf: { of, at: Math.min(Number.parseInt(at, 36), played.steps.length) } } : {}),
  };
  const sealedAs = result === '' ? undefined : readResult(story, attempt, result);
  if (result !== '' && !sealedAs) return undefined;
  return { attempt: sealedAs ? { ...attempt, result: sealedAs } : attempt, number: nth, reported: told };
}

/** Those that can be spared, the first to go first: what-ifs by age, then finished attempts that are not the best. */
function spare(marked: readonly Marked[]): readonly Marked[] {
  const attempts = marked.map(({ attempt }) => attempt);
  const latest = [...attempts].sort(byTouch).at(-1);
  const best = bestOf(attempts);
  const free = marked.filter(({ attempt }) => attempt !== latest && attempt !== best);
  const old = (a: Marked, b: Marked): number => byTouch(a.attempt, b.attempt);
  return [
    ...free.filter(({ number }) => number === 0).sort(old),
    ...free.filter(({ number, attempt }) => number > 0 && counts(attempt)).sort(old),
    ...free.filter(({ number, attempt }) => number > 0 && !counts(attempt)).sort(old),
  ];
}

/**
 * The bookmark as text, in printable ASCII, shorter than `MOST_BOOKMARK`. Where all does not fit, the attempts that matter
 * least are left out; where even the latest and the best do not, the best loses its steps and keeps its result.
 */
export function writeBookmark(story: Story, { run, marked }: Bookmark): string {
  const write = (kept: readonly Marked[], whole: (one: Marked) => boolean): string =>
    [EDITION, run, ...kept.map((one) => writeAttempt(story, one, whole(one)))].join(';');
  const free = spare(marked);
  for (let gone = 0; gone <= free.length; gone++) {
    const left = new Set(free.slice(0, gone));
    const text = write(
      marked.filter((one) => !left.has(one)),
      () => true,
    );
    if (text.length < MOST_BOOKMARK) return text;
  }
  const left = new Set(free);
  const rest = marked.filter((one) => !left.has(one));
  const latest = rest.toSorted((a, b) => byTouch(a.attempt, b.attempt)).at(-1);
  const text = write(rest, (one) => one === latest);
  return text.length < MOST_BOOKMARK ? text : write(rest, () => false);
}

/** @returns nothing where the text is none of ours; what of it can be read, where a part is mangled. */
export function readBookmark(story: Story, text: string): (Bookmark & { readonly mangled: boolean }) | undefined {
  const [edition, run = '', ...parts] = text.split(';');
  if (edition !== EDITION || !/^[0-9a-z]{1,20}$/.test(run)) return undefined;
  const marked = parts.map((part) => readAttempt(story, part));
  return { run, marked: marked.filter((one) => one !== undefined), mangled: marked.includes(undefined) };
}
