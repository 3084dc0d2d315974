import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from '../../src/engine/hash.ts';
import {
  type Assignment,
  type AssignmentDraft,
  lateness,
  MOST_LINK,
  makeAssignment,
  problemsOf,
  readAssignment,
  writeAssignment,
} from '../../src/record/assignment.ts';

const MODULES = ['the-promise', 'still-got-it', 'whose-column', 'pause-consider-act', 'ninety-days'];
const SITE = new Set(MODULES);
const NOW = Date.parse('2026-11-20T08:00:00.123Z');

const draft: AssignmentDraft = {
  modules: ['the-promise', 'still-got-it', 'whose-column'],
  by: 'Noor Haddad',
  for: 'Jim Brandt',
  due: '2026-12-11',
  mastery: 0.85,
  attempts: 3,
  note: 'Start with the first one before our talk on Thursday; the other two can wait until the week after, Noor.',
  whatIfBeforePass: true,
};

const unit = (most: number) => fc.string({ unit: 'binary', maxLength: most });
const anyDraft: fc.Arbitrary<AssignmentDraft> = fc
  .record({
    modules: fc.shuffledSubarray(MODULES, { minLength: 1 }),
    by: unit(70),
    for: fc.option(unit(70), { nil: undefined }),
    due: fc.option(
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2179-06-06'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      { nil: undefined },
    ),
    mastery: fc.nat({ max: 100 }).map((hundredths) => hundredths / 100),
    attempts: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    note: fc.option(unit(600), { nil: undefined }),
    whatIfBeforePass: fc.boolean(),
  })
  .map(({ for: whom, due, attempts, note, ...rest }) => ({
    ...rest,
    ...(whom === undefined ? {} : { for: whom }),
    ...(due === undefined ? {} : { due }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(note === undefined ? {} : { note }),
  }))
  .filter((one) => problemsOf(one).length === 0);

test('an assignment keeps what was filled in, under an id and an instant of its own', () => {
  const made = makeAssignment(draft, NOW);
  expect(made).toEqual({ ...draft, id: made.id, edition: 1, made: '2026-11-20T08:00:00.123Z' });
  expect(made.id).toMatch(/^[0-9a-z]{8}$/);
  expect(makeAssignment(draft, NOW).id).not.toBe(made.id);
});

test('any assignment comes back from its text as it was', () => {
  fc.assert(
    fc.property(anyDraft, fc.nat({ max: 4e12 }), (one, now) => {
      const made = makeAssignment(one, now);
      const text = writeAssignment(made);
      expect(text).toMatch(/^a1-[\w-]+$/);
      expect(readAssignment(`#${text}`, SITE)).toEqual({ assignment: made });
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('what cannot be seen is taken out of names and notes, and what is too long is cut between letters', () => {
  const made = makeAssignment(
    { ...draft, by: ' Zoë\u202e\n\tÅberg ', for: '😀'.repeat(80), note: 'One\r\n\u0000two  words\n\n' },
    NOW,
  );
  expect(made).toMatchObject({ by: 'Zoë Åberg', for: '😀'.repeat(60), note: 'One\ntwo  words' });
  expect(makeAssignment({ ...draft, for: ' ', note: '\n' }, NOW)).not.toHaveProperty('for');
  expect(makeAssignment({ ...draft, for: ' ', note: '\n' }, NOW)).not.toHaveProperty('note');
});

test.each([
  ['modules', { modules: [] }],
  ['modules', { modules: ['the-promise', 'the-promise'] }],
  ['modules', { modules: Array.from({ length: 10 }, (_, at) => `module-${at}`) }],
  ['by', { by: '\u202e ' }],
  ['due', { due: '2026-02-29' }],
  ['due', { due: 'soon' }],
  ['mastery', { mastery: 1.01 }],
  ['mastery', { mastery: Number.NaN }],
  ['attempts', { attempts: 0 }],
  ['attempts', { attempts: 1.5 }],
] as const)('no assignment is made while "%s" does not hold: %j', (field, change) => {
  const wrong = { ...draft, ...change };
  expect(problemsOf(wrong)).toEqual([field]);
  expect(() => makeAssignment(wrong, NOW)).toThrow(RangeError);
});

test('three modules, a name and a note of a hundred characters stay under 400 characters', () => {
  expect(draft.note?.length).toBeGreaterThanOrEqual(100);
  expect(writeAssignment(makeAssignment(draft, NOW)).length).toBeLessThan(400);
  const elsewhere = {
    ...draft,
    by: 'Мария Александровна',
    for: 'Σοφία Παπαδοπούλου',
    note: 'Начните с первого. '.repeat(6),
  };
  expect(writeAssignment(makeAssignment(elsewhere, NOW)).length).toBeLessThan(400);
});

describe('a link that came to harm', () => {
  const made = makeAssignment(draft, NOW);
  const text = writeAssignment(made);

  test('is known to be cut, wherever that was', () => {
    for (let end = 3; end < text.length; end++) {
      expect(readAssignment(text.slice(0, end), SITE), `${end}`).toEqual({ fault: 'cut' });
    }
  });

  test('is known to be mangled, whichever letter was changed', () => {
    for (let at = 5; at < text.length; at++) {
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(readAssignment(text.slice(0, at) + other + text.slice(at + 1), SITE), `${at}`).toEqual({
        fault: 'mangled',
      });
    }
  });

  test('is whole after line breaks, quoting, and the full stop of a sentence', () => {
    const broken = `${text.slice(0, 70)}\r\n> ${text.slice(70, 140)}\n>> ${text.slice(140)}`;
    for (const one of [broken, `${text}.`, `${text})`, ` #${text} `, `${text}">here</a>`]) {
      expect(readAssignment(one, SITE), one).toEqual({ assignment: made });
    }
  });

  test.each(['', '#', 'the-promise', 'steps=a.b', 'a0-xx', 'b1-xxx', 'x'.repeat(MOST_LINK + 1)])(
    'is none of ours: %j',
    (other) => {
      expect(readAssignment(other, SITE)).toEqual({ fault: 'not-ours' });
    },
  );

  test('may come from a later edition', () => {
    expect(readAssignment(text.replace('a1', 'a2'), SITE)).toEqual({ fault: 'newer', edition: 2 });
  });

  test('names the modules that this site lacks, and keeps the others', () => {
    expect(readAssignment(text, new Set(['still-got-it']))).toEqual({
      fault: 'unknown-modules',
      modules: ['the-promise', 'whose-column'],
      assignment: made,
    });
  });
});

/** Letters with a right length and a right checksum: what somebody writes who knows the format. */
function forged(body: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const written = (value: number, count: number) =>
    Array.from({ length: count }, (_, at) => letters[Math.floor(value / 64 ** (count - 1 - at)) % 64]).join('');
  const whole = written(body.length + 7, 2) + body;
  return `a1-${whole}${written(hash(`a1${whole}`) % 2 ** 30, 5)}`;
}

const FAULTS = [undefined, 'not-ours', 'cut', 'mangled', 'newer', 'unknown-modules'];
const whole = writeAssignment(makeAssignment(draft, NOW));

test('ten thousand hostile texts are read without harm', () => {
  const letters = fc.stringMatching(/^[\w-]{0,300}$/);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    letters.map((body) => `#a1-${body}`),
    letters.map(forged),
    fc
      .tuple(fc.nat({ max: whole.length }), fc.nat({ max: 20 }), fc.string({ maxLength: 5 }))
      .map(([at, gone, put]) => whole.slice(0, at) + put + whole.slice(at + gone)),
  );
  fc.assert(
    fc.property(text, (one) => {
      const read = readAssignment(one, SITE);
      expect(FAULTS).toContain(read.fault);
      const assignment: Assignment | undefined = 'assignment' in read ? read.assignment : undefined;
      // Whatever gets through is as one that was made here.
      if (assignment) expect(problemsOf(assignment)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test.each([
  ['2026-12-10', { late: false, days: 1 }],
  ['2026-12-11', { late: false, days: 0 }],
  ['2026-12-12', { late: true, days: 1 }],
  ['2027-01-01', { late: true, days: 21 }],
  ['today', undefined],
])('due on 11 December, done on %s', (day, expected) => {
  expect(lateness(draft, day)).toEqual(expected);
});

test('nobody is late without a due day', () => {
  expect(lateness({}, '2026-12-12')).toBeUndefined();
});
