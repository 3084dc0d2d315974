// npm start: builds the course and serves it on loopback.
import { run } from './run.ts';
import { type Served, serve } from './serve.ts';
import { tools } from './tools.ts';

const PORTS = Array.from({ length: 20 }, (_, index) => 4321 + index);

console.log('Building the course …');
if (!(await run(tools.astro, ['build'], { quiet: true }))) {
  console.error('The course could not be built; the reason stands above.');
  process.exit(1);
}
const wished = process.env.PORT;
const { url, close } = await serveOnOneOf(wished ? [Number(wished)] : PORTS);
console.log(`The course is at ${url} (Ctrl-C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}

async function serveOnOneOf(ports: readonly number[]): Promise<Served> {
  let reason = '';
  for (const port of ports) {
    try {
      return await serve('dist', { port });
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  console.error(`The course is built in dist/ but not served (${reason}). Set PORT to a free port.`);
  process.exit(1);
}
