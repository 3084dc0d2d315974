import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readAssignment } from '../../../src/record/assignment.ts';
import { mergeOf } from '../../../src/views/assign/merge.ts';
import { assignment, course } from './course.ts';

const KNOWN = new Set(course.modules.keys());
const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Readonly<Record<string, string>>>(csv.replace('\ufeff', ''), { header: true }).data;

test('a row each, with a link that bears their name and the id of the one assignment', () => {
  const people = [
    { name: 'Jada Brooks', mail: 'jada@example.com' },
    { name: 'Zoë “Z”, the 2nd', mail: '' },
  ];
  const csv = mergeOf(course, assignment, people);
  const rows = rowsOf(csv);
  expect(csv.startsWith('\ufeffName,Mail,Link,Subject,Text\r\n')).toBe(true);
  expect(rows.map(({ Name, Mail }) => ({ name: Name, mail: Mail }))).toEqual(people);
  for (const [at, { Link = '', Text = '', Name = '' }] of rows.entries()) {
    const [home, code = ''] = Link.split('#');
    expect(home).toBe(course.home);
    expect(readAssignment(code, KNOWN)).toEqual({ assignment: { ...assignment, for: people[at]?.name } });
    expect(Text).toContain(`Hello ${Name},`);
    expect(Text).toContain(Link);
  }
});

test('no cell is a formula', () => {
  const people = ['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)'].map((name) => ({ name, mail: `${name}` }));
  for (const { Name = '', Mail = '' } of rowsOf(mergeOf(course, assignment, people))) {
    expect(Name).toMatch(/^'[=+\-@]/);
    expect(Mail).toMatch(/^'[=+\-@]/);
  }
});
