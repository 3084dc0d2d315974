import type { Moment } from '../../engine/replay.ts';
import type { Beat, Choice, Mood, Prose, Scenario, Scene } from '../../engine/scenario.ts';

/** Somebody who stands in the picture. */
export interface Present {
  readonly who: string;
  readonly mood: Mood;
}

/** What the page shows as one thing. */
export type Line =
  | { readonly kind: 'narration'; readonly text: Prose }
  | { readonly kind: 'speech'; readonly who: string; readonly mood: Mood; readonly text: Prose }
  /** What the learner chose. */
  | { readonly kind: 'said'; readonly who: string; readonly mood: Mood; readonly text: Prose }
  /** A look, without a word. */
  | { readonly kind: 'face'; readonly who: string; readonly mood: Mood };

/** What arrives at one stroke of the learner's: narration up to and with the next line that somebody says. */
export interface Turn {
  readonly lines: readonly Line[];
  /** Who stands in the picture once it is told, in order of appearance. */
  readonly present: readonly Present[];
  readonly speaker?: string;
}

/** One moment as it is told. */
export interface Telling {
  readonly moment: Moment;
  readonly turns: readonly [Turn, ...Turn[]];
  /** Where it comes to rest. */
  readonly scene: Scene;
}

const DEFAULT_MOOD: Mood = 'calm';

const withMood = (present: readonly Present[], who: string, mood: Mood): readonly Present[] =>
  present.some((person) => person.who === who)
    ? present.map((person) => (person.who === who ? { who, mood } : person))
    : [...present, { who, mood }];

/** Cuts a run of beats into turns and keeps the picture. */
export function turnsOf(
  said: Line | undefined,
  beats: readonly Beat[],
  before: readonly Present[],
): readonly [Turn, ...Turn[]] {
  const done: Turn[] = [];
  let lines: Line[] = said ? [said] : [];
  let present = said && said.kind === 'said' ? withMood(before, said.who, said.mood) : before;
  let speaker: string | undefined;

  const close = () => {
    done.push({ lines, present, ...(speaker ? { speaker } : {}) });
    lines = [];
    speaker = undefined;
    // A face made while saying something is gone with the next line, unless it is made again.
    if (said?.kind === 'said' && done.length === 1) present = withMood(present, said.who, DEFAULT_MOOD);
  };

  for (const beat of beats) {
    if (speaker && (beat.kind === 'narration' || beat.kind === 'speech')) close();
    switch (beat.kind) {
      case 'narration':
        lines.push(beat);
        break;
      case 'speech': {
        const mood = beat.mood ?? present.find(({ who }) => who === beat.who)?.mood ?? DEFAULT_MOOD;
        present = withMood(present, beat.who, mood);
        lines.push({ kind: 'speech', who: beat.who, mood, text: beat.text });
        speaker = beat.who;
        break;
      }
      case 'face':
        present = withMood(present, beat.who, beat.mood);
        lines.push(beat);
        break;
      case 'leave':
        present = present.filter(({ who }) => who !== beat.who);
        break;
    }
  }
  if (lines.length > 0 || done.length === 0) close();
  const [first, ...rest] = done;
  return [first ?? { lines: [], present }, ...rest];
}

/** Every moment of a path as it is told: who is in the picture follows from all that was told before. */
export function tellingsOf(scenario: Scenario, moments: readonly Moment[]): readonly Telling[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const choices = new Map(
    scenario.scenes.flatMap((scene) => scene.choices.map((choice) => [choice.id, choice] as const)),
  );
  let present: readonly Present[] = [{ who: scenario.you, mood: DEFAULT_MOOD }];
  return moments.flatMap((moment): Telling[] => {
    const told = moment.shown.flatMap((id) => scenes.get(id) ?? []);
    const scene = told[told.length - 1];
    if (!scene) return [];
    const choice: Choice | undefined = moment.by === undefined ? undefined : choices.get(moment.by);
    const said: Line | undefined =
      choice && choice.text.length > 0
        ? { kind: 'said', who: scenario.you, mood: choice.mood ?? DEFAULT_MOOD, text: choice.text }
        : undefined;
    const turns = turnsOf(said, [...(choice?.consequence ?? []), ...told.flatMap(({ beats }) => beats)], present);
    present = withMood((turns[turns.length - 1] ?? turns[0]).present, scenario.you, DEFAULT_MOOD);
    return [{ moment, turns, scene }];
  });
}
