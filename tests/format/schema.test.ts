import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseScenario } from '../../src/format/parse.ts';
import { WHOLE } from './scenario-text.ts';

const SCHEMA = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8'));
/** Draft 7 looks at nothing beside a $ref; editors do, and show the description that stands there. */
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

/** What our own reader says of the frontmatter's shape. */
const SHAPE = ['frontmatter-wrong', 'unknown-key', 'id-shape'];

const headOf = (text: string): string => /^---[ \t]*\n(.*?)^---[ \t]*$/ms.exec(text)?.[1] ?? '';

/** Whether the schema takes a head. */
const schemaTakes = (head: string): boolean => validate(parse(head, { schema: 'core', uniqueKeys: false }) ?? {});

/** Whether our own reader does, leaving aside what the body has to say. */
function readerTakes(text: string): boolean {
  const end = text.indexOf('\n---', 4);
  return parseScenario(text, 'story.md', { id: 'story' }).diagnostics.every(
    ({ code, at }) => !SHAPE.includes(code) || at.offset > end,
  );
}

const GOOD = `title: The week
you: jim
cast:
  jim: Jim, a manager
rules: {}
`;

test.each([
  ['the least', GOOD],
  ['all fields', headOf(WHOLE)],
  [
    'a meter with everything',
    `${GOOD}meters: { hours: { label: Hours, start: 0, max: 8, unit: hours, show: never } }\n`,
  ],
  ['a walk with halves', `${GOOD}walks: { one: { path: [], ending: friday, score: 2.5 / 4 } }\n`],
  ['a score in quotes', `${GOOD}walks: { one: { path: [a, b], ending: friday, score: "0/2" } }\n`],
  ['a number as an id', GOOD.replace('rules: {}', 'rules: { 1: 2 }')],
])('both take %s', (_, head) => {
  const text = `---\n${head}---\n\n## friday\n\nIt is over.\n`;
  expect({ schema: schemaTakes(head), reader: readerTakes(text) }).toEqual({ schema: true, reader: true });
});

test.each([
  ['no title', GOOD.replace('title: The week\n', '')],
  ['a title that is a number', GOOD.replace('The week', '2026')],
  ['a title without words', GOOD.replace('The week', '" "')],
  ['a title without a value', GOOD.replace('The week', '')],
  ['no you', GOOD.replace('you: jim\n', '')],
  ['you as a list', GOOD.replace('you: jim', 'you: [jim]')],
  ['no cast', GOOD.replace('cast:\n  jim: Jim, a manager\n', '')],
  ['an empty cast', GOOD.replace('cast:\n  jim: Jim, a manager', 'cast: {}')],
  ['a cast as a list', GOOD.replace('cast:\n  jim: Jim, a manager', 'cast: [jim]')],
  ['somebody without a name', GOOD.replace('Jim, a manager', '')],
  ['somebody whose id is no id', GOOD.replace('  jim: Jim', '  Big Jim: Jim').replace('you: jim', 'you: Big Jim')],
  ['an id that every object has', GOOD.replace('  jim:', '  constructor:').replace('you: jim', 'you: constructor')],
  ['no rules', GOOD.replace('rules: {}\n', '')],
  ['rules without a value', GOOD.replace('rules: {}', 'rules:')],
  ['a rule tested no time', GOOD.replace('rules: {}', 'rules: { ask: 0 }')],
  ['a rule tested one and a half times', GOOD.replace('rules: {}', 'rules: { ask: 1.5 }')],
  ['a rule tested in words', GOOD.replace('rules: {}', 'rules: { ask: "2" }')],
  ['a field that is none', `${GOOD}author: Ann\n`],
  ['meters without a value', `${GOOD}meters:\n`],
  ['a meter without a label', `${GOOD}meters: { trust: { start: 1, max: 3 } }\n`],
  ['a meter without a start', `${GOOD}meters: { trust: { label: Trust, max: 3 } }\n`],
  ['a meter without a max', `${GOOD}meters: { trust: { label: Trust, start: 1 } }\n`],
  ['a meter below 0', `${GOOD}meters: { trust: { label: Trust, start: -1, max: 3 } }\n`],
  ['a meter that ends at 0', `${GOOD}meters: { trust: { label: Trust, start: 0, max: 0 } }\n`],
  ['a meter that is a number', `${GOOD}meters: { trust: 3 }\n`],
  ['a meter with a field that is none', `${GOOD}meters: { trust: { label: Trust, start: 1, max: 3, min: 0 } }\n`],
  ['a meter shown always', `${GOOD}meters: { trust: { label: Trust, start: 1, max: 3, show: always } }\n`],
  ['a unit without words', `${GOOD}meters: { trust: { label: Trust, start: 1, max: 3, unit: "" } }\n`],
  ['a walk without a path', `${GOOD}walks: { one: { ending: friday, score: 1/1 } }\n`],
  ['a path that is a word', `${GOOD}walks: { one: { path: a, ending: friday, score: 1/1 } }\n`],
  ['a path with a number', `${GOOD}walks: { one: { path: [1], ending: friday, score: 1/1 } }\n`],
  ['a walk without an ending', `${GOOD}walks: { one: { path: [a], score: 1/1 } }\n`],
  ['a walk without a score', `${GOOD}walks: { one: { path: [a], ending: friday } }\n`],
  ['a score that is a number', `${GOOD}walks: { one: { path: [a], ending: friday, score: 0.5 } }\n`],
  ['a score in thirds', `${GOOD}walks: { one: { path: [a], ending: friday, score: 1.3/4 } }\n`],
  ['a walk with a field that is none', `${GOOD}walks: { one: { path: [a], ending: friday, score: 1/1, by: Ann } }\n`],
])('neither takes %s', (_, head) => {
  const text = `---\n${head}---\n\n## friday\n\nIt is over.\n`;
  expect({ schema: schemaTakes(head), reader: readerTakes(text) }).toEqual({ schema: false, reader: false });
});

