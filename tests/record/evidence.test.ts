import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, current, openChoices } from '../../src/engine/replay.ts';
import { isEnding } from '../../src/engine/scenario.ts';
import { prove } from '../../src/proof/prove.ts';
import { localDay } from '../../src/record/day.ts';
import { codeOf, endingTag, evidenceFile, MOST_NAME, versionTag, writeEvidence } from '../../src/record/evidence.ts';
import { judge } from '../../src/record/read-evidence.ts';
import { oneLine } from '../../src/record/words.ts';
import { attemptAlong, everyStory, someWay } from './stories.ts';

const stories = everyStory();
const each = [...stories];
const NAMES = {
  ascii: 'Bartholomew Featherstonehaugh-Cholmonde',
  chinese: '歐陽司馬諸葛上官夏侯東方皇甫尉遲公孫慕容',
  cyrillic: 'Александра Константиновна Преображенская',
};

test('the names of this test are as long as they are said to be', () => {
  expect(Object.values(NAMES).map((name) => [...name].length)).toEqual([39, 20, 40]);
});

test.each(each)(
  '%s: a code of its longest path, with a role check wherever there is one, stays under 200',
  (id, story) => {
    const { scenario } = story;
    const longest = prove(scenario).bounds?.decisions.max;
    if (!longest) throw new Error(`${id} is not proven.`);
    const roleChecks = new Set(
      scenario.scenes.filter(({ roleCheck }) => roleCheck.length > 0).map((scene) => scene.id),
    );
    const sceneOf = new Map(scenario.scenes.flatMap((scene) => scene.choices.map((choice) => [choice.id, scene.id])));
    const steps = longest.path.flatMap((choice) =>
      roleChecks.has(sceneOf.get(choice) ?? '') ? ['?', choice] : [choice],
    );
    const attempt = attemptAlong(story, steps);
    // No path takes more room than this one: as many decisions, each of them the last choice of the widest scene.
    const most = Math.max(...scenario.scenes.map(({ choices }) => choices.length));
    for (const name of [`${NAMES.ascii}y`, NAMES.chinese, NAMES.cyrillic]) {
      const code = writeEvidence(story, attempt, { name, assignment: '2z9k4x7q' });
      expect(code.length).toBeLessThan(200);
      const [judged] = judge(code, { stories });
      if (judged?.verdict !== 'good') throw new Error(`${id}: ${judged?.verdict}`);
      expect(judged.claim.name).toBe(name);
      expect(judged.steps).toEqual(steps);
      const widest = codeOf({
        ...judged.claim,
        turns: Array.from({ length: longest.count }, () => ({ checked: true, place: most - 1 })),
      });
      expect(widest.length).toBeLessThan(200);
    }
  },
  // The proof explores every state of the story.
  60_000,
);

test('a code says what it is, in letters that nobody confuses', () => {
  const story = each[0]?.[1];
  if (!story) throw new Error('No story.');
  const code = writeEvidence(story, attemptAlong(story, someWay(story, [1])), { name: 'Ann Lee' });
  expect(code).toMatch(/^HANDOFF1(-[0-9A-HJKMNP-TV-Z]{8})*-[0-9A-HJKMNP-TV-Z]{1,8}$/);
});

test('any way through any story, by anybody, is replayed to the result that it was sealed with', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...each),
      fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.option(fc.constantFrom('2z9k4x7q', '00000000')),
      ([module, story], picks, name, assignment) => {
        const attempt = attemptAlong(story, someWay(story, picks));
        const { result } = attempt;
        const code = writeEvidence(story, attempt, { name, ...(assignment ? { assignment } : {}) });
        const day = localDay(result.finished);
        const [judged] = judge(code, { stories });
        const shown = judged && 'claim' in judged ? judged.claim.name : undefined;
        const whole = oneLine(name, MOST_NAME);
        // Cut further only where the code would be too long to mail.
        expect(whole.startsWith(shown ?? '?')).toBe(true);
        expect(code.length).toBeLessThan(200);
        if (new TextEncoder().encode(whole).length <= 60) expect(shown).toBe(whole);
        expect([judged]).toMatchObject([
          {
            verdict: 'good',
            line: 1,
            code,
            claim: { module, day, version: versionTag(story.version) },
            score: { halves: result.halves, tests: result.tests },
            rules: result.rules,
            ending: result.ending,
            steps: attempt.steps,
          },
        ]);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('an attempt that was sealed with another version sends its result, and no path', () => {
  const [module, story] = each[0] ?? [];
  if (!module || !story) throw new Error('No story.');
  const attempt = attemptAlong(story, someWay(story, [2]));
  const old = { ...attempt, result: { ...attempt.result, version: 'before' } };
  const [judged] = judge(writeEvidence(story, old, { name: 'Ann' }), { stories });
  expect(judged).toMatchObject({
    verdict: 'other-version',
    claim: { turns: [], version: versionTag('before') },
    score: { halves: attempt.result.halves, tests: attempt.result.tests },
    ending: attempt.result.ending,
  });
});

test('a what-if is no evidence', () => {
  const story = each[0]?.[1];
  if (!story) throw new Error('No story.');
  const attempt = attemptAlong(story, someWay(story, [2]));
  const whatIf = { ...attempt, whatIf: { of: attempt.id, at: 1 } };
  expect(() => writeEvidence(story, whatIf, { name: 'Ann' })).toThrow(RangeError);
});

test('endings of one story, and its first choices, are told apart', () => {
  for (const [, { scenario, machine }] of each) {
    const endings = scenario.scenes.filter(isEnding).map(({ id }) => endingTag(id));
    expect(new Set(endings).size).toBe(endings.length);
    const { scene, snapshot } = current(begin(machine));
    const first = scenario.scenes.find(({ id }) => id === scene);
    expect(first && openChoices(first, snapshot).length).toBeGreaterThan(1);
  }
});

test('what does not fit is refused, never shortened', () => {
  const claim = {
    name: 'Ann',
    module: 'the-promise',
    version: 1,
    day: '2026-11-20',
    stated: { halves: 1, tests: 2 },
    ending: 1,
    turns: [{ checked: false, place: 0 }],
  };
  expect(codeOf(claim)).toMatch(/^HANDOFF1-/);
  for (const wrong of [
    { day: 'today' },
    { module: 'The Promise' },
    { assignment: 'nobody' },
    { stated: { halves: 1, tests: 2_000 } },
    { turns: [{ checked: false, place: -1 }] },
    { turns: [{ checked: false, place: 256 }] },
    { turns: Array.from({ length: 256 }, () => ({ checked: false, place: 0 })) },
  ]) {
    expect(() => codeOf({ ...claim, ...wrong }), JSON.stringify(wrong).slice(0, 60)).toThrow(RangeError);
  }
});

test('a file holds codes as they are, a code a line', () => {
  const codes = each.map(([, story]) =>
    writeEvidence(story, attemptAlong(story, someWay(story, [0])), { name: 'Ann' }),
  );
  const text = evidenceFile(codes, Date.parse('2026-11-20T08:00:00Z'));
  expect(JSON.parse(text)).toEqual({
    format: 'handoff-evidence',
    formatVersion: 1,
    made: '2026-11-20T08:00:00.000Z',
    codes,
  });
  const judged = judge(text, { stories });
  expect(judged.map(({ code }) => code)).toEqual(codes);
  expect(judged.map(({ line }) => text.split('\n')[line - 1]?.trim().replace(/[",]/g, ''))).toEqual(codes);
});
