import { diffScenarios, type Names, type ScenarioDiff } from '../drawing/diff.ts';
import type { Diagnostic } from '../format/diagnostic.ts';
import { type Checked, checkScenario } from '../proof/check.ts';
import { compareReplays, type Replays } from '../proof/replays.ts';

/** A scenario as it stands on one side. */
export interface Edition {
  readonly shown: string;
  readonly text: string;
  readonly checked: Checked;
}

export interface Compared {
  readonly id: string;
  readonly before: Edition;
  readonly after: Edition;
  /** Names of scenes and choices alone: all that can be compared where a text has faults and is no story. */
  readonly names: { readonly scenes: Names; readonly choices: Names };
  readonly diff?: ScenarioDiff;
  /** What becomes of unfinished attempts; nothing where the version is the same, because then nothing does. */
  readonly replays?: Replays;
}

/** Reads and proves one side. @param file as diagnostics shall show it */
export const editionOf = (id: string, text: string, shown: string, file: string): Edition => ({
  shown,
  text,
  checked: checkScenario(text, file, { id }),
});

/** The first fault of an edition, and how many there are. */
export function faultsOf({ checked }: Edition): readonly Diagnostic[] {
  return checked.diagnostics.filter(({ severity }) => severity === 'fault');
}

function namesIn({ sources }: Checked, what: 'scene' | 'choice'): ReadonlySet<string> {
  const key = new RegExp(`^${what}=([^\n]*)\n$`);
  return new Set([...sources.spans.keys()].flatMap((place) => key.exec(place)?.[1] ?? []));
}

function namesBetween(before: Checked, after: Checked, what: 'scene' | 'choice'): Names {
  const [old, now] = [namesIn(before, what), namesIn(after, what)];
  return { added: [...now.difference(old)], removed: [...old.difference(now)] };
}

export function compare(id: string, before: Edition, after: Edition): Compared {
  const [old, now] = [before.checked, after.checked];
  const names = { scenes: namesBetween(old, now, 'scene'), choices: namesBetween(old, now, 'choice') };
  if (!old.scenario || !now.scenario) return { id, before, after, names };
  const diff = diffScenarios(old.scenario, now.scenario);
  const replays = diff.sameVersion ? {} : { replays: compareReplays(old.scenario, now.scenario) };
  return { id, before, after, names, diff, ...replays };
}
