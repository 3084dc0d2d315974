import { sceneTitle } from '../../drawing/scene-title.ts';
import { workshopSummary as words } from '../../i18n/en.ts';
import type { Summary, SummaryDecision, SummaryPath, SummaryVote } from '../../workshop/summary.ts';
import { inShort } from '../presenter/room-paths.ts';

/** Of what lost a vote, as many letters as tell it from the others. */
const SHORT = 60;

/** A module that can be played alone. */
export interface AloneLink {
  readonly title: string;
  /** Absolute. */
  readonly address: string;
}

/** What stands around a summary. */
export interface SummaryFrame {
  readonly name: string;
  readonly module: string;
  readonly day: string;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly links: readonly AloneLink[];
}

/** Whose path it was. */
export const pathTitle = ({ parted }: SummaryPath): string =>
  parted === undefined ? words.room : parted.by === 'minority' ? words.minority : words.group(parted.by + 1);

export const endOf = ({ ending, decisions }: SummaryPath): string =>
  ending !== undefined ? words.ended(sceneTitle(ending)) : decisions.length === 0 ? words.nothing : words.notEnded;

export const saidIn = ({ said }: { readonly said: string }): string => (said === '' ? words.silence : words.said(said));

/** The votes of a decision in one line, with how a tie was settled. */
export function voteInWords({ counts, round, settled }: SummaryVote): string {
  const most = counts.map(({ count, said, chosen }) => words.vote(count, inShort(said, SHORT), chosen));
  return [words.votes(most), round > 1 ? words.again2(round) : '', words.settled[settled]].filter(Boolean).join(' ');
}

const decisionText = (decision: SummaryDecision): string =>
  [
    words.asked(decision.number, sceneTitle(decision.scene)),
    saidIn(decision),
    ...(decision.vote ? [voteInWords(decision.vote)] : []),
  ].join('\n');

const pathText = (path: SummaryPath): string =>
  [
    pathTitle(path).toUpperCase(),
    ...(path.parted ? [words.from(path.parted.decision + 1)] : []),
    ...path.decisions.map(decisionText),
    endOf(path),
  ].join('\n\n');

/** The whole summary as plain text, lines parted by `\n`. */
export function summaryText(summary: Summary, frame: SummaryFrame, withNotes: boolean): string {
  const listed = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [[title.toUpperCase(), ...items].join('\n')];
  const rules = summary.rules.map(({ rule, met }) =>
    [frame.rules[rule] ?? rule, ...met.map((one) => `– ${words.mark[one.mark]}: ${saidIn(one)}`)].join('\n'),
  );
  return [
    `${frame.name}\n${frame.module}, ${frame.day}`,
    ...summary.paths.map(pathText),
    ...listed(words.rules, rules),
    ...listed(
      words.parked,
      summary.parked.map((question) => `– ${question}`),
    ),
    ...listed(words.notes, withNotes ? summary.notes.map(({ number, text }) => `– ${words.note(number)} ${text}`) : []),
    ...listed(
      words.alone,
      frame.links.map(({ title, address }) => `– ${title}: ${address}`),
    ),
  ].join('\n\n');
}
