import { ROLE_CHECK, type Step } from '../engine/replay.ts';
import { elapsed, ledOn, started, stopped } from './clock.ts';
import type { Here } from './here.ts';
import { MOST } from './limits.ts';
import { FROM_THE_START, onPath, replaced, uncovered, undone, withGroup, withMinority } from './paths.ts';
import { leading, tally } from './tally.ts';
import {
  asksNext,
  ballotFor,
  counted,
  NOT_PICKED,
  picked,
  reopened,
  type Settling,
  settledFrom,
  voteFor,
  withBallots,
} from './voted.ts';
import { EVERY_TURN, type Over, pathOf, type Stage, type Voting, type Workshop } from './workshop.ts';

export { decisionsIn } from './paths.ts';

/** Something that the trainer does, by a key, a clicker, the mouse or a finger; or that phones do. */
export type Act =
  /** On, and back, by as little as there is. */
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** The last decision was never made. */
  | { readonly kind: 'back-a-decision' }
  /** The key of a choice, from 1: one hand more for it where the room stops and votes; else the choice itself. */
  | { readonly kind: 'number'; readonly number: number }
  /** One hand less for a choice, from 1. */
  | { readonly kind: 'one-less'; readonly number: number }
  /** So many hands for one of those that can be voted for, from 0. */
  | { readonly kind: 'hands'; readonly at: number; readonly hands: number }
  /** What phones say: for some of them, or all, which of those that can be voted for, from 0. */
  | { readonly kind: 'ballots'; readonly ballots: Readonly<Record<string, number>> }
  | { readonly kind: 'to'; readonly stage: 'choices' | 'discuss' | 'voting' }
  /** A tie is voted on again, among those that tied; or a count is taken up again. */
  | { readonly kind: 'vote-again' }
  /** The lot fell on this one of those that are left, from 0. */
  | { readonly kind: 'lots'; readonly at: number }
  /** This choice plays, whatever was counted. */
  | { readonly kind: 'play'; readonly choice: string }
  | { readonly kind: 'role-check' }
  /** Shows it, or takes it away where it is shown. */
  | { readonly kind: 'over'; readonly over: Over }
  /** What if these had been right? Back to where a vote was taken, with another choice. */
  | { readonly kind: 'minority'; readonly vote: number; readonly choice: string }
  | { readonly kind: 'go-to-path'; readonly path: number }
  /** The room parts into groups at the present decision, each with a choice to begin with. */
  | { readonly kind: 'split'; readonly choices: readonly string[] }
  /** A group read out its code: the steps of its whole path. */
  | { readonly kind: 'group-came'; readonly group: number; readonly steps: readonly Step[] }
  /** A note on a decision, from 0, of a path. */
  | { readonly kind: 'note'; readonly text: string; readonly path: number; readonly decision: number }
  | { readonly kind: 'park'; readonly text: string }
  | { readonly kind: 'unpark'; readonly at: number }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'clock'; readonly runs: boolean };

/**
 * What a workshop becomes by an act. Pure; an act that makes no sense where the workshop stands changes nothing, and returns
 * the very same workshop.
 * @param here what the story holds at this moment
 * @param now milliseconds since 1970
 */
export function act(workshop: Workshop, what: Act, here: Here, now: number): Workshop {
  const next = changed(workshop, what, here, now);
  if (next === workshop) return workshop;
  const touched = new Date(now).toISOString();
  return leadsOn(what, workshop, next) ? { ...next, clock: ledOn(next.clock, now), touched } : { ...next, touched };
}

/** Whether the room was led on. Phones vote on their own, perhaps long after everybody has left. */
const leadsOn = ({ kind }: Act, before: Workshop, after: Workshop): boolean =>
  kind !== 'ballots' && (after.stage !== before.stage || after.paths !== before.paths || after.split !== before.split);

