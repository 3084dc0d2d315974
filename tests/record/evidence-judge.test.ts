import { describe, expect, test } from 'vitest';
import { ROLE_CHECK } from '../../src/engine/replay.ts';
import type { Assignment } from '../../src/record/assignment.ts';
import { type Claim, codeOf, endingTag, evidenceFile, versionTag, writeEvidence } from '../../src/record/evidence.ts';
import { judge, judgeEach, MOST_EVIDENCE } from '../../src/record/read-evidence.ts';
import { storyOf } from '../views/walked.ts';
import { attemptAlong, toPlay } from './stories.ts';

const promise = toPlay(storyOf('the-promise'));
const stories = new Map([['the-promise', promise]]);
const along = (walk: string) => attemptAlong(promise, promise.scenario.walks[walk]?.path ?? []);
const best = along('best');
const recovers = along('recovers');
const code = writeEvidence(promise, best, { name: 'Ann Lee' });
const other = writeEvidence(promise, recovers, { name: 'Béla Kovács' });

const [good] = judge(code, { stories });
if (good?.verdict !== 'good') throw new Error(`A good code is ${good?.verdict}.`);
const { claim } = good;
/** What somebody writes who knows the format, checksum and all. */
const altered = (change: Partial<Claim>): string => codeOf({ ...claim, ...change });
const verdicts = (text: string) => judge(text, { stories }).map(({ line, verdict }) => [line, verdict]);

test('a good code is told with what the machine made of its path', () => {
  const steps = promise.scenario.walks.best?.path ?? [];
  expect(good).toMatchObject({ ending: 'her-line-is-busy', score: { halves: 32, tests: 16 }, passed: true, steps });
  expect(good.rules).toEqual(best.result.rules);
  expect(good.taken.map(({ choice }) => choice)).toEqual(steps);
  expect(good.taken[0]).toEqual({ scene: 'the-blank-line', choice: 'move-them-tonight', checked: false });
});

test('role checks are in the path', () => {
  const steps = promise.scenario.walks.best?.path ?? [];
  const checked = attemptAlong(promise, [ROLE_CHECK, ...steps]);
  const [judged] = judge(writeEvidence(promise, checked, { name: 'Ann' }), { stories });
  expect(judged).toMatchObject({ verdict: 'good', steps: [ROLE_CHECK, ...steps], score: { halves: 32, tests: 16 } });
});

test('success is at the mastery score of the assignment, where that is known', () => {
  const assignment: Assignment = {
    id: '2z9k4x7q',
    edition: 1,
    modules: ['the-promise'],
    by: 'Noor',
    mastery: 0.9,
    whatIfBeforePass: false,
    made: '2026-11-01T08:00:00.000Z',
  };
  const sent = writeEvidence(promise, recovers, { name: 'Ann', assignment: assignment.id });
  expect(judge(sent, { stories })).toMatchObject([{ passed: true, mastery: 0.8, claim: { assignment: '2z9k4x7q' } }]);
  const assignments = new Map([[assignment.id, assignment]]);
  expect(judge(sent, { stories, assignments })).toMatchObject([{ verdict: 'good', passed: false, mastery: 0.9 }]);
});

