import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { advance, current } from '../../src/engine/replay.ts';
import type { Choice, Scenario, Scene } from '../../src/engine/scenario.ts';
import { version } from '../../src/engine/version.ts';
import { startWhatIf } from '../../src/record/attempt.ts';
import { deviceRecorder } from '../../src/record/device.ts';
import { resume } from '../../src/record/resume.ts';
import { NOON, played } from './any-attempt.ts';
import { BrowserStorage } from './browser-storage.ts';

const choice = (id: string, target: string): Choice => ({
  id,
  text: [id],
  target,
  marks: {},
  changes: {},
  needs: [],
  consequence: [],
  debrief: [],
});

const scene = (id: string, choices: readonly Choice[] = []): Scene => ({
  id,
  beats: [],
  thoughts: [],
  roleCheck: [],
  routes: [],
  choices,
});

/** Two scenes and an ending, where the second scene offers what is given. */
const tale = (...offers: string[]): Scenario => ({
  id: 'tale',
  title: 'A tale',
  you: 'you',
  cast: {},
  meters: {},
  rules: {},
  walks: {},
  scenes: [
    scene('one', [choice('stay', 'two')]),
    scene(
      'two',
      offers.map((offer) => choice(offer, 'three')),
    ),
    scene('three', [choice('end', 'over')]),
    scene('over'),
  ],
});

const before = tale('left', 'right');
const attempt = { ...played('x', ['stay', 'left']), version: version(before) };

test('an attempt goes on where it was', () => {
  const resumed = resume(compileMachine(before), version(before), attempt);
  expect(resumed).toMatchObject({ attempt, dropped: 0, changedVersion: false });
  expect(current(resumed.replay).scene).toBe('three');
});

test('a changed story that still replays drops nothing and takes the new version', () => {
  const after = tale('left', 'right', 'straight');
  const resumed = resume(compileMachine(after), version(after), attempt);
  expect(resumed).toMatchObject({ attempt: { ...attempt, version: version(after) }, dropped: 0, changedVersion: true });
});

test('a story that no longer allows a step goes on from the last one that it allows', () => {
  const after = tale('right');
  const machine = compileMachine(after);
  const { attempt: going, replay, dropped, changedVersion } = resume(machine, version(after), attempt);
  expect({ dropped, changedVersion, steps: going.steps, times: going.times }).toEqual({
    dropped: 1,
    changedVersion: true,
    steps: ['stay'],
    times: [1000],
  });
  expect(current(replay).scene).toBe('two');
  expect(current(advance(machine, replay, 'right')).scene).toBe('three');
});

test('what was dropped stays in the record beside what goes on, under the same name at each try', () => {
  const after = tale('right');
  const storage = new BrowserStorage();
  const device = deviceRecorder(() => storage);
  device.keep(attempt);
  const { attempt: going } = resume(compileMachine(after), version(after), attempt);
  expect(resume(compileMachine(after), version(after), attempt).attempt).toEqual(going);
  device.keep({ ...going, steps: ['stay', 'right'], times: [1000, 9000] });
  expect(device.attempts().map(({ steps }) => steps)).toEqual(
    expect.arrayContaining([
      ['stay', 'left'],
      ['stay', 'right'],
    ]),
  );
  expect(device.troubles()).toEqual([]);
});

test('a what-if that loses steps that it had kept says so', () => {
  const after = tale('right');
  const whatIf = startWhatIf(attempt, 2, 'w', version(before), NOON);
  const resumed = resume(compileMachine(after), version(after), whatIf);
  expect(resumed.attempt).toMatchObject({ steps: ['stay'], whatIf: { of: 'x', at: 1 } });
});

test('any list of steps goes on somewhere, and steps kept and steps dropped are all steps', () => {
  const machine = compileMachine(before);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('stay', 'left', 'right', 'end', '?', 'constructor')), (steps) => {
      const resumed = resume(machine, version(before), played('x', steps));
      expect(resumed.replay.problem).toBeUndefined();
      expect(resumed.attempt.steps).toEqual(resumed.replay.steps);
      expect(resumed.attempt.steps.length + resumed.dropped).toBe(steps.length);
      expect(resumed.attempt.times).toHaveLength(resumed.attempt.steps.length);
    }),
  );
});
