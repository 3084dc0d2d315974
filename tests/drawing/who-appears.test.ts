import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCast } from '../../src/drawing/cast.ts';
import { whoAppears } from '../../src/drawing/who-appears.ts';
import { parseScenario } from '../../src/format/parse.ts';

const scenarios = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: id }) => {
    const file = `scenarios/${id}/scenario.md`;
    const { scenario, diagnostics } = parseScenario(readFileSync(file, 'utf8'), file, { id });
    if (!scenario) throw new Error(`${file}: ${diagnostics[0]?.reason}`);
    return scenario;
  });
const cast = readCast(readFileSync('scenarios/cast.yaml', 'utf8'));
const people = whoAppears(cast, scenarios);

test('everybody who appears in a story has a portrait, and it is said who they are and what they want', () => {
  const named = new Set(scenarios.flatMap((scenario) => Object.keys(scenario.cast)));
  expect(people.map(({ id }) => id)).toEqual([...named]);
  expect(people.filter(({ id }) => !cast.has(id)).map(({ id }) => id)).toEqual([]);
  expect(people.filter(({ about, wants }) => !about || !wants).map(({ id }) => id)).toEqual([]);
  expect([...cast.keys()].filter((id) => !named.has(id))).toEqual([]);
});

test('people stand in the order in which they first appear, with the stories that have them', () => {
  const promise = scenarios.filter(({ id }) => id === 'the-promise');
  expect(whoAppears(cast, promise).map(({ id }) => id)).toEqual(Object.keys(promise[0]?.cast ?? {}));
  for (const { id, scenarios: theirs } of people) {
    expect(theirs).toEqual(scenarios.filter((scenario) => scenario.cast[id]).map((scenario) => scenario.id));
  }
});

test('of somebody whom the cast file does not know, the first story says who they are', () => {
  const [ana] = whoAppears(new Map(), [
    {
      id: 'scratch',
      title: 'Scratch',
      you: 'ana',
      cast: { ana: { name: 'Ana', about: "who isn't drawn yet" } },
      meters: {},
      rules: {},
      walks: {},
      scenes: [
        {
          id: 'one',
          beats: [
            { kind: 'speech', who: 'ana', mood: 'tired', text: ['Well.'] },
            { kind: 'face', who: 'ana', mood: 'tired' },
            { kind: 'face', who: 'ana', mood: 'eager' },
            { kind: 'face', who: 'ben', mood: 'closed' },
          ],
          thoughts: [],
          roleCheck: [],
          routes: [],
          choices: [],
        },
      ],
    },
  ]);
  expect(ana).toEqual({
    id: 'ana',
    name: 'Ana',
    about: 'who isn’t drawn yet',
    tint: 'sand',
    moods: ['tired', 'eager'],
    scenarios: ['scratch'],
  });
});
