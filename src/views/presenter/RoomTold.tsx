import { moods } from '../../i18n/en.ts';
import { nameOf, type PlayData } from '../player/play-data.ts';
import type { Line } from '../player/telling.ts';
import { Words } from '../words/Words.tsx';

interface RoomToldProps {
  readonly data: PlayData;
  readonly line: Line;
  /** How many lines ago it was told; 0 for all that is told now. */
  readonly ago: number;
}

/** One line, large where it is told now, in softer ink where it is past. */
export function RoomTold({ data, line, ago }: RoomToldProps) {
  return (
    <div class="room-line" data-ago={ago === 0 ? undefined : ago}>
      <RoomLine data={data} line={line} />
    </div>
  );
}

export function RoomLine({ data, line }: { readonly data: PlayData; readonly line: Line }) {
  if (line.kind === 'narration') {
    return (
      <p class="room-narration">
        <Words text={line.text} />
      </p>
    );
  }
  const { who, mood } = line;
  const name = nameOf(data, who);
  // The picture shows it; who hears the page hears it here.
  if (line.kind === 'face') return <p class="unseen">{`${name}, ${moods[mood]}.`}</p>;
  return (
    <p class={`room-${line.kind}`} data-tint={data.tints[who]}>
      <b>
        {name}
        <span class="unseen">, {moods[mood]}: </span>
      </b>
      <Words text={line.text} />
    </p>
  );
}
