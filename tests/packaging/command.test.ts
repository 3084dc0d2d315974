import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catalogueOf } from '../../src/packaging/catalogue.ts';
import { packagesOf } from '../../src/packaging/pack.ts';
import { DEFAULTS } from '../../src/packaging/settings.ts';
import { siteIn } from '../../src/packaging/site.ts';
import { STANDARDS } from '../../src/record/run-time.ts';
import { command } from '../cli/command.ts';
import { builtSite, courseOf, moduleOf } from './small-site.ts';

// Starting a Node of its own takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const COURSE = courseOf([moduleOf('first'), moduleOf('second', { order: 2 })]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [path, text] of Object.entries(builtSite(['first', 'second']))) {
    mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
    writeFileSync(join(folder, 'dist', path), text);
  }
  const made = STANDARDS.flatMap((one) => packagesOf(siteIn(join(folder, 'dist')), COURSE, one, DEFAULTS));
  writeFileSync(join(folder, 'dist/course.json'), JSON.stringify(catalogueOf(COURSE, made)));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = (...args: readonly string[]) => command('pack', ['--from', 'dist', ...args], folder);
const zips = (where: string) => readdirSync(join(folder, where)).filter((name) => name.endsWith('.zip'));

test('without options it makes what the build makes, to the byte, and prints where', async () => {
  const { code, out, err } = await pack();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(zips('dist/packages')).toHaveLength(9);
  expect(out).toContain(`${join('dist', 'packages', 'handoff-course-cmi5-v0.1.0.zip')}  `);
  for (const standard of STANDARDS) {
    for (const { name, bytes } of packagesOf(siteIn(join(folder, 'dist')), COURSE, standard, DEFAULTS)) {
      expect(new Uint8Array(readFileSync(join(folder, 'dist/packages', name)))).toEqual(bytes);
    }
  }
});

test('with options only what is asked for, as it is asked for, where it is asked for', async () => {
  const { code } = await pack(
    ...[
      '--report',
      'passed-incomplete',
      '--mastery',
      '.9',
      '--module',
      'second',
      '--standard',
      'cmi5',
      '--to',
      'out/here',
    ],
  );
  expect(code).toBe(0);
  const name = 'handoff-second-cmi5-passed-incomplete-mastery-0.9-v0.1.0.zip';
  expect(zips('out/here')).toEqual([name]);
  expect(zips('dist/packages')).toEqual([]);
  const files = unzipSync(readFileSync(join(folder, 'out/here', name)));
  expect(strFromU8(files['second.html'] ?? new Uint8Array())).toContain(
    'data-report="passed-incomplete" data-mastery="0.9"',
  );
  expect(strFromU8(files['cmi5.xml'] ?? new Uint8Array())).toContain('moveOn="Passed" masteryScore="0.9"');
});

test.each([
  [
    ['--report', 'passed'],
    'There is no report "passed". There are: passed-failed, passed-incomplete, completed-incomplete.',
  ],
  [['--report', 'pased-failed'], 'Did you mean "passed-failed"?'],
  [['--standard', 'scorm13'], 'Did you mean "scorm12"?'],
  [['--standard', 'aicc'], 'There is no standard "aicc". There are: scorm12, scorm2004, cmi5.'],
  [['--module', 'secnd'], 'There is no module "secnd". Did you mean "second"? There are: first, second.'],
  [['--mastery', '80'], 'A mastery score is 0 to 1, with three decimals at most, and not "80"'],
  [['--mastery', '-0.1'], 'mastery'],
  [['--mastery=-0.1'], 'not "-0.1"'],
  [['--mastery', '0.12345'], 'not "0.12345"'],
  [['--mastery', '1e-1'], 'not "1e-1"'],
  [['--mastery', ''], 'not ""'],
  [['--modul', 'first'], "'--modul'"],
  [['first'], 'first'],
  [['--to', 'dist/icon.svg'], 'The packages cannot be written'],
])('%j: a plain sentence, exit code 2, and nothing is written', async (args, sentence) => {
  const { code, out, err } = await pack(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^\s+at /m);
  expect(zips('dist/packages')).toEqual([]);
});

test('without a built site it says what to do', async () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  const { code, err } = await pack();
  expect(code).toBe(2);
  expect(err).toContain('Run "npm run build" first.');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('a site that cannot be packed is told with its fault, and exit code 1', async () => {
  rmSync(join(folder, 'dist/faces/noor.tired.svg'));
  const { code, out, err } = await pack();
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    'play/first.json needs faces/noor.tired.svg, and the built site does not have it. Build the site anew.\n',
  );
  expect(zips('dist/packages')).toEqual([]);
});
