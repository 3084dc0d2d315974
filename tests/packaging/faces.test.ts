import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ComponentChild, isValidElement } from 'preact';
import { describe, expect, test } from 'vitest';
import { ourScenarios, scenarioId } from '../../src/cli/files.ts';
import { debrief } from '../../src/engine/debrief.ts';
import { compileMachine } from '../../src/engine/machine.ts';
import { advance, begin, current, hasEnded, openChoices, type Replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { facesOf } from '../../src/packaging/faces.ts';
import { Day } from '../../src/views/debrief/Day.tsx';
import { Meters } from '../../src/views/player/Meters.tsx';
import type { PlayData } from '../../src/views/player/play-data.ts';
import { tellingsOf } from '../../src/views/player/telling.ts';
import { stroll } from '../engine/random-walk.ts';
import { FACES, storyOf } from './small-site.ts';

/** The addresses of the images that a view has drawn. */
function imagesIn(drawn: ComponentChild | readonly ComponentChild[]): readonly string[] {
  if (Array.isArray(drawn)) return drawn.flatMap(imagesIn);
  if (!isValidElement(drawn)) return [];
  const { src, children }: { src?: string; children?: ComponentChild } = drawn.props;
  return [...(drawn.type === 'img' && src !== undefined ? [src] : []), ...imagesIn(children)];
}

const faceOfImage = (src: string): string => src.replace(/\.svg$/, '');

/** Every face that the views show on a path, as `<person>.<mood>`: in the picture, beside what is said, beside a thought, a meter. */
function facesOn(data: PlayData, path: Replay): readonly string[] {
  const { scenario } = data;
  const drawn = path.moments.flatMap(({ snapshot: { context } }) => imagesIn(Meters({ data, faces: '', context })));
  const day = hasEnded(path) ? imagesIn(Day({ data, faces: '', debrief: debrief(scenario, path) })) : [];
  const told = tellingsOf(scenario, path.moments).flatMap(({ turns, scene }) => {
    const last = turns[turns.length - 1] ?? turns[0];
    return [
      ...turns.flatMap(({ lines, present }) => [...present, ...lines.filter((line) => line.kind !== 'narration')]),
      ...scene.thoughts.map(({ who }) => ({ who, mood: last.present.find((one) => one.who === who)?.mood ?? 'calm' })),
    ].map(({ who, mood }) => `${who}.${mood}`);
  });
  return [...told, ...[...drawn, ...day].map(faceOfImage)];
}

const dataOf = (scenario: Scenario, day: PlayData['day'] = []): PlayData => ({
  scenario,
  version: '',
  tints: {},
  rules: {},
  ...(day.length > 0 ? { day } : {}),
});

const missing = (data: PlayData, path: Replay): readonly string[] => {
  const packed = new Set(facesOf(data));
  return [...new Set(facesOn(data, path))].filter((face) => !packed.has(face));
};

const stories = ourScenarios().map((path) => {
  const { scenario } = parseScenario(readFileSync(path, 'utf8'), path, { id: scenarioId(path) });
  if (!scenario) throw new Error(`${path} has a fault.`);
  return scenario;
});

const story = storyOf('a');
const [start, end] = story.scenes;
if (!start || !end) throw new Error('The small story has two scenes.');

describe.each(stories)('$id', (scenario) => {
  test('no face is missing on paths that together take every choice', () => {
    const machine = compileMachine(scenario);
    const data = dataOf(scenario);
    const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
    const left = new Set(scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => id)));
    const dice = fc.sample(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), { numRuns: 3000, seed: 5 });
    const written = Object.values(scenario.walks).map(({ path }) => path);
    for (const way of [...written, ...dice]) {
      if (left.size === 0) break;
      let path = begin(machine);
      for (const turn of way) {
        if (hasEnded(path)) break;
        const { scene, snapshot } = current(path);
        const open = openChoices(scenes.get(scene) ?? start, snapshot).map(({ id }) => id);
        const next =
          typeof turn === 'string' ? turn : (open.find((id) => left.has(id)) ?? open[turn % open.length] ?? '');
        left.delete(next);
        path = advance(machine, path, next);
      }
      expect(missing(data, path)).toEqual([]);
    }
    expect([...left]).toEqual([]);
  });

  test('no face is missing on random paths', () => {
    const data = dataOf(scenario);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (dice) => {
        expect(missing(data, stroll(scenario, dice))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('of each person only moods that are written somewhere, and calm', () => {
  expect(facesOf({ scenario: storyOf('a') })).toEqual(FACES);
  for (const scenario of stories) {
    const written = JSON.stringify(scenario);
    for (const face of facesOf({ scenario })) {
      const [who = '', mood = ''] = face.split('.');
      expect(scenario.cast[who]).toBeDefined();
      const own = scenario.meters[who]?.show === 'play';
      expect(mood === 'calm' || own || written.includes(`"mood":"${mood}"`)).toBe(true);
    }
  }
});

test('a meter that is somebody’s shows their face, at every height', () => {
  const meter = { label: 'Trust', start: 0, max: 20, show: 'play' } as const;
  const seen = Array.from({ length: 21 }, (_, value) => {
    const scenario: Scenario = { ...story, meters: { noor: { ...meter, start: value } } };
    const path = stroll(scenario, []);
    expect(current(path).snapshot.context.meters.noor).toBe(value);
    expect(missing(dataOf(scenario), path)).toEqual([]);
    return facesOn(dataOf(scenario), path).filter((face) => face.startsWith('noor.') && face !== 'noor.tired');
  });
  expect([...new Set(seen.flat())].sort()).toEqual(
    facesOf({ scenario: { ...story, meters: { noor: meter } } }).filter((face) => /^noor\.(?!tired)/.test(face)),
  );
});

test('whoever lost a chance to learn is shown so', () => {
  const meters = { seller: { label: 'Sellers’ column', start: 0, max: 9, show: 'debrief' } } as const;
  const choices = start.choices.map((choice) => ({ ...choice, changes: { seller: 1 } }));
  const scenario: Scenario = { ...story, meters, scenes: [{ ...start, choices }, end] };
  const data = dataOf(scenario, [{ id: 'start', title: 'Names', manager: 'Counts.', person: 'noor' }]);
  const path = stroll(scenario, [0]);
  expect(facesOn(data, path)).toContain('noor.sidelined');
  expect(missing(data, path)).toEqual([]);
});

test('somebody who thinks and is not there, or speaks without a mood, is calm', () => {
  const scenes = [
    {
      ...start,
      beats: [{ kind: 'speech', who: 'ellen', text: ['Yes?'] } as const],
      thoughts: [{ who: 'noor', text: [['Hm.']] }],
      choices: [],
    },
  ];
  expect(facesOf({ scenario: { ...story, scenes } })).toEqual(['ellen.calm', 'jim.calm', 'noor.calm']);
});
