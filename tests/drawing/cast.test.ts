import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memberOf, readCast } from '../../src/drawing/cast.ts';
import { BEARDS, COLOURED_HEADS, GLASSES, HEADS } from '../../src/drawing/features.ts';
import { CLOTHES, HAIRS, SKINS, TINTS } from '../../src/drawing/palette.ts';

const castText = readFileSync('scenarios/cast.yaml', 'utf8');

test('the cast reads, and nobody looks like somebody else', () => {
  const people = [...readCast(castText).values()];
  expect(new Set(people.map(({ head, skin }) => `${head} ${skin}`)).size).toBe(people.length);
});

test('the comment of the cast file lists all that may be chosen, and stars the heads that show a colour', () => {
  const comment = castText.match(/^#.*$/gm)?.join(' ') ?? '';
  const said = new Set(comment.match(/[A-Za-z0-9]+/g));
  const choices = [HEADS, GLASSES, BEARDS, TINTS, ...[SKINS, HAIRS, CLOTHES].map((colours) => Object.keys(colours))];
  expect(choices.flat().filter((name) => !said.has(name))).toEqual([]);
  expect([...comment.matchAll(/(\w+)\*/g)].map(([, head]) => head).sort()).toEqual([...COLOURED_HEADS].sort());
});

test('a mistake is told with its line, the person, the field, the nearest name and what is allowed', () => {
  const broken = [
    'jim:',
    '  head: short4',
    '  skin: fiar',
    '  tint: slate',
    '  glases: glasses',
    'Ellen B:',
    '  head: medium2',
    '  skin: tan',
    '  hair: ginger',
    '  clothes: green',
    '  tint: sage',
    'bill: tall',
    'ana:',
    '  head: medium2',
    '  skin: tan',
    '  clothes: green',
    '  tint: sage',
    '  about: 7',
    "  wants: ''",
  ].join('\n');
  expect(() => readCast(broken)).toThrowErrorMatchingInlineSnapshot(`
    [Error: scenarios/cast.yaml:2:3 jim.clothes: is missing. It may be: blue, navy, green, olive, yellow, orange, red, pink, purple, cream, grey.
    scenarios/cast.yaml:3:9 jim.skin: "fiar" is not known. It may be: porcelain, fair, olive, tan, brown, deep.
    scenarios/cast.yaml:5:11 jim.glases: there is no such field. Did you mean "glasses"? It may be: head, skin, hair, clothes, glasses, beard, tint, about, wants.
    scenarios/cast.yaml:7:3 Ellen B: an id is lower-case letters and digits, joined by hyphens.
    scenarios/cast.yaml:9:9 Ellen B.hair: the hair of "medium2" is always ink. Leave this line out, or take one of these heads: bangs, cornrows, grayBun, grayMedium, grayShort, mediumBangs2, mohawk, mohawk2, noHair3, short4.
    scenarios/cast.yaml:12:7 bill: fields are wanted here: head, skin, hair, clothes, glasses, beard, tint, about, wants.
    scenarios/cast.yaml:18:10 ana.about: words are wanted here.
    scenarios/cast.yaml:19:10 ana.wants: words are wanted here.]
  `);
});

test('what is no list of people is told so', () => {
  expect(() => readCast('- jim')).toThrow('scenarios/cast.yaml:1:1 people are wanted here');
  expect(() => readCast('jim: {}\njim: {}', 'cast.yaml')).toThrow('cast.yaml:2:1 Map keys must be unique');
  expect(readCast('# nobody yet').size).toBe(0);
});

test('whoever is not in the cast gets a quiet face, always the same, and not everybody the same', () => {
  const strangers = ['ana', 'ben', 'chloe', 'dmitri', 'eve'].map((id) => memberOf(new Map(), id));
  expect(memberOf(new Map(), 'ana')).toEqual(strangers[0]);
  expect(new Set(strangers.map((member) => JSON.stringify(member))).size).toBeGreaterThan(3);
  expect(strangers.every(({ tint }) => tint === 'sand')).toBe(true);
});
