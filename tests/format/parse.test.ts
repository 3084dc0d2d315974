import { expect, test } from 'vitest';
import { parseScenario } from '../../src/format/parse.ts';
import { type Place, spanOf } from '../../src/format/sources.ts';
import { WHOLE } from './scenario-text.ts';

const read = (text: string, rules?: ReadonlySet<string>) =>
  parseScenario(text, 'scenario.md', { id: 'test', ...(rules ? { rules } : {}) });
const codes = (text: string) => read(text).diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}`);

const HEAD = `---
title: T
you: jim
cast: { jim: "Jim, manager", ellen: "Ellen, hire" }
rules: {}
---
`;
/** The diagnostics of one scene, lines counted from its heading. */
const inScene = (text: string) =>
  read(`${HEAD}## a\n${text}\n`).diagnostics.map(({ code, at }) => `${code} ${at.line - 6}:${at.column}`);
const told = (text: string) => read(`${HEAD}## a\n\n${text}\n`).scenario?.scenes[0]?.beats;

test('a whole scenario', () => {
  const { scenario, diagnostics } = read(WHOLE, new Set(['listen-first']));
  expect(diagnostics).toEqual([]);
  expect(scenario).toMatchSnapshot();
});

test.each<[Place, string]>([
  [{ scene: 'the-call' }, 'the-call'],
  [{ choice: 'wait' }, 'wait'],
  [{ choice: 'wait', need: 0 }, 'needs ellen >= 2'],
  [{ choice: 'wait', rule: 'listen-first' }, 'keeps listen-first'],
  [{ choice: 'say-nothing' }, 'say-nothing'],
  [{ route: 0, of: 'the-call' }, 'the-empty-desk'],
  [{ route: 0, of: 'the-call', need: 1 }, 'needs ellen <= 1'],
  [{ rule: 'listen-first' }, 'listen-first'],
  [{ meter: 'time' }, 'time'],
  [{ walk: 'jim' }, 'jim'],
])('%j has its place', (place, words) => {
  const { sources } = read(WHOLE);
  const { offset, end, line, column } = spanOf(sources, place);
  expect(WHOLE.slice(offset, end)).toBe(words);
  expect(WHOLE.split('\n')[line - 1]?.slice(column - 1)).toMatch(words);
});

test('CRLF, CR and a byte order mark change neither the story nor the lines', () => {
  const plain = read(WHOLE);
  for (const text of [WHOLE.replaceAll('\n', '\r\n'), WHOLE.replaceAll('\n', '\r'), `\uFEFF${WHOLE}`]) {
    const { scenario, sources, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(scenario).toEqual(plain.scenario);
    for (const [key, { line, column, offset, end }] of plain.sources.spans) {
      const span = sources.spans.get(key);
      expect(span).toMatchObject({ line, column });
      expect(text.slice(span?.offset, span?.end)).toBe(WHOLE.slice(offset, end));
    }
  }
});

test('all problems at once, in the order of the text', () => {
  const text = WHOLE.replace('start: 2', 'start: 7')
    .replace('(worried)', '(woried)')
    .replace('[!THOUGHT] ellen', '[!THOUGHT] elen')
    .replace('#the-call "wait"', '#the-cal "wait"')
    .replace('needs take-the-call', 'needs take-a-call');
  expect(codes(text)).toEqual([
    'frontmatter-wrong 9:48',
    'unknown-mood 23:12',
    'unknown-speaker 28:14',
    'link-to-no-scene 53:12',
    'needs-naming-nothing 58:42',
  ]);
});

test.each([
  ['no text at all', '', ['frontmatter-missing 1:1', 'no-scene 1:1']],
  ['frontmatter that is not closed', '---\ntitle: T\n\n## a\n\nHello.\n', ['frontmatter-missing 1:1']],
  ['frontmatter without fields', '---\n---\n## a\n', Array(4).fill('frontmatter-wrong 1:1')],
  ['frontmatter that is a list', '---\n- a\n---\n## a\n', ['frontmatter-wrong 2:1']],
  ['a field that stands twice', `${HEAD.replace('you', 'title: U\nyou')}## a\n`, ['frontmatter-wrong 3:1']],
  ['you outside the cast', `${HEAD.replace('you: jim', 'you: jin')}## a\n`, ['frontmatter-wrong 3:6']],
  ['an empty field', `${HEAD.replace('rules: {}', 'rules:')}## a\n`, ['frontmatter-wrong 5:1']],
  ['a rule that is tested half', `${HEAD.replace('{}', '{ a: 0.5 }')}## a\n`, ['frontmatter-wrong 5:13']],
  ['a member of every object', `${HEAD.replace('{}', '{ constructor: 1 }')}## a\n`, ['id-shape 5:10']],
  ['a prototype', `${HEAD.replace('{}', '{ __proto__: 1 }')}## a\n`, ['id-shape 5:10']],
])('frontmatter: %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  ['1', 'is a plain number'],
  ['1.0', 'is a plain number'],
  ['2/1', 'has more marks than tests'],
  ['0.3/1', 'cannot be "0.3/1"'],
])('a walk has no score %s', (score, problem) => {
  const { diagnostics } = read(WHOLE.replace('score: 0.5/1', `score: ${score}`));
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.reason).toContain(problem);
});

