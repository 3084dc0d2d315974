import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the commands in `src/cli/` as npm does: in the repository's folder, knowing where it was typed. */
export const command = (name: string, args: readonly string[], typedIn = ROOT): Promise<Ran> =>
  new Promise((done) => {
    const { FORCE_COLOR: _, ...env } = process.env;
    const child = execFile(
      process.execPath,
      [`${ROOT}/src/cli/${name}.ts`, ...args],
      { cwd: ROOT, env: { ...env, INIT_CWD: typedIn, NO_COLOR: '1' }, maxBuffer: 1 << 26 },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
