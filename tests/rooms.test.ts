import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Door {
  /** What it may import beside itself: rooms of `src/`, folders and files in them, and `scenarios/` with its data. */
  readonly rooms?: readonly string[];
  /** Of what it may import types, and nothing that runs. */
  readonly types?: readonly string[];
  /** npm packages; one that ends in a slash is a scope, or all that a package exports. */
  readonly packages?: readonly string[];
  /** Node's own modules. */
  readonly node?: true;
}

const PURE = ['engine', 'format', 'proof', 'drawing', 'record', 'workshop', 'i18n', 'site.config.ts'];
const RENDERING = ['entries', 'views', 'engine', 'workshop', 'drawing', 'i18n', 'styles', 'site.config.ts'];
const STATIC = ['astro', 'astro/', 'astro:', 'preact', 'preact/'];

/** Who may import whom. Nobody names `pages` or `cli`; what is not named here may import nothing. */
const HOUSE: Readonly<Record<string, Door>> = {
  engine: { packages: ['xstate'] },
  // The words of the format (moods, marks) stand with the types.
  format: { rooms: ['engine/scenario.ts'], types: ['engine'], packages: ['@lezer/', 'yaml'] },
  proof: { rooms: ['engine', 'format'], packages: ['xstate', 'flesch-kincaid', 'syllable'] },
  // A script and a book are made of words, as a page is.
  drawing: {
    rooms: ['engine', 'format', 'i18n'],
    packages: ['@dagrejs/dagre', '@dicebear/', 'astro/zod', 'diff', 'svgo', 'yaml'],
  },
  // A room full of people is kept on the device as attempts are.
  record: { rooms: ['engine', 'workshop'], packages: ['idb'] },
  workshop: { rooms: ['engine'] },
  voting: { rooms: ['workshop'], packages: ['mqtt'] },
  lms: { rooms: ['record', 'engine'] },
  packaging: { rooms: [...PURE, 'lms'], packages: ['fflate'], node: true },
  views: {
    rooms: ['engine', 'record', 'workshop', 'drawing', 'i18n', 'styles'],
    packages: ['preact', 'preact/', 'papaparse', 'uqr'],
  },
  entries: {
    rooms: ['views', 'record', 'workshop', 'voting', 'lms', 'i18n'],
    packages: ['preact', 'preact/', 'scorm-again'],
  },
  lessons: { rooms: ['components/lesson'] },
  guide: {},
  components: {
    rooms: [
      ...RENDERING,
      'layouts',
      'loaders',
      'packaging/name.ts',
      'packaging/catalogue.ts',
      'package.json',
      'format/id.ts',
      'record/run-time.ts',
    ],
    types: ['packaging'],
    packages: STATIC,
  },
  layouts: { rooms: [...RENDERING, 'components', 'loaders'], types: ['record'], packages: STATIC },
  // What pages are made from, read at build time.
  loaders: {
    rooms: [...PURE, 'guide', 'scenarios'],
    types: ['views'],
    packages: ['astro', 'astro/', 'astro:', 'subset-font', 'yaml'],
    node: true,
  },
  integrations: {
    rooms: [...PURE, 'packaging'],
    packages: ['astro', 'pagefind', 'vite'],
    node: true,
  },
  'content.config.ts': { rooms: [...PURE, 'loaders'], packages: ['astro/', 'astro:'], node: true },
  pages: {
    rooms: [...PURE, ...RENDERING, 'components', 'loaders', 'layouts', 'lms', 'scenarios'],
    // What they write for the packages to be made from.
    types: ['packaging'],
    packages: STATIC,
  },
  cli: { rooms: [...PURE, 'packaging'], packages: ['aedes', 'chokidar', 'playwright-core', 'sirv', 'ws'], node: true },
};

const CODE = /\.(astro|js|mdx|mjs|ts|tsx)$/;

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The code in a file: all of it, or what of an Astro or MDX file is script. */
function codeOf(path: string, text: string): string {
  if (path.endsWith('.astro')) {
    const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
    const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
    return [frontmatter, ...scripts].join('\n');
  }
  if (path.endsWith('.mdx')) return (text.match(/^(import|export) .*$/gm) ?? []).join('\n');
  return text;
}

