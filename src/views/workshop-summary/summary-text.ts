import { sceneTitle } from '../../drawing/scene-title.ts';
import { lesson, workshopSummary as words } from '../../i18n/en.ts';
import type { Summary, SummaryDecision, SummaryPath, SummaryRule, SummaryVote } from '../../workshop/summary.ts';
import { inShort } from '../presenter/room-paths.ts';

/** Of what lost a vote, as many letters as tell it from the others. */
const SHORT = 60;
/** Of what was said on another path. */
const SHORT_LINE = 90;

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
  /** What the module is about, in a sentence; empty where nobody knows. */
  readonly about: string;
  /** For whom the room spoke: the name, and who that is. */
  readonly you: { readonly name: string; readonly about: string };
  readonly day: string;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  /** Scene id → what the module's papers call the decision. */
  readonly labels: Readonly<Record<string, string>>;
  /** What the lesson asks for this week; empty where it asks nothing. */
  readonly week: string;
  readonly links: readonly AloneLink[];
}

/** What was done, for somebody who was not there. */
export const overview = ({ day, module, about, you }: SummaryFrame): string =>
  words.overview(day, module, about, you.name, you.about);

/** Where it was asked, as on the papers. */
export const askedAt = (scene: string, { labels }: SummaryFrame): string =>
  words.asked(labels[scene] ?? '', sceneTitle(scene));

/** Whose path it was. */
export const pathTitle = ({ parted }: SummaryPath): string =>
  parted === undefined ? words.room : parted.by === 'minority' ? words.minority : words.group(parted.by + 1);

/** How another path came about; empty where nothing of it is left. */
export function partedIn({ parted, decisions: [first] }: SummaryPath): string {
  if (!parted || !first) return '';
  const scene = sceneTitle(first.scene);
  return parted.by === 'minority' ? words.triedAt(scene) : words.groupFrom(scene);
}

export function endOf({ ending, decisions, parted }: SummaryPath): string {
  if (ending !== undefined) return words.ended(sceneTitle(ending));
  if (decisions.length === 0) return words.nothing;
  return parted ? words.leftThere : words.notEnded;
}

export const saidIn = ({ said }: { readonly said: string }): string => (said === '' ? words.silence : words.said(said));

/** What was said at a decision, and by whom. */
export const answered = (decision: SummaryDecision, { you }: SummaryFrame): string =>
  decision.said === '' ? words.silence : words.line(you.name, words.said(decision.said));

/** The last line before the choices; empty where there is none. */
export function beforeIn({ before }: SummaryDecision): string {
  if (!before) return '';
  return before.who === undefined ? before.text : words.line(before.who, words.said(before.text));
}

/** A decision of another path in one line. */
export const inOneLine = (decision: SummaryDecision, frame: SummaryFrame): string =>
  words.line(
    askedAt(decision.scene, frame),
    decision.said === '' ? words.silence : words.said(inShort(decision.said, SHORT_LINE)),
  );

/** The votes of a decision in a sentence, the choice that was played first, with how a tie was settled. */
export function voteInWords({ counts, round, settled }: SummaryVote): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const played = counts.find(({ chosen }) => chosen)?.count ?? 0;
  const others = counts.filter(({ chosen }) => !chosen).sort((a, b) => b.count - a.count);
  const some = others.flatMap(({ count, said }) => (count > 0 ? [words.forOther(count, inShort(said, SHORT))] : []));
  const none = others.flatMap(({ count, said }) => (count > 0 ? [] : [inShort(said, SHORT)]));
  const counted =
    all === 0
      ? words.uncounted
      : words.votes([words.forIt(played, all), ...some, ...(none.length > 0 ? [words.forNone(none)] : [])]);
  return [counted, round > 1 ? words.again2(round) : '', words.settled[settled]].filter(Boolean).join(' ');
}

/** How often the room kept, bent and broke a rule. */
export function tallyIn({ met }: SummaryRule): string {
  const of = (mark: SummaryRule['met'][number]['mark']): number => met.filter((one) => one.mark === mark).length;
  return words.tally(of('keeps'), of('bends'), of('breaks'));
}

/** A note of the trainer's, with where it was written. */
export const noteIn = ({ scene, text }: Summary['notes'][number], frame: SummaryFrame): string =>
  scene === '' ? text : words.note(askedAt(scene, frame), text);

const decisionText = (decision: SummaryDecision, frame: SummaryFrame): string =>
  [
    askedAt(decision.scene, frame),
    beforeIn(decision),
    answered(decision, frame),
    decision.vote ? voteInWords(decision.vote) : '',
  ]
    .filter(Boolean)
    .join('\n');

const otherText = (path: SummaryPath, frame: SummaryFrame): string =>
  [pathTitle(path), partedIn(path), ...path.decisions.map((one) => `– ${inOneLine(one, frame)}`), endOf(path)]
    .filter(Boolean)
    .join('\n');

/** The whole summary as plain text, lines parted by `\n`, in the order of the page. */
export function summaryText(summary: Summary, frame: SummaryFrame, withNotes: boolean): string {
  const part = (title: string, paragraphs: readonly string[]): readonly string[] =>
    paragraphs.length === 0 ? [] : [title.toUpperCase(), ...paragraphs];
  const listed = (items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [items.map((item) => `– ${item}`).join('\n')];
  const [own, ...others] = summary.paths;
  const rules = summary.rules.map((one) =>
    [
      frame.rules[one.rule] ?? one.rule,
      tallyIn(one),
      ...one.met.map((line) => `– ${words.mark[line.mark]}: ${saidIn(line)}`),
    ].join('\n'),
  );
  return [
    frame.name,
    overview(frame),
    ...(own ? part(words.room, [...own.decisions.map((one) => decisionText(one, frame)), endOf(own)]) : []),
    ...part(words.rules, rules),
    ...part(
      words.others,
      others.map((path) => otherText(path, frame)),
    ),
    ...part(words.parked, listed(summary.parked)),
    ...part(words.notes, listed(withNotes ? summary.notes.map((note) => noteIn(note, frame)) : [])),
    ...part(lesson.thisWeek, frame.week === '' ? [] : [frame.week]),
    ...part(words.alone, listed(frame.links.map(({ title, address }) => `${title}: ${address}`))),
  ].join('\n\n');
}
