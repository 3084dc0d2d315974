import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { completePractice, type PracticeFile, readPractice } from '../../src/loaders/read-practice.ts';

const FOLDER = 'src/practices/';

async function allFiles(): Promise<readonly PracticeFile[]> {
  const names = await readdir(FOLDER);
  return Promise.all(
    names.map(async (name) => readPractice(name.replace('.yaml', ''), parse(await readFile(FOLDER + name, 'utf8')))),
  );
}

const problems = (value: unknown): string => {
  try {
    readPractice('mine', value);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const head = { title: 'Mine', ask: 'Which?' };
const row = { id: 'first', title: 'First', seller: 'a', manager: 'b' };
const columns = [
  { id: 'seller', title: 'Seller' },
  { id: 'manager', title: 'Manager' },
];
const option = { text: 'a', good: false, why: 'b' };
const good = { ...option, good: true };

test('the practices of the course can be read; the table has all its 36 cells', async () => {
  const files = await allFiles();
  const practices = files.map((file) => completePractice(file, (id) => files.find((other) => other.id === id)));
  const table = practices.find(({ id }) => id === 'the-delegation-table');
  if (table?.kind !== 'sort') throw new Error('The delegation table is no table.');
  expect(table.rows.flatMap(({ cells }) => Object.values(cells))).toHaveLength(36);
  const own = practices.find(({ kind }) => kind === 'write');
  expect(own).toMatchObject({ items: { length: 8 }, skills: { length: 5 } });
});

test.each<[string, unknown, string]>([
  ['no kind', { ...head }, 'kind: the kind has to be one of sort, order, choose and write.'],
  [
    'a column without text',
    {
      ...head,
      kind: 'sort',
      columns,
      rows: [
        { ...row, id: 'second' },
        { ...row, manager: undefined },
      ],
    },
    'rows "first", manager',
  ],
  [
    'a column too many',
    {
      ...head,
      kind: 'sort',
      columns,
      rows: [
        { ...row, id: 'second' },
        { ...row, cook: 'c' },
      ],
    },
    'rows "first", cook: there is no such column: seller, manager.',
  ],
  [
    'an id twice',
    { ...head, kind: 'sort', columns, rows: [row, row] },
    'rows "first", id: this id stands here already.',
  ],
  [
    'two options',
    { ...head, kind: 'choose', items: [{ id: 'x', situation: 's', options: [option, good] }] },
    'items "x", options',
  ],
  [
    'two good ones',
    { ...head, kind: 'choose', items: [{ id: 'x', situation: 's', options: [option, good, good] }] },
    'items "x", options: one of the three has to be good, not 2.',
  ],
  [
    'an option without a why',
    {
      ...head,
      kind: 'choose',
      items: [{ id: 'x', situation: 's', options: [option, { text: 'a', good: true }, option] }],
    },
    'items "x", options, 2, why: is missing.',
  ],
  [
    'a field too many',
    {
      ...head,
      kind: 'order',
      items: [
        { ...row, line: 'l', why: 'w' },
        { id: 'y', title: 'Y', line: 'l', why: 'w' },
      ],
    },
    'items "first": there is no such field: seller, manager.',
  ],
  [
    'an id with a space',
    { ...head, kind: 'write', of: 'a b', skills: [{ id: 'x', title: 'X', ask: 'a' }] },
    'of: an id is lower-case words joined by hyphens.',
  ],
])('%s is told with the file, the item and the field', (_, value, told) => {
  expect(problems(value)).toContain(`src/practices/mine.yaml: ${told}`);
});

test('quotes are those of a printer', () => {
  const file = readPractice('mine', {
    ...head,
    kind: 'choose',
    items: [{ id: 'x', situation: 'It\'s "so"', options: [option, option, good] }],
  });
  expect(file).toMatchObject({ items: [{ situation: 'It’s “so”' }] });
});

test('a practice of one’s own words needs one whose tells it takes', () => {
  const file = readPractice('mine', {
    ...head,
    kind: 'write',
    of: 'other',
    skills: [{ id: 'x', title: 'X', ask: 'a' }],
  });
  expect(() => completePractice(file, () => undefined)).toThrow(
    'src/practices/mine.yaml: of: src/practices/other.yaml is no practice',
  );
  const other = readPractice('other', {
    ...head,
    kind: 'choose',
    items: [{ id: 'x', situation: 's', options: [option, option, good] }],
  });
  expect(() => completePractice(file, () => other)).toThrow('has no "tell"');
});
