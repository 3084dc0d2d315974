import type { Beat, Mood, Prose, Scenario } from '../engine/scenario.ts';

/** One thing that is told, as a script has it: people by their names, what only the picture shows as a direction. */
export type ScriptLine =
  | { readonly kind: 'narration'; readonly text: Prose }
  | { readonly kind: 'speech'; readonly name: string; readonly mood?: Mood; readonly text: Prose }
  | { readonly kind: 'face'; readonly name: string; readonly mood: Mood }
  | { readonly kind: 'leave'; readonly name: string };

/** What somebody thinks and does not say. */
export interface ScriptThought {
  readonly name: string;
  readonly text: readonly Prose[];
}

/** The name by which a script calls somebody. */
export const nameIn = ({ cast }: Scenario, who: string): string => cast[who]?.name ?? who;

/** Beats as lines of a script, in the same order. */
export const scriptLines = (scenario: Scenario, beats: readonly Beat[]): readonly ScriptLine[] =>
  beats.map((beat): ScriptLine => {
    if (beat.kind === 'narration') return beat;
    const { who, ...rest } = beat;
    return { name: nameIn(scenario, who), ...rest };
  });
