import { randomBytes } from 'node:crypto';
import { type BrowserContext, test as base, expect } from 'playwright/test';
import { serve } from '../src/cli/serve.ts';

export interface SiteOptions {
  /** What a test brings about on purpose: faults that match one of these do not fail it. */
  expectedFaults: RegExp[];
}

interface WorkerFixtures {
  /** What is served: the built site, unless a test names another folder. */
  folder: string;
  /** The folder at the root of an address, with a slash at its end; also Playwright's `baseURL`. */
  site: string;
  /** The same files under a path that nothing can have guessed, with a slash at its end. */
  subPath: string;
}

/**
 * Playwright's `test` against the built site. It fails whatever else a test looks at when a page asks anything of another
 * host, writes an error to the console (a breach of the content security policy is one), or throws.
 */
export const test = base.extend<SiteOptions, WorkerFixtures>({
  expectedFaults: [[], { option: true }],

  folder: ['dist', { option: true, scope: 'worker' }],
  site: [async ({ folder }, use) => serveWhile(use, folder, '/'), { scope: 'worker' }],
  subPath: [
    async ({ folder }, use) => serveWhile(use, folder, `/${randomBytes(4).toString('hex')}/course/`),
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site),

  context: async ({ context, site, subPath, expectedFaults }, use) => {
    const faults = faultsOf(context, [site, subPath]);
    await use(context);
    const unexpected = faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)));
    expect(unexpected, 'faults that the pages of this test showed').toEqual([]);
  },
});

export { expect };

async function serveWhile(use: (url: string) => Promise<void>, folder: string, base: string): Promise<void> {
  const { url, close } = await serve(folder, { base });
  await use(url);
  await close();
}

/** A list that grows as pages of this context misbehave. */
function faultsOf(context: BrowserContext, sites: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const origins = sites.map((site) => new URL(site).origin);
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || origins.includes(origin);
    if (!isLocal) faults.push(`request to another host: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  return faults;
}
