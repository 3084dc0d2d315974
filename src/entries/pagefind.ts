import { answers, wordsOf } from '../views/search/answers.ts';
import type { Finder, Found } from '../views/search/finder.ts';

/** Of Pagefind's script what we use of it: pagefind 1.5, `pagefind.js`. */
interface Pagefind {
  createInstance(options: { noWorker: boolean; excerptLength: number }): Instance;
}
interface Instance {
  /** @param term null finds all that the filters let through */
  search(term: string | null, options: { filters: object }): Promise<{ results: readonly Result[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}
interface Result {
  data(): Promise<{
    /** As it was indexed. */
    readonly raw_url: string;
    readonly content: string;
    /** Which words of the content were matched, by their number. */
    readonly locations: readonly number[];
    readonly excerpt: string;
    readonly plain_excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

const EXCERPT_WORDS = 24;

/** @param root the way from this page to the site's root, with a slash at its end */
export function pagefind(root: string): Finder {
  const folder = new URL(`${root}pagefind/`, document.baseURI).href;
  let instance: Promise<Instance> | undefined;
  let failures = 0;

  // Pagefind takes a part of its index that does not come for an empty one; so the network is asked apart from it.
  const reach = async (): Promise<void> => {
    const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  };
  const load = async (): Promise<Instance> => {
    // Some browsers remember a script that did not come, so each try has an address of its own.
    const script: Pagefind = await import(
      /* @vite-ignore */ `${folder}pagefind.js${failures > 0 ? `?again=${failures}` : ''}`
    );
    await reach();
    // Records are few: a worker would cost more than the search that it takes away.
    return script.createInstance({ noWorker: true, excerptLength: EXCERPT_WORDS });
  };
  const asking = async <Answer>(ask: (instance: Instance) => Promise<Answer>): Promise<Answer> => {
    try {
      instance ??= load();
      return await ask(await instance);
    } catch (error) {
      instance = undefined;
      failures++;
      throw error;
    }
  };
  const readOne = async (result: Result): Promise<{ readonly found: Found; readonly matched: string }> => {
    const { raw_url: url, content, plain_excerpt: plain, meta, filters, ...data } = await result.data();
    const excerpt = `${content.startsWith(plain) ? '' : '… '}${data.excerpt}${content.endsWith(plain) ? '' : ' …'}`;
    const [kind = ''] = filters.kind ?? [];
    const title = meta.title ?? '';
    const found = { kind, title, href: root + url, modules: filters.module ?? [], excerpt };
    const all = content.split(/\s+/);
    return {
      found: kind === 'person' ? { ...found, face: `${root}faces/${url.split('#')[1]}.calm.svg` } : found,
      matched: [title, ...data.locations.map((at) => all[at])].join(' '),
    };
  };

  return {
    modules: () =>
      asking(async (all) =>
        Object.keys((await all.filters()).module ?? {}).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
      ),
    find: (query, { kinds, module }, most) =>
      asking(async (all) => {
        const filters = {
          ...(kinds.length > 0 ? { kind: { any: kinds } } : {}),
          ...(module ? { module } : {}),
        };
        const words = wordsOf(query).join(' ');
        if (words === '' && query !== '') return { count: 0, found: [] };
        const { results } = await all.search(words || null, { filters });
        if (results.length === 0) await reach();
        const read = await Promise.all(results.slice(0, most).map(readOne));
        const known = answers(words, read.map(({ matched }) => matched).join(' '));
        return known ? { count: results.length, found: read.map(({ found }) => found) } : { count: 0, found: [] };
      }),
  };
}
