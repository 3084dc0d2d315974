import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED } from '../workshop/phone-link.ts';
import type { ServedHere } from '../workshop/served-here.ts';
import { putBroker } from './broker.ts';
import { reachable } from './reachable.ts';
import { answers } from './serve.ts';
import { WORKSHOP_PAGES, workshopPage } from './workshop-page.ts';

export interface WorkshopOptions {
  /** Where it listens: `0.0.0.0` is every network that this computer is in. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** What the console signs in with at the broker. */
  readonly key: string;
  /** Hears whom the broker hung up on. */
  readonly say: (line: string) => void;
}

export interface WorkshopServer {
  /** Where this computer reaches it, with a slash at its end. */
  readonly url: string;
  /** Where phones do; none where it listens on this computer alone. */
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a built course with a broker for votes beside it.
 *
 * @throws an error with `code` `EADDRINUSE` when the port is taken
 */
export async function serveWorkshop(folder: string, options: WorkshopOptions): Promise<WorkshopServer> {
  const { host, port, key, say } = options;
  const here: ServedHere = { broker: EMBEDDED, addresses: [] };
  let told = here;
  const server = createServer(withPhones(folder, () => told));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const addresses = reachable(host, actual, networkInterfaces());
  told = { ...here, addresses };
  const broker = await putBroker(server, { key, say });
  const isEverywhere = host === '0.0.0.0' || host === '::';
  return {
    url: `http://${isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${actual}/`,
    addresses,
    async close() {
      await broker.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function withPhones(folder: string, here: () => ServedHere): RequestListener {
  const plain = answers(folder);
  return async (request, response) => {
    const { url = '/' } = request;
    if (!URL.canParse(url, 'http://here')) return void response.writeHead(400).end();
    const { pathname } = new URL(url, 'http://here');
    const page = WORKSHOP_PAGES.has(pathname) ? await readFile(join(folder, pathname), 'utf8').catch(() => '') : '';
    if (!page) return plain(request, response);
    const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' };
    response.writeHead(200, headers).end(workshopPage(page, here()));
  };
}
