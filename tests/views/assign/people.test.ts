import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PEOPLE, readPeople } from '../../../src/views/assign/people.ts';

const JADA = { name: 'Jada Brooks', mail: 'jada@example.com' };
const BILL = { name: 'Bill Larmar', mail: 'bill@example.com' };

test.each([
  ['from a spreadsheet', 'Jada Brooks\tjada@example.com\nBill Larmar\tbill@example.com\n'],
  ['with headings', 'Name\tE-mail address\nJada Brooks\tjada@example.com\r\nBill Larmar\tbill@example.com'],
  ['columns the other way round', 'Mail,Name\njada@example.com,Jada Brooks\nbill@example.com,Bill Larmar'],
  ['the other way round, without headings', 'jada@example.com,Jada Brooks\nbill@example.com,Bill Larmar'],
  [
    'first and last name',
    'Email\tLast name\tFirst name\njada@example.com\tBrooks\tJada\nbill@example.com\tLarmar\tBill',
  ],
  [
    'other columns beside',
    'No.\tname\tTeam\tMAIL\n1\tJada Brooks\tNorth\tjada@example.com\n2\tBill Larmar\tEast\tbill@example.com',
  ],
  ['semicolons', 'Jada Brooks;jada@example.com\nBill Larmar;bill@example.com'],
  ['quoted cells', '"Name","Mail"\n"Jada Brooks","jada@example.com"\n"Bill Larmar","bill@example.com"'],
  ['as mail programs write them', 'Jada Brooks <jada@example.com>\n"Bill Larmar" <bill@example.com>'],
  ['empty lines, blanks', '\n  Jada   Brooks \t jada@example.com \n\t\n\nBill Larmar\tbill@example.com\n\n'],
])('a list %s', (_, text) => {
  expect(readPeople(text)).toEqual({ people: [JADA, BILL], problems: [] });
});

test('names alone are people, too', () => {
  expect(readPeople('Jada\nBill').people).toEqual([
    { name: 'Jada', mail: '' },
    { name: 'Bill', mail: '' },
  ]);
});

test('nothing is nobody', () => {
  expect(readPeople('')).toEqual({ people: [], problems: [] });
  expect(readPeople('Name\tMail')).toEqual({ people: [], problems: [] });
});

test('what is odd is said with its line, and nobody else is lost', () => {
  const text = [
    'Name\tMail',
    'Jada Brooks\tjada@example.com',
    '\tnobody@example.com',
    'JADA BROOKS\tJada@example.com',
    'Jada Brooks\tjada.brooks@example.com',
    'Bill Larmar\tbill(at)example.com',
    `${'x'.repeat(61)}\tx@example.com`,
  ].join('\n');
  const { people, problems } = readPeople(text);
  expect(people.map(({ name }) => name)).toEqual(['Jada Brooks', 'Jada Brooks', 'Bill Larmar', 'x'.repeat(60)]);
  expect(problems).toEqual([
    { line: 3, kind: 'no-name' },
    { line: 4, kind: 'twice' },
    { line: 5, kind: 'same-name' },
    { line: 6, kind: 'no-mail' },
    { line: 7, kind: 'name-cut' },
  ]);
});

test('a quotation mark that is never closed swallows nobody', () => {
  const { people } = readPeople('"Jada Brooks\tjada@example.com\nBill Larmar\tbill@example.com\nEllen\te@example.com');
  expect(people.map(({ mail }) => mail)).toEqual(['jada@example.com', 'bill@example.com', 'e@example.com']);
});

test('two thousand are taken, and it is said where they end', () => {
  const text = Array.from({ length: MOST_PEOPLE + 5 }, (_, at) => `Person ${at}\tp${at}@example.com`).join('\n');
  const { people, problems } = readPeople(text);
  expect(people).toHaveLength(MOST_PEOPLE);
  expect(problems).toEqual([{ line: MOST_PEOPLE + 1, kind: 'too-many' }]);
});

test('whatever is pasted, names are single lines that fit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\t', ',', ';', '\n', '\r', '"', '@', '<', '>', 'a', ' ', '=') }),
      (text) => {
        for (const { name } of readPeople(text).people) {
          expect(name).toMatch(/^\S/);
          expect([...name].length).toBeLessThanOrEqual(60);
          expect(name).not.toMatch(/[\r\n\t]/);
        }
      },
    ),
  );
});
