import { sceneTitle } from '../../drawing/scene-title.ts';
import type { StoryMachine } from '../../engine/machine.ts';
import { plain } from '../../engine/plain.ts';
import { current, hasEnded, replay } from '../../engine/replay.ts';
import type { Choice } from '../../engine/scenario.ts';
import type { Showing } from '../../workshop/showing.ts';
import type { RoomPath } from '../../workshop/workshop.ts';
import type { PlayData } from '../player/play-data.ts';

/** One path beside the others, from where it parts from them. */
export interface PathBeside {
  /** The place of it in the workshop. */
  readonly at: number;
  readonly by: 'room' | 'minority' | number;
  /** The title of the scene at which it parts. */
  readonly scene: string;
  /** What was said from there on; the first of them is what parts it. */
  readonly said: readonly {
    readonly choice: string;
    readonly text: string;
    /** What the world did straight after, as far as it is told in words. */
    readonly done?: string;
    readonly votes?: number;
  }[];
  /** The title of its ending, once it is reached. */
  readonly ending?: string;
}

/** Every path of the room, each from the decision at which it parts from the others on. */
export function pathsBeside({ scenario }: PlayData, machine: StoryMachine, showing: Showing): readonly PathBeside[] {
  const { paths, votes } = showing;
  const choices = new Map(scenario.scenes.flatMap((scene) => scene.choices.map((choice) => [choice.id, choice])));
  return paths.map((path, at): PathBeside => {
    const replayed = replay(machine, path.steps);
    const decisions = replayed.moments.slice(1).flatMap(({ by }) => choices.get(by ?? '') ?? []);
    const from = partsAt(paths, at);
    const scene = replayed.moments[from]?.scene ?? current(replayed).scene;
    const said = decisions.slice(from).map((choice, later) => {
      const count = votesFor(votes, path, at, from + later, choice);
      const done = choice.consequence.flatMap((beat) => ('text' in beat ? [plain(beat.text)] : [])).at(0);
      return {
        choice: choice.id,
        text: plain(choice.text),
        ...(done === undefined ? {} : { done }),
        ...(count === undefined ? {} : { votes: count }),
      };
    });
    return {
      at,
      by: path.parted?.by ?? 'room',
      scene: sceneTitle(scene),
      said,
      ...(hasEnded(replayed) ? { ending: sceneTitle(current(replayed).scene) } : {}),
    };
  });
}

/** A path parts where it left another; the first one where another left it soonest. */
function partsAt(paths: Showing['paths'], at: number): number {
  const own = paths[at]?.parted?.decision;
  if (own !== undefined) return own;
  const left = paths.flatMap(({ parted }) => (parted ? [parted.decision] : []));
  return left.length === 0 ? 0 : Math.min(...left);
}

function votesFor(
  votes: Showing['votes'],
  { parted }: RoomPath,
  at: number,
  decision: number,
  { id }: Choice,
): number | undefined {
  // What fewer hands were for was counted on the path that it left; what a group plays, nobody voted for.
  const parts = parted?.decision === decision;
  if (parts && parted.by !== 'minority') return undefined;
  const where = parts ? parted.from : at;
  const vote = votes.findLast((one) => one.path === where && one.decision === decision);
  const place = vote?.among.indexOf(id) ?? -1;
  return vote && place >= 0 ? (vote.hands[place] ?? 0) + (vote.phones[place] ?? 0) : undefined;
}

/** Its first sentences, as many as a wall can hold; where the first one is longer, the beginning of it. */
export function inShort(text: string, most: number): string {
  const sentences = text.match(/[^.?!…]+[.?!…]+[’”)]*\s*|[^.?!…]+$/g) ?? [text];
  let whole = '';
  for (const sentence of sentences) {
    if ((whole + sentence).trimEnd().length > most) break;
    whole += sentence;
  }
  // A word or two say too little.
  if (whole.length >= most / 3 || whole === text) return whole.trimEnd();
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:–—]+$/, '')} …`;
}
