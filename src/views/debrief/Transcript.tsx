import { useState } from 'preact/hooks';
import type { Debrief } from '../../engine/debrief.ts';
import { debrief as words } from '../../i18n/en.ts';
import type { PlayData } from '../player/play-data.ts';
import type { Telling } from '../player/telling.ts';
import { transcript } from './transcript.ts';

interface TranscriptProps {
  readonly data: PlayData;
  readonly debrief: Debrief;
  readonly tellings: readonly Telling[];
}

/** Copies or prints. Where the clipboard is closed to pages (no secure context), the text stands there to be taken. */
export function Transcript({ data, debrief, tellings }: TranscriptProps) {
  const [said, setSaid] = useState<'copied' | 'shown' | undefined>(undefined);
  const text = transcript(data, debrief, tellings);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('shown');
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        {words.copy}
      </button>
      <button type="button" class="quiet" onClick={() => print()}>
        {words.print}
      </button>
      <span role="status">{said === 'copied' ? words.copied : ''}</span>
      {said === 'shown' ? (
        <label class="transcript-text">
          {words.copyYourself}
          <textarea readOnly rows={12} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </>
  );
}
