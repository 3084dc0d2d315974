/** A group's desk beside the page: it replays thousands of attempts while the page goes on. */
import { cohortDesk } from '../record/cohort-desk.ts';
import type { CohortDesk, Progress } from '../record/cohort-port.ts';
import { cohortShelf } from '../record/cohort-shelf.ts';
import { localDay } from '../record/day.ts';
import { csvText } from '../views/cohort/csv-text.ts';
import type { Desk, DeskSetup } from '../views/cohort/desk.ts';
import { loadStory } from '../views/cohort/load-story.ts';

/** One call of a method; the answer goes to the port that comes with it. */
export type DeskCall =
  | { readonly name: 'begin'; readonly args: readonly [DeskSetup] }
  | { [Name in keyof Desk]: { readonly name: Name; readonly args: Plain<Parameters<Desk[Name]>> } }[keyof Desk];
/** What goes over: no function. */
type Plain<Args extends readonly unknown[]> = Args extends readonly [...infer Rest, (progress: Progress) => void]
  ? Rest
  : Args;

export type DeskAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly why: string };

function begin({ modules, root, words }: DeskSetup): CohortDesk {
  return cohortDesk({
    modules,
    load: (module) => loadStory(root, module),
    shelf: cohortShelf(),
    today: () => localDay(Date.now()),
    words: { somebody: words.somebody, person: (number) => words.person.replace('{number}', String(number)) },
  });
}

async function answer(desk: CohortDesk, call: DeskCall, tell: (progress: Progress) => void): Promise<unknown> {
  switch (call.name) {
    case 'open':
      return desk.open(tell);
    case 'read': {
      const [what] = call.args;
      const text = (): Promise<string> => Promise.resolve(String(what));
      return desk.read(typeof what === 'string' ? [{ name: '', size: what.length, text }] : what, tell);
    }
    case 'stop':
      return desk.stop();
    case 'overview':
      return desk.overview();
    case 'findings':
      return desk.findings(...call.args);
    case 'people':
      return desk.people(...call.args);
    case 'addAssignments':
      return desk.addAssignments(...call.args);
    case 'removeAssignments':
      return desk.removeAssignments();
    case 'setNames':
      return desk.setNames(...call.args);
    case 'names':
      return desk.names();
    case 'setHidden':
      return desk.setHidden(...call.args);
    case 'csv':
      return csvText(desk, ...call.args);
    case 'erase':
      return desk.erase();
    default:
      return undefined;
  }
}

let desk: CohortDesk | undefined;
addEventListener('message', async ({ data, ports: [port] }: MessageEvent<DeskCall>) => {
  const say = (said: DeskAnswer): void => port?.postMessage(said);
  try {
    if (data.name === 'begin') desk = begin(...data.args);
    const value = desk && (await answer(desk, data, (progress) => say({ kind: 'progress', progress })));
    say({ kind: 'value', value });
  } catch (error) {
    say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});
