import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interval, localTime, oneLine, real, safeId, shortId, timeOfDay, timespan } from '../../src/lms/texts.ts';

describe('a text on one line', () => {
  test('is cut between letters, never within one', () => {
    expect(oneLine('one\n two\t\u2028three', 100)).toBe('one two three');
    expect(oneLine('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14)).toBe('👩‍👩‍👧‍👦…');
    expect(oneLine('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
    expect(oneLine('\ud800 lone', 20)).toBe('\ufffd lone');
  });

  test('whatever comes in is short, one line, and well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 2, max: 300 }), (text, most) => {
        const line = oneLine(text, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line).not.toMatch(/[\n\r\t\p{Cs}]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('an id', () => {
  test('that is safe stays as it is; SCORM 2004 wants no hyphen in an answer', () => {
    expect(safeId('1.roderigo-wants-a-call')).toBe('1.roderigo-wants-a-call');
    expect(shortId('take-it-alone')).toBe('take_it_alone');
  });

  test('of any other letters is safe, short, and still not another’s', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
        fc.string({ minLength: 1 }),
        (a, b) => {
          expect(safeId(a)).toMatch(/^[\w.-]{1,250}$/);
          if (a !== b) expect(safeId(a)).not.toBe(safeId(b));
        },
      ),
    );
  });
});

describe('times', () => {
  test('timespan of SCORM 1.2', () => {
    expect(timespan(0)).toBe('0000:00:00.00');
    expect(timespan(7_254)).toBe('0000:00:07.25');
    expect(timespan(3_600_000 + 59_999)).toBe('0001:01:00.00');
    expect(timespan(1e15)).toMatch(/^9999:59:59\.99$/);
    expect(timespan(-5)).toBe('0000:00:00.00');
  });

  test('timeinterval of SCORM 2004 has two decimals at most', () => {
    expect(interval(7_254)).toBe('PT7.25S');
    expect(interval(0)).toBe('PT0S');
    expect(interval(3_723_000)).toBe('PT1H2M3S');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (time) => {
        expect(interval(time)).toMatch(/^PT(\d+H)?([1-5]?\dM)?[1-5]?\d(\.\d{1,2})?S$/);
        expect(timespan(time)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
      }),
    );
  });

  test('instants have neither milliseconds nor a zone, and no year that Moodle does not know', () => {
    expect(localTime(Date.UTC(2026, 10, 22, 12))).toMatch(/^2026-11-2\dT\d\d:\d\d:\d\d$/);
    expect(localTime(Date.UTC(2100, 0, 1))).toMatch(/^203[78]-/);
    expect(timeOfDay(0)).toMatch(/^\d\d:\d\d:00$/);
  });

  test('numbers have no exponent and no bare point', () => {
    expect([real(1e-7, 4), real(0.5, 2), real(5 / 6, 4), real(1, 2)]).toEqual(['0', '0.5', '0.8333', '1']);
  });
});
