import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexOf } from '../../src/integrations/search.ts';

const RECORD = {
  url: 'lessons/a.html#ask-first',
  content: 'Ask one thing.',
  language: 'en',
  meta: { title: 'Ask first' },
  filters: { kind: ['rule'], module: ['1. A'] },
};

const fragments = (files: ReadonlyMap<string, Uint8Array>): readonly object[] =>
  [...files]
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([, content]) =>
      JSON.parse(
        gunzipSync(content)
          .toString()
          .replace(/^pagefind_dcd/, ''),
      ),
    );

test('a record is in the index as it was given', async () => {
  const found = fragments(await indexOf([RECORD]));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    url: RECORD.url,
    content: RECORD.content,
    meta: RECORD.meta,
    filters: RECORD.filters,
  });
});

test('only what a search needs is kept', async () => {
  const files = await indexOf([RECORD]);
  const shape = [...files.keys()].map((path) => path.replace(/en_\w+/, 'en_*')).sort();
  expect(shape).toEqual([
    'filter/en_*.pf_filter',
    'filter/en_*.pf_filter',
    'fragment/en_*.pf_fragment',
    'index/en_*.pf_index',
    'pagefind-entry.json',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThan(130_000);
});
