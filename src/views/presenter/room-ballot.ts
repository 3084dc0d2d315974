import { roomPicture as words } from '../../i18n/en.ts';
import type { Here } from '../../workshop/here.ts';
import type { StageShown } from '../../workshop/showing.ts';

/** How the choices stand on the wall. Places are those in `among`. */
export interface Ballot {
  /** How many choices are shown yet. */
  readonly shown: number;
  readonly among: readonly string[];
  /** Whether there is anything to count. */
  readonly counting: boolean;
  /** Hands and phones together. */
  readonly counts: readonly number[];
  readonly asking?: number;
  /** The one that plays next. */
  readonly picked?: number;
  /** Those of which one can still play; empty while all can. */
  readonly left: readonly number[];
  /** What the room does now, and how it goes on where that has to be said. */
  readonly headline: string;
  readonly how?: string;
}

/** @returns nothing where no choices are shown: the story is being told, or has ended */
export function ballotOf(stage: StageShown, { choices }: Pick<Here, 'choices'>, you: string): Ballot | undefined {
  const ids = choices.map(({ id }) => id);
  const numberOf = (id: string | undefined): number => ids.indexOf(id ?? '') + 1;
  const plain = { shown: ids.length, among: ids, counting: false, counts: [], left: [] };
  switch (stage.kind) {
    case 'telling':
    case 'ended':
      return undefined;
    case 'choices':
      return { ...plain, shown: stage.shown, headline: words.ask(you) };
    case 'discuss':
      return { ...plain, headline: words.talk };
  }
  const { among, hands, phones } = stage;
  const counts = among.map((_, at) => (hands[at] ?? 0) + (phones[at] ?? 0));
  const counted = { ...plain, among, counts, counting: true };
  if (stage.kind === 'voting') {
    const { asking, round } = stage;
    if (asking === undefined) return { ...counted, headline: round > 1 ? words.voteAgain : words.vote };
    return { ...counted, asking, headline: words.handsUp(numberOf(among[asking])) };
  }
  const left = stage.left.map((id) => among.indexOf(id));
  const chosen = stage.left[stage.at];
  const settled = { ...counted, left, picked: among.indexOf(chosen ?? '') };
  switch (stage.why) {
    case 'votes':
      return { ...settled, headline: words.roomSays(numberOf(chosen)) };
    case 'lots':
      return { ...settled, headline: words.lot(numberOf(chosen)) };
    case 'tie':
      return { ...settled, headline: words.tie(stage.left.map(numberOf)), how: words.tieHow };
    case 'nobody-counted':
      return { ...settled, headline: words.nobody, how: words.nobodyHow };
  }
}
