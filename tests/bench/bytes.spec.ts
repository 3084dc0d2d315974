import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, expect, test } from 'playwright/test';
import { weigh } from '../../src/cli/bench-bytes.ts';
import { serve } from '../../src/cli/serve.ts';

/** Text that no compression makes smaller than half of it. */
const noise = (length: number): string => randomBytes(length / 2).toString('hex');

/** Weighs `index.html` of a small site. */
async function weighSite(browser: Browser, files: Readonly<Record<string, string>>, click?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-bytes-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { url, close } = await serve(folder, { brotli: true });
  try {
    return await weigh(browser, `${url}index.html`, click ? (page) => page.locator(click).click() : undefined);
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

const page = (head: string, body = ''): string => `<!doctype html><title>t</title>${head}<body>${body}</body>`;
const about = (bytes: number) => ({ least: bytes * 0.45, most: bytes * 0.65 });
const within = (value: number, { least, most }: { least: number; most: number }) => {
  expect(value).toBeGreaterThan(least);
  expect(value).toBeLessThan(most);
};

test('counts compressed bytes by kind', async ({ browser }) => {
  const { before, behind } = await weighSite(browser, {
    'index.html': page(
      '<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>',
      `<img src="face.svg" alt=""><p>${noise(4000)}</p>`,
    ),
    'page.css': `/*${noise(2000)}*/`,
    'page.js': `import './part.js';/*${noise(6000)}*/`,
    'part.js': `/*${noise(2000)}*/`,
    'face.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${noise(8000)}</title></svg>`,
  });
  within(before.html, about(4000));
  within(before.css, about(2000));
  within(before.js, about(8000));
  within(before.images, about(8000));
  expect(behind).toEqual({ html: 0, css: 0, js: 0, images: 0, fonts: 0, json: 0, other: 0 });
});

test('script and style in the page are script and style, data in the page is page', async ({ browser }) => {
  const { before } = await weighSite(browser, {
    'index.html': page(
      `<link rel="icon" href="data:,"><style>/*${noise(2000)}*/</style><script>/*${noise(4000)}*/</script>`,
      `<script type="application/json">"${noise(8000)}"</script>`,
    ),
  });
  within(before.css, about(2000));
  within(before.js, about(4000));
  within(before.html, about(8000));
});

test('data, and styles that a script asks for, come behind; a script that a script asks for does not', async ({
  browser,
}) => {
  const { before, behind } = await weighSite(browser, {
    'index.html': page('<link rel="icon" href="data:,"><script type="module" src="page.js"></script>'),
    'page.js': `
      await fetch('story.json');
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = 'late.css';
      document.head.append(link);
      await import('./late.js');`,
    'story.json': `"${noise(8000)}"`,
    'late.css': `/*${noise(2000)}*/`,
    'late.js': `/*${noise(4000)}*/`,
  });
  within(behind.json, about(8000));
  within(behind.css, about(2000));
  expect(before.css).toBe(0);
  expect(before.js).toBeGreaterThan(about(4000).least);
  expect(behind.js).toBe(0);
});

test('what only a click brings about comes behind', async ({ browser }) => {
  const { before, behind } = await weighSite(
    browser,
    {
      'index.html': page(
        '<link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
        '<button>Go on</button>',
      ),
      'page.js': "document.querySelector('button').onclick = () => import('./debrief.js');",
      'debrief.js': `/*${noise(4000)}*/`,
    },
    'button',
  );
  within(behind.js, about(4000));
  expect(before.js).toBeLessThan(200);
});
