import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENGTHS } from '../../src/workshop/plan.ts';
import { clockTime, minutesOfClock, readPlanLink, writePlanLink } from '../../src/workshop/plan-link.ts';

const KNOWN = new Set(['the-promise', 'still-got-it', 'whose-column']);
const OTHERWISE = { modules: ['the-promise'], length: 60, start: 540 } as const;
const read = (fragment: string) => readPlanLink(fragment, KNOWN, OTHERWISE);
const kinds = (fragment: string) => read(fragment).faults.map(({ kind }) => kind);

const link = fc.record({
  modules: fc.shuffledSubarray([...KNOWN], { minLength: 1 }),
  length: fc.constantFrom(...LENGTHS),
  start: fc.integer({ min: 0, max: 1439 }),
});

/** Any units, halves of pairs among them, and such as look like ours. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('modules=', '&length=', '60', '%'),
    ),
    { maxLength: 60 },
  )
  .map((units) => units.join(''));

test('what was written is read again, whatever a mail programme does with it', () => {
  fc.assert(
    fc.property(link, fc.constantFrom('', '.', ')', ' \n', '”'), fc.boolean(), (plan, end, encoded) => {
      const text = writePlanLink(plan);
      const sent = encoded ? text.replaceAll(',', '%2C').replaceAll(':', '%3A') : text;
      expect(read(`#${sent}${end}`)).toEqual({ link: plan, faults: [] });
    }),
  );
});

test('is as short as it says', () => {
  expect(writePlanLink({ modules: ['the-promise', 'whose-column'], length: 90, start: 545 })).toBe(
    'modules=the-promise,whose-column&length=90&start=09:05',
  );
});

test('any text gives a plan that can be shown', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { link: plan } = read(text);
      expect(plan.modules.every((id) => KNOWN.has(id))).toBe(true);
      expect(LENGTHS).toContain(plan.length);
      expect(plan.start >= 0 && plan.start < 1440).toBe(true);
    }),
  );
});

describe('what is wrong is said, and the rest is kept', () => {
  test.each([
    ['', []],
    ['#', []],
    ['#modules=the-promise&length=60', []],
    ['#modules=the-promise&length=60&start=09:00&module=the-promise', []],
    ['#a1-abcdef', ['not-ours']],
    ['#%%%', ['not-ours']],
    [`#modules=${'x'.repeat(3000)}`, ['not-ours']],
    ['#modules=&length=60', ['no-modules']],
    ['#length=60', ['no-modules']],
    ['#modules=the-promise,the-prom&length=90', ['unknown-modules']],
    ['#modules=the-promise&length=45', ['length']],
    ['#modules=the-promise&leng', ['length']],
    ['#modules=the-promise&length=60&start=25:00', ['start']],
    ['#modules=nowhere&length=x&start=soon', ['unknown-modules', 'length', 'start']],
  ])('%s', (fragment, faults) => {
    expect(kinds(fragment)).toEqual(faults);
  });

  test('names the modules that are not here, and plans those that are', () => {
    expect(read('#modules=whose-column,nowhere&length=90&start=13:30')).toEqual({
      link: { modules: ['whose-column'], length: 90, start: 810 },
      faults: [{ kind: 'unknown-modules', modules: ['nowhere'] }],
    });
  });
});

test('a clock begins again at midnight, and knows what is no time', () => {
  expect([0, 545, 1439, 1440 + 61].map(clockTime)).toEqual(['00:00', '09:05', '23:59', '01:01']);
  expect(['9:05', '09:05', '23:59', '24:00', '9:60', '', 'nine'].map(minutesOfClock)).toEqual([
    545,
    545,
    1439,
    ...Array<undefined>(4).fill(undefined),
  ]);
});

test.each([
  ['13:30', 810],
  ['1330', 810],
  ['13.30', 810],
  ['930', 570],
  ['9', 540],
  ['9am', 540],
  ['9:15 pm', 1275],
  ['9.15 P.M.', 1275],
  ['12am', 0],
  ['12:30pm', 750],
  ['13pm', undefined],
  ['0am', undefined],
  ['24', undefined],
  ['2360', undefined],
  ['9:5', undefined],
  ['13:30:00', undefined],
])('a time of the day as people write it: %s', (text, minutes) => {
  expect(minutesOfClock(text)).toBe(minutes);
});
