import { createActor } from 'xstate';
import type { StoryMachine, StorySnapshot } from '../engine/machine.ts';

/** What a step leaves to be done: nothing is, but the names of the scenes that were entered stand in it. */
export interface StepAction {
  readonly type: string;
  readonly params: unknown;
}

/** Where a step leads, and its actions: none at all where it cannot be taken, because every way enters a scene. */
export type Stepper = (snapshot: StorySnapshot, choice: string) => readonly [StorySnapshot, readonly StepAction[]];

/**
 * XState's pure `transition`, which makes an actor and a system for each call, with one actor for all calls: the machine never
 * talks to it, and the steps come three times as fast.
 */
export function stepper(machine: StoryMachine): Stepper {
  const self = createActor(machine);
  let actions: StepAction[] = [];
  const nothing = () => {};
  const scope: Parameters<StoryMachine['transition']>[2] = {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: ({ type, params }) => {
      actions.push({ type, params });
    },
  };
  return (snapshot, choice) => {
    actions = [];
    return [machine.transition(snapshot, { type: choice }, scope), actions];
  };
}
