import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/packaging/catalogue.ts';
import { PackageFault } from '../../src/packaging/fault.ts';
import { packageName } from '../../src/packaging/name.ts';
import { MOST_BYTES, packageOf, packagesOf } from '../../src/packaging/pack.ts';
import { packedPage } from '../../src/packaging/page.ts';
import { DEFAULTS, isMastery } from '../../src/packaging/settings.ts';
import { zip } from '../../src/packaging/zip.ts';
import { STANDARDS } from '../../src/record/run-time.ts';
import { builtSite, contentsFor, courseOf, moduleOf, pageOf, siteOf } from './small-site.ts';

const first = moduleOf('first');
const second = moduleOf('second', { order: 2 });
const COURSE = courseOf([first, second]);
const BUILT = builtSite(['first', 'second']);
const SITE = siteOf(BUILT);
const MANIFEST = { scorm12: 'imsmanifest.xml', scorm2004: 'imsmanifest.xml', cmi5: 'cmi5.xml' } as const;

test.each(STANDARDS)(
  '%s: a module’s zip holds its manifest and what its page needs; the course’s, that of all',
  (standard) => {
    const names = (alone?: typeof first) =>
      Object.keys(unzipSync(packageOf(SITE, COURSE, standard, DEFAULTS, alone).bytes)).sort();
    const both = [...contentsFor(standard, 'first'), ...contentsFor(standard, 'second'), MANIFEST[standard]];
    expect(names(first)).toEqual([...contentsFor(standard, 'first'), MANIFEST[standard]].sort());
    expect(names()).toEqual([...new Set(both)].sort());
  },
);

test('files are in the zip as they are on the site; the page lies at the top, and its addresses lead from there', () => {
  const files = unzipSync(packageOf(SITE, COURSE, 'scorm12', DEFAULTS, first).bytes);
  for (const [path, bytes] of Object.entries(files)) {
    if (path in BUILT) expect(strFromU8(bytes)).toBe(BUILT[path]);
  }
  expect(strFromU8(files['first.html'] ?? new Uint8Array())).toBe(
    pageOf('scorm12', 'first').replaceAll('"../../', '"./'),
  );
});

test('what the LMS is to be told stands on the page', () => {
  const html = packedPage(pageOf('cmi5', 'a'), 'packages/cmi5/a.html', { report: 'passed-incomplete', mastery: 0.725 });
  expect(html).toContain('data-report="passed-incomplete" data-mastery="0.725"');
  expect(html).not.toContain('passed-failed');
  expect(html).not.toContain('"0.8"');
});

test('words and scripts of a page are left as they are', () => {
  const body =
    '<p>Go "../../up", &amp; <b>=\'../../x\'</b>.</p><script>const a = "../../b";</script><!-- "../../c" -->';
  const html = packedPage(pageOf('cmi5', 'a', body), 'packages/cmi5/a.html', DEFAULTS);
  expect(html).toContain(body);
});

test('several images in one attribute move, too', () => {
  const body = '<img srcset="../../a.png 1x, ../../b.png 2x" alt="">';
  const html = packedPage(pageOf('cmi5', 'a', body), 'packages/cmi5/a.html', DEFAULTS);
  expect(html).toContain('<img srcset="./a.png 1x, ./b.png 2x" alt="">');
});

test.each(["<img src='../../a.png' alt=''>", '<img src=../../a.png alt="">'])('%s would be left behind', (body) => {
  expect(() => packedPage(pageOf('cmi5', 'a', body), 'packages/cmi5/a.html', DEFAULTS)).toThrow('still climbs out');
});

test.each([
  ['<body data-mastery="0.8"></body>', '<body> must bear data-report, once'],
  ['<body data-report="x"></body>', '<body> must bear data-mastery, once'],
  ['<p></p>', 'a page has one <body>; here are 0'],
])('a page that cannot be told is refused: %s', (html, sentence) => {
  expect(() => packedPage(html, 'packages/cmi5/a.html', DEFAULTS)).toThrow(sentence);
});

test('packed twice, in any order of files, it is the same to the byte', () => {
  const turned = siteOf(Object.fromEntries(Object.entries(BUILT).reverse()));
  for (const standard of STANDARDS) {
    const [once, twice] = [SITE, turned].map((site) => packagesOf(site, COURSE, standard, DEFAULTS));
    expect(once).toHaveLength(3);
    expect(twice).toEqual(once);
  }
  const a = new Map([
    ['a', new Uint8Array([1])],
    ['b', new Uint8Array([2])],
  ] as const);
  expect(zip(new Map([...a].reverse()))).toEqual(zip(a));
});

test.each(['UTC', 'Pacific/Kiritimati', 'America/St_Johns'])('in the time zone %s, too', (TZ) => {
  const script = `import { zip } from ${JSON.stringify(new URL('../../src/packaging/zip.ts', import.meta.url).href)};
    process.stdout.write(Buffer.from(zip(new Map([['a.txt', new Uint8Array([1, 2, 3])]]))).toString('hex'));`;
  const made = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(made).toBe(Buffer.from(zip(new Map([['a.txt', new Uint8Array([1, 2, 3])]]))).toString('hex'));
});

