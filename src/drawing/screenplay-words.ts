import { script as words } from '../i18n/en.ts';
import type { ScriptChoice, ScriptNeed, ScriptRoute } from './screenplay.ts';

const needInWords = (need: ScriptNeed): string => {
  if (need.kind === 'meter')
    return (need.op === '>=' ? words.atLeast : words.atMost)(need.label, need.value, need.unit);
  return need.kind === 'taken' ? words.taken(need.choice) : words.notTaken(need.choice);
};

/** Conditions as one clause: "Ellen’s trust in you is 1 or less and 14b was chosen". */
export const needsInWords = (needs: readonly ScriptNeed[]): string => needs.map(needInWords).join(words.and);

/** A route as a sentence. @param first whether no other route is tried before it */
export function routeInWords({ needs, changes, goTo }: ScriptRoute, first: boolean): string {
  const lead = needs.length > 0 ? words.routeIf(needsInWords(needs)) : first ? words.always : words.otherwise;
  const moved = changes.map(({ label, by }) => words.moved(label, by));
  return `${[lead, ...moved, words.goTo(goTo)].join(', ')}.`;
}

/** What a choice asks for and does, as short pieces: needs, marks, meters, mood. */
export const effectsInWords = ({ needs, marks, changes, mood }: ScriptChoice): readonly string[] => [
  ...(needs.length > 0 ? [words.onlyIf(needsInWords(needs))] : []),
  ...marks.map(({ rule, mark }) => `${words.marks[mark]} “${rule}”`),
  ...changes.map(({ label, by }) => words.moved(label, by)),
  ...(mood ? [words.mood(mood)] : []),
];