function changed(workshop: Workshop, what: Act, here: Here, now: number): Workshop {
  const { stage, over } = workshop;
  switch (what.kind) {
    case 'next':
      return over === undefined ? onward(workshop, here, now) : uncovered(workshop);
    case 'back':
      return over === undefined ? backward(workshop, here, now) : uncovered(workshop);
    case 'back-a-decision':
      return undone(uncovered(workshop), now);
    case 'number':
      return numbered(uncovered(workshop), what.number, here, now);
    case 'one-less':
      return stage.kind === 'voting' ? counted(workshop, stage, what.number - 1, -1) : workshop;
    case 'hands': {
      const before = stage.kind === 'voting' ? stage.hands[what.at] : undefined;
      return stage.kind === 'voting' && before !== undefined
        ? counted(workshop, stage, what.at, what.hands - before)
        : workshop;
    }
    case 'ballots':
      return stage.kind === 'voting' ? withBallots(workshop, stage, what.ballots) : workshop;
    case 'to':
      return here.ended ? workshop : at(uncovered(workshop), stageAt(what.stage, here, workshop, now));
    case 'vote-again':
      if (stage.kind !== 'settling') return workshop;
      return {
        ...workshop,
        stage:
          stage.why === 'tie' || stage.why === 'lots'
            ? { ...ballotFor(stage.left), round: stage.round + 1 }
            : reopened(stage),
      };
    case 'lots':
      return stage.kind === 'settling' && stage.left.length > 1 && stage.left[what.at] !== undefined
        ? { ...workshop, stage: { ...stage, at: what.at, why: 'lots' } }
        : workshop;
    case 'play':
      return played(workshop, what.choice, here, now);
    case 'role-check':
      return checked(workshop, here);
    case 'over':
      return over === what.over ? uncovered(workshop) : { ...workshop, over: what.over };
    case 'minority':
      return withMinority(workshop, what.vote, what.choice, now);
    case 'go-to-path':
      return workshop.paths[what.path] === undefined
        ? workshop
        : onPath(uncovered(workshop), workshop.paths, what.path, { kind: 'telling', turns: EVERY_TURN }, now);
    case 'split':
      return here.ended || !canSplit(what.choices, here)
        ? workshop
        : {
            ...workshop,
            split: {
              path: workshop.playing,
              before: pathOf(workshop).steps,
              groups: what.choices.map((choice) => ({ choice })),
            },
            over: 'groups',
          };
    case 'group-came':
      return withGroup(workshop, what.group, what.steps);
    case 'note':
      return withNote(workshop, { ...what, text: what.text.slice(0, MOST.text) });
    case 'park': {
      const text = what.text.trim().slice(0, MOST.text);
      const none = text === '' || workshop.parked.length >= MOST.parked;
      return none ? workshop : { ...workshop, parked: [...workshop.parked, text] };
    }
    case 'unpark':
      return workshop.parked[what.at] === undefined
        ? workshop
        : { ...workshop, parked: workshop.parked.filter((_, at) => at !== what.at) };
    case 'rename': {
      const name = what.name.trim().slice(0, MOST.name);
      return name === '' || name === workshop.name ? workshop : { ...workshop, name };
    }
    case 'clock':
      if (what.runs === (workshop.clock.since !== undefined)) return workshop;
      return { ...workshop, clock: what.runs ? started(workshop.clock, now) : stopped(workshop.clock, now) };
  }
}

const isVote = (stage: Stage): stage is Voting | Settling => stage.kind === 'voting' || stage.kind === 'settling';

/** To another stage of the same decision. What was counted, or tied, waits while the room goes back to talk. */
function at(workshop: Workshop, stage: Stage): Workshop {
  const { held: _, ...rest } = workshop;
  const before = workshop.stage;
  if (stage === before) return workshop;
  if (isVote(stage)) return { ...rest, stage };
  if (!isVote(before) || (before.round === 1 && leading(tally(before)).length === 0)) return { ...workshop, stage };
  return { ...rest, stage, held: reopened(before) };
}

const canSplit = (choices: readonly string[], here: Here): boolean =>
  choices.length > 0 && choices.length <= MOST.groups && choices.every((choice) => ids(here).includes(choice));

const ids = ({ choices }: Here): readonly string[] => choices.map(({ id }) => id);

function stageAt(
  kind: 'choices' | 'discuss' | 'voting',
  here: Here,
  { stage, held, clock }: Workshop,
  now: number,
): Stage {
  const all = here.choices.length;
  if (kind === 'choices') return stage.kind === kind && stage.shown === all ? stage : { kind, shown: all };
  if (stage.kind === kind) return stage;
  if (kind === 'discuss') return { kind, from: elapsed(clock, now) };
  return stage.kind === 'settling' ? reopened(stage) : (held ?? ballotFor(ids(here)));
}

function onward(workshop: Workshop, here: Here, now: number): Workshop {
  const { stage } = workshop;
  const to = (next: Stage): Workshop => at(workshop, next);
  switch (stage.kind) {
    case 'telling':
      if (stage.turns < here.turns) return to({ kind: 'telling', turns: stage.turns + 1 });
      return to(here.ended ? { kind: 'ended' } : { kind: 'choices', shown: here.stop ? 1 : here.choices.length });
    case 'choices':
      if (stage.shown < here.choices.length) return to({ kind: 'choices', shown: stage.shown + 1 });
      return to(stageAt(here.stop ? 'discuss' : 'voting', here, workshop, now));
    case 'discuss':
      return to(stageAt('voting', here, workshop, now));
    case 'voting': {
      const asked = asksNext(stage);
      return to(asked === undefined ? settledFrom(stage) : { ...stage, asking: asked });
    }
    case 'settling':
      // Where one of several has to be picked, nothing plays before somebody has picked it.
      return stage.at === NOT_PICKED ? to(picked(stage, 0)) : played(workshop, stage.left[stage.at] ?? '', here, now);
    case 'ended':
      return workshop;
  }
}

