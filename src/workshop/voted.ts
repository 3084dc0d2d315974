import { MOST } from './limits.ts';
import { leading, phonesOf, tally } from './tally.ts';
import type { Stage, Vote, Voting, Workshop } from './workshop.ts';

/** A vote that has been closed. */
export type Settling = Extract<Stage, { kind: 'settling' }>;

/** Nothing counted yet. */
export const ballotFor = (among: readonly string[]): Voting => ({
  kind: 'voting',
  among,
  hands: among.map(() => 0),
  ballots: {},
  round: 1,
});

/** The count goes on. */
export function reopened({ among, hands, ballots, round }: Voting | Settling): Voting {
  return { kind: 'voting', among, hands, ballots, round };
}

/** Where one of several has to be picked, and nobody has yet. */
export const NOT_PICKED = -1;

/**
 * Whose hands are asked for next, from 0, so that a clicker alone can lead a vote: all, one after the other, where nothing is
 * counted yet, or the first alone; none where all were asked, or were counted without asking.
 */
export function asksNext(voting: Voting): number | undefined {
  const { among, hands, asking } = voting;
  const begun = leading(tally(voting)).length === 0 || (tally(voting).join() === hands.join() && lastOf(hands) === 0);
  if (asking === undefined && !begun) return undefined;
  const next = (asking ?? lastOf(hands)) + 1;
  return next < among.length ? next : undefined;
}

/** The last that has hands, from 0; -1 where none has. */
const lastOf = (hands: readonly number[]): number => hands.findLastIndex((count) => count > 0);

/** The vote is over: the most votes, or a tie, or nobody counted. */
export function settledFrom(voting: Voting): Stage {
  const { kind: _, asking: __, ...rest } = voting;
  const first = leading(tally(voting)).map((at) => voting.among[at] ?? '');
  return {
    ...rest,
    kind: 'settling',
    left: first.length === 0 ? voting.among : first,
    at: first.length === 1 ? 0 : NOT_PICKED,
    why: first.length === 0 ? 'nobody-counted' : first.length === 1 ? 'votes' : 'tie',
  };
}

/** Another one of those that are left is picked. What a lot decided is no lot any more. */
export function picked(stage: Settling, at: number): Stage {
  if (at === stage.at) return stage;
  const drawn = leading(tally(stage)).length === 0 ? 'nobody-counted' : 'tie';
  return { ...stage, at, why: stage.why === 'lots' ? drawn : stage.why };
}

/** So many hands more, or less. */
export function counted(workshop: Workshop, stage: Voting, at: number, by: number): Workshop {
  const before = stage.hands[at];
  if (before === undefined || !Number.isInteger(by)) return workshop;
  const after = Math.min(MOST.hands, Math.max(0, before + by));
  return after === before ? workshop : { ...workshop, stage: { ...stage, hands: stage.hands.with(at, after) } };
}

/** One vote a phone: the last one. */
export function withBallots(workshop: Workshop, stage: Voting, ballots: Readonly<Record<string, number>>): Workshop {
  const good = Object.entries(ballots).filter(
    ([phone, at]) => stage.among[at] !== undefined && stage.ballots[phone] !== at,
  );
  if (good.length === 0) return workshop;
  return { ...workshop, stage: { ...stage, ballots: { ...stage.ballots, ...Object.fromEntries(good) } } };
}

/** Hands stand as they were counted; phones say the same again when they are asked the same. */
export const recounted = ({ among, hands, round }: Vote): Voting => ({
  kind: 'voting',
  among,
  hands,
  ballots: {},
  round,
});

/** What is remembered of a vote once a choice plays. */
export const voteFor = (voted: Voting | Settling, chosen: string, path: number, decision: number): Vote => ({
  path,
  decision,
  among: voted.among,
  hands: voted.hands,
  phones: phonesOf(voted),
  round: voted.round,
  chosen,
  settled: settledBy(voted, chosen),
});

function settledBy(stage: Stage, choice: string): Vote['settled'] {
  if (stage.kind !== 'settling' || stage.left[stage.at] !== choice) return 'trainer';
  return stage.why === 'votes' || stage.why === 'lots' ? stage.why : 'trainer';
}
