import { expect, test } from 'vitest';
import { ROLE_CHECK } from '../../src/engine/replay.ts';
import type { Act } from '../../src/workshop/act.ts';
import type { Question } from '../../src/workshop/phones.ts';
import { questionOf } from '../../src/workshop/question.ts';
import { pathOf, type Workshop } from '../../src/workshop/workshop.ts';
import { after, hereOf } from './any-workshop.ts';

const TALK: Act = { kind: 'to', stage: 'discuss' };
const VOTE: Act = { kind: 'to', stage: 'voting' };
const say = (number: number): readonly Act[] => [
  TALK,
  { kind: 'play', choice: hereOf(after([])).choices[number - 1]?.id ?? '' },
];

function asked(workshop: Workshop): Question {
  const question = questionOf(workshop, hereOf(workshop), 'What should Jim say?');
  if (!question) throw new Error('nothing is asked');
  return question;
}

test('nothing is asked while nothing is voted on', () => {
  const talking = after([TALK]);
  expect(questionOf(talking, hereOf(talking), '')).toBeUndefined();
});

test('the same scene, reached another way, is asked anew; reached the same way, it is the same question', () => {
  const first = after([...say(1), VOTE]);
  const other = after([{ kind: 'back-a-decision' }, ...say(2), VOTE], first);
  expect(hereOf(other).scene.id).toBe(hereOf(first).scene.id);
  expect(asked(other).choices).toEqual(asked(first).choices);
  expect(asked(other).id).not.toBe(asked(first).id);
  const again = after([{ kind: 'back-a-decision' }, ...say(1), VOTE], other);
  expect(asked(again).id).toBe(asked(first).id);
});

test('a role check in the middle of a vote leaves the question as it is', () => {
  const before = after([VOTE]);
  const checked = after([{ kind: 'role-check' }, { kind: 'role-check' }], before);
  expect(pathOf(checked).steps).toEqual([ROLE_CHECK]);
  expect(asked(checked)).toEqual(asked(before));
});

test('choices keep the numbers of the room’s screen when a tie is voted on again', () => {
  const first = after([VOTE, { kind: 'number', number: 1 }, { kind: 'number', number: 3 }]);
  const second = after([{ kind: 'next' }, { kind: 'vote-again' }], first);
  expect(asked(first).numbers).toEqual([1, 2, 3]);
  expect(asked(second)).toMatchObject({ numbers: [1, 3], choices: [asked(first).choices[0], asked(first).choices[2]] });
  expect(asked(second).id).not.toBe(asked(first).id);
});
