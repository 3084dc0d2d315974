import { debrief } from '../engine/debrief.ts';
import { plain } from '../engine/plain.ts';
import { replay } from '../engine/replay.ts';
import type { Mark } from '../engine/scenario.ts';
import type { Story } from './path-number.ts';
import type { RoomPath, Vote, Workshop } from './workshop.ts';

/** How many were for each of the choices, hands and phones together. */
export interface SummaryVote {
  readonly counts: readonly { readonly said: string; readonly count: number; readonly chosen: boolean }[];
  readonly round: number;
  readonly settled: Vote['settled'];
}

export interface SummaryDecision {
  /** From 1. */
  readonly number: number;
  /** The id of the scene. */
  readonly scene: string;
  /** What was said; empty where time ran on and nobody said anything. */
  readonly said: string;
  readonly vote?: SummaryVote;
}

export interface SummaryPath {
  readonly parted?: RoomPath['parted'];
  /** From where it parted; all of them on the first. */
  readonly decisions: readonly SummaryDecision[];
  /** The id of the scene; absent while the story goes on. */
  readonly ending?: string;
}

/** A rule with the sentences that kept, bent or broke it, each once, on whichever path. */
export interface SummaryRule {
  readonly rule: string;
  readonly met: readonly { readonly said: string; readonly mark: Mark }[];
}

/** What is sent round after a workshop. Nobody's name is in it, and no score. */
export interface Summary {
  readonly paths: readonly SummaryPath[];
  readonly rules: readonly SummaryRule[];
  readonly parked: readonly string[];
  readonly notes: readonly { readonly path: number; readonly number: number; readonly text: string }[];
}

function voteOf(
  { among, hands, phones, round, settled, chosen }: Vote,
  said: ReadonlyMap<string, string>,
): SummaryVote {
  const counts = among.map((id, at) => ({
    said: said.get(id) ?? id,
    count: (hands[at] ?? 0) + (phones[at] ?? 0),
    chosen: id === chosen,
  }));
  return { counts, round, settled };
}

/** What stands in the summary of a workshop. Steps that the story does not know any more are left out. */
export function summary({ scenario, machine }: Story, workshop: Workshop): Summary {
  const said = new Map(scenario.scenes.flatMap(({ choices }) => choices.map(({ id, text }) => [id, plain(text)])));
  const told = workshop.paths.map(({ steps }) => debrief(scenario, replay(machine, steps)));
  const paths = workshop.paths.map(({ parted }, path): SummaryPath => {
    const { decisions = [], ending } = told[path] ?? {};
    const end = ending?.at(-1)?.id;
    return {
      ...(parted ? { parted } : {}),
      decisions: decisions.slice(parted?.decision ?? 0).map(({ number, scene, choice }): SummaryDecision => {
        const vote = workshop.votes.findLast((one) => one.path === path && one.decision === number);
        return {
          number: number + 1,
          scene: scene.id,
          said: said.get(choice.id) ?? '',
          ...(vote?.chosen === choice.id ? { vote: voteOf(vote, said) } : {}),
        };
      }),
      ...(end === undefined ? {} : { ending: end }),
    };
  });
  const rules = Object.keys(scenario.rules).flatMap((rule): SummaryRule[] => {
    const tested = told.flatMap(({ score }) => score.rules[rule]?.tested ?? []);
    const marks = new Map(tested.map(({ choice, mark }) => [choice, mark]));
    const met = [...marks].map(([choice, mark]) => ({ said: said.get(choice) ?? '', mark }));
    return met.length === 0 ? [] : [{ rule, met }];
  });
  const notes = [...workshop.notes]
    .sort((a, b) => a.path - b.path || a.decision - b.decision)
    .map(({ path, decision, text }) => ({ path, number: decision + 1, text }));
  return { paths, rules, parked: workshop.parked, notes };
}
