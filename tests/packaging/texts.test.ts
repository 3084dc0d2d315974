import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageOf } from '../../src/packaging/pack.ts';
import { DEFAULTS } from '../../src/packaging/settings.ts';
import { escaped } from '../../src/packaging/xml.ts';
import { STANDARDS, type Standard } from '../../src/record/run-time.ts';
import { schemaFaults } from './schemas.ts';
import { builtSite, courseOf, moduleOf, siteOf } from './small-site.ts';
import { all, cmi5Faults, rootOf, scormFaults } from './strict.ts';

const SITE = siteOf(builtSite(['first']));

/** The manifest of a module whose every text is this one, and the paths beside it. */
function manifestOf(standard: Standard, text: string) {
  const rule = { id: 'a-rule', title: text, about: text };
  const module = moduleOf('first', { title: text, about: text, objectives: [rule] });
  const course = courseOf([module], { title: text, about: text });
  const files = unzipSync(packageOf(SITE, course, standard, DEFAULTS, module).bytes);
  const name = standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
  return { manifest: strFromU8(files[name] ?? new Uint8Array()), paths: Object.keys(files) };
}

/** What a reader of the manifest gets to read. */
const read = (standard: Standard, text: string): readonly string[] =>
  all(rootOf(manifestOf(standard, text).manifest), standard === 'cmi5' ? 'langstring' : 'title').map(
    ({ text }) => text,
  );

const WHOLE = [
  'Who’s “it” now?',
  '5 < 6 & 7 > "6" \'s',
  'The end ]]> of <![CDATA[ it',
  '&amp; stays &amp;amp;',
  '日本語 العربية עברית',
  '👩‍👩‍👧‍👦 and 🏳️‍🌈',
  'e\u0301 and ệ',
  'a'.repeat(200),
  '🙂'.repeat(100),
];

test.each(STANDARDS.flatMap((standard) => WHOLE.map((text) => [standard, text] as const)))(
  '%s: %j arrives whole',
  (standard, text) => {
    expect(new Set(read(standard, text))).toEqual(new Set([text]));
  },
);

test.each(STANDARDS)('%s: lines become one, and what XML cannot hold does no harm', (standard) => {
  expect(new Set(read(standard, ' two\r\n lines\tand\u0000\u000b more\u2028 \uFFFE\ud83d! '))).toEqual(
    new Set(['two lines and more \uFFFD\uFFFD!']),
  );
});

test.each([
  ['300 letters', 'a'.repeat(300), `${'a'.repeat(199)}…`],
  ['pairs, which stay pairs', `a${'🙂'.repeat(150)}`, `a${'🙂'.repeat(99)}…`],
  ['marks, which stay on their letter', 'e\u0301'.repeat(150), `${'e\u0301'.repeat(99)}…`],
  ['a family, which stays together', `${'a'.repeat(195)}👩‍👩‍👧‍👦${'b'.repeat(100)}`, `${'a'.repeat(195)}…`],
  ['a space before the cut, which goes', `${'a'.repeat(190)} ${'🏳️‍🌈'.repeat(40)}`, `${'a'.repeat(190)} 🏳️‍🌈…`],
])('SCORM has room for 200 characters; of %s it keeps what fits, and cmi5 all', (_, text, kept) => {
  for (const standard of ['scorm12', 'scorm2004'] as const)
    expect(new Set(read(standard, text))).toEqual(new Set([kept]));
  expect(kept.length).toBeLessThanOrEqual(200);
  expect(new Set(read('cmi5', text))).toEqual(new Set([text]));
});

test('whatever a title holds, every manifest holds before its standard', async () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    // Single units, so that halves of pairs stand alone.
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  );
  await fc.assert(
    fc.asyncProperty(unit, async (more) => {
      const text = `x${more}`;
      const scorm = manifestOf('scorm12', text);
      expect(await schemaFaults(scorm.manifest, 'scorm12edition')).toEqual([]);
      expect(scormFaults(scorm.manifest, scorm.paths, 'adlcp:scormtype')).toEqual([]);
      const { manifest, paths } = manifestOf('cmi5', text);
      expect(cmi5Faults(manifest, paths)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('in an attribute line ends, tabs and quotes arrive', () => {
  const root = rootOf(`<a b="${escaped('1\t2\n3\r4"5\'6<7&8')}"/>`);
  expect(root.attributes.b).toBe('1\t2\n3\r4"5\'6<7&8');
});
