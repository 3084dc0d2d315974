import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Show what the script prints only when it fails. */
  readonly quiet?: boolean;
  /** Environment variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a script of the project, or a tool's own script in node_modules, under the running Node. Tools are named by their
 * files because the commands in node_modules/.bin are shell scripts, which Windows starts only through a shell.
 *
 * @returns whether it ended well
 */
export function run(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<boolean> {
  const { quiet = false, env = {} } = options;
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}
