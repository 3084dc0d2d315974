import { expect, test } from 'vitest';
import { layOutMap } from '../../../src/drawing/map.ts';
import { compileMachine } from '../../../src/engine/machine.ts';
import { replay } from '../../../src/engine/replay.ts';
import { asSeen } from '../../../src/views/map/as-seen.ts';
import { paperParts } from '../../../src/views/map/paper-parts.ts';
import { seenIn } from '../../../src/views/map/seen.ts';
import { choice, route, scene, story } from '../../proof/story.ts';
import * as promise from '../the-promise.ts';

/** Says one of three things, is led past a scene by a route, and may let the clock decide. */
const scenario = story([
  scene('start', [choice('left', { to: 'passed' }), choice('right', { to: 'cellar' }), choice('up', { to: 'attic' })]),
  scene(
    'passed',
    [choice('hidden-way', { to: 'attic' })],
    [
      route({ to: 'attic', needs: [{ kind: 'taken', choice: 'right' }] }),
      route({ to: 'hall', needs: [{ kind: 'taken', choice: 'left' }] }),
    ],
  ),
  scene('hall', [
    choice('shut', { to: 'cellar', needs: [{ kind: 'taken', choice: 'right' }] }),
    choice('out', { to: 'street' }),
    choice('wait', { to: 'street', after: 20 }),
  ]),
  scene('attic', [choice('down', { to: 'street' })]),
  scene('cellar'),
  scene('street'),
]);
const machine = compileMachine(scenario);
const seen = (...paths: readonly (readonly string[])[]) =>
  seenIn(
    scenario,
    paths.map((path) => replay(machine, path)),
  );
const map = layOutMap(scenario);

test('what was told was seen, what was passed through as well, and no more', () => {
  expect([...seen(['left']).scenes]).toEqual(['start', 'passed', 'hall']);
  expect([...seen(['left', 'out']).scenes]).toEqual(['start', 'passed', 'hall', 'street']);
});

test('choices that were taken and routes that were gone are told from what was only offered', () => {
  const { gone, offered } = seen(['left', 'wait']);
  expect([...gone]).toEqual(['left', 'passed/1', 'wait']);
  // Neither what was closed nor what the clock takes was there to be said.
  expect([...offered]).toEqual(['left', 'right', 'up', 'out']);
});

test('several attempts add up; one that no longer replays counts as far as it does', () => {
  const { scenes, gone } = seen(['right'], ['left', 'gone-from-the-story', 'out']);
  expect([...scenes].sort()).toEqual(['cellar', 'hall', 'passed', 'start']);
  expect([...gone].sort()).toEqual(['left', 'passed/1', 'right']);
});

test('nothing seen, nothing known', () => {
  expect(asSeen(map, seen())).toEqual({ ...map, nodes: [], edges: [] });
});

test('what could have been said leads to a blank plate, and nothing else of an unseen scene is there', () => {
  const known = asSeen(map, seen(['left', 'out']));
  expect(known.nodes.map(({ title }) => title)).toEqual(['Start', 'Passed', 'Hall', '', '', 'Street']);
  expect(known.edges.map(({ id }) => id)).toEqual(['left', 'right', 'up', 'passed/1', 'out']);
  const text = JSON.stringify(known);
  for (const word of ['attic', 'Attic', 'cellar', 'Cellar', 'hidden-way', 'shut', 'down'])
    expect(text).not.toContain(word);
});

test('what was said on the way leads to the same plates as on the whole map', () => {
  const { nodes, edges } = asSeen(map, seen(['left', 'out']));
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  const place = (id: string, of: typeof nodes) => of.find((node) => node.id === id);
  for (const id of ['start', 'hall', 'street']) expect(place(id, nodes)?.x).toBe(place(id, map.nodes)?.x);
});

test('nothing unseen of the first story shows after any of its walks', () => {
  const whole = layOutMap(promise.scenario);
  for (const { path } of Object.values(promise.scenario.walks)) {
    const told = seenIn(promise.scenario, [replay(promise.machine, path)]);
    const text = JSON.stringify(asSeen(whole, told));
    const unseen = promise.scenario.scenes.filter(({ id }) => !told.scenes.has(id));
    expect(unseen.length).toBeGreaterThan(0);
    for (const { id } of unseen) expect(text).not.toContain(`"${id}"`);
    for (const { id, title } of whole.nodes) if (!told.scenes.has(id)) expect(text).not.toContain(`"${title}"`);
  }
});

test('on paper a map is cut between its plates, into strips that fit a sheet and hold all of it', () => {
  const whole = layOutMap(promise.scenario);
  const parts = paperParts(whole);
  expect(parts.length).toBeGreaterThan(1);
  for (const [at, { top, height }] of parts.entries()) {
    expect(height * Math.min(1, 680 / whole.width)).toBeLessThanOrEqual(860);
    const next = parts[at + 1];
    if (next) expect(next.top).toBe(top + height);
  }
  for (const { id, y, height } of whole.nodes) {
    const holding = parts.filter((part) => part.top <= y && y + height <= part.top + part.height);
    expect(holding, id).toHaveLength(1);
  }
});
