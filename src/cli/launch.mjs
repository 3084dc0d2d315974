// @ts-check
// node src/cli/launch.mjs SCRIPT [ARGUMENT…]
//
// Runs a script of the project under a Node that is new enough, and fetches one where the running Node is not.
// It is plain JavaScript for Node 18, because it is what an old Node meets first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchNode } from './fetch-node.mjs';
import { isNewEnough, nodePackage, OLDEST_NODE, typeScriptOptions } from './node-version.mjs';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

if (!existsSync(join(modules, 'astro'))) fail('What the course is built with is not installed. Run `npm ci` first.');

const running = { program: process.execPath, version: process.versions.node };
run(isNewEnough(running.version) ? running : await nodeThroughNpm());

async function nodeThroughNpm() {
  const advice = 'Install Node 24 from https://nodejs.org and run the command again.';
  const wanted = nodePackage(process.platform, process.arch);
  const reason = `This needs Node ${OLDEST_NODE} or newer, and ${running.program} is ${running.version}`;
  if (!wanted) return fail(`${reason}. npm has no Node for ${process.platform} ${process.arch}. ${advice}`);
  try {
    // Inside node_modules, so that `npm ci` renews it and nothing is left when the folder goes.
    return await fetchNode(wanted, join(modules, '.cache', 'handoff-node'), () =>
      console.log(`${reason}: fetching Node ${wanted.range} through npm, once.`),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(`Node ${wanted.range} could not be fetched through npm (${wanted.name}):\n${why}\n${advice}`);
  }
}

/** @param {{ program: string, version: string }} node */
function run({ program, version }) {
  // Set on this process and not in a copy: Windows calls it Path, and only process.env knows that they are the same.
  process.env.PATH = [dirname(program), process.env.PATH].join(delimiter);
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS ?? '', ...typeScriptOptions(version)].join(' ').trim();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';

  const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to every process itself; a second one would cut the first one's tidying short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`${program} could not be started: ${error.message}`));
  child.on('close', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
