import { expect, test } from 'vitest';
import { plain } from '../../src/engine/plain.ts';
import { everyStory } from '../record/stories.ts';

/** As many as are read at a glance, with a room waiting. */
const MOST_WORDS = 40;

const choices = [...everyStory().values()].flatMap(({ scenario }) => scenario.scenes.flatMap((scene) => scene.choices));
const sayable = choices.filter(({ after }) => after === undefined);
const asked = choices.flatMap(({ facilitator }) => (facilitator ? [facilitator.map(plain).join(' ')] : []));

test('a trainer has something to ask whoever is for a choice, for every choice of the course that can be said', () => {
  expect(sayable.filter(({ facilitator }) => !facilitator).map(({ id }) => id)).toEqual([]);
});

test('each asks something of its own, in few words', () => {
  expect(asked.length).toBeGreaterThan(200);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((text) => text.split(' ').length > MOST_WORDS)).toEqual([]);
});
