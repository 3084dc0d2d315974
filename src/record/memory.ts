import { type Attempt, byStart } from './attempt.ts';
import { place } from './place.ts';
import type { Recorder } from './port.ts';
import { readSettings, type Settings } from './settings.ts';

/** A record that goes with the page: for those who only look. */
export function memoryRecorder(initial: Settings = readSettings(undefined)): Recorder {
  const shelf = new Map<string, Attempt>();
  const listeners = new Set<() => void>();
  let settings = initial;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    attempts: (scenario) =>
      [...shelf.values()].filter((attempt) => !scenario || attempt.scenario === scenario).sort(byStart),
    keep(attempt) {
      const placed = place(shelf, attempt);
      tell();
      return placed.attempt;
    },
    settings: () => settings,
    keepSettings(chosen) {
      settings = chosen;
      tell();
    },
    troubles: () => [],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
