import { isFields } from './read-attempt.ts';

/** What the settings sheet offers; the first of each is what holds until somebody chooses. */
export const SETTINGS = {
  text: ['normal', 'large', 'larger'],
  theme: ['system', 'light', 'dark'],
  /** How the story goes on: by a line, or by a whole scene. */
  pace: ['line', 'scene'],
  clock: ['off', 'on', 'longer'],
  /** Single keys can be switched off (WCAG 2.1.4). */
  keys: ['on', 'off'],
} as const;

export type Settings = { readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name][number] };

const oneOf = <Option extends string>(options: readonly [Option, ...Option[]], value: unknown): Option =>
  options.find((option) => option === value) ?? options[0];

/** Settings from a value that anybody may have written: what is missing or unknown is as at the start. */
export function readSettings(value: unknown): Settings {
  const given = isFields(value) ? value : {};
  return {
    text: oneOf(SETTINGS.text, given.text),
    theme: oneOf(SETTINGS.theme, given.theme),
    pace: oneOf(SETTINGS.pace, given.pace),
    clock: oneOf(SETTINGS.clock, given.clock),
    keys: oneOf(SETTINGS.keys, given.keys),
  };
}
