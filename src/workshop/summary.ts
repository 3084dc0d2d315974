import { debrief } from '../engine/debrief.ts';
import { plain } from '../engine/plain.ts';
import { replay } from '../engine/replay.ts';
import type { Mark, Scenario, Scene } from '../engine/scenario.ts';
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
  /** The last line before the choices, and the name of whoever says it; absent where the scene has no line. */
  readonly before?: { readonly who?: string; readonly text: string };
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

/** A rule with the sentences that kept, bent or broke it on the room's own path: what-ifs and groups are not charged to it. */
export interface SummaryRule {
  readonly rule: string;
  readonly met: readonly { readonly said: string; readonly mark: Mark }[];
}

/** What is sent round after a workshop. Nobody's name is in it, and no score. */
export interface Summary {
  /** The room's own first. */
  readonly paths: readonly SummaryPath[];
  readonly rules: readonly SummaryRule[];
  readonly parked: readonly string[];
  /** `scene` is the id of the one at which it was written; empty where the story does not come there any more. */
  readonly notes: readonly { readonly scene: string; readonly text: string }[];
}

function lineBefore({ cast }: Scenario, { beats }: Scene): Pick<SummaryDecision, 'before'> {
  const last = beats.findLast((beat) => 'text' in beat);
  if (!last) return {};
  const who = last.kind === 'speech' ? { who: cast[last.who]?.name ?? last.who } : {};
  return { before: { ...who, text: plain(last.text) } };
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
  const replays = workshop.paths.map(({ steps }) => replay(machine, steps));
  const told = replays.map((one) => debrief(scenario, one));
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
          ...lineBefore(scenario, scene),
          said: said.get(choice.id) ?? '',
          ...(vote?.chosen === choice.id ? { vote: voteOf(vote, said) } : {}),
        };
      }),
      ...(end === undefined ? {} : { ending: end }),
    };
  });
  const rules = Object.keys(scenario.rules).flatMap((rule): SummaryRule[] => {
    const tested = told[0]?.score.rules[rule]?.tested ?? [];
    const met = tested.map(({ choice, mark }) => ({ said: said.get(choice) ?? '', mark }));
    return met.length === 0 ? [] : [{ rule, met }];
  });
  const notes = [...workshop.notes]
    .sort((a, b) => a.path - b.path || a.decision - b.decision)
    .map(({ path, decision, text }) => ({ scene: replays[path]?.moments[decision]?.scene ?? '', text }));
  return { paths, rules, parked: workshop.parked, notes };
}
