import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { serve } from '../../src/cli/serve.ts';
import type { Catalogue, Offer } from '../../src/packaging/catalogue.ts';
import { MOST_BYTES, packageOf } from '../../src/packaging/pack.ts';
import { DEFAULTS } from '../../src/packaging/settings.ts';
import { siteIn } from '../../src/packaging/site.ts';
import { expect, test } from '../site.ts';
import { type Edition, schemaFaults } from './schemas.ts';
import { cmi5Faults, scormFaults } from './strict.ts';

const catalogueIn = async (folder: string): Promise<Catalogue> =>
  JSON.parse(await readFile(join(folder, 'course.json'), 'utf8'));

const opened = new Map<string, ReturnType<typeof unzipSync>>();

/** What a package holds; each is opened once. */
async function unpacked(folder: string, { file }: Offer): Promise<ReturnType<typeof unzipSync>> {
  const path = join(folder, file);
  const there = opened.get(path) ?? unzipSync(await readFile(path));
  opened.set(path, there);
  return there;
}

const textsOf = (files: Readonly<Record<string, Uint8Array>>, ending: string): readonly string[] =>
  Object.entries(files).flatMap(([path, bytes]) => (path.endsWith(ending) ? [strFromU8(bytes)] : []));

// Once they are unpacked, one look at all of them is quick: in one worker.
test.describe.configure({ mode: 'default' });

const SCORM = {
  scorm12: ['adlcp:scormtype', ['scorm12edition']],
  scorm2004: ['adlcp:scormType', ['scorm20043rdedition', 'scorm20044thedition']],
} as const satisfies Record<string, readonly [string, readonly Edition[]]>;

test('the catalogue lists what there is: three standards, every module and the course, sizes and hashes', async ({
  folder,
}) => {
  const { modules, packages, version } = await catalogueIn(folder);
  const lessons = (await readdir(join(folder, 'lessons'))).filter((name) => name.endsWith('.html'));
  expect(modules.map(({ page }) => page).sort()).toEqual(lessons.map((name) => `lessons/${name}`).sort());
  expect(version).toBe(JSON.parse(await readFile('package.json', 'utf8')).version);
  const zips = (await readdir(join(folder, 'packages'))).filter((name) => name.endsWith('.zip'));
  expect(packages.map(({ file }) => file).sort()).toEqual(zips.map((name) => `packages/${name}`).sort());
  expect(packages).toHaveLength(3 * (modules.length + 1));
  for (const { file, bytes, sha256, module } of packages) {
    const content = await readFile(join(folder, file));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    if (module !== null) expect(bytes, file).toBeLessThan(MOST_BYTES);
  }
  for (const { id, minutes, objectives, decisions, storyVersion } of modules) {
    expect(minutes, id).toBeGreaterThan(1);
    expect(decisions, id).toBeGreaterThan(5);
    expect(objectives.length, id).toBeGreaterThan(0);
    expect(await readFile(join(folder, 'play', `${id}.json`), 'utf8')).toContain(`"version":"${storyVersion}"`);
  }
  await expect(readFile(join(folder, 'packages/modules.json'))).rejects.toThrow('ENOENT');
});

test('every manifest holds before its standard’s schemas, and before what they miss', async ({ folder }) => {
  for (const offer of (await catalogueIn(folder)).packages) {
    const files = await unpacked(folder, offer);
    const paths = Object.keys(files);
    if (offer.standard === 'cmi5') {
      expect(cmi5Faults(strFromU8(files['cmi5.xml'] ?? new Uint8Array()), paths), offer.file).toEqual([]);
      continue;
    }
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    const [scormType, editions] = SCORM[offer.standard];
    expect(scormFaults(manifest, paths, scormType), offer.file).toEqual([]);
    for (const edition of editions) expect(await schemaFaults(manifest, edition), offer.file).toEqual([]);
  }
});

