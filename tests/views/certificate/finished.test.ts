import { expect, test } from 'vitest';
import { type Assignment, makeAssignment } from '../../../src/record/assignment.ts';
import { asText, MOST_MAIL, mailOf } from '../../../src/views/certificate/evidence-texts.ts';
import { finishedOf, meant, together } from '../../../src/views/certificate/finished.ts';
import { walked } from '../walked.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const COURSE = ['the-promise', 'still-got-it', 'whose-column'];
const given = (modules: readonly string[], mastery: number, by: string): Assignment =>
  makeAssignment({ modules, by, mastery, whatIfBeforePass: true }, NOW - 86_400_000);
const nora = given(['the-promise', 'still-got-it'], 0.8, 'Nora');
const omar = given(['the-promise'], 1, 'Omar');
const received = [nora, omar].map((assignment) => ({ assignment, unknown: [] }));
const attempts = [
  walked('the-promise', 'recovers', NOW),
  walked('still-got-it', 'worst', NOW),
  walked('whose-column', 'best', NOW),
];
const finished = finishedOf(COURSE, received, attempts);

test('a module is there once for every assignment that it counts for, else once for oneself', () => {
  expect(finished.map(({ module, assignment, passed }) => [module, assignment?.by, passed])).toEqual([
    ['the-promise', 'Nora', true],
    ['the-promise', 'Omar', false],
    ['still-got-it', 'Nora', false],
    ['whose-column', undefined, true],
  ]);
});

test('the address says which one is meant; without an assignment, one that was passed', () => {
  const of = (fragment: string) => {
    const one = meant(finished, fragment);
    return one && [one.module, one.assignment?.by];
  };
  expect(of(`#the-promise/${omar.id}`)).toEqual(['the-promise', 'Omar']);
  expect(of('#the-promise')).toEqual(['the-promise', 'Nora']);
  expect(of('#the-promise/gone0000')).toEqual(['the-promise', 'Nora']);
  expect(of('#ask-dont-tell')).toBeUndefined();
  expect(of('')).toBeUndefined();
});

test('what goes together is of one assignment', () => {
  const [first, second, , last] = finished;
  if (!first || !second || !last) throw new Error('Four were expected.');
  expect(together(finished, first).map(({ module }) => module)).toEqual(['the-promise', 'still-got-it']);
  expect(together(finished, second)).toEqual([second]);
  expect(together(finished, last)).toEqual([last]);
});

test('a mail goes to nobody yet, and holds each code whole, whatever the names are', () => {
  const codes = [
    { title: 'Still got it', code: 'HANDOFF1-AAAA' },
    { title: 'Whose column is it? & more', code: 'HANDOFF1-BBBB' },
  ];
  expect(asText(codes.slice(0, 1))).toBe('HANDOFF1-AAAA');
  const mail = new URL(mailOf(codes, 'Zoë & Söhne?', 'Nora', 'https://example.org/x/cohort.html'));
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
  expect(mail.searchParams.get('subject')).toContain('Zoë & Söhne?');
  const body = mail.searchParams.get('body') ?? '';
  for (const text of [
    ...codes.flatMap(({ title, code }) => [title, code]),
    'Nora',
    'https://example.org/x/cohort.html',
  ]) {
    expect(body).toContain(text);
  }
  expect(body).not.toMatch(/[^\r]\n/);
  expect(mail.href.length).toBeLessThan(MOST_MAIL);
});
