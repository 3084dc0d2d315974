import { diffWordsWithSpace } from 'diff';
import {
  type Beat,
  type Choice,
  type Inline,
  isEnding,
  type Need,
  type Prose,
  type Route,
  type Scenario,
  type Scene,
} from '../engine/scenario.ts';
import { version } from '../engine/version.ts';

/** A stretch of words: in both texts, only in the old one, or only in the new one. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Something whose words are not the same. */
export interface Reworded {
  /** Which of its words: "text", "consequence", "debrief", "thoughts", "role check", … */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly runs: readonly WordRun[];
}

export interface ChoiceDiff {
  readonly id: string;
  /** Where it stands now. */
  readonly scene: string;
  /** Where it stood, if in another scene. */
  readonly from?: string;
  readonly reworded: readonly Reworded[];
  readonly retargeted?: { readonly before: string; readonly after: string };
  /** Effects as they are written, those that are not in both. */
  readonly effects?: { readonly removed: readonly string[]; readonly added: readonly string[] };
}

export interface SceneDiff {
  readonly id: string;
  readonly reworded: readonly Reworded[];
  /** Routes as they are written, where they are not the same, or not in the same order. */
  readonly routes?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Names that stand on one side only. */
export interface Names {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What one edition of a story has and another has not. */
export interface ScenarioDiff {
  /** Whether only prose differs: then every attempt replays. */
  readonly sameVersion: boolean;
  /** Title, cast, meters, rules: a line each as it is written, those that are not in both. */
  readonly head: Names;
  readonly scenes: Names & { readonly changed: readonly SceneDiff[] };
  readonly choices: Names & { readonly changed: readonly ChoiceDiff[] };
  readonly endings: Names;
  readonly walks: Names;
}

const inlineText = (piece: Inline): string =>
  typeof piece === 'string' ? piece : 'em' in piece ? `*${proseText(piece.em)}*` : `**${proseText(piece.strong)}**`;
const proseText = (text: Prose): string => text.map(inlineText).join('');
const paragraphs = (text: readonly Prose[]): string => text.map(proseText).join('\n');

function beatText(beat: Beat): string {
  if (beat.kind === 'narration') return proseText(beat.text);
  if (beat.kind === 'leave') return `**${beat.who}** (leaves)`;
  const mood = beat.mood ? ` (${beat.mood})` : '';
  return `**${beat.who}**${mood}${beat.kind === 'speech' ? `: ${proseText(beat.text)}` : ''}`;
}
const beatsText = (beats: readonly Beat[]): string => beats.map(beatText).join('\n');

function needText(need: Need): string {
  if (need.kind === 'meter') return `needs ${need.meter} ${need.op} ${need.value}`;
  return need.kind === 'taken' ? `needs ${need.choice}` : `needs not ${need.choice}`;
}
const changeTexts = (changes: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(changes).map(([meter, by]) => `${meter} ${by > 0 ? `+${by}` : by}`);

/** A choice's effects as an author writes them. */
const effectTexts = ({ marks, changes, needs, mood, after }: Choice): readonly string[] => [
  ...Object.entries(marks).map(([rule, mark]) => `${mark} ${rule}`),
  ...changeTexts(changes),
  ...needs.map(needText),
  ...(mood ? [`mood ${mood}`] : []),
  ...(after === undefined ? [] : [`after ${after}s`]),
];
const routeText = ({ target, needs, changes }: Route): string =>
  [`to ${target}`, ...needs.map(needText), ...changeTexts(changes)].join(', ');

/** The words that differ; nothing where none do. */
export function reworded(what: string, before: string, after: string): readonly Reworded[] {
  if (before === after) return [];
  const runs = diffWordsWithSpace(before, after).map(({ value, added, removed }): WordRun => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', words: value };
  });
  return [{ what, before, after, runs }];
}

function names(before: readonly string[], after: readonly string[]): Names {
  const [old, now] = [new Set(before), new Set(after)];
  return { added: [...now].filter((name) => !old.has(name)), removed: [...old].filter((name) => !now.has(name)) };
}

function choiceDiff(before: Choice, after: Choice, from: string, scene: string): ChoiceDiff | undefined {
  const words = [
    ...reworded('text', proseText(before.text), proseText(after.text)),
    ...reworded('consequence', beatsText(before.consequence), beatsText(after.consequence)),
    ...reworded('debrief', paragraphs(before.debrief), paragraphs(after.debrief)),
    ...reworded('facilitator note', paragraphs(before.facilitator ?? []), paragraphs(after.facilitator ?? [])),
  ];
  const effects = names(effectTexts(before), effectTexts(after));
  const moved = effects.added.length + effects.removed.length > 0;
  const retargeted = before.target !== after.target;
  if (words.length === 0 && !moved && !retargeted && from === scene) return undefined;
  return {
    id: after.id,
    scene,
    ...(from === scene ? {} : { from }),
    reworded: words,
    ...(retargeted ? { retargeted: { before: before.target, after: after.target } } : {}),
    ...(moved ? { effects } : {}),
  };
}

const notesText = ({ facilitator }: Scene): string =>
  facilitator
    ? `${facilitator.minutes === undefined ? '' : `${facilitator.minutes} min\n`}${paragraphs(facilitator.text)}`
    : '';

function sceneDiff(before: Scene, after: Scene): SceneDiff | undefined {
  const thoughts = ({ thoughts }: Scene): string =>
    thoughts.map(({ who, text }) => `${who}: ${paragraphs(text)}`).join('\n');
  const words = [
    ...reworded('text', beatsText(before.beats), beatsText(after.beats)),
    ...reworded('thoughts', thoughts(before), thoughts(after)),
    ...reworded('role check', paragraphs(before.roleCheck), paragraphs(after.roleCheck)),
    ...reworded('facilitator note', notesText(before), notesText(after)),
  ];
  const [old, now] = [before.routes.map(routeText), after.routes.map(routeText)];
  const rerouted = old.join('\n') !== now.join('\n');
  if (words.length === 0 && !rerouted) return undefined;
  return { id: after.id, reworded: words, ...(rerouted ? { routes: { before: old, after: now } } : {}) };
}

const headTexts = ({ title, you, cast, meters, rules }: Scenario): readonly string[] => [
  `title: ${title}`,
  `you: ${you}`,
  ...Object.entries(cast).map(
    ([id, { name, about }]) => `cast ${id}: ${[name, about].filter((part) => part).join(', ')}`,
  ),
  ...Object.entries(meters).map(
    ([id, { label, start, max, unit, show }]) =>
      `meter ${id}: ${label}, start ${start}, max ${max}${unit ? `, unit ${unit}` : ''}, show ${show}`,
  ),
  ...Object.entries(rules).map(([id, tests]) => `rule ${id}: ${tests}`),
];
const walkTexts = ({ walks }: Scenario): readonly string[] =>
  Object.entries(walks).map(
    ([id, { path, ending, score }]) => `${id}: ${path.join(' → ')} → ${ending}, ${score.earned}/${score.tests}`,
  );

const choicesOf = ({ scenes }: Scenario) =>
  new Map(scenes.flatMap(({ id: scene, choices }) => choices.map((choice) => [choice.id, { scene, choice }] as const)));

/** Compares two editions of a story: by ids, so a scene with a new id is one removed and one added. */
export function diffScenarios(before: Scenario, after: Scenario): ScenarioDiff {
  const oldScenes = new Map(before.scenes.map((scene) => [scene.id, scene]));
  const oldChoices = choicesOf(before);
  const newChoices = choicesOf(after);
  const endings = ({ scenes }: Scenario): readonly string[] => scenes.filter(isEnding).map(({ id }) => id);
  return {
    sameVersion: version(before) === version(after),
    head: names(headTexts(before), headTexts(after)),
    scenes: {
      ...names(
        [...oldScenes.keys()],
        after.scenes.map(({ id }) => id),
      ),
      changed: after.scenes.flatMap((scene) => {
        const old = oldScenes.get(scene.id);
        return (old && sceneDiff(old, scene)) ?? [];
      }),
    },
    choices: {
      ...names([...oldChoices.keys()], [...newChoices.keys()]),
      changed: [...newChoices].flatMap(([id, { scene, choice }]) => {
        const old = oldChoices.get(id);
        return (old && choiceDiff(old.choice, choice, old.scene, scene)) ?? [];
      }),
    },
    endings: names(endings(before), endings(after)),
    walks: names(walkTexts(before), walkTexts(after)),
  };
}