function backward(workshop: Workshop, here: Here, now: number): Workshop {
  const { stage } = workshop;
  const to = (next: Stage): Workshop => at(workshop, next);
  switch (stage.kind) {
    case 'telling': {
      const turns = Math.min(stage.turns, here.turns);
      return turns > 1 ? to({ kind: 'telling', turns: turns - 1 }) : undone(workshop, now);
    }
    case 'choices':
      return stage.shown > 1 && here.stop
        ? to({ kind: 'choices', shown: stage.shown - 1 })
        : to({ kind: 'telling', turns: here.turns });
    case 'discuss':
      return to({ kind: 'choices', shown: here.choices.length });
    case 'voting': {
      const { asking, ...all } = stage;
      if (asking === undefined) return to(stageAt(here.stop ? 'discuss' : 'choices', here, workshop, now));
      return to(asking === 0 ? all : { ...all, asking: asking - 1 });
    }
    case 'settling':
      // Where one of several has to be picked, forward takes it and back shows the next: a clicker has no more keys.
      return to(stage.left.length > 1 ? picked(stage, (stage.at + 1) % stage.left.length) : reopened(stage));
    case 'ended':
      return to({ kind: 'telling', turns: here.turns });
  }
}

function numbered(workshop: Workshop, number: number, here: Here, now: number): Workshop {
  const { stage } = workshop;
  const choice = here.choices[number - 1]?.id;
  if (choice === undefined) return workshop;
  switch (stage.kind) {
    case 'choices':
    case 'discuss': {
      if (stage.kind === 'choices' && number > stage.shown) return workshop;
      // Where the room stops, a number is a hand, and opens the vote where it is not open yet.
      if (!here.stop) return played(workshop, choice, here, now);
      const open = stageAt('voting', here, workshop, now);
      return open.kind === 'voting' ? counted(at(workshop, open), open, open.among.indexOf(choice), 1) : workshop;
    }
    case 'voting':
      return counted(workshop, stage, stage.among.indexOf(choice), 1);
    case 'settling': {
      const place = stage.left.indexOf(choice);
      return place < 0 ? workshop : at(workshop, picked(stage, place));
    }
    default:
      return workshop;
  }
}

function played(workshop: Workshop, choice: string, here: Here, now: number): Workshop {
  const { stage, playing } = workshop;
  const path = pathOf(workshop);
  if (!ids(here).includes(choice) || path.steps.length >= MOST.steps) return workshop;
  const voted = stage.kind === 'voting' || stage.kind === 'settling' ? stage : undefined;
  const vote = voted && voteFor(voted, choice, playing, here.decision);
  const paths = replaced(workshop.paths, playing, { ...path, steps: [...path.steps, choice] });
  return {
    ...onPath(uncovered(workshop), paths, playing, FROM_THE_START, now),
    votes: vote ? [...workshop.votes, vote] : workshop.votes,
  };
}

function checked(workshop: Workshop, here: Here): Workshop {
  if (workshop.over === 'role-check') return uncovered(workshop);
  if (here.ended || here.scene.roleCheck.length === 0) return workshop;
  const path = pathOf(workshop);
  const paths = here.checked
    ? workshop.paths
    : replaced(workshop.paths, workshop.playing, { ...path, steps: [...path.steps, ROLE_CHECK] });
  return { ...workshop, paths, over: 'role-check' };
}

function withNote(workshop: Workshop, { path, decision, text }: Workshop['notes'][number]): Workshop {
  const { notes } = workshop;
  if (workshop.paths[path] === undefined || !(decision >= 0 && decision <= MOST.steps)) return workshop;
  const isHere = (note: Workshop['notes'][number]): boolean => note.path === path && note.decision === decision;
  if ((notes.find(isHere)?.text ?? '') === text) return workshop;
  const others = notes.filter((note) => !isHere(note));
  if (text.trim() === '') return others.length === notes.length ? workshop : { ...workshop, notes: others };
  return others.length >= MOST.notes ? workshop : { ...workshop, notes: [...others, { path, decision, text }] };
}
