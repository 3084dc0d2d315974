import { ROLE_CHECK, type Step } from '../engine/replay.ts';
import { elapsed } from './clock.ts';
import { MOST } from './limits.ts';
import { recounted } from './voted.ts';
import { EVERY_TURN, pathOf, type RoomPath, type Stage, type Workshop } from './workshop.ts';

export const FROM_THE_START: Stage = { kind: 'telling', turns: 1 };

/** Nothing lies over the picture. */
export function uncovered(workshop: Workshop): Workshop {
  if (workshop.over === undefined) return workshop;
  const { over: _, ...rest } = workshop;
  return rest;
}

/** The paths with another one in this place. */
export function replaced(paths: Workshop['paths'], at: number, path: RoomPath): Workshop['paths'] {
  const [first, ...rest] = paths;
  return at === 0 ? [path, ...rest] : [first, ...rest.with(at - 1, path)];
}

/** The room goes on with another path, or with the same one elsewhere. */
export const onPath = (
  workshop: Workshop,
  paths: Workshop['paths'],
  playing: number,
  stage: Stage,
  now: number,
): Workshop => {
  const { held: _, ...rest } = workshop;
  return { ...rest, paths, playing, stage, reached: elapsed(workshop.clock, now) };
};

const choicesIn = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => step !== ROLE_CHECK);

/** How many decisions lie in steps. */
export const decisionsIn = (steps: readonly Step[]): number => choicesIn(steps).length;

/** The steps before a decision, from 0; a role check made at it is among them. */
export function stepsBefore(steps: readonly Step[], decision: number): readonly Step[] {
  const ends = steps.flatMap((step, at) => (step === ROLE_CHECK ? [] : [at]));
  return steps.slice(0, ends[decision] ?? steps.length);
}

/** The last decision is taken back; where a vote was counted for it, the count stands there again. */
export function undone(workshop: Workshop, now: number): Workshop {
  const { paths, playing, votes } = workshop;
  const path = pathOf(workshop);
  const decision = decisionsIn(path.steps) - 1;
  if (decision < 0) return workshop;
  const { parted } = path;
  if (parted && decision <= parted.decision) {
    // Nothing of its own is left: the room is back on the path that it left. Ways that groups went stay as they are.
    if (parted.by !== 'minority' || playing !== paths.length - 1) return workshop;
    const [first, ...rest] = paths;
    const kept: Workshop['paths'] = [first, ...rest.slice(0, -1)];
    const all: Stage = { kind: 'telling', turns: EVERY_TURN };
    const back = {
      ...onPath(workshop, kept, parted.from, all, now),
      votes: votes.filter((vote) => vote.path !== playing),
      notes: workshop.notes.filter((note) => note.path !== playing),
    };
    const { split } = workshop;
    // Groups that left from there are under way all the same.
    return split?.path === playing ? { ...back, split: { ...split, path: parted.from } } : back;
  }
  const was = votes.findLast((vote) => vote.path === playing && vote.decision === decision);
  const before = onPath(
    workshop,
    replaced(paths, playing, { ...path, steps: stepsBefore(path.steps, decision) }),
    playing,
    was ? recounted(was) : { kind: 'telling', turns: EVERY_TURN },
    now,
  );
  return was ? { ...before, votes: votes.filter((vote) => vote !== was) } : before;
}

/** Back to where a vote was taken, with another choice; or to where that was tried before. */
export function withMinority(workshop: Workshop, at: number, choice: string, now: number): Workshop {
  const vote = workshop.votes[at];
  const path = vote && workshop.paths[vote.path];
  if (!vote || !path || choice === vote.chosen || !vote.among.includes(choice)) return workshop;
  const steps = [...stepsBefore(path.steps, vote.decision), choice];
  const there = workshop.paths.findIndex(
    (other) =>
      other.parted?.by === 'minority' &&
      other.parted.from === vote.path &&
      other.parted.decision === vote.decision &&
      other.steps.slice(0, steps.length).join() === steps.join(),
  );
  if (there >= 0) {
    return onPath(uncovered(workshop), workshop.paths, there, { kind: 'telling', turns: EVERY_TURN }, now);
  }
  if (workshop.paths.length >= MOST.paths) return workshop;
  const branch: RoomPath = { steps, parted: { from: vote.path, decision: vote.decision, by: 'minority' } };
  const paths: Workshop['paths'] = [...workshop.paths, branch];
  return onPath(uncovered(workshop), paths, paths.length - 1, FROM_THE_START, now);
}

/** With the path of a group that has come back, once. */
export function withGroup(workshop: Workshop, group: number, steps: readonly Step[]): Workshop {
  const { split, paths } = workshop;
  const one = split?.groups[group];
  const left = split && paths[split.path];
  if (!one || !left || one.path !== undefined) return workshop;
  if (steps.length > MOST.steps || paths.length >= MOST.paths) return workshop;
  const decision = sharedDecisions(split.before, left.steps);
  const path: RoomPath = { steps, parted: { from: split.path, decision, by: group } };
  const groups = split.groups.with(group, { ...one, path: paths.length });
  return { ...workshop, paths: [...paths, path], split: { ...split, groups } };
}

/** How many decisions two ways have in common. The room may have gone another way than to where its groups left it. */
function sharedDecisions(one: readonly Step[], other: readonly Step[]): number {
  const theirs = choicesIn(other);
  const parts = choicesIn(one).findIndex((choice, at) => choice !== theirs[at]);
  return parts < 0 ? decisionsIn(one) : parts;
}
