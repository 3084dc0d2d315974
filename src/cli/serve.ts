import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import sirv from 'sirv';

export interface ServeOptions {
  /** 0, which is the default, takes any free port. */
  readonly port?: number;
  /** The path under which the folder stands, with a slash at both ends; `/` by default. */
  readonly base?: string;
  /** Answer compressed, as a host of static files would, those who accept it. */
  readonly brotli?: boolean;
}

export interface Served {
  /** Where the folder stands, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on loopback as the plainest host would: files under their full names, `index.html` at the top alone,
 * and `404.html` with status 404 for everything else, so that a link which needs a cleverer host is found out here.
 *
 * @throws an error with `code` `EADDRINUSE` when the port is taken
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, base = '/', brotli = false } = options;
  const served = brotli ? await compressedCopy(folder) : folder;
  const server = createServer(answers(served, base, brotli));
  const removeCopy = () => (brotli ? rm(served, { recursive: true, force: true }) : undefined);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    await removeCopy();
    throw error;
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await removeCopy();
    },
  };
}

/** What such a host answers for a folder. */
export function answers(folder: string, base = '/', brotli = false): RequestListener {
  const file = sirv(folder, { dev: true, etag: true, brotli, extensions: [] });
  const notFound = join(folder, '404.html');
  return (request, response) => {
    const miss = async () => {
      const page = existsSync(notFound) ? await readFile(notFound) : 'Not found';
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
    };
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!pathname.startsWith(base)) return miss();
    request.url = `/${pathname.slice(base.length) || 'index.html'}`;
    return file(request, response, miss);
  };
}

const COMPRESSIBLE = /\.(css|html|js|json|mjs|svg|txt|webmanifest|xml)$/;

async function compressedCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'handoff-brotli-'));
  await cp(folder, copy, { recursive: true });
  const names = await readdir(copy, { recursive: true });
  await Promise.all(
    names
      .filter((name) => COMPRESSIBLE.test(name))
      .map(async (name) => {
        const file = join(copy, name);
        await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)));
      }),
  );
  return copy;
}
