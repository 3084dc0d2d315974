// npm run workshop: builds the course and serves it on the local network, with a broker for the votes of phones.
// HOST and PORT say where it listens; `--folder` serves a course that is built already.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { randomSigns } from '../workshop/ballot.ts';
import { BROKER_LIMITS } from './broker-rules.ts';
import { typedIn } from './files.ts';
import { run } from './run.ts';
import { tools } from './tools.ts';
import { serveWorkshop, type WorkshopServer } from './workshop-server.ts';

const USAGE = 'Use it as: workshop [--folder BUILT-SITE], with HOST and PORT in the environment where they matter';
const PORTS = Array.from({ length: 20 }, (_, index) => 4321 + index);
const { HOST = '0.0.0.0', PORT } = process.env;

function folderOf(args: readonly string[]): string | undefined {
  try {
    const { folder } = parseArgs({ args: [...args], options: { folder: { type: 'string' } } }).values;
    return folder && resolve(typedIn(), folder);
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`);
    process.exit(2);
  }
}

async function serveOnOneOf(folder: string, ports: readonly number[], key: string): Promise<WorkshopServer> {
  let reason = '';
  for (const port of ports) {
    try {
      return await serveWorkshop(folder, { host: HOST, port, key, say: (line) => console.error(line) });
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  console.error(
    `The course is built in ${folder} but not served (${reason}). Set PORT to a free port, or HOST to an address of this computer.`,
  );
  process.exit(1);
}

function greeting({ url, addresses }: WorkshopServer, key: string): string {
  const phones =
    addresses.length > 0
      ? [
          'Phones on the same network open (the console shows it as a QR code):',
          ...addresses.map((address) => `  ${address}workshop/vote.html`),
          `Up to ${BROKER_LIMITS.connections} of them. Nobody's vote has a name. The line is not encrypted: anybody on the network could listen in.`,
        ]
      : ['It listens on this computer alone, where no phone reaches it.'];
  return [
    `The trainer's console is at ${url}workshop.html#key=${key}`,
    '  The key after the # is what lets you ask the room; keep it on this computer.',
    ...phones,
    'Ctrl-C stops it.',
  ].join('\n');
}

const given = folderOf(process.argv.slice(2));
if (!given) {
  console.log('Building the course …');
  if (!(await run(tools.astro, ['build'], { quiet: true }))) {
    console.error('The course could not be built; the reason stands above.');
    process.exit(1);
  }
} else if (!existsSync(given)) {
  console.error(`There is no built site in ${given}. Run \`npm run build\` first, or leave --folder out.`);
  process.exit(1);
}
const key = randomSigns(26);
const served = await serveOnOneOf(given ?? 'dist', PORT ? [Number(PORT)] : PORTS, key);
console.log(greeting(served, key));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, async () => {
    await served.close();
    process.exit(0);
  });
}
