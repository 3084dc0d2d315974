import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageOf } from '../../src/packaging/pack.ts';
import { DEFAULTS, type Settings } from '../../src/packaging/settings.ts';
import { REPORTS, type Standard } from '../../src/record/run-time.ts';
import { EDITIONS, type Edition, schemaFaults } from './schemas.ts';
import { builtSite, courseOf, moduleOf, siteOf } from './small-site.ts';
import { all, cmi5Faults, rootOf, scormFaults, zipFaults } from './strict.ts';

const first = moduleOf('first');
const second = moduleOf('second', { order: 2 });
const COURSE = courseOf([first, second]);
const SITE = siteOf(builtSite(['first', 'second']));

const SCORM = [
  ['scorm12', 'scorm12edition', 'adlcp:scormtype'],
  ['scorm2004', 'scorm20043rdedition', 'adlcp:scormType'],
  ['scorm2004', 'scorm20044thedition', 'adlcp:scormType'],
] as const satisfies readonly (readonly [Standard, Edition, string])[];

function unpacked(standard: Standard, alone = true, settings: Settings = DEFAULTS) {
  const files = unzipSync(packageOf(SITE, COURSE, standard, settings, alone ? first : undefined).bytes);
  const manifest = strFromU8(files[standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'] ?? new Uint8Array());
  return { manifest, paths: Object.keys(files) };
}

for (const [standard, edition, scormType] of SCORM) {
  test.each([true, false])(
    `${standard} holds before ${edition} and before what it misses; alone: %j`,
    async (alone) => {
      const { manifest, paths } = unpacked(standard, alone);
      expect(await schemaFaults(manifest, edition)).toEqual([]);
      expect(scormFaults(manifest, paths, scormType)).toEqual([]);
      expect(all(rootOf(manifest), 'item')).toHaveLength(alone ? 1 : 2);
    },
  );

  const limit = scormType === 'adlcp:scormtype' ? 'adlcp:timelimitaction' : 'adlcp:timeLimitAction';
  test.each([
    ['an element that is none', /<metadata>/, '<metadata><nonsense/>'],
    ['a value of the other namespace that is none', /<\/item>/, `<${limit}>nonsense</${limit}></item>`],
    ['a resource without a type', / type="webcontent"/, ''],
    ['a kind of resource that is none', /"sco"/, '"scorm"'],
    [
      'resources before organizations',
      /(<organizations[\s\S]*<\/organizations>)\s*(<resources>[\s\S]*<\/resources>)/,
      '$2$1',
    ],
    ['an id twice', /identifier="item-first"/, 'identifier="sco-first"'],
    ['an id that begins with a digit', /identifier="item-first"/, 'identifier="1st"'],
  ])(`${edition} refuses %s`, async (_, what, instead) => {
    const { manifest } = unpacked(standard);
    const broken = manifest.replace(what, instead);
    expect(broken).not.toBe(manifest);
    expect(await schemaFaults(broken, edition)).not.toEqual([]);
  });

  test.each([
    ['identifierref="sco-first"', 'identifierref="sco-none"', 'identifierref sco-none dangles'],
    ['default="organization"', 'default="item-first"', 'default organization item-first is none'],
    [
      scormType,
      scormType === 'adlcp:scormtype' ? 'adlcp:scormType' : 'adlcp:scormtype',
      `sco-first has no ${scormType}`,
    ],
    ['href="first.html">', 'href="icon2.svg">', 'icon2.svg is not among its files'],
    ['<file href="icon.svg"/>', '<file href="other.svg"/>', 'other.svg is listed and not there'],
    ['<file href="icon.svg"/>', '', 'icon.svg is there and not listed'],
    ['<file href="icon.svg"/>', '<file href="icon.svg"/><file href="icon.svg"/>', 'icon.svg is listed twice'],
    ['</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>', 'adlcp:masteryscore is for the module'],
  ])(`what ${edition} misses: %s → %s`, (what, instead, fault) => {
    const { manifest, paths } = unpacked(standard);
    expect(manifest).toContain(what);
    expect(scormFaults(manifest.replace(what, instead), paths, scormType).join('\n')).toContain(fault);
  });
}

test.each(EDITIONS)(
  'the wrapper of %s knows its namespaces: a manifest of nothing else is refused',
  async (edition) => {
    expect(await schemaFaults('<manifest xmlns="https://handoff.example/other"/>', edition)).not.toEqual([]);
  },
);

test('each standard is labelled as what it is', () => {
  const label = (standard: Standard) =>
    all(rootOf(unpacked(standard).manifest), 'schemaversion').map(({ text }) => text);
  expect(label('scorm12')).toEqual(['1.2']);
  expect(label('scorm2004')).toEqual(['2004 3rd Edition']);
});

test.each([true, false])('cmi5 holds before its specification; alone: %j', (alone) => {
  const { manifest, paths } = unpacked('cmi5', alone);
  expect(cmi5Faults(manifest, paths)).toEqual([]);
  const units = all(rootOf(manifest), 'au');
  expect(units.map(({ attributes: { id } }) => id)).toEqual(
    ['first', 'second'].slice(0, alone ? 1 : 2).map((id) => `https://handoff.example/xapi/modules/${id}`),
  );
});

test('cmi5: a rule that two modules test is one objective, and both refer to it', () => {
  const { manifest } = unpacked('cmi5', false);
  const named = all(rootOf(manifest), 'objective').map(({ attributes: { id, idref } }) => id ?? `→ ${idref}`);
  expect(named.map((one) => one.replace('https://handoff.example/xapi/rules/', ''))).toEqual([
    'ask-first',
    'only-in-first',
    'only-in-second',
    '→ ask-first',
    '→ only-in-first',
    '→ ask-first',
    '→ only-in-second',
  ]);
});

test('cmi5: what the LMS waits for is what is reported', () => {
  const unit = (settings: Settings) => {
    const { manifest, paths } = unpacked('cmi5', true, settings);
    expect(cmi5Faults(manifest, paths)).toEqual([]);
    const [{ moveOn, masteryScore } = {}] = all(rootOf(manifest), 'au').map(({ attributes }) => attributes);
    return [moveOn, masteryScore];
  };
  expect(REPORTS.map((report) => unit({ report, mastery: 0.725 }))).toEqual([
    ['CompletedAndPassed', '0.725'],
    ['Passed', '0.725'],
    ['Completed', undefined],
  ]);
  for (const mastery of [0, 1, 0.001]) expect(unit({ ...DEFAULTS, mastery })[1]).toBe(String(mastery));
});

test.each([
  [' xmlns="https://w3id.org', ' xmlns="https://example.org', 'the root is courseStructure of https://example.org'],
  ['<course id=', '<course lang="en" id=', '<course> may not bear lang'],
  ['<course id="https://handoff.example/xapi/courses/first"', '<course id="first"', 'first is no absolute IRI'],
  ['<au id="https://handoff.example/xapi/modules/first"', '<au', '<au> has no id'],
  ['xapi/modules/first"', 'xapi/courses/first"', 'xapi/courses/first stands twice'],
  ['moveOn="CompletedAndPassed"', 'moveOn="completed"', 'moveOn completed is none'],
  ['masteryScore="0.8"', 'masteryScore="80"', 'masteryScore 80 is none'],
  ['masteryScore="0.8"', 'masteryScore="1e-1"', 'masteryScore 1e-1 is none'],
  ['masteryScore="0.8"', '', 'what must be passed has no masteryScore'],
  ['launchMethod="AnyWindow"', 'launchMethod="NewWindow"', 'launchMethod NewWindow is none'],
  ['<url>first.html</url>', '<url>second.html</url>', 'url second.html is no file of the package'],
  ['<url>first.html</url>', '', '<au> holds title description objectives '],
  [
    ' idref="https://handoff.example/xapi/rules/ask-first"',
    ' idref="https://a.example/b"',
    'idref https://a.example/b dangles',
  ],
  [' lang="en"', '', '<langstring> has no lang'],
  ['<langstring lang="en">Ask first</langstring>', '', '<title> holds nothing'],
  ['>Ask first<', '><', '<langstring> is empty'],
  ['</course>', '<nonsense/></course>', '<course> holds title description nonsense'],
])('the check of cmi5 refuses %s → %s', (what, instead, fault) => {
  const { manifest, paths } = unpacked('cmi5');
  expect(manifest).toContain(what);
  expect(cmi5Faults(manifest.replace(what, instead), paths).join('\n')).toContain(fault);
});

test('the check of the zip refuses what an LMS would', () => {
  const faults = zipFaults(['a/imsmanifest.xml', 'a/b.php', 'c.mjs', '../d.js', '/e.js', 'f\\g.js'], 'imsmanifest.xml');
  expect(faults).toEqual([
    'a/b.php is of a kind that LMSs refuse',
    'c.mjs is of a kind that LMSs refuse',
    '../d.js leads elsewhere',
    '/e.js leads elsewhere',
    'f\\g.js leads elsewhere',
    'imsmanifest.xml is not at the top',
    'a/imsmanifest.xml is a second manifest',
  ]);
});