test('whatever differs in a file makes another zip', () => {
  const other = siteOf({ ...BUILT, 'icon.svg': '<svg></svg>' });
  expect(packageOf(other, COURSE, 'cmi5', DEFAULTS, first).bytes).not.toEqual(
    packageOf(SITE, COURSE, 'cmi5', DEFAULTS, first).bytes,
  );
});

/** Text that no compression makes smaller than half of it. */
const noise = (length: number): string => {
  let text = '';
  for (let at = 0; text.length < length; at++) text += createHash('sha256').update(String(at)).digest('hex');
  return text.slice(0, length);
};

test('a module that weighs too much is not packed; it is said what weighs', () => {
  const heavy = siteOf({ ...BUILT, 'faces/noor.tired.svg': noise(3 * MOST_BYTES) });
  const pack = () => packageOf(heavy, COURSE, 'scorm12', DEFAULTS, first);
  expect(pack).toThrow(PackageFault);
  expect(pack).toThrow(/^handoff-first-scorm-1\.2-v0\.1\.0\.zip would weigh \d+ kB; 400 kB is the limit/);
  expect(pack).toThrow('1,200 kB  faces/noor.tired.svg');
  const light = siteOf({ ...BUILT, 'faces/noor.tired.svg': noise(MOST_BYTES) });
  expect(packageOf(light, COURSE, 'scorm12', DEFAULTS, first).bytes.length).toBeGreaterThan(MOST_BYTES / 2);
});

test('a course without a module, or with one that is called as a package is, is refused', () => {
  expect(() => packageOf(SITE, courseOf([]), 'cmi5', DEFAULTS)).toThrow('no module that can be played');
  const site = siteOf(builtSite(['course']));
  expect(() => packageOf(site, courseOf([moduleOf('course')]), 'cmi5', DEFAULTS)).toThrow('No module can be called');
});

test.each([
  ['the-promise', 'scorm12', {}, 'handoff-the-promise-scorm-1.2-v0.1.0.zip'],
  ['the-promise', 'scorm2004', {}, 'handoff-the-promise-scorm-2004-v0.1.0.zip'],
  [undefined, 'cmi5', {}, 'handoff-course-cmi5-v0.1.0.zip'],
  [undefined, 'cmi5', { mastery: 0.9 }, 'handoff-course-cmi5-mastery-0.9-v0.1.0.zip'],
  ['a', 'cmi5', { report: 'passed-incomplete' }, 'handoff-a-cmi5-passed-incomplete-v0.1.0.zip'],
  [
    'a',
    'scorm12',
    { report: 'completed-incomplete', mastery: 0.725 },
    'handoff-a-scorm-1.2-completed-incomplete-mastery-0.725-v0.1.0.zip',
  ],
] as const)('%s, %s, %j is called %s', (module, standard, settings, name) => {
  expect(packageName(COURSE, module, standard, { ...DEFAULTS, ...settings })).toBe(name);
});

test('a mastery score is 0 to 1, in thousandths', () => {
  expect([0, 0.1, 0.29, 0.57, 0.8, 0.999, 1].filter((one) => !isMastery(one))).toEqual([]);
  expect([-0.1, 1.001, 0.12345, 80, Number.NaN, Infinity].filter(isMastery)).toEqual([]);
});

test('the catalogue names each package with its address, its size and its hash', () => {
  const made = STANDARDS.flatMap((standard) => packagesOf(SITE, COURSE, standard, DEFAULTS));
  const { packages, ...course } = catalogueOf(COURSE, made);
  expect(course).toEqual(COURSE);
  expect(packages.map(({ file, standard, module }) => [file, standard, module])).toEqual([
    ['packages/handoff-first-scorm-1.2-v0.1.0.zip', 'scorm12', 'first'],
    ['packages/handoff-second-scorm-1.2-v0.1.0.zip', 'scorm12', 'second'],
    ['packages/handoff-course-scorm-1.2-v0.1.0.zip', 'scorm12', null],
    ['packages/handoff-first-scorm-2004-v0.1.0.zip', 'scorm2004', 'first'],
    ['packages/handoff-second-scorm-2004-v0.1.0.zip', 'scorm2004', 'second'],
    ['packages/handoff-course-scorm-2004-v0.1.0.zip', 'scorm2004', null],
    ['packages/handoff-first-cmi5-v0.1.0.zip', 'cmi5', 'first'],
    ['packages/handoff-second-cmi5-v0.1.0.zip', 'cmi5', 'second'],
    ['packages/handoff-course-cmi5-v0.1.0.zip', 'cmi5', null],
  ]);
  packages.forEach(({ bytes, sha256 }, at) => {
    expect(bytes).toBe(made[at]?.bytes.length);
    expect(sha256).toBe(
      createHash('sha256')
        .update(made[at]?.bytes ?? '')
        .digest('hex'),
    );
  });
});
