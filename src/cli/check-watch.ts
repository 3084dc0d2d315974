import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import chokidar from 'chokidar';
import { counted } from '../proof/shown.ts';
import { checkFile } from './check-file.ts';
import { found, report } from './check-report.ts';
import { isOurs, ourScenarios, ROOT, SCENARIOS, scenarioId, typedIn } from './files.ts';
import { WrongCall } from './wrong-call.ts';

/** Milliseconds in which several saves, or the several steps in which an editor saves, become one. */
const TOGETHER = 25;
/** Chokidar tells no second change of a file within 50 ms of the first; after this time none can have been kept back. */
const LOOK_AGAIN = 75;

const RULES = join(ROOT, 'src/rules');

/** When a file was saved; none where it is gone. In milliseconds since 1970, with fractions. */
const savedAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/**
 * Answers every save of a scenario with its report, and every save of a rule with all of them, until the process is asked to
 * end. Folders are watched and not files, because many editors save by putting a new file in the old one's place.
 * @param named the files to watch; where there are none, all scenarios of the course and those still to come
 */
export async function watch(named: readonly string[]): Promise<void> {
  const chosen = new Set(named);
  const wanted = (path: string): boolean =>
    chosen.size > 0 ? chosen.has(path) : isOurs(path) && relative(SCENARIOS, path).endsWith('scenario.md');
  const isRule = (path: string): boolean => dirname(path) === RULES && path.endsWith('.md');

  const roots = new Set([...named.map((path) => (isOurs(path) ? SCENARIOS : dirname(path))), RULES]);
  if (chosen.size === 0) roots.add(SCENARIOS);
  const leadsOn = (path: string): boolean => roots.has(path) || dirname(path) === SCENARIOS;
  const watcher = chokidar.watch([...roots], {
    ignoreInitial: true,
    ignored: (path) => !leadsOn(path) && !wanted(path) && !isRule(path),
  });

  /** What each file was when it was last answered, so that one save that is told twice has one answer. */
  const answered = new Map<string, number | undefined>();
  const current = (): readonly string[] => (chosen.size > 0 ? named : ourScenarios());
  for (const path of current()) answered.set(path, savedAt(path));

  function answer(path: string, saved: number | undefined): void {
    const shown = relative(typedIn(), path);
    if (saved === undefined) {
      console.log(`${shown} is gone. It is checked again when it is back.\n`);
      return;
    }
    try {
      const { id, file, checked } = checkFile(path);
      console.log(report(checked, `${id}  (${file})`));
      const seconds = (Math.max(0, Date.now() - saved) / 1000).toFixed(2);
      console.log(`Checked ${id}: ${found([checked])}, ${seconds} s after the save.\n`);
    } catch (problem) {
      if (!(problem instanceof WrongCall)) throw problem;
      console.log(`${problem.message}\n`);
    }
  }

  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      answerAll();
    }, TOGETHER);
  };

  const waiting = new Set<string>();
  let rule: number | undefined;
  function answerAll(): void {
    const paths = rule === undefined ? [...waiting] : [...new Set([...current(), ...waiting])];
    waiting.clear();
    for (const path of paths) {
      const saved = savedAt(path);
      if (rule === undefined && answered.has(path) && answered.get(path) === saved) continue;
      answered.set(path, saved);
      answer(path, saved === undefined ? undefined : Math.max(saved, rule ?? 0));
      setTimeout(() => {
        waiting.add(path);
        soon();
      }, LOOK_AGAIN).unref();
    }
    rule = undefined;
  }

  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    if (isRule(path)) rule = savedAt(path) ?? Date.now();
    else if (wanted(path)) waiting.add(path);
    else return;
    soon();
  });
  watcher.on('error', (problem) => console.error(String(problem)));

  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  const what = chosen.size > 0 ? named.map(scenarioId).join(', ') : counted(current().length, 'scenario');
  console.log(`Watching ${what}. Ctrl-C ends it.\n`);
  await new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end());
  });
  clearTimeout(timer);
  await watcher.close();
}
