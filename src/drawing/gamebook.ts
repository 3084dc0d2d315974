import {
  type Choice,
  isEnding,
  type Mark,
  type Need,
  type Prose,
  type Scenario,
  type Scene,
} from '../engine/scenario.ts';
import { gamebookOrder } from './gamebook-numbers.ts';
import { sceneTitle } from './scene-title.ts';
import { letters } from './screenplay.ts';
import { nameIn, type ScriptLine, type ScriptThought, scriptLines } from './script-line.ts';

/** A condition that a reader can answer from the sheet. */
export type BookNeed =
  | {
      readonly kind: 'counted';
      readonly label: string;
      readonly unit?: string;
      readonly op: '>=' | '<=';
      readonly value: number;
    }
  | { readonly kind: 'ticked' | 'empty'; readonly box: string };

/** How much something that is counted moves: never 0. */
export interface BookChange {
  readonly label: string;
  readonly by: number;
}

export interface BookWay {
  readonly goTo: number;
  readonly needs: readonly BookNeed[];
  readonly changes: readonly BookChange[];
}

/** A numbered piece of the book. */
export type BookSection =
  | {
      readonly kind: 'scene';
      readonly number: number;
      readonly lines: readonly ScriptLine[];
      /** The section of its role check. */
      readonly roleCheck?: number;
      /** The first whose needs hold is taken, before the choices. */
      readonly routes: readonly BookWay[];
      /** The number of each is that of a section of kind `choice`; what it changes stands there. */
      readonly choices: readonly (Omit<BookWay, 'changes'> & { readonly text: Prose })[];
      /** What the clock takes. */
      readonly clock: readonly (Omit<BookWay, 'changes'> & { readonly seconds: number })[];
      readonly ending: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly number: number;
      /** What was said; empty where the clock took it. */
      readonly text: Prose;
      readonly lines: readonly ScriptLine[];
      readonly changes: readonly BookChange[];
      /** The box to tick. */
      readonly box?: string;
      readonly goTo: number;
    }
  | {
      readonly kind: 'role-check';
      readonly number: number;
      readonly question: readonly Prose[];
      readonly thoughts: readonly ScriptThought[];
      readonly goTo: number;
    };

/** What the back of the book says of a choice. */
export interface BookLookBack {
  /** Of the choice's section. */
  readonly number: number;
  readonly text: Prose;
  readonly marks: readonly { readonly rule: string; readonly mark: Mark }[];
  readonly debrief: readonly Prose[];
}

/** A scenario as a book that is played with a pencil: nothing is read before it has happened. */
export interface Gamebook {
  readonly title: string;
  readonly you: string;
  readonly cast: readonly { readonly name: string; readonly about: string }[];
  readonly meters: readonly {
    readonly label: string;
    readonly start: number;
    readonly max: number;
    readonly unit?: string;
  }[];
  /** One for each choice that some condition names. */
  readonly boxes: readonly string[];
  /** Titles. */
  readonly rules: readonly string[];
  /** By number, from 1, where the story begins. */
  readonly sections: readonly BookSection[];
  readonly lookBack: readonly BookLookBack[];
  /** Whether the clock takes any choice. */
  readonly timed: boolean;
}

const sceneKey = (id: string): string => `scene ${id}`;
const choiceKey = (id: string): string => `choice ${id}`;
const checkKey = (id: string): string => `check ${id}`;

/** Section key → number. */
function numbersOf({ scenes }: Scenario): ReadonlyMap<string, number> {
  /** Section key → what it belongs to: sections that share something should not be neighbours. */
  const belongs = new Map<string, Set<string>>();
  const add = (key: string, ...to: string[]): void => {
    const held = belongs.get(key) ?? new Set();
    for (const name of to) held.add(name);
    belongs.set(key, held);
  };
  for (const { id, routes, choices, roleCheck } of scenes) {
    add(sceneKey(id), id);
    for (const { target } of routes) add(sceneKey(target), id);
    for (const choice of choices) add(choiceKey(choice.id), id, choice.target);
    if (roleCheck.length > 0) add(checkKey(id), id);
  }
  const related = (a: string, b: string): boolean =>
    !(belongs.get(a) ?? new Set()).isDisjointFrom(belongs.get(b) ?? new Set());
  const first = sceneKey(scenes[0]?.id ?? '');
  return new Map(gamebookOrder([...belongs.keys()], first, related).map((key, index) => [key, index + 1]));
}

