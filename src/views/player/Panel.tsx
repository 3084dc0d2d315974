import { moods } from '../../i18n/en.ts';
import { Words } from '../words/Words.tsx';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from './play-data.ts';
import type { Line, Turn } from './telling.ts';

interface PanelProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly turns: readonly Turn[];
  readonly current: boolean;
}

/** One picture of the strip: what was said, what came of it, and what is told next. */
export function Panel({ data, faces, turns, current }: PanelProps) {
  return (
    <section class="panel" data-current={current ? '' : undefined} tabIndex={-1}>
      {turns.flatMap(({ lines }, turn) =>
        lines.map((line, at) => <LineOf key={`${turn}.${at}`} data={data} faces={faces} line={line} />),
      )}
    </section>
  );
}

function LineOf({ data, faces, line }: Pick<PanelProps, 'data' | 'faces'> & { readonly line: Line }) {
  if (line.kind === 'narration') {
    return (
      <p class="narration">
        <Words text={line.text} />
      </p>
    );
  }
  const { who, mood } = line;
  return (
    <div class={line.kind === 'face' ? 'glance' : line.kind} data-tint={data.tints[who]}>
      <span class="face">
        <img src={faceAddress(faces, who, mood)} alt="" width="64" height="64" loading="lazy" />
      </span>
      <p>
        <b class="name">
          {nameOf(data, who)}
          <span class="unseen">, {moods[mood]}: </span>
        </b>
        {line.kind === 'face' ? null : (
          <span class="words">
            <Words text={line.text} />
          </span>
        )}
      </p>
    </div>
  );
}