test.each([
  ['a link', '[x](https://example.com)', 'prose-holds-only-words 3:1'],
  ['a picture', 'Oh ![x](x.png).', 'prose-holds-only-words 3:4'],
  ['code', 'Some `code`.', 'prose-holds-only-words 3:6'],
  ['a tag', 'Oh <img src=x onerror=alert(1)>.', 'prose-holds-only-words 3:4'],
  ['a script', '<script>alert(1)</script>', 'prose-holds-only-words 3:1'],
  ['a link in angle brackets', '<https://example.com>', 'prose-holds-only-words 3:1'],
  ['a comment in a sentence', 'Oh <!-- what --> no.', 'prose-holds-only-words 3:4'],
  ['a table', 'a | b\n--|--\nc | d', 'prose-holds-only-words 3:1'],
  ['a fence', '```\nx\n```', 'prose-holds-only-words 3:1'],
  ['indented code', '    x', 'prose-holds-only-words 3:5'],
  ['a rule', 'a\n\n***', 'prose-holds-only-words 5:1'],
  ['a forced break', 'a\\\nb', 'prose-holds-only-words 3:2'],
  ['an entity without a character', 'a &foo; b', 'prose-holds-only-words 3:3'],
  ['the definition of a link', '[a]: #b', 'prose-holds-only-words 3:1'],
  ['a numbered list', '1986. A year.', 'list-item-is-no-choice 3:1'],
  ['a small heading', '### b', 'heading-of-no-scene 3:1'],
  ['an underlined heading', 'Text\n---', 'heading-of-no-scene 3:1'],
  ['a comment that is not closed', '<!-- a\n\nText', 'comment-with-text 3:1'],
  ['a name with its colon in bold', '**ellen:** Oh.', 'speech-not-understood 3:3'],
  ['a name that does something', '**ellen** smiles.', 'speech-not-understood 3:3'],
  ['a name alone', '**ellen**', 'speech-not-understood 3:3'],
  ['nothing said', '**ellen** (calm):', 'speech-not-understood 3:3'],
  ['somebody who leaves and speaks', '**ellen** (leaves): Bye.', 'speech-not-understood 3:3'],
  ['a quote of no kind', '> Oh.', 'unknown-quote 3:1'],
  ['a quote in lower case', '> [!thought] ellen\n> Oh.', 'unknown-quote 3:3'],
  ['a thought of nobody', '> [!THOUGHT]\n> Oh.', 'quote-head-not-understood 3:3'],
  ['two thoughts of one', '> [!THOUGHT] jim\n> Oh.\n\n> [!THOUGHT] jim\n> Oh.', 'quote-twice 6:3'],
  ['a list in a quote', '> [!ROLE-CHECK]\n> - a', 'prose-holds-only-words 4:3'],
  ['a link without a number sign', '- [a](b "c")', 'link-out-of-the-story 3:7'],
  ['a link with a space in it', '- [a](#b c "d")', 'link-out-of-the-story 3:3'],
  ['a clock without an id', '- [](#a) `after 20s`', 'choice-without-an-id 3:3'],
  ['a list in a choice', '- [a](#a "b")\n\n  - c', 'prose-holds-only-words 5:3'],
  [
    'two notes under a choice',
    '- [a](#a "b")\n\n  > [!FACILITATOR]\n  > c\n\n  > [!FACILITATOR]\n  > d',
    'quote-twice 8:5',
  ],
  ['minutes under a choice', '- [a](#a "b")\n\n  > [!FACILITATOR] 5 min\n  > c', 'quote-head-not-understood 5:20'],
  ['a thought under a choice', '- [a](#a "b")\n\n  > [!THOUGHT] jim\n  > c', 'unknown-quote 5:5'],
  ['two debriefs', '- [a](#a "b")\n\n  > c\n\n  <!-- -->\n\n  > d', 'quote-twice 9:3'],
  ['text on a route', '- [](#a)\n\n  Oh.', 'route-with-too-much 5:3'],
  ['minutes on the clock', '- [](#a "b") `after 2min`', 'effect-not-understood 3:15'],
  ['a meter moved by nothing', '- [a](#a "b") `ellen +0`', 'effect-not-understood 3:16'],
  ['need of more than', '- [a](#a "b") `needs ellen > 2`', 'effect-not-understood 3:16'],
  ['a choice too long to be read', `- [${'a '.repeat(1_000)}](#a "b")`, 'paragraph-too-long 3:3'],
  ['signs without end', '[a]('.repeat(201), 'paragraph-too-long 3:1'],
  ['two moods', '- [a](#a "b") `mood calm` `mood brisk`', 'effect-twice 3:28'],
])('refused: %s', (_, text, expected) => {
  expect(inScene(`\n${text}`)).toEqual([expected]);
});