/** Choice id → the letter of its box: only choices that some condition names have one. */
function boxesOf({ scenes }: Scenario): ReadonlyMap<string, string> {
  const needs = scenes.flatMap(({ routes, choices }) => [...routes, ...choices].flatMap((way) => way.needs));
  const named = new Set(needs.flatMap((need) => (need.kind === 'meter' ? [] : [need.choice])));
  return new Map([...named].map((choice, index) => [choice, letters(index).toUpperCase()]));
}

/** @param ruleTitles rule id → title; a rule that is not in it is called by its id. */
export function gamebook(scenario: Scenario, ruleTitles: Readonly<Record<string, string>>): Gamebook {
  const { meters, cast, you, scenes } = scenario;
  const numbers = numbersOf(scenario);
  const boxes = boxesOf(scenario);
  const numberOf = (key: string): number => numbers.get(key) ?? 0;
  const ruleTitle = (id: string): string => ruleTitles[id] ?? sceneTitle(id);
  const label = (meter: string): string => meters[meter]?.label ?? meter;
  const changes = (of: Readonly<Record<string, number>>): readonly BookChange[] =>
    Object.entries(of).map(([meter, by]) => ({ label: label(meter), by }));

  function need(of: Need): BookNeed {
    if (of.kind !== 'meter') return { kind: of.kind === 'taken' ? 'ticked' : 'empty', box: boxes.get(of.choice) ?? '' };
    const unit = meters[of.meter]?.unit;
    return { kind: 'counted', label: label(of.meter), ...(unit ? { unit } : {}), op: of.op, value: of.value };
  }
  function choiceSection(choice: Choice): BookSection {
    const box = boxes.get(choice.id);
    return {
      kind: 'choice',
      number: numberOf(choiceKey(choice.id)),
      text: choice.text,
      lines: scriptLines(scenario, choice.consequence),
      changes: changes(choice.changes),
      ...(box ? { box } : {}),
      goTo: numberOf(sceneKey(choice.target)),
    };
  }
  function sectionsOf(scene: Scene): readonly BookSection[] {
    const number = numberOf(sceneKey(scene.id));
    const check = numbers.get(checkKey(scene.id));
    const open = ({ id, needs, text }: Choice) => ({ goTo: numberOf(choiceKey(id)), needs: needs.map(need), text });
    return [
      {
        kind: 'scene',
        number,
        lines: scriptLines(scenario, scene.beats),
        ...(check === undefined ? {} : { roleCheck: check }),
        routes: scene.routes.map((route) => ({
          goTo: numberOf(sceneKey(route.target)),
          needs: route.needs.map(need),
          changes: changes(route.changes),
        })),
        choices: scene.choices.filter(({ after }) => after === undefined).map(open),
        clock: scene.choices.flatMap((choice) =>
          choice.after === undefined ? [] : [{ ...open(choice), seconds: choice.after }],
        ),
        ending: isEnding(scene),
      },
      ...scene.choices.map(choiceSection),
      ...(check === undefined
        ? []
        : [
            {
              kind: 'role-check' as const,
              number: check,
              question: scene.roleCheck,
              thoughts: scene.thoughts.map(({ who, text }) => ({ name: nameIn(scenario, who), text })),
              goTo: number,
            },
          ]),
    ];
  }

  const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number => a.number - b.number;
  const choices = scenes.flatMap((scene) => scene.choices);
  return {
    title: scenario.title,
    you: nameIn(scenario, you),
    cast: Object.values(cast),
    meters: Object.values(meters),
    boxes: [...boxes.values()],
    rules: Object.keys(scenario.rules).map(ruleTitle),
    sections: scenes.flatMap(sectionsOf).sort(byNumber),
    lookBack: choices
      .map(({ id, text, marks, debrief }) => ({
        number: numberOf(choiceKey(id)),
        text,
        marks: Object.entries(marks).map(([rule, mark]) => ({ rule: ruleTitle(rule), mark })),
        debrief,
      }))
      .sort(byNumber),
    timed: choices.some(({ after }) => after !== undefined),
  };
}
