import { useMemo } from 'preact/hooks';
import type { StoryMachine } from '../../engine/machine.ts';
import { roomPicture as words } from '../../i18n/en.ts';
import type { Showing } from '../../workshop/showing.ts';
import type { PlayData } from '../player/play-data.ts';
import { RoomFit } from './RoomFit.tsx';
import { inShort, type PathBeside, pathsBeside } from './room-paths.ts';

interface RoomPathsProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly showing: Showing;
}

/** So many paths stand in columns; more of them in rows. */
const COLUMNS = 3;
/** Rows beyond these are a line high. */
const TALL_ROWS = 5;
/** How much of what was said later stands there, where there is room. */
const LATER = 3;

/** All paths side by side, from where they part: what was said, and where it led. */
export function RoomPaths({ data, machine, showing }: RoomPathsProps) {
  const paths = useMemo(() => pathsBeside(data, machine, showing), [data, machine, showing]);
  const [first] = paths;
  const together = paths.every(({ scene }) => scene === first?.scene);
  const title = paths.length > 1 ? words.paths : words.path;
  const inRows = paths.length > COLUMNS;
  return (
    <section class="room-sheet room-paths" aria-label={title}>
      <header>
        <h1>{title}</h1>
        {first && together && paths.length > 1 ? <p>{words.partAt(first.scene)}</p> : null}
      </header>
      <RoomFit class="room-paths-fit">
        <ol class="room-path-list" data-rows={inRows ? '' : undefined} data-paths={paths.length}>
          {paths.map((path) => (
            <Path
              key={path.at}
              path={path}
              letters={paths.length > TALL_ROWS ? 40 : 80}
              inRows={inRows}
              scene={together ? undefined : path.scene}
            />
          ))}
        </ol>
      </RoomFit>
    </section>
  );
}

interface PathProps {
  readonly path: PathBeside;
  readonly inRows: boolean;
  /** How many letters of a row's choice there is room for. */
  readonly letters: number;
  readonly scene: string | undefined;
}

function Path({ path: { by, said, ending }, inRows, letters, scene }: PathProps) {
  const [parting, ...rest] = said;
  const later = rest.slice(0, inRows ? 0 : LATER);
  return (
    <li data-by={typeof by === 'number' ? 'group' : by}>
      <h2>
        {typeof by === 'number' ? words.ways.group(by + 1) : words.ways[by]}
        {scene === undefined || inRows ? null : <span class="room-small">{scene}</span>}
      </h2>
      <div class="room-said-list">
        {parting ? (
          <p class="room-parting">
            <span>{inRows ? inShort(parting.text, letters) : parting.text}</span>
            {parting.votes === undefined ? null : <b class="room-small">{words.votes(parting.votes)}</b>}
          </p>
        ) : null}
        {parting?.done === undefined || inRows ? null : (
          <p class="room-done" data-ago="1">
            {inShort(parting.done, 90)}
          </p>
        )}
        {later.map(({ choice, text }, at) => (
          <p key={choice} class="room-later" data-ago={at + 2}>
            {inShort(text, 70)}
          </p>
        ))}
      </div>
      <p class="room-led-to" data-open={ending === undefined ? '' : undefined}>
        {ending ?? words.underWay}
      </p>
    </li>
  );
}