/** What a schema cannot say, because it looks at more than one place. */
const BEYOND = [
  /names "\w+", who is not in the cast/,
  /is more than max/,
  /more marks than tests/,
  /stands here already/,
];

test.each(readdirSync('tests/broken-scenarios').filter((name) => name.endsWith('.md')))(
  'of %s both think the same',
  (name) => {
    const text = readFileSync(`tests/broken-scenarios/${name}`, 'utf8');
    const { diagnostics } = parseScenario(text, name, { id: 'story' });
    const codes = diagnostics.map(({ code }) => code);
    if (['frontmatter-missing', 'frontmatter-not-yaml', 'too-large'].some((code) => codes.includes(code))) return;
    if (diagnostics.some(({ reason }) => BEYOND.some((beyond) => beyond.test(reason)))) return;
    expect(schemaTakes(headOf(text))).toBe(readerTakes(text));
  },
);

test('every field that an author writes has a description and an example', () => {
  const bare: string[] = [];
  const visit = (fields: Readonly<Record<string, { description?: string; examples?: unknown[] }>>, path: string) => {
    for (const [name, { description, examples }] of Object.entries(fields))
      if (!description || !examples || examples.length === 0) bare.push(`${path}${name}`);
  };
  visit(SCHEMA.properties, '');
  visit(SCHEMA.definitions.meter.properties, 'meters.');
  visit(SCHEMA.definitions.walk.properties, 'walks.');
  expect(bare).toEqual([]);
});

test('every example holds', () => {
  const head = Object.fromEntries(
    Object.entries<{ examples: unknown[] }>(SCHEMA.properties).map(([name, { examples }]) => [name, examples[0]]),
  );
  expect(validate(head)).toBe(true);
});

test('every story of the course names the schema, and has its shape', () => {
  const stories = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of stories) {
    const text = readFileSync(`scenarios/${name}/scenario.md`, 'utf8');
    expect(text).toMatch(/^---\n# yaml-language-server: \$schema=\.\.\/scenario\.schema\.json\n/);
    expect(schemaTakes(headOf(text))).toBe(true);
  }
});
