import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import { current, hasEnded, replay } from '../../src/engine/replay.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { version } from '../../src/engine/version.ts';
import { compareReplays } from '../../src/proof/replays.ts';
import { walks } from '../engine/random-walk.ts';
import { choice, meter, route, scene, story } from './story.ts';

// Hundreds of stories are explored twice; a busy machine needs longer for them than a test is given.
vi.setConfig({ testTimeout: 60_000 });

/** What an author may do to a story between two editions of it. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('remove', 'rename', 'retarget', 'guard', 'role-check', 'route'),
    scene: fc.nat(),
    choice: fc.nat(),
  }),
  { maxLength: 3 },
);

/** The story with some choices taken away, renamed, sent elsewhere or guarded; it stays one that can be played. */
function edited(scenario: Scenario, changes: typeof edits extends fc.Arbitrary<infer T> ? T : never): Scenario {
  let story = scenario;
  for (const { kind, scene: at, choice: which } of changes) {
    const index = at % story.scenes.length;
    const last = story.scenes[story.scenes.length - 1];
    const scenes = story.scenes.map((held, number) => {
      if (number !== index || held === last) return held;
      const picked = held.choices[which % held.choices.length];
      const changed = held.choices.flatMap((one) => {
        if (one !== picked) return [one];
        if (kind === 'remove') return [];
        if (kind === 'rename') return [{ ...one, id: `${one.id}-now` }];
        if (kind === 'retarget') return [{ ...one, target: last?.id ?? '' }];
        if (kind === 'guard')
          return [{ ...one, needs: [{ kind: 'meter', meter: 'trust', op: '>=', value: 2 } as const] }];
        return [one];
      });
      return {
        ...held,
        choices: changed,
        ...(kind === 'role-check' ? { roleCheck: [] } : {}),
        ...(kind === 'route' && last
          ? { routes: [route({ to: last.id, needs: [{ kind: 'meter', meter: 'trust', op: '>=', value: 3 }] })] }
          : {}),
      };
    });
    story = { ...story, scenes };
  }
  return story;
}

test('what it says of attempts is what replaying them shows', () => {
  fc.assert(
    fc.property(walks, edits, ({ scenario, replay: attempt }, changes) => {
      const after = edited(scenario, changes);
      const result = compareReplays(scenario, after);
      expect(result.complete).toBe(true);
      const again = replay(compileMachine(after), attempt.steps);
      if (!hasEnded(attempt)) {
        const fate = result.waiting[current(attempt).scene];
        expect(again.problem ? ['depends', 'lost'] : ['goes-on', 'depends']).toContain(fate);
      }
      if (again.problem) {
        const { at, step } = again.problem;
        const stood = current(replay(compileMachine(scenario), attempt.steps.slice(0, at))).scene;
        expect(result.lost.map((lost) => [lost.scene, lost.step])).toContainEqual([stood, step]);
      }
    }),
    { numRuns: 200 },
  );
});

test('every example replays in the old edition, and stops in the new one at its last step', () => {
  fc.assert(
    fc.property(walks, edits, ({ scenario }, changes) => {
      const after = edited(scenario, changes);
      for (const { example, now } of compareReplays(scenario, after).lost) {
        expect(replay(compileMachine(scenario), example).problem).toBeUndefined();
        expect(replay(compileMachine(after), example).problem).toMatchObject({ at: example.length - 1, scene: now });
      }
    }),
    { numRuns: 200 },
  );
});

test('where the version stays the same, nothing is lost', () => {
  fc.assert(
    fc.property(walks, ({ scenario }) => {
      const after = {
        ...scenario,
        title: 'Another',
        scenes: scenario.scenes.map((one) => ({
          ...one,
          beats: [{ kind: 'narration' as const, text: ['New words.'] }],
        })),
      };
      expect(version(after)).toBe(version(scenario));
      expect(compareReplays(scenario, after).lost).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

const STORY = story(
  [
    {
      ...scene('monday', [choice('ask', { to: 'tuesday', changes: { trust: 1 } }), choice('tell', { to: 'tuesday' })]),
      roleCheck: [['Yours?']],
    },
    scene('tuesday', [choice('wait', { to: 'wednesday' }), choice('ring', { to: 'wednesday' })]),
    scene('wednesday', [choice('go', { to: 'friday' })]),
    scene('friday'),
  ],
  { meters: { trust: meter(1, 3) } },
);

test('why, in each case, with the scene, and the scenes that go on unharmed', () => {
  const [monday, tuesday, wednesday, friday] = STORY.scenes;
  if (!monday || !tuesday || !wednesday || !friday) throw new Error('The story has four scenes.');
  const after = {
    ...STORY,
    scenes: [
      { ...monday, roleCheck: [] },
      {
        ...tuesday,
        choices: [
          choice('wait', { to: 'friday' }),
          choice('ring', { to: 'wednesday', needs: [{ kind: 'meter', meter: 'trust', op: '>=', value: 2 }] }),
        ],
      },
      wednesday,
      friday,
    ],
  };
  const { lost, waiting } = compareReplays(STORY, after);
  expect(lost.map(({ scene, step, why, example }) => [scene, step, why, example.join(' ')])).toEqual([
    ['monday', '?', 'no-role-check', '?'],
    ['tuesday', 'ring', 'hidden', 'tell ring'],
    ['wednesday', 'go', 'ended', 'ask wait go'],
  ]);
  expect(waiting).toEqual({ monday: 'depends', tuesday: 'depends', wednesday: 'depends' });
});

test('a choice that went, and one that moved to another scene', () => {
  const [monday, tuesday, wednesday, friday] = STORY.scenes;
  if (!monday || !tuesday || !wednesday || !friday) throw new Error('The story has four scenes.');
  const after = {
    ...STORY,
    scenes: [
      { ...monday, choices: [choice('ask', { to: 'wednesday' })] },
      { ...tuesday, choices: [choice('wait', { to: 'wednesday' })] },
      { ...wednesday, choices: [choice('go', { to: 'friday' }), choice('ring', { to: 'friday' })] },
      friday,
    ],
  };
  const { lost, waiting, moved } = compareReplays(STORY, after);
  expect(lost.map(({ scene, step, why, now }) => [scene, step, why, now])).toEqual([
    ['monday', 'tell', 'removed', 'monday'],
    ['tuesday', 'wait', 'elsewhere', 'wednesday'],
    ['wednesday', 'go', 'ended', 'friday'],
  ]);
  expect(waiting).toEqual({ monday: 'goes-on', tuesday: 'depends', wednesday: 'depends' });
  expect(moved).toEqual({ tuesday: ['wednesday'], wednesday: ['friday'] });
});
