import { styleText } from 'node:util';
import type { Names, Reworded, ScenarioDiff, WordRun } from '../drawing/diff.ts';
import { ROLE_CHECK } from '../engine/replay.ts';
import { excerpt } from '../format/excerpt.ts';
import type { LostStep, Replays } from '../proof/replays.ts';
import { counted, quoted, shownPath } from '../proof/shown.ts';
import { type Compared, type Edition, faultsOf } from './diff-edition.ts';
import { numberRows } from './diff-numbers.ts';

/** Words that are shown on either side of words that differ. */
const AROUND = 6;
/** Steps that no longer replay are told up to here. */
const MOST = 40;

const removed = (words: string): string => styleText('red', `[-${words}-]`);
const added = (words: string): string => styleText('green', `{+${words}+}`);

/** A stretch that both have, cut to what stands beside a difference. */
function context(words: string, first: boolean, last: boolean): string {
  const pieces = words.split(/(?<=\s)(?=\S)/);
  const kept = (first ? 0 : AROUND) + (last ? 0 : AROUND);
  if (pieces.length <= kept + 2) return words;
  const head = first ? '' : pieces.slice(0, AROUND).join('');
  const tail = last ? '' : pieces.slice(-AROUND).join('');
  return `${head}… ${tail}`;
}

/** The words in one line, as git shows them: [-old-]{+new+}. */
function runsShown(runs: readonly WordRun[]): string {
  return runs
    .map(({ kind, words }, index) => {
      if (kind === 'same') return context(words, index === 0, index === runs.length - 1);
      return kind === 'removed' ? removed(words) : added(words);
    })
    .join('')
    .replace(/\n/g, ' ¶ ');
}

const wordLines = (all: readonly Reworded[]): readonly string[] =>
  all.map(({ what, runs }) => `    ${what}: ${runsShown(runs)}`);

function nameLines(what: string, { added: more, removed: fewer }: Names, many = `${what}s`): readonly string[] {
  const told = (names: readonly string[], how: string): readonly string[] =>
    names.length === 0 ? [] : [`  ${counted(names.length, what, many)} ${how}: ${quoted(names, 60)}`];
  return [...told(more, 'added'), ...told(fewer, 'removed')];
}

const pieces = (names: Names): string => [...names.removed.map(removed), ...names.added.map(added)].join(' ');

function diffLines(diff: ScenarioDiff): readonly string[] {
  return [
    ...(diff.head.added.length + diff.head.removed.length > 0
      ? [
          '  In the frontmatter',
          ...diff.head.removed.map((line) => `    ${removed(line)}`),
          ...diff.head.added.map((line) => `    ${added(line)}`),
        ]
      : []),
    ...nameLines('scene', diff.scenes),
    ...nameLines('ending', diff.endings),
    ...nameLines('choice', diff.choices),
    ...diff.scenes.changed.flatMap(({ id, reworded, routes }) => [
      `  Scene "${id}"`,
      ...wordLines(reworded),
      ...(routes
        ? [`    routes: ${removed(routes.before.join('; ') || 'none')} ${added(routes.after.join('; ') || 'none')}`]
        : []),
    ]),
    ...diff.choices.changed.flatMap(({ id, scene, from, reworded, retargeted, effects }) => [
      `  Choice "${id}" in "${scene}"`,
      ...(from === undefined ? [] : [`    stood in ${removed(from)}`]),
      ...(retargeted ? [`    leads to ${removed(retargeted.before)} ${added(retargeted.after)}`] : []),
      ...(effects ? [`    effects: ${pieces(effects)}`] : []),
      ...wordLines(reworded),
    ]),
    ...(diff.walks.added.length + diff.walks.removed.length > 0
      ? [
          '  Walks',
          ...diff.walks.removed.map((line) => `    ${removed(line)}`),
          ...diff.walks.added.map((line) => `    ${added(line)}`),
        ]
      : []),
  ];
}

function whyLost({ step, why, now }: LostStep): string {
  switch (why) {
    case 'removed':
      return `"${step}" is gone`;
    case 'elsewhere':
      return `by then it waits in "${now}", which has no "${step}"`;
    case 'hidden':
      return `"${step}" is there, and its needs do not hold`;
    case 'ended':
      return `by then the story has ended, in "${now}"`;
    case 'no-role-check':
      return 'a role check was made there, and there is none now';
  }
}

function replayLines({ lost, waiting, moved, complete }: Replays): readonly string[] {
  const scenes = Object.keys(waiting);
  const those = (fate: string): readonly string[] => scenes.filter((scene) => waiting[scene] === fate);
  const [goOn, depends, none] = [those('goes-on'), those('depends'), those('lost')];
  const elsewhere = Object.entries(moved);
  return [
    `  Attempts that are under way, by the scene in which they wait (${counted(scenes.length, 'scene')}):`,
    `    in ${goOn.length} of them all go on${lost.length === 0 ? '. Nobody loses anything.' : ''}`,
    ...(depends.length > 0
      ? [`    in ${depends.length} it depends on how they came there: ${quoted(depends, 30)}`]
      : []),
    ...(none.length > 0 ? [`    in ${none.length} none goes on: ${quoted(none, 30)}`] : []),
    ...elsewhere.map(([from, to]) => `    who waited in "${from}" may find themselves in ${quoted(to)}`),
    ...lost
      .slice(0, MOST)
      .flatMap((one) => [
        `  Stops in "${one.scene}"${one.step === ROLE_CHECK ? '' : ` at "${one.step}"`}: ${whyLost(one)}`,
        `    shortest: ${shownPath(one.example)}`,
      ]),
    ...(lost.length > MOST ? [`  … and ${lost.length - MOST} more (--json has them all)`] : []),
    ...(lost.length > 0
      ? ['  Such an attempt goes back to the last step that still holds. What has ended keeps its result.']
      : []),
    ...(complete ? [] : ['  There were too many states to follow them all; there may be more.']),
  ];
}

function faultLines(edition: Edition): readonly string[] {
  const faults = faultsOf(edition);
  const [first] = faults;
  if (!first) return [];
  return [`  ${edition.shown} has ${counted(faults.length, 'fault')}. The first:`, excerpt(edition.text, first), ''];
}

/** All that is to be said of one scenario, for people. */
export function diffReport({ id, before, after, names, diff, replays }: Compared): string {
  const title = styleText('bold', `${id}: ${before.shown} → ${after.shown}`);
  const faults = [...faultLines(before), ...faultLines(after)];
  if (!diff) {
    const lines = [...nameLines('scene', names.scenes), ...nameLines('choice', names.choices)];
    return [
      title,
      ...faults,
      '  A text with such faults is no story yet: only the names of its scenes and choices are compared.',
      ...(lines.length > 0 ? lines : ['  Those are the same.']),
      '',
    ].join('\n');
  }
  const lines = diffLines(diff);
  if (lines.length === 0 && diff.sameVersion)
    return [title, ...faults, '  The same story: only notes to authors or blanks differ.', ''].join('\n');
  return [
    title,
    ...faults,
    ...lines,
    '',
    ...numberRows(before.checked, after.checked),
    '',
    ...(diff.sameVersion ? ['  Only words have changed: the version is the same, and every attempt goes on.'] : []),
    ...(replays ? replayLines(replays) : []),
    '',
  ].join('\n');
}
