// @ts-check
// Runs on Node 18: it brings the Node that runs the rest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isNewEnough } from './node-version.mjs';

/** @typedef {{ name: string, range: string, program: string }} NodePackage */

/**
 * A Node that is new enough: out of the folder where it was kept, or else out of its npm package, once.
 * @param {NodePackage} nodePackage
 * @param {string} folder where it is kept; made when it is missing
 * @param {() => void} onFetch called before anything is fetched
 * @returns {Promise<{ program: string, version: string }>}
 * @throws {Error} with npm's own reason, when nothing that runs could be fetched
 */
export async function fetchNode(nodePackage, folder, onFetch) {
  const kept = join(folder, nodePackage.name);
  const keptNode = newEnough(join(kept, nodePackage.program));
  if (keptNode) return keptNode;

  onFetch();
  await mkdir(folder, { recursive: true });
  // A folder of its own, so that two commands which start together do not disturb each other.
  const fresh = await mkdtemp(join(folder, 'fetching-'));
  try {
    npmInstall(`${nodePackage.name}@${nodePackage.range}`, fresh);
    const fetched = join(fresh, 'node_modules', nodePackage.name);
    const node = newEnough(join(fetched, nodePackage.program));
    if (!node) throw new Error(`npm fetched ${nodePackage.name}, but it does not start on this system.`);
    const another = newEnough(join(kept, nodePackage.program));
    if (another) return another;
    await rm(kept, { recursive: true, force: true });
    await rename(fetched, kept);
    return { ...node, program: join(kept, nodePackage.program) };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** @param {string} program */
function newEnough(program) {
  if (!existsSync(program)) return undefined;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const version = status === 0 ? stdout.trim().replace('v', '') : '';
  return isNewEnough(version) ? { program, version } : undefined;
}

/**
 * @param {string} spec
 * @param {string} folder
 */
function npmInstall(spec, folder) {
  // The prefix is relative because a shell, which Windows needs for npm.cmd, would split a path at its spaces.
  const options = ['--prefix', '.', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const args = ['install', spec, '--prefer-offline', '--loglevel=error', ...options];
  const cli = npmCli();
  const { status, error, stderr } = cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  // npm gives its reason first and the way it went there after that.
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').slice(0, 4).join('\n'));
}

/** npm's own script: the npm that runs this command, or the one that came with this Node. */
function npmCli() {
  const home = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? '',
    join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((file) => basename(file) === 'npm-cli.js' && existsSync(file));
}