test('no page in a package leads out of it, or names what is not there', async ({ folder }) => {
  for (const offer of (await catalogueIn(folder)).packages) {
    const files = await unpacked(folder, offer);
    const pages = textsOf(files, '.html');
    expect(pages).toHaveLength(offer.module === null ? (await catalogueIn(folder)).modules.length : 1);
    for (const html of pages) {
      expect(html).toContain(`data-standard="${offer.standard}"`);
      expect(html).not.toContain('../');
      for (const [, name, address = ''] of html.matchAll(/\s(href|src|data-[\w-]+)="([^"]*)"/g)) {
        if (name === 'href' || name === 'src') expect(address, offer.file).toMatch(/^(#|\.\/|mailto:)/);
        if (!address.startsWith('./')) continue;
        const path = address.slice(2).replace(/[?#].*$/, '');
        const there = path === '' || path.endsWith('/') ? true : path in files;
        expect(there, `${offer.file}: ${address}`).toBe(true);
      }
    }
  }
});

test('every mood that a story writes has its face in the package, and no stranger’s face is there', async ({
  folder,
}) => {
  for (const offer of (await catalogueIn(folder)).packages) {
    const files = await unpacked(folder, offer);
    const people = new Set<string>();
    for (const [path, bytes] of Object.entries(files)) {
      if (!path.startsWith('play/')) continue;
      const text = strFromU8(bytes);
      const { scenario }: { scenario: { cast: object } } = JSON.parse(text);
      for (const who of Object.keys(scenario.cast)) people.add(who);
      for (const [, who, mood] of text.matchAll(/"who":"([^"]+)","mood":"([^"]+)"/g)) {
        expect(files[`faces/${who}.${mood}.svg`], `${offer.file}: ${who}, ${mood}`).toBeDefined();
      }
    }
    const strangers = Object.keys(files).filter((path) => {
      const [, who] = /^faces\/([^.]+)\./.exec(path) ?? [];
      return who !== undefined && !people.has(who);
    });
    expect(strangers).toEqual([]);
  }
});

test('packed once more it is the same to the byte', async ({ folder }) => {
  const { packages, ...course } = await catalogueIn(folder);
  for (const { standard, module, sha256, file } of packages) {
    const alone = course.modules.find(({ id }) => id === module);
    const { bytes } = packageOf(siteIn(folder), course, standard, DEFAULTS, alone);
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256);
  }
});

/** Serves what a package holds under a path that nothing can have guessed. */
async function served(folder: string, offer: Offer) {
  const where = await mkdtemp(join(tmpdir(), 'package-'));
  for (const [path, bytes] of Object.entries(await unpacked(folder, offer))) {
    await mkdir(dirname(join(where, path)), { recursive: true });
    await writeFile(join(where, path), bytes);
  }
  const { url, close } = await serve(where, { base: `/${randomBytes(4).toString('hex')}/a/b/c/` });
  return { url, end: async () => Promise.all([close(), rm(where, { recursive: true })]) };
}

test.describe('unpacked, from a deep path', () => {
  // Another server than the site’s.
  test.use({ expectedFaults: [/^request to another host: http:\/\/127\.0\.0\.1:/] });

  for (const standard of ['scorm12', 'scorm2004', 'cmi5'] as const) {
    test(`${standard}: the page of every module finds all that it asks for, the settings and the reading face too`, async ({
      page,
      folder,
    }) => {
      const { packages } = await catalogueIn(folder);
      const course = packages.find((offer) => offer.standard === standard && offer.module === null);
      if (!course) throw new Error(`There is no package of the course for ${standard}.`);
      const { url, end } = await served(folder, course);
      const asked: string[] = [];
      const lost: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('response', (response) => response.status() < 400 || lost.push(`${response.status()} ${response.url()}`));
      page.on('pageerror', (error) => lost.push(error.message));
      for (const id of (await catalogueIn(folder)).modules.map((module) => module.id)) {
        await page.goto(`${url}${id}.html`);
        await page.getByRole('button', { name: 'Settings' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(asked).toContain(`${url}play/${id}.json`);
      }
      await end();
      expect(lost).toEqual([]);
      expect(asked).toContain(`${url}fonts/story.woff2`);
      expect(asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
    });
  }
});