function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const add = (from: ts.Node | undefined, typeOnly: boolean) => {
      if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, typeOnly });
    };
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path.replace(/\.(astro|mdx)$/, '.tsx'), codeOf(path, text), ts.ScriptTarget.Latest));
  return found;
}

/** Does a path lie in one of these, or is it one of these? A name that ends in `/` or `:` stands for all that begins so. */
function within(path: string, names: readonly string[]): boolean {
  return names.some((name) => path === name || path.startsWith(/[/:]$/.test(name) ? name : `${name}/`));
}

/** Every import of a file that its room does not allow, in words. */
function trespasses(path: string, text: string): readonly string[] {
  const room = path.split('/')[1] ?? '';
  const door = HOUSE[room] ?? {};
  const allowed = ({ from, typeOnly }: Import) => {
    if (from.startsWith('node:')) return door.node ?? false;
    if (!from.startsWith('.')) return within(from, door.packages ?? []);
    const target = posix
      .join(posix.dirname(path), from)
      .replace(/^src\//, '')
      .replace(/\?.*$/, '');
    return within(target, [room, ...(door.rooms ?? []), ...(typeOnly ? (door.types ?? []) : [])]);
  };
  return importsOf(path, text)
    .filter((imported) => !allowed(imported))
    .map(({ from }) => `${path} may not import ${from}`);
}

test('no file imports what its room may not', async () => {
  const names = await readdir('src', { recursive: true });
  const files = names.map((name) => posix.join('src', name.replaceAll('\\', '/'))).filter((name) => CODE.test(name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file, index) => trespasses(file, texts[index] ?? ''))).toEqual([]);
});

test.each([
  ['src/engine/score.ts', "import { Player } from '../views/player/Player.tsx';"],
  ['src/engine/score.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/engine/score.ts', "import { parse } from 'yaml';"],
  ['src/engine/score.ts', "export * from '../format/parse.ts';"],
  ['src/engine/score.ts', "import type { Parsed } from '../format/parse.ts';"],
  ['src/engine/score.ts', "import '../../tests/site.ts';"],
  ['src/format/parse.ts', "import { replay } from '../engine/replay.ts';"],
  ['src/views/player/Player.tsx', "const driver = await import('../../lms/scorm12.ts');"],
  ['src/views/player/Player.tsx', "const driver: import('../../lms/scorm12.ts').Driver = given;"],
  ['src/entries/device.ts', "import '../site.config.tsx';"],
  ['src/pages/index.astro', "---\nimport { check } from '../cli/check.ts';\n---\n<p>Hello</p>"],
  ['src/layouts/Page.astro', "<p>Hello</p>\n<script>\nimport '../pages/player.ts';\n</script>"],
  ['src/lessons/the-promise.mdx', "It's a lesson.\n\nimport Card from '../components/Card.astro'\n"],
  ['src/attic/box.ts', "import { score } from '../engine/score.ts';"],
])('%s may not hold %j', (path, text) => {
  expect(trespasses(path, text)).toHaveLength(1);
});

test.each([
  ['src/format/parse.ts', "import type { Scenario } from '../engine/scenario.ts';"],
  ['src/drawing/faces.ts', "import { create } from '@dicebear/core';\nimport { z } from 'astro/zod';"],
  ['src/lessons/the-promise.mdx', "import Play from '../components/lesson/Play.astro'\n\nIt's a lesson.\n"],
  ['src/pages/index.astro', "---\nimport { getCollection } from 'astro:content';\n---\n<p>import x from 'nowhere'</p>"],
  ['src/layouts/Page.astro', "---\nimport early from '../entries/early.js?raw';\n---\n<p>Hello</p>"],
])('%s may hold %j', (path, text) => {
  expect(trespasses(path, text)).toEqual([]);
});