test('a heading that is nearly an id is meant by links to the id', () => {
  expect(codes(`${HEAD}## a\n\n- [x](#the-end "y")\n\n## The End\n`)).toEqual(['id-shape 11:4']);
});

test('a mark that is misspelt is not told as missing too', () => {
  const text = WHOLE.replace('keeps listen-first', 'keep listen-first');
  expect(read(text).diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['effect-not-understood', 'Write it as `keeps RULE`.'],
  ]);
});

test('lists may be tight or loose, and stand in several pieces', () => {
  const tight = '- [A.](#a "x")\n- [B.](#a "y")';
  for (const list of [tight, tight.replace('\n', '\n\n'), tight.replace('\n', '\n\n<!-- and -->\n\n')]) {
    expect(read(`${HEAD}## a\n\n${list}\n`).scenario?.scenes[0]?.choices.map(({ id }) => id)).toEqual(['x', 'y']);
  }
});

test('prose: escapes and entities stand as they are, brackets are brackets', () => {
  expect(told('A \\*star\\*, \\"straight\\", R&amp;D, a &lt; b, [so], 1 < 2.')).toEqual([
    { kind: 'narration', text: ['A *star*, "straight", R&D, a < b, [so], 1 < 2.'] },
  ]);
});

test('prose: emphasis within strong words', () => {
  expect(told('This is **very *much* so**.')).toEqual([
    { kind: 'narration', text: ['This is ', { strong: ['very ', { em: ['much'] }, ' so'] }, '.'] },
  ]);
});

test('every line that begins with a name is its own beat, other strong words are not', () => {
  expect(told('She waits.\n**ellen**: One\ntwo.\n**really** (three).\n**jim** (calm)\n**ellen** (leaves)')).toEqual([
    { kind: 'narration', text: ['She waits.'] },
    { kind: 'speech', who: 'ellen', text: ['One two. ', { strong: ['really'] }, ' (three).'] },
    { kind: 'face', who: 'jim', mood: 'calm' },
    { kind: 'leave', who: 'ellen' },
  ]);
});
