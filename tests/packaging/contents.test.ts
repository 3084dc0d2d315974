import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/packaging/addresses.ts';
import { contentsOf } from '../../src/packaging/contents.ts';
import { PackageFault } from '../../src/packaging/fault.ts';
import { builtSite, contentsFor, type Files, pageOf, siteOf } from './small-site.ts';

const BUILT = builtSite(['first', 'second']);
const PAGE = 'packages/scorm12/first.html';

const contents = (more: Files = {}) => contentsOf(siteOf({ ...BUILT, ...more }), PAGE);
/** Of a page with this in its body. */
const withBody = (body: string, more: Files = {}) => contents({ ...more, [PAGE]: pageOf('scorm12', 'first', body) });

test('a page needs what it names, what its scripts import, its story’s map and faces, the reading face; and no more', () => {
  expect(contents()).toEqual(contentsFor('scorm12', 'first').filter((path) => path !== 'first.html'));
});

test.each([
  ['an image', '<img src="../../a.png" alt="">', ['a.png']],
  ['one of several images', '<img srcset="../../a.png 1x, ../../b.png 2x" alt="">', ['a.png', 'b.png']],
  ['what a script reads', '<div data-practice-data="../../a.json"></div>', ['a.json']],
  ['what is preloaded', '<link rel="preload" as="fetch" href="../../a.json?v=1&amp;w#x" crossorigin>', ['a.json']],
  ['in a template', '<template><img src="../../a.png" alt=""></template>', ['a.png']],
  ['beside another file', '<link rel="stylesheet" href="../../a.css">', ['a.css', 'a.png', 'b.png']],
  ['unquoted, in single quotes', "<img src=../../a.png alt=''><img alt='' src='../../b.png'>", ['a.png', 'b.png']],
])('it needs %s', (_, body, needed) => {
  const more = { 'a.png': '', 'b.png': '', 'a.json': '{}', 'a.css': 'a{b:url("b.png")}@import "./a.png";' };
  expect(withBody(body, more).filter((path) => path in more)).toEqual(needed);
});

test.each([
  ['a comment', '<!-- <a href="../../index.html"> -->'],
  ['a script', '<script>const a = `<a href="http://a.example">`</script>'],
  ['a place in the page', '<a href="#rules">Rules</a>'],
  ['a mail', '<a href="mailto:a@b.example">Write</a>'],
  ['an image in the address', '<img src="data:image/svg+xml,<svg/>" alt="">'],
  ['words', '<p title="go to ../../index.html">go to ../../index.html</p>'],
])('it needs nothing for %s', (_, body) => {
  expect(withBody(body)).toEqual(contents());
});

test.each([
  'https://a.example/',
  '//a.example/',
  '/index.html',
  'HTTP://a.example',
  '../../../index.html',
  'javascript:alert(1)',
])('no link leads outside: %s', (href) => {
  expect(() => withBody(`<a href="${href}">x</a>`)).toThrow('leads outside the package');
  expect(() => withBody(`<img src="${href}" alt="">`)).toThrow('leads outside the package');
});

test.each([
  '<a href="../../index.html">x</a>',
  '<a href="../scorm12/second.html">x</a>',
  '<a href="../../">x</a>',
  '<a href="second.html">x</a>',
  '<form action="../../index.html"></form>',
  '<iframe src="../../index.html"></iframe>',
  '<meta http-equiv="refresh" content="0; url=../../index.html">',
])('no link leads to another page of the site: %s', (body) => {
  expect(() => withBody(body)).toThrow('leads to another page of the site');
});

test.each(['<img src="a.png" alt="">', '<img src="../scorm12/a.png" alt="">', '<p data-x="./a.png"></p>'])(
  'the page moves to the top, and its files stay: %s would not be found',
  (body) => {
    expect(() => withBody(body, { 'packages/scorm12/a.png': '' })).toThrow('must lead from the site’s root: "../../…"');
  },
);

describe('it is said plainly', () => {
  const broken = (more: Files, gone: string = '') => {
    const { [gone]: _, ...rest } = { ...BUILT, ...more };
    return () => contentsOf(siteOf(rest), PAGE);
  };
  test.each([
    ['a page that is not there', {}, PAGE, 'needs packages/scorm12/first.html, and the built site does not have it'],
    ['a script that is not there', {}, '_astro/deep.js', '_astro/shared.js needs _astro/deep.js'],
    ['a face that is not there', {}, 'faces/noor.tired.svg', 'play/first.json needs faces/noor.tired.svg'],
    ['a map that is not there', {}, 'map/first.json', 'play/first.json needs map/first.json'],
    ['a reading face that is not there', {}, 'fonts/story.woff2', '_astro/story.js needs fonts/story.woff2'],
    ['an import made up when it runs', { '_astro/deep.js': 'import(a)' }, '', '_astro/deep.js imports something'],
    [
      'an import in parts',
      { '_astro/deep.js': ['import(`./$', '{a}.js`)'].join('') },
      '',
      '_astro/deep.js imports something',
    ],
    [
      'an import from elsewhere',
      { '_astro/deep.js': 'import"https://a.example/b.js"' },
      '',
      '_astro/deep.js fetches "https:',
    ],
    ['an import from the top', { '_astro/deep.js': 'export*from"/b.js"' }, '', '_astro/deep.js fetches "/b.js"'],
    [
      'a style from elsewhere',
      {
        [PAGE]: pageOf('scorm12', 'first', '<link rel="stylesheet" href="../../a.css">'),
        'a.css': 'a{b:url(//c.example/d)}',
      },
      '',
      'a.css fetches "//c.example/d", which is outside',
    ],
    [
      'a module that Moodle serves as text',
      { '_astro/deep.js': 'import"./a.mjs"', '_astro/a.mjs': '' },
      '',
      'an LMS does not serve',
    ],
    [
      'a name that has to be escaped',
      { '_astro/deep.js': 'import"./a b.js"', '_astro/a b.js': '' },
      '',
      'a name that every LMS takes',
    ],
    [
      'an inline script with an address',
      { [PAGE]: pageOf('scorm12', 'first', '<script>go("../../a")</script>') },
      '',
      'holds "../"',
    ],
  ])('%s', (_, more: Files, gone, sentence) => {
    expect(broken(more, gone)).toThrow(PackageFault);
    expect(broken(more, gone)).toThrow(sentence);
  });
});

test('a page is read as a browser reads it', () => {
  const { addresses, inline } = partsOf(
    '<a data-x=">" HREF="./a"><script type="module" src="./b.js"></script><style>c{}</style><p a=./d/><!-- <i src="./e"> -->',
  );
  expect(addresses.map(({ tag, attribute, value, leads }) => [tag, attribute, value, leads])).toEqual([
    ['a', 'href', './a', true],
    ['script', 'src', './b.js', false],
    ['p', 'a', './d/', false],
  ]);
  expect(inline).toEqual(['c{}']);
});
