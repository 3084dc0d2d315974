import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp, type Socket } from 'node:net';
import { expect } from 'vitest';
import { putBroker } from '../../src/cli/broker.ts';

/** A broker somewhere on this computer. */
export interface Venue {
  /** Where consoles and phones find it. */
  readonly address: string;
  /** What the console signs in with. */
  readonly name: string;
  readonly password: string;
  close(): Promise<void>;
}

export interface EmbeddedVenue extends Venue {
  /** What it has said on the terminal. */
  readonly said: readonly string[];
}

/** The embedded broker; on the given port, where it had better be the one of before. */
export async function embedded(port = 0): Promise<EmbeddedVenue> {
  const said: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const broker = await putBroker(server, { key: 'the-key', say: (line) => said.push(line) });
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/mqtt`,
    name: 'console',
    password: 'the-key',
    said,
    async close() {
      await broker.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A stretch of network before a venue that can fail. */
export interface Network {
  readonly address: string;
  /** Tears the given share of all connections, from 0 to 1, without a word to either end. */
  cut(share: number): number;
  close(): Promise<void>;
}

export async function networkTo(address: string): Promise<Network> {
  const target = new URL(address);
  const open = new Set<Socket>();
  const server = createTcp((near) => {
    const far = connect(Number(target.port), target.hostname);
    open.add(near);
    near.on('close', () => {
      open.delete(near);
      far.destroy();
    });
    far.on('close', () => near.destroy());
    for (const end of [near, far]) end.on('error', () => {});
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    cut(share) {
      const torn = [...open].filter((_, index) => index % Math.round(1 / share) === 0);
      for (const near of torn) near.destroy();
      return torn.length;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const near of open) near.destroy();
      await closed;
    },
  };
}

/** Waits until something is so. */
export const until = (isSo: () => unknown, timeout = 30_000): Promise<void> =>
  expect.poll(() => Boolean(isSo()), { timeout, interval: 20 }).toBe(true);

/** A storage as a tab has it. */
export function tabStorage(): () => Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  return () => storage;
}
