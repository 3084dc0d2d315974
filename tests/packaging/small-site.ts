import type { Scenario } from '../../src/engine/scenario.ts';
import type { Site } from '../../src/packaging/contents.ts';
import type { Course, Module } from '../../src/packaging/course.ts';
import { STANDARDS } from '../../src/record/run-time.ts';

/** Path from the site's root → text. */
export type Files = Readonly<Record<string, string>>;

export const siteOf = (files: Files): Site => {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  return (path) => bytes.get(path);
};

export const moduleOf = (id: string, more: Partial<Module> = {}): Module => ({
  id,
  order: 1,
  title: `The story of ${id}`,
  about: 'A client wants five minutes.',
  minutes: 12,
  objectives: [
    { id: 'ask-first', title: 'Ask first', about: 'Ask one thing before you say one.' },
    { id: `only-in-${id}`, title: 'Keep quiet', about: 'For as long as it takes.' },
  ],
  storyVersion: '0abc',
  decisions: 2,
  page: `lessons/${id}.html`,
  ...more,
});

export const courseOf = (modules: readonly Module[], more: Partial<Course> = {}): Course => ({
  id: 'handoff',
  title: 'Handoff',
  about: 'A course.',
  language: 'en',
  version: '0.1.0',
  modules,
  ...more,
});

export const storyOf = (id: string): Scenario => ({
  id,
  title: id,
  you: 'jim',
  cast: { jim: { name: 'Jim', about: '' }, ellen: { name: 'Ellen', about: '' }, noor: { name: 'Noor', about: '' } },
  meters: {},
  rules: { 'ask-first': 1 },
  walks: {},
  scenes: [
    {
      id: 'start',
      beats: [
        { kind: 'speech', who: 'ellen', mood: 'worried', text: ['Shall I?'] },
        { kind: 'face', who: 'noor', mood: 'tired' },
      ],
      thoughts: [],
      roleCheck: [],
      routes: [],
      choices: [
        {
          id: 'yes',
          text: ['Yes.'],
          target: 'end',
          marks: { 'ask-first': 'keeps' },
          changes: {},
          needs: [],
          mood: 'pleased',
          consequence: [],
          debrief: [],
        },
      ],
    },
    { id: 'end', beats: [], thoughts: [], roleCheck: [], routes: [], choices: [] },
  ],
});

/** The faces of that story. */
export const FACES = ['ellen.worried', 'jim.calm', 'jim.pleased', 'noor.tired'];

export const pageOf = (standard: string, module: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><title>${module}</title><link rel="icon" href="../../icon.svg"><style>a{color:red}</style></head><body data-root="../../" data-standard="${standard}" data-module="${module}" data-report="passed-failed" data-mastery="0.8" data-decisions="2"><p data-rest="../../play/${module}.json"></p>${body}<script type="module" src="../../_astro/${standard}.js"></script></body></html>`;

/** What a build leaves of a course with these modules, each with a story of its own name; and some that no package needs. */
export function builtSite(modules: readonly string[]): Files {
  const files: Record<string, string> = {
    'index.html': 'the course page',
    'icon.svg': '<svg/>',
    'fonts/story.woff2': 'letters',
    '_astro/story.js': 'import"./shared.js";const a=()=>import(`./later.js`);load(root+"fonts/story.woff2")',
    '_astro/shared.js': 'export{a as b}from"./deep.js"',
    '_astro/deep.js': '0',
    '_astro/later.js': '1',
    '_astro/search.js': '2',
    ...Object.fromEntries(
      [...FACES, 'ellen.calm', 'noor.calm'].map((face) => [`faces/${face}.svg`, `<svg>${face}</svg>`]),
    ),
  };
  for (const standard of STANDARDS) files[`_astro/${standard}.js`] = 'import{p}from"./story.js";p()';
  for (const module of modules) {
    files[`play/${module}.json`] = JSON.stringify({ scenario: storyOf(module) });
    files[`map/${module}.json`] = '{}';
    for (const standard of STANDARDS) files[`packages/${standard}/${module}.html`] = pageOf(standard, module);
  }
  return files;
}

/** What a package of a module of that site holds, beside its manifest. */
export const contentsFor = (standard: string, module: string): readonly string[] =>
  [
    `${module}.html`,
    `_astro/${standard}.js`,
    '_astro/deep.js',
    '_astro/later.js',
    '_astro/shared.js',
    '_astro/story.js',
    ...FACES.map((face) => `faces/${face}.svg`),
    'fonts/story.woff2',
    'icon.svg',
    `map/${module}.json`,
    `play/${module}.json`,
  ].sort();
