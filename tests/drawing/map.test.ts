import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMap, type MapNode, type StoryMap } from '../../src/drawing/map.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { thePromise } from '../engine/the-promise.ts';
import { randomStory } from '../proof/random-story.ts';
import { choice, route, scene, story } from '../proof/story.ts';

/** A story of so many scenes, each with three choices that lead at most six scenes on. */
function longStory(size: number): Scenario {
  let seed = 7;
  const dice = (sides: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * sides);
  };
  const scenes = Array.from({ length: size - 1 }, (_, at) => {
    const choices = [0, 1, 2].map((number) =>
      choice(`c${at}-${number}`, { to: `a-scene-${Math.min(size - 1, at + 1 + (number === 0 ? 0 : dice(6)))}` }),
    );
    return scene(`a-scene-${at}`, choices);
  });
  return story([...scenes, scene(`a-scene-${size - 1}`)]);
}

const overlaps = (one: MapNode, other: MapNode): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** What is wrong with a map of this story, in words. */
function wrongWith(scenario: Scenario, { width, height, nodes, edges }: StoryMap): readonly string[] {
  const choices = scenario.scenes.flatMap((scene) => scene.choices.map(({ id }) => id));
  const routes = scenario.scenes.flatMap(({ id, routes }) => routes.map((_, index) => `${id}/${index}`));
  const drawn = edges.map(({ id }) => id);
  const points = edges.flatMap(({ line, head }) => (`${line}${head}`.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map(String));
  return [
    ...nodes.flatMap((one, at) =>
      nodes
        .slice(at + 1)
        .filter((other) => overlaps(one, other))
        .map((other) => `${one.id} and ${other.id} lie on each other`),
    ),
    ...nodes
      .filter(({ x, y, ...node }) => x < 0 || y < 0 || x + node.width > width || y + node.height > height)
      .map(({ id }) => `${id} is beyond the edge`),
    ...[...choices, ...routes].filter((id) => !drawn.includes(id)).map((id) => `${id} is not drawn`),
    ...drawn.filter((id, at) => drawn.indexOf(id) !== at).map((id) => `${id} is drawn twice`),
    ...points
      .filter((point) => {
        const [x = Number.NaN, y = Number.NaN] = point.split(' ').map(Number);
        return !(x >= 0 && x <= width && y >= 0 && y <= height);
      })
      .map((point) => `a line goes to ${point}`),
  ];
}

test('every scene of the first story has a plate of its own, and every choice and route a line', () => {
  const scenario = thePromise();
  const map = layOutMap(scenario);
  expect(map.nodes.map(({ id }) => id)).toEqual(scenario.scenes.map(({ id }) => id));
  expect(wrongWith(scenario, map)).toEqual([]);
});

test('the first scene lies on top, every target below the scene that leads to it', () => {
  const { nodes, edges } = layOutMap(thePromise());
  const top = new Map(nodes.map(({ id, y }) => [id, y]));
  expect(Math.min(...top.values())).toBe(top.get('the-blank-line'));
  for (const { from, to } of edges) expect(top.get(to)).toBeGreaterThan(top.get(from) ?? Infinity);
});

test('any story can be drawn', () => {
  fc.assert(
    fc.property(randomStory({ timed: true }), (scenario) => {
      expect(wrongWith(scenario, layOutMap(scenario))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the same story gives the same map', () => {
  expect(layOutMap(thePromise())).toEqual(layOutMap(thePromise()));
});

test.each([60, 300])(
  '%i scenes are laid out within seconds, none on another',
  (size) => {
    const scenario = longStory(size);
    const start = performance.now();
    const map = layOutMap(scenario);
    // About 0.2 and 1 s on a machine that does nothing else.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(wrongWith(scenario, map)).toEqual([]);
  },
  60_000,
);

test('a scene that comes again, and one that leads back, are drawn as well', () => {
  const scenario = story([
    scene('ask', [choice('again', { to: 'ask' }), choice('on', { to: 'wait' })]),
    scene('wait', [choice('back', { to: 'ask' }), choice('go', { to: 'end' })]),
    scene('end'),
  ]);
  expect(wrongWith(scenario, layOutMap(scenario))).toEqual([]);
});

test('a plate says what its scene is, and a line what its choice gives', () => {
  const scenario = story([
    {
      ...scene('the-first-one', [
        choice('both', { to: 'end', marks: { ask: 'breaks', tell: 'keeps' } }),
        choice('late', { to: 'end', after: 20, needs: [{ kind: 'taken', choice: 'both' }] }),
      ]),
      beats: [
        { kind: 'speech', who: 'jim', text: ['Well.'] },
        { kind: 'speech', who: 'ellen', text: ['That is not what you said on Monday.'] },
      ],
      thoughts: [{ who: 'ellen', text: [['Oh.']] }],
      facilitator: { text: [['Wait.']] },
    },
    scene('middle', [], [route({ to: 'end' })]),
    scene('end'),
  ]);
  const { nodes, edges } = layOutMap(scenario);
  const [first, middle, end] = nodes;
  expect(first).toMatchObject({
    title: 'The first one',
    kind: 'first',
    who: 'ellen',
    signs: ['thought', 'note', 'clock'],
  });
  expect(middle).toMatchObject({ kind: 'scene', signs: [] });
  expect(middle).not.toHaveProperty('who');
  expect(end).toMatchObject({ kind: 'ending' });
  expect(edges).toMatchObject([
    { id: 'both', kind: 'choice', from: 'the-first-one', to: 'end', marks: ['keeps', 'breaks'], needs: false },
    { id: 'late', kind: 'clock', marks: [], needs: true },
    { id: 'middle/0', kind: 'route', from: 'middle', to: 'end', needs: false },
  ]);
});

test('a long title stands on several lines, all of it', () => {
  const id = 'the-afternoon-on-which-nobody-in-the-whole-building-answered-a-single-telephone';
  const [node] = layOutMap(story([scene(id)])).nodes;
  expect(node?.lines.length).toBe(3);
  expect(node?.lines.join(' ')).toBe(node?.title);
});