describe('what is wrong is named', () => {
  test('a path that the story does not have, at the step', () => {
    const [first, ...rest] = claim.turns;
    if (!first) throw new Error('No path.');
    const turns = [first, { checked: false, place: 7 }, ...rest.slice(1)];
    expect(judge(altered({ turns }), { stories })).toMatchObject([
      { verdict: 'impossible-path', at: 1, scene: 'five-minutes', why: 'unknown-choice' },
    ]);
    const longer = [...claim.turns, { checked: false, place: 0 }];
    expect(judge(altered({ turns: longer }), { stories })).toMatchObject([
      { verdict: 'impossible-path', at: claim.turns.length, scene: 'her-line-is-busy', why: 'after-the-end' },
    ]);
  });

  test('a role check where there is none', () => {
    const scenes = promise.scenario.scenes.map((scene) =>
      scene.id === 'five-minutes' ? { ...scene, roleCheck: [] } : scene,
    );
    const without = toPlay({ ...promise.scenario, scenes });
    const turns = claim.turns.map((turn) => ({ ...turn, checked: true }));
    const sent = altered({ version: versionTag(without.version), turns });
    // The first decision is two steps.
    expect(judge(sent, { stories: new Map([['the-promise', without]]) })).toMatchObject([
      { verdict: 'impossible-path', at: 2, scene: 'five-minutes', why: 'no-role-check' },
    ]);
  });

  test('a path that stops before an ending', () => {
    expect(judge(altered({ turns: claim.turns.slice(0, 3) }), { stories })).toMatchObject([{ verdict: 'unfinished' }]);
    expect(judge(altered({ turns: [] }), { stories })).toMatchObject([
      { verdict: 'unfinished', scene: 'the-blank-line' },
    ]);
  });

  test('a result that the path does not lead to', () => {
    const [judged] = judge(codeOf({ ...claim, stated: { halves: 31, tests: 16 } }), { stories });
    expect(judged).toMatchObject({ verdict: 'altered-score', score: { halves: 32, tests: 16 } });
    expect(verdicts(altered({ ending: endingTag('nine-percent') }))).toEqual([[1, 'altered-score']]);
  });

  test('another version of the story: what it states, and not a word about the path', () => {
    const version = versionTag('before');
    const [judged] = judge(altered({ version, stated: { halves: 20, tests: 16 } }), { stories });
    expect(judged).toMatchObject({
      verdict: 'other-version',
      score: { halves: 20, tests: 16 },
      passed: false,
      ending: 'her-line-is-busy',
    });
    expect(judged).not.toHaveProperty('taken');
    expect(judge(altered({ version, ending: 77 }), { stories })[0]).not.toHaveProperty('ending');
  });

  test('a module that this site lacks', () => {
    expect(judge(altered({ module: 'ninety-days' }), { stories })).toMatchObject([
      { verdict: 'unknown-module', claim: { module: 'ninety-days', name: 'Ann Lee' } },
    ]);
  });

  test('a later edition, of a code or of a file', () => {
    expect(judge(code.replace('FF1', 'FF2'), { stories })).toMatchObject([{ verdict: 'newer', format: 2 }]);
    const file = evidenceFile([code], 0).replace('"formatVersion": 1', '"formatVersion": 3');
    expect(judge(file, { stories })).toMatchObject([{ verdict: 'newer', format: 3 }, { verdict: 'good' }]);
    expect(judge(evidenceFile([], 0).replace('"formatVersion": 1', '"formatVersion": 3'), { stories })).toHaveLength(1);
  });

  test('a changed letter, wherever it is', () => {
    for (let at = 'HANDOFF1-22'.length; at < code.length; at++) {
      if (code[at] === '-') continue;
      const changed = code.slice(0, at) + (code[at] === 'X' ? 'Y' : 'X') + code.slice(at + 1);
      expect(verdicts(changed), changed).toEqual([[1, 'mangled']]);
      // A letter that no code has.
      expect(verdicts(`${code.slice(0, at)}U${code.slice(at + 1)}`)).toEqual([[1, 'mangled']]);
    }
  });

  test.each([
    '',
    '\nBest regards,\nAnn',
    ' is my code, thank you for the course',
    '\n\nYours, Ann',
    '","Ann Lee"',
    ', 3',
  ])('a missing end, whatever comes after it: %j', (after) => {
    for (let end = 'HANDOFF1-'.length; end < code.length - 8; end++) {
      expect(verdicts(code.slice(0, end) + after), code.slice(0, end)).toEqual([[1, 'cut']]);
    }
  });

  test('the same code twice, and one that is there already', () => {
    const small = code.toLowerCase();
    expect(judge(`${code}\n${other}\n${small}`, { stories })).toMatchObject([
      { verdict: 'good', line: 1 },
      { verdict: 'good', line: 2 },
      { verdict: 'duplicate', line: 3, of: 1, code },
    ]);
    const [again] = judge(code, { stories, kept: new Set([code]) });
    expect(again).toMatchObject({ verdict: 'duplicate' });
    expect(again).not.toHaveProperty('of');
  });

  test('a text without any code', () => {
    expect(verdicts('Dear Noor,\nI have finished the handoff-course.')).toEqual([[1, 'not-ours']]);
    expect(verdicts('{"format":"handoff-record"}')).toEqual([[1, 'not-ours']]);
    expect(verdicts(' \n\t\n')).toEqual([]);
    expect(verdicts('x'.repeat(MOST_EVIDENCE + 1))).toEqual([[1, 'too-long']]);
  });
});

describe('codes are found', () => {
  const folded = (text: string, width: number, prefix = '') =>
    (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(`\n${prefix}`);

  test('in mails, quoted, folded, in small letters, with hyphens that a word processor has changed', () => {
    for (const [mail, line] of [
      [`Hello Noor,\n\nhere it is: ${code}. Ann`, 3],
      [`> > ${folded(code, 30, '> > ')}\n\nThanks!`, 1],
      [`| ${folded(code, 17, '| ')}`, 1],
      [`\r\n${folded(code, 72).replaceAll('\n', '\r\n')}\r\n`, 2],
      [code.toLowerCase(), 1],
      [code.replaceAll('-', '–'), 1],
      [code.replaceAll('-', '- '), 1],
      [code.replaceAll('-', '\u200b-'), 1],
      [code.replace(/^HANDOFF1-/, 'Handoff1 - ').replaceAll(/[01]/g, (digit) => (digit === '0' ? 'O' : 'l')), 1],
      [folded(code, 75).replaceAll('\n', '=\n'), 1],
      [`<p>${code}</p>`, 1],
    ] as const) {
      expect(judge(mail, { stories }), mail).toMatchObject([{ verdict: 'good', line, code }]);
    }
  });

  test('in rows of a table, several in a text, the bad ones among the good', () => {
    const bad = `${code.slice(0, 40)}ZZ${code.slice(42)}`;
    const rows = `name,code,mark\n"Ann","${code}",1\nBéla;${other};2\nAnn\t${bad}\tx\nCem,${code.slice(0, 50)},4`;
    expect(verdicts(rows)).toEqual([
      [2, 'good'],
      [3, 'good'],
      [4, 'mangled'],
      [5, 'cut'],
    ]);
    expect(verdicts(`${code.slice(0, 60)}\n${other} ${code}`)).toEqual([
      [1, 'cut'],
      [2, 'good'],
      [2, 'good'],
    ]);
  });

  test('one at a time, so that a page can go on in between', () => {
    const all = judgeEach(`${code}\n${other}`, { stories });
    expect(all.next()).toMatchObject({ done: false, value: { line: 1 } });
    expect(all.next()).toMatchObject({ done: false, value: { line: 2 } });
    expect(all.next().done).toBe(true);
  });
});
