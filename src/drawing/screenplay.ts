import {
  type FacilitatorNote,
  isEnding,
  type Mark,
  type Mood,
  type Need,
  type Prose,
  type Scenario,
} from '../engine/scenario.ts';
import { version } from '../engine/version.ts';
import { sceneTitle } from './scene-title.ts';
import { nameIn, type ScriptLine, type ScriptThought, scriptLines } from './script-line.ts';

/** A condition: of a meter by its label, of a choice by its number. */
export type ScriptNeed =
  | {
      readonly kind: 'meter';
      readonly label: string;
      readonly unit?: string;
      readonly op: '>=' | '<=';
      readonly value: number;
    }
  | { readonly kind: 'taken' | 'not-taken'; readonly choice: string };

/** How much something that is counted moves: never 0. */
export interface ScriptChange {
  readonly label: string;
  readonly by: number;
}

export interface ScriptRoute {
  readonly goTo: number;
  readonly needs: readonly ScriptNeed[];
  readonly changes: readonly ScriptChange[];
}

export interface ScriptChoice extends ScriptRoute {
  /** Its scene's number and a letter: "14b". */
  readonly number: string;
  readonly id: string;
  /** Empty where the clock takes it. */
  readonly text: Prose;
  readonly marks: readonly { readonly rule: string; readonly mark: Mark }[];
  readonly mood?: Mood;
  /** Seconds until the clock takes it. */
  readonly after?: number;
  readonly consequence: readonly ScriptLine[];
  readonly debrief: readonly Prose[];
  readonly facilitator?: readonly Prose[];
}

export interface ScriptScene {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ScriptLine[];
  readonly thoughts: readonly ScriptThought[];
  readonly roleCheck: readonly Prose[];
  readonly facilitator?: FacilitatorNote;
  readonly routes: readonly ScriptRoute[];
  readonly choices: readonly ScriptChoice[];
  readonly ending: boolean;
}

/** A scenario with everything in it as somebody reads it who reviews it: scenes have numbers, ids have become words. */
export interface Screenplay {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly cast: readonly { readonly name: string; readonly about: string; readonly you: boolean }[];
  readonly meters: readonly {
    readonly label: string;
    readonly start: number;
    readonly max: number;
    readonly unit?: string;
    readonly show: 'play' | 'debrief' | 'never';
  }[];
  /** Titles, and how often at least every path tests each. */
  readonly rules: readonly { readonly title: string; readonly tests: number }[];
  readonly scenes: readonly ScriptScene[];
}

/** 0 → "a", 25 → "z", 26 → "aa". */
export const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** @param ruleTitles rule id → title; a rule that is not in it is called by its id. */
export function screenplay(scenario: Scenario, ruleTitles: Readonly<Record<string, string>>): Screenplay {
  const { scenes, meters, cast } = scenario;
  const numbers = new Map(scenes.map(({ id }, index) => [id, index + 1]));
  const choices = new Map(
    scenes.flatMap(({ choices }, scene) =>
      choices.map(({ id }, index): [string, string] => [id, `${scene + 1}${letters(index)}`]),
    ),
  );
  const ruleTitle = (id: string): string => ruleTitles[id] ?? sceneTitle(id);
  const label = (meter: string): string => meters[meter]?.label ?? meter;

  function need(of: Need): ScriptNeed {
    if (of.kind !== 'meter') return { kind: of.kind, choice: choices.get(of.choice) ?? of.choice };
    const unit = meters[of.meter]?.unit;
    return { kind: 'meter', label: label(of.meter), ...(unit ? { unit } : {}), op: of.op, value: of.value };
  }
  const way = (out: {
    readonly target: string;
    readonly needs: readonly Need[];
    readonly changes: Readonly<Record<string, number>>;
  }): ScriptRoute => ({
    goTo: numbers.get(out.target) ?? 0,
    needs: out.needs.map(need),
    changes: Object.entries(out.changes).map(([meter, by]) => ({ label: label(meter), by })),
  });

  return {
    id: scenario.id,
    title: scenario.title,
    version: version(scenario),
    cast: Object.entries(cast).map(([id, member]) => ({ ...member, you: id === scenario.you })),
    meters: Object.values(meters),
    rules: Object.entries(scenario.rules).map(([id, tests]) => ({ title: ruleTitle(id), tests })),
    scenes: scenes.map((scene, index) => ({
      number: index + 1,
      id: scene.id,
      title: sceneTitle(scene.id),
      lines: scriptLines(scenario, scene.beats),
      thoughts: scene.thoughts.map(({ who, text }) => ({ name: nameIn(scenario, who), text })),
      roleCheck: scene.roleCheck,
      ...(scene.facilitator ? { facilitator: scene.facilitator } : {}),
      routes: scene.routes.map(way),
      choices: scene.choices.map((choice) => ({
        ...way(choice),
        number: choices.get(choice.id) ?? '',
        id: choice.id,
        text: choice.text,
        marks: Object.entries(choice.marks).map(([rule, mark]) => ({ rule: ruleTitle(rule), mark })),
        ...(choice.mood ? { mood: choice.mood } : {}),
        ...(choice.after === undefined ? {} : { after: choice.after }),
        consequence: scriptLines(scenario, choice.consequence),
        debrief: choice.debrief,
        ...(choice.facilitator ? { facilitator: choice.facilitator } : {}),
      })),
      ending: isEnding(scene),
    })),
  };
}
