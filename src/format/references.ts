import duplicateChoiceId from './diagnostics/duplicate-choice-id.ts';
import duplicateScene from './diagnostics/duplicate-scene.ts';
import linkToNoScene from './diagnostics/link-to-no-scene.ts';
import needsNamingNothing from './diagnostics/needs-naming-nothing.ts';
import walkNamingNothing from './diagnostics/walk-naming-nothing.ts';
import type { Head, Named } from './head.ts';
import { idOf, isId } from './id.ts';
import type { Reading } from './reading.ts';
import type { SceneDraft } from './scene.ts';

/** Names that stand once, and where; the second of a name is handed to `twice` with the line of the first. */
function index(reading: Reading, names: readonly Named[], twice: (name: Named, line: number) => void): Set<string> {
  const first = new Map<string, Named>();
  for (const name of names) {
    const before = first.get(name.id);
    if (before) twice(name, reading.lines.span(before.from, before.end).line);
    else first.set(name.id, name);
  }
  return new Set(first.keys());
}

/** Looks up what names something elsewhere in the text: targets, needs, walks. */
export function checkReferences(reading: Reading, head: Head, drafts: readonly SceneDraft[]): void {
  const scenes = index(
    reading,
    drafts.map(({ id }) => id).filter(({ id }) => id !== ''),
    ({ id, from, end }, line) => reading.report(duplicateScene, from, end, { id, line }),
  );
  const waysOut = drafts.flatMap((draft) => draft.waysOut);
  const choices = index(
    reading,
    waysOut.flatMap(({ out }) => ('choice' in out && out.id.id !== '' ? [out.id] : [])),
    ({ id, from, end }, line) => reading.report(duplicateChoiceId, from, end, { id, line }),
  );
  // A scene whose heading is not yet an id is meant by what the id will be; the heading has been reported.
  const meant = new Set([...scenes].flatMap((id) => (isId(id) ? [] : (idOf(id) ?? []))));

  for (const { target, effects } of waysOut) {
    const { id, from, end } = target;
    if (!scenes.has(id) && !meant.has(id))
      reading.report(linkToNoScene, from, end, { target: id, nearest: reading.suggest(id, scenes) });
    for (const { value: need, from, end } of effects.needs) {
      if (need.kind === 'meter' || choices.has(need.choice)) continue;
      const nearest = reading.suggest(need.choice, choices);
      reading.report(needsNamingNothing, from, end, { choice: need.choice, nearest });
    }
  }
  // Where anything else is at fault, a walk may well name what is there and could not be read.
  if (reading.diagnostics.length > 0) return;
  for (const { path, ending } of head.walks?.values() ?? []) {
    for (const { id, from, end } of path) {
      if (choices.has(id)) continue;
      reading.report(walkNamingNothing, from, end, { what: 'choice', id, nearest: reading.suggest(id, choices) });
    }
    const { id, from, end } = ending;
    if (!scenes.has(id) && !meant.has(id))
      reading.report(walkNamingNothing, from, end, { what: 'scene', id, nearest: reading.suggest(id, scenes) });
  }
}
