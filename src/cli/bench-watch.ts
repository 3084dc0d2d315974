import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spread } from './bench-spread.ts';
import { ROOT } from './files.ts';

const SAVES = 15;
const LAST_LINE = 'after the save.\n';

/** How long `check --watch` takes from the write of the first story's file to the last line of its answer, in milliseconds. */
export async function benchWatch(): Promise<Spread> {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-watch-'));
  const file = join(folder, 'the-promise.md');
  const text = await readFile(join(ROOT, 'scenarios/the-promise/scenario.md'), 'utf8');
  await writeFile(file, text);
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/check.ts'), '--watch', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  let heard = () => {};
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    printed += more;
    heard();
  });
  const gone = new Promise<never>((_, reject) => {
    child.once('exit', () => reject(new Error('`check --watch` ended before it answered.')));
  });
  gone.catch(() => {});
  const until = (words: string): Promise<void> =>
    Promise.race([
      gone,
      new Promise<void>((resolve) => {
        heard = () => {
          if (printed.includes(words)) resolve();
        };
        heard();
      }),
    ]);
  try {
    await until('Ctrl-C ends it.');
    const took: number[] = [];
    for (let save = 0; save < SAVES; save++) {
      printed = '';
      const began = performance.now();
      await writeFile(file, `${text}\n<!-- Saved ${save} times. -->\n`);
      await until(LAST_LINE);
      took.push(performance.now() - began);
    }
    return spread(took);
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
