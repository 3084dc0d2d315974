import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, codeOf, evidenceFile, versionTag, writeEvidence } from '../../src/record/evidence.ts';
import { BASE32, bitWriter, framed } from '../../src/record/framed.ts';
import { harmless } from '../../src/record/harmless.ts';
import { type Judged, judge } from '../../src/record/read-evidence.ts';
import { attemptAlong, everyStory, someWay } from './stories.ts';

const stories = everyStory();
const real = [...stories.values()].flatMap((story) =>
  Array.from({ length: 8 }, (_, at) =>
    writeEvidence(story, attemptAlong(story, someWay(story, [at, at + 1, 2])), { name: `Ann ${at}` }),
  ),
);
const VERDICTS: ReadonlySet<Judged['verdict']> = new Set([
  'good',
  'other-version',
  'altered-score',
  'impossible-path',
  'unfinished',
  'unknown-module',
  'duplicate',
  'mangled',
  'cut',
  'newer',
  'not-ours',
  'too-long',
]);

const letters = fc.string({ unit: fc.constantFrom(...BASE32.letters, '-', 'o', 'U', '\n', ' '), maxLength: 250 });
const one = fc.constantFrom(...real);
/** A real code, in which something was put, taken out or changed. */
const mutated = fc
  .tuple(
    one,
    fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 12 }), fc.oneof(letters, fc.string({ maxLength: 4 }))), {
      maxLength: 3,
    }),
  )
  .map(([code, changes]) =>
    changes.reduce((text, [at, gone, put]) => text.slice(0, at) + put.slice(0, 12) + text.slice(at + gone), code),
  );
const known = [...stories];
/** Claims by somebody who knows the format, with a right checksum. */
const lied = fc
  .record({
    story: fc.constantFrom(...known),
    module: fc.option(fc.stringMatching(/^[a-z0-9-]{1,60}$/)),
    version: fc.option(fc.nat({ max: 2 ** 24 - 1 })),
    name: fc.string({ unit: 'binary', maxLength: 60 }),
    tally: fc.nat({ max: 1_000 }).chain((tests) => fc.record({ tests: fc.constant(tests), halves: fc.nat(2 * tests) })),
    ending: fc.nat({ max: 2 ** 16 - 1 }),
    turns: fc.array(fc.record({ checked: fc.boolean(), place: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 255 })) }), {
      maxLength: 255,
    }),
  })
  .map(
    ({ story: [id, story], module, version, name, tally, ending, turns }): Claim => ({
      name,
      module: module ?? id,
      version: version ?? versionTag(story.version),
      day: '2026-11-20',
      stated: tally,
      ending,
      turns,
    }),
  );
/** Anything at all in a frame with a right length and a right checksum. */
const framedNonsense = fc.array(fc.nat({ max: 31 }), { maxLength: 300 }).map((values) => {
  const bits = bitWriter();
  for (const value of values) bits.write(value, 5);
  return `HANDOFF1-${framed('HANDOFF1', BASE32, bits)}`;
});
const hostile = fc.oneof(
  { arbitrary: mutated, weight: 4 },
  { arbitrary: lied.map(codeOf), weight: 2 },
  { arbitrary: framedNonsense, weight: 2 },
  letters.map((text) => `handoff1-${text}`),
  fc.tuple(fc.nat(), letters).map(([format, text]) => `HANDOFF${format}-${text}`),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(mutated, letters), { maxLength: 5 }).map((codes) => evidenceFile(codes, 0)),
  fc.json().map((json) => `{"format":"handoff-evidence","formatVersion":${json}}`),
);

test('ten thousand hostile texts are judged without harm, and none gets past as good', () => {
  const whole = new Set(real);
  const counted = new Map<string, number>();
  fc.assert(
    fc.property(hostile, (text) => {
      for (const judged of judge(text, { stories })) {
        counted.set(judged.verdict, (counted.get(judged.verdict) ?? 0) + 1);
        expect(VERDICTS).toContain(judged.verdict);
        expect(judged.line).toBeGreaterThanOrEqual(1);
        if (judged.verdict === 'good') expect(whole).toContain(judged.code);
        if ('claim' in judged) expect(codeOf(judged.claim)).toBe(judged.code);
        else expect(judged.code.length).toBeLessThanOrEqual(160);
      }
    }),
    { numRuns: 10_000 },
  );
  // The texts are no good if they all fail at the first letter.
  for (const verdict of [
    'good',
    'mangled',
    'cut',
    'newer',
    'not-ours',
    'impossible-path',
    'unknown-module',
    'other-version',
  ])
    expect(counted.get(verdict) ?? 0, verdict).toBeGreaterThan(20);
}, 120_000);

test('a text of a megabyte that promises a code at every word is judged in time, a code at a time', () => {
  const text = 'HANDOFF1-ZZ '.repeat(90_000);
  const started = performance.now();
  const judged = judge(text, { stories });
  expect(judged).toHaveLength(90_000);
  // Far above what it takes, and far below what anything would take that looks at the text again for each of them.
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);

test('a cell that begins like a formula is made harmless, any other stays as it is', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1']) {
    expect(harmless(cell)).toBe(`'${cell}`);
  }
  for (const cell of ['', 'Ann', '3', "O'Neil", 'a=b', '0.5']) expect(harmless(cell)).toBe(cell);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      expect(harmless(cell)).not.toMatch(/^\s*[=+\-@]/);
      expect(harmless(cell).endsWith(cell)).toBe(true);
    }),
  );
});
