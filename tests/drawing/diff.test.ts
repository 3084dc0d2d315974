import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffScenarios, reworded } from '../../src/drawing/diff.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { WHOLE } from '../format/scenario-text.ts';

function read(text: string) {
  const { scenario, diagnostics } = parseScenario(text, 'story.md', { id: 'story' });
  if (!scenario) throw new Error(`${diagnostics[0]?.reason}\n${text}`);
  return scenario;
}
const BEFORE = read(WHOLE);
const NOTHING = {
  sameVersion: true,
  head: { added: [], removed: [] },
  scenes: { added: [], removed: [], changed: [] },
  choices: { added: [], removed: [], changed: [] },
  endings: { added: [], removed: [] },
  walks: { added: [], removed: [] },
};

test('a story and itself: nothing', () => {
  expect(diffScenarios(BEFORE, BEFORE)).toEqual(NOTHING);
});

test('words alone: the old and the new ones, and the version stays', () => {
  const after = read(WHOLE.replace('The chair is empty.', 'The chair is gone.').replace('Twice.', 'Three times.'));
  expect(diffScenarios(BEFORE, after)).toEqual({
    ...NOTHING,
    scenes: {
      added: [],
      removed: [],
      changed: [
        { id: 'the-first-morning', reworded: [expect.objectContaining({ what: 'thoughts' })] },
        {
          id: 'the-empty-desk',
          reworded: [
            {
              what: 'text',
              before: 'The chair is empty.',
              after: 'The chair is gone.',
              runs: [
                { kind: 'same', words: 'The chair is ' },
                { kind: 'removed', words: 'empty' },
                { kind: 'added', words: 'gone' },
                { kind: 'same', words: '.' },
              ],
            },
          ],
        },
      ],
    },
  });
});

test('a choice: retargeted, other effects, another debrief; a route; the head; an ending', () => {
  const after = read(
    WHOLE.replace('[Wait.](#the-call "wait")', '[Wait.](#the-window "wait")')
      .replace('`ellen -1` `time', '`ellen -2` `time')
      .replace('He learned that', 'She learned that')
      .replace('Who pays for that', 'Who pays for this')
      .replace('`needs ellen <= 1` `time -1`', '`needs ellen <= 2` `time -1`')
      .replace('max: 5', 'max: 6')
      .concat('\n## the-window\n\nIt is open.\n'),
  );
  const diff = diffScenarios(BEFORE, after);
  expect(diff.sameVersion).toBe(false);
  expect(diff.head).toEqual({
    added: ['meter ellen: Ellen’s trust in you, start 2, max 6, show play'],
    removed: ['meter ellen: Ellen’s trust in you, start 2, max 5, show play'],
  });
  expect(diff.scenes).toMatchObject({ added: ['the-window'], removed: [] });
  expect(diff.endings).toEqual({ added: ['the-window'], removed: [] });
  expect(diff.scenes.changed).toEqual([
    {
      id: 'the-call',
      reworded: [],
      routes: {
        before: ['to the-empty-desk, needs not take-the-call, needs ellen <= 1, time -1'],
        after: ['to the-empty-desk, needs not take-the-call, needs ellen <= 2, time -1'],
      },
    },
  ]);
  expect(diff.choices.changed).toEqual([
    {
      id: 'take-the-call',
      scene: 'the-first-morning',
      reworded: [
        expect.objectContaining({ what: 'debrief' }),
        expect.objectContaining({ what: 'facilitator note', after: 'Who pays for this, and when?' }),
      ],
      effects: { removed: ['ellen -1'], added: ['ellen -2'] },
    },
    {
      id: 'wait',
      scene: 'the-first-morning',
      reworded: [],
      retargeted: { before: 'the-call', after: 'the-window' },
    },
  ]);
});

test('a choice that was renamed: one went, one came', () => {
  const after = read(WHOLE.replace('"hang-up"', '"ring-off"'));
  expect(diffScenarios(BEFORE, after).choices).toEqual({ added: ['ring-off'], removed: ['hang-up'], changed: [] });
});

test('the runs of words make up both texts again', () => {
  const words = fc
    .array(fc.constantFrom('she', 'he', 'waits', 'rings', ',', '.'), { maxLength: 12 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = reworded('text', before, after).flatMap((one) => one.runs);
      const side = (left: string) =>
        runs
          .filter(({ kind }) => kind !== left)
          .map(({ words }) => words)
          .join('');
      if (before === after) expect(runs).toEqual([]);
      else expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
  );
});
