import fc from 'fast-check';
import { compileMachine } from '../../src/engine/machine.ts';
import { current, hasEnded, openChoices, type Replay, replay } from '../../src/engine/replay.ts';
import { version } from '../../src/engine/version.ts';
import { type Act, act } from '../../src/workshop/act.ts';
import type { Here } from '../../src/workshop/here.ts';
import { beginWorkshop, pathOf, type Workshop } from '../../src/workshop/workshop.ts';
import { thePromise } from '../engine/the-promise.ts';

export const scenario = thePromise();
export const machine = compileMachine(scenario);
export const NOON = Date.parse('2026-03-02T12:00:00.000Z');
/** In how many turns each moment is told here. */
const TURNS = 3;

/** The same paths come again and again. */
const replays = new Map<string, Replay>();
function replayed(steps: readonly string[]): Replay {
  const so = replays.get(steps.join()) ?? replay(machine, steps);
  replays.set(steps.join(), so);
  return so;
}

/** Where a workshop stands in the first story, at a plan that stops everywhere, or only at every other decision. */
export function hereOf(workshop: Workshop, everywhere = true): Here {
  const so = replayed(pathOf(workshop).steps);
  const { scene: id, snapshot, checked } = current(so);
  const scene = scenario.scenes.find((one) => one.id === id);
  if (!scene) throw new Error(id);
  const decision = so.moments.length - 1;
  return {
    scene,
    decision,
    turns: TURNS,
    choices: openChoices(scene, snapshot).filter(({ after }) => after === undefined),
    ended: hasEnded(so),
    checked,
    stop: everywhere || decision % 2 === 0,
  };
}

export const fresh = (id = 'abcdefghij01'): Workshop =>
  beginWorkshop(
    { id, name: 'Leeds, the new managers', scenario: scenario.id, version: version(scenario), room: 'K7Q2MX' },
    NOON,
  );

/** What comes of acts, one a second. */
export const after = (acts: readonly Act[], from = fresh(), everywhere = true): Workshop =>
  acts.reduce((so, one, at) => act(so, one, hereOf(so, everywhere), NOON + 1000 * (at + 1)), from);

const ids = scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
const small = fc.integer({ min: -1, max: 5 });
const anyText = fc.constantFrom('', ' ', 'Who owns Roderigo?', 'x'.repeat(6000));

/** Any act: many make sense, some do not. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Act>({ kind: 'next' }) },
  { weight: 3, arbitrary: fc.constantFrom<Act>({ kind: 'back' }, { kind: 'back-a-decision' }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('number' as const), number: small }) },
  {
    weight: 10,
    arbitrary: fc.oneof<fc.Arbitrary<Act>[]>(
      fc.record({ kind: fc.constant('one-less' as const), number: small }),
      fc.record({ kind: fc.constant('hands' as const), at: small, hands: fc.integer({ min: -3, max: 20_000 }) }),
      fc.record({
        kind: fc.constant('ballots' as const),
        ballots: fc.dictionary(fc.constantFrom('P1', 'P2', 'P3', 'P4'), small, { maxKeys: 4 }),
      }),
      fc.record({
        kind: fc.constant('to' as const),
        stage: fc.constantFrom('choices' as const, 'discuss' as const, 'voting' as const),
      }),
      fc.constantFrom<Act>({ kind: 'vote-again' }, { kind: 'role-check' }),
      fc.record({ kind: fc.constant('lots' as const), at: small }),
      fc.record({ kind: fc.constant('play' as const), choice: fc.constantFrom(...ids) }),
      fc.record({
        kind: fc.constant('over' as const),
        over: fc.constantFrom('black', 'role-check', 'join', 'groups', 'paths'),
      }),
      fc.record({ kind: fc.constant('minority' as const), vote: small, choice: fc.constantFrom(...ids.slice(0, 8)) }),
      fc.record({ kind: fc.constant('go-to-path' as const), path: small }),
      fc.record({
        kind: fc.constant('split' as const),
        choices: fc.array(fc.constantFrom(...ids.slice(0, 8)), { maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('group-came' as const),
        group: small,
        steps: fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('note' as const), text: anyText, path: small, decision: small }),
      fc.record({ kind: fc.constant('park' as const), text: anyText }),
      fc.record({ kind: fc.constant('unpark' as const), at: small }),
      fc.record({ kind: fc.constant('rename' as const), name: anyText }),
      fc.record({ kind: fc.constant('clock' as const), runs: fc.boolean() }),
    ),
  },
);

export const anyActs = fc.array(anyAct, { maxLength: 60 });

/** Any workshop that a console can have kept. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc
  .record({ acts: anyActs, everywhere: fc.boolean(), id: fc.stringMatching(/^[a-z0-9]{12}$/) })
  .map(({ acts, everywhere, id }) => after(acts, fresh(id), everywhere));
